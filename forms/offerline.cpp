#include "forms/offerline.h"

#include "forms/theme.h"
#include "forms/words.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

namespace Intake {

namespace {

constexpr int leastLetters = 24; ///< in a line that is still easy to read

} // namespace

OfferLine::OfferLine(QWidget *parent)
    : QWidget(parent)
    , m_words(plainLabel({}, this))
    , m_take(new QPushButton(this))
{
    auto *line = m_line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::grid(1));
    m_words->setFont(Theme::font(Theme::Size::Help));
    m_words->setMinimumWidth(1);
    line->addWidget(m_words);
    line->addWidget(m_take, 0, Qt::AlignLeading | Qt::AlignTop);
    line->addStretch();
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
    fit();
}

/// The verb stands right behind the words, at the end of the line when the words need more than one, and below them
/// where they would get a narrow column.
void OfferLine::fit()
{
    const int wanted = m_words->fontMetrics().horizontalAdvance(m_words->text()) + m_take->sizeHint().width();
    const bool wraps = wanted + m_line->spacing() > width();
    m_words->setWordWrap(wraps);
    m_line->setStretchFactor(m_words, wraps ? 1 : 0);
    const int beside = width() - m_take->sizeHint().width() - m_line->spacing();
    const bool isNarrow = wraps && beside < leastLetters * m_words->fontMetrics().averageCharWidth();
    m_line->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OfferLine::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

} // namespace Intake
