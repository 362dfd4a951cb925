#include "forms/recordcopy.h"

#include "forms/secretcopy.h"
#include "forms/words.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Intake {

CopyButton::CopyButton(const QString &name, Theme::ButtonKind kind, const std::function<QString()> &text,
                       QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(name, this))
    , m_done(plainLabel({}, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::grid(1));
    Theme::setButtonKind(m_button, kind);
    m_done->setWordWrap(false);
    m_done->setFont(Theme::font(Theme::Size::Help));
    Theme::setTextToken(m_done, Theme::Token::Good);
    line->addWidget(m_button);
    line->addWidget(m_done);
    connect(m_button, &QPushButton::clicked, this, [this, text] { copy(text()); });
    reset();
}

void CopyButton::press()
{
    m_button->click();
}

/// Something else was copied, or the minute is over.
void CopyButton::follow()
{
    if (holdsSecretCopy(QClipboard::Clipboard) && QGuiApplication::clipboard()->text() == m_copied)
        return;
    QGuiApplication::clipboard()->disconnect(this);
    m_copied.clear();
    reset();
}

void CopyButton::reset()
{
    m_done->hide();
    m_button->setAccessibleDescription({});
}

void CopyButton::copy(const QString &text)
{
    m_copied = text;
    copySecret(text);
    m_done->setText(tr("✓ Copied for a minute."));
    m_done->show();
    m_button->setAccessibleDescription(tr("Copied for a minute."));
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CopyButton::follow, Qt::UniqueConnection);
}

} // namespace Intake
