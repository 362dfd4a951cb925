#include "forms/statepanel.h"

#include "forms/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Intake {

StatePanel::StatePanel(QWidget *over)
    : Overlay(over)
    , m_words(plainLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    column->addWidget(m_words);
    m_words->setFocusPolicy(Qt::StrongFocus);
    m_words->setWordWrap(false);
}

void StatePanel::ask(const QStringList &lines)
{
    m_words->setText(lines.join(u'\n'));
    m_words->setAccessibleName(lines.join(QStringLiteral(". ")));
    // A field is not left by it: nothing in it is tidied or found wrong.
    come(m_words, Qt::PopupFocusReason);
}

} // namespace Intake
