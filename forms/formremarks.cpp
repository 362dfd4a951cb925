// What is wrong with the form: when it is shown, when it goes.

#include "forms/adviser.h"
#include "forms/pages.h"
#include "forms/rowsbox.h"

#include <algorithm>
#include <QApplication>

namespace Intake {

namespace {

QString wordsFor(const Remarks &remarks, const FieldEditor *editor)
{
    const auto found = std::ranges::find(remarks, editor->path(), &Remark::path);
    return found == remarks.end() ? QString() : found->words;
}

const RowWidget *rowOf(const FieldEditor *editor)
{
    return qobject_cast<const RowWidget *>(editor->parentWidget());
}

} // namespace

void IntakeForm::onEdited(FieldEditor *editor)
{
    if (m_showing)
        return;
    m_fromServer.remove(editor);
    tellAgain(editor);
    const QList<FieldEditor *> all = editors();
    if (std::ranges::any_of(all, &FieldEditor::hasRemark)) {
        const Remarks now = Words::remarks(problems());
        for (FieldEditor *each : all)
            if (each->hasRemark() && !m_fromServer.contains(each))
                each->showRemark(wordsFor(now, each));
        emit remarksChanged();
    }
    dropMark(editor->path());
    advise([editor](Adviser *adviser) { adviser->edited(editor); });
    emit edited();
}

void IntakeForm::onLeft(FieldEditor *editor)
{
    // An offer can still be taken from the field that comes after its own, and not from afar.
    if (editor != m_offered)
        m_offered = nullptr;
    if (!m_advisers.empty())
        advise([editor](Adviser *adviser) { adviser->left(editor); });
    const RowWidget *row = rowOf(editor);
    const QWidget *now = QApplication::focusWidget();
    if (row && now && row->isAncestorOf(now))
        return;
    const Remarks found = Words::remarks(problems());
    for (FieldEditor *each : editors())
        if ((each == editor || (row && rowOf(each) == row)) && !each->hasRemark())
            each->showRemark(wordsFor(found, each));
    emit remarksChanged();
}

/// Ctrl+Z has brought back the text of which it was said that it cannot be sent: then that holds again.
void IntakeForm::tellAgain(FieldEditor *editor)
{
    const auto told = m_told.constFind(editor->path());
    if (told == m_told.constEnd() || told->text != editor->text())
        return;
    if (told->isServers)
        m_fromServer.insert(editor);
    editor->showRemark(told->words);
    emit remarksChanged();
}

void IntakeForm::settle()
{
    for (QWidget *at = QApplication::focusWidget(); at && at != this; at = at->parentWidget())
        if (auto *editor = qobject_cast<FieldEditor *>(at); editor && isAncestorOf(editor))
            return onLeft(editor);
}

Remarks IntakeForm::showRemarks(const Remarks &remarks)
{
    const Remarks ours = Words::remarks(problems());
    m_fromServer.clear();
    m_told.clear();
    for (FieldEditor *editor : editors())
        editor->showRemark({});
    Remarks homeless;
    for (const Remark &remark : remarks) {
        FieldEditor *editor = nearestEditor(remark.path);
        if (!editor) {
            homeless.push_back(remark);
            continue;
        }
        if (!editor->hasRemark())
            editor->showRemark(remark.words);
        const bool isServers = wordsFor(ours, editor) != remark.words;
        if (isServers)
            m_fromServer.insert(editor);
        if (const QString text = editor->text(); !text.isEmpty())
            m_told.insert(editor->path(), {text, editor->remark(), isServers});
    }
    foldLists();
    emit remarksChanged();
    return homeless;
}

Remarks IntakeForm::shownRemarks() const
{
    Remarks shown;
    for (const FieldEditor *editor : editors())
        if (editor->hasRemark())
            shown.push_back({editor->path(), {}, editor->remark()});
    return shown;
}

FieldEditor *IntakeForm::nearestEditor(const QString &path) const
{
    for (QString at = path; !at.isEmpty(); at = at.section(u'/', 0, -2))
        if (FieldEditor *editor = editorAt(at))
            return editor;
    return nullptr;
}

QString IntakeForm::labelAt(const QString &path) const
{
    const FieldEditor *editor = editorAt(path);
    return editor && !editor->name().isEmpty() ? editor->name() : Words::fieldLabel(path);
}

bool IntakeForm::focusField(const QString &path, Qt::FocusReason reason)
{
    FieldEditor *editor = nearestEditor(path);
    if (!editor)
        return false;
    editor->control()->setFocus(reason);
    return true;
}

void IntakeForm::focusSection(int page)
{
    focusField(QString::fromLatin1(Pages::all[page].cards.front().fields.front().path));
}

} // namespace Intake
