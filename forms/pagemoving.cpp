// A page goes on in another window, in another language.

#include "forms/intakepage.h"
#include "forms/ownlines.h"
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

} // namespace

PageStanding IntakePage::standing() const
{
    PageStanding standing;
    standing.draft = OwnLines::without(m_form->value(), m_form->context().today);
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

/// What is wrong is said anew, for it was said in another language, and so are hints and offers.
void IntakePage::goOn(const PageStanding &standing)
{
    open(OwnLines::with(standing.draft));
    QList<FieldEditor *> filled = m_form->editors();
    filled.removeIf([&](const FieldEditor *editor) {
        return editor->text().isEmpty() || editor->path() == standing.field ||
               editor->path() == QLatin1StringView("notes");
    });
    m_form->leave(filled);
    m_lastField = standing.field;
    m_toldToAsk = standing.toldToAsk;
    Remarks remarks = m_form->wrong();
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
