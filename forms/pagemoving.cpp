// A page goes on in another window, in another language.

#include "forms/health.h"
#include "forms/intakepage.h"
#include "forms/problemlist.h"

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

/// Nothing that is typed has this character.
constexpr QChar mark(u'\x1');

/// What stands on the way for a line that this program put into the notes: whose answer it is, and when it was asked by
/// whom.
QString standInFor(const QString &line, const Draft &draft)
{
    for (const auto &[path, answer] : draft.answers)
        if (const auto asked = Health::askedIn(line, path, answer))
            return mark % path % mark % asked->day.toString(Qt::ISODate) % mark % asked->by;
    return line;
}

QString lineFor(const QString &standIn, const Draft &draft)
{
    const QStringList parts = standIn.split(mark);
    const auto answer = parts.size() == 4 ? draft.answers.find(parts[1]) : draft.answers.end();
    return answer == draft.answers.end()
               ? standIn
               : Health::noteLine(parts[1], answer->second, {QDate::fromString(parts[2], Qt::ISODate), parts[3]});
}

/// Puts what `other` makes of it in the place of each line of the notes.
template <typename Other>
void exchangeLines(Draft &draft, Other &&other)
{
    QStringList lines = draft.client.notes.text.split(u'\n');
    for (QString &line : lines)
        line = other(line, draft);
    draft.client.notes.text = lines.join(u'\n');
}

} // namespace

PageStanding IntakePage::standing() const
{
    PageStanding standing;
    standing.draft = m_form->value();
    exchangeLines(standing.draft, standInFor);
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
    exchangeLines(draft, lineFor);
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
