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
}

void StatePanel::ask(const QStringList &lines)
{
    m_words->setText(lines.join(u'\n'));
    int widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, m_words->fontMetrics().horizontalAdvance(line) + 1);
    m_words->setFixedWidth(std::min(widest, std::max(parentWidget()->width() - Theme::grid(10), Theme::grid(20))));
    m_words->setAccessibleName(lines.join(QStringLiteral(". ")));
    // A field is not left by it: nothing in it is tidied or found wrong.
    come(m_words, Qt::PopupFocusReason);
}

} // namespace Intake
