#include "forms/offerline.h"

#include "forms/flowline.h"
#include "forms/theme.h"
#include "forms/words.h"

#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

namespace Intake {

OfferLine::OfferLine(QWidget *parent)
    : QWidget(parent)
    , m_words(plainLabel({}, this))
    , m_take(new QPushButton(this))
{
    auto *line = new FlowLine(FlowLine::Side::Start, this);
    line->setSpacing(Theme::grid(1));
    m_words->setFont(Theme::font(Theme::Size::Help));
    m_words->setMinimumWidth(1);
    line->addWords(m_words);
    line->addWidget(m_take);
    m_take->setFont(Theme::font(Theme::Size::Help));
    m_take->setFocusPolicy(Qt::NoFocus);
    Theme::setButtonKind(m_take, Theme::ButtonKind::Quiet);
    Theme::setHint(m_take, QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText));
    connect(m_take, &QPushButton::clicked, this, &OfferLine::taken);
}

void OfferLine::show(const QString &words, const QString &verb)
{
    m_words->setText(Words::shown(words));
    m_take->setText(verb);
    setVisible(!words.isEmpty());
}

} // namespace Intake
