// A page goes on in another window, in another language.

#include "forms/health.h"
#include "forms/intakepage.h"
#include "forms/problemlist.h"

#include <algorithm>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace Intake {

namespace {

QLineEdit *lineOf(const IntakeForm &form, const QString &path)
{
    const FieldEditor *editor = form.editorAt(path);
    QWidget *control = editor ? editor->control() : nullptr;
    const auto *box = qobject_cast<QComboBox *>(control);
    return box ? box->lineEdit() : qobject_cast<QLineEdit *>(control);
}

/// Stands on the way for a line that this program put into the notes today; nothing that is typed has this character.
QString standIn(const QString &path)
{
    return QChar(u'\x1') % path;
}

/// Puts `second` of each answer's line in the place of its `first`.
template <typename First, typename Second>
void exchangeLines(Draft &draft, First &&first, Second &&second)
{
    QStringList lines = draft.client.notes.text.split(u'\n');
    for (const auto &[path, answer] : draft.answers)
        if (const QString line = first(path, answer); !line.isEmpty())
            std::ranges::replace(lines, line, second(path, answer));
    draft.client.notes.text = lines.join(u'\n');
}

} // namespace

PageStanding IntakePage::standing() const
{
    PageStanding standing;
    standing.draft = m_form->value();
    const auto noteLine = [today = m_form->context().today](const QString &path, Answer answer) {
        return Health::noteLine(path, answer, today);
    };
    exchangeLines(standing.draft, noteLine, [](const QString &path, Answer) { return standIn(path); });
    for (const Remark &remark : m_form->shownRemarks())
        standing.remarked += remark.path;
    standing.isListed = !m_problems->isHidden() && m_problems->kind() == Panel::Kind::Bad;
    standing.toldToAsk = m_toldToAsk;
    standing.field = m_lastField;
    if (const QLineEdit *line = lineOf(*m_form, m_lastField))
        standing.cursor = line->cursorPosition();
    standing.scrolled = m_scroll->verticalScrollBar()->value();
    return standing;
}

/// What is wrong is said anew, for it was said in another language.
void IntakePage::goOn(const PageStanding &standing)
{
    Draft draft = standing.draft;
    exchangeLines(
        draft, [](const QString &path, Answer) { return standIn(path); },
        [today = m_form->context().today](const QString &path, Answer answer) {
            return Health::noteLine(path, answer, today);
        });
    open(draft);
    m_lastField = standing.field;
    m_toldToAsk = standing.toldToAsk;
    Remarks remarks = Words::remarks(m_form->problems());
    std::erase_if(remarks, [&](const Remark &remark) { return !standing.remarked.contains(remark.path); });
    const Remarks others = m_form->showRemarks(remarks);
    if (standing.isListed)
        m_problems->show(remarks, others);
    refresh();
}

void IntakePage::goOnThere(const PageStanding &standing)
{
    m_lastField = standing.field; // a window that comes up gives the keyboard to its first field
    focusForm();
    m_scroll->verticalScrollBar()->setValue(standing.scrolled);
    if (QLineEdit *line = lineOf(*m_form, standing.field); line && standing.cursor >= 0)
        line->setCursorPosition(standing.cursor);
}

} // namespace Intake
