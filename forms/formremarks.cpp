// What is wrong with the form: when it is shown, when it goes.

#include "forms/adviser.h"
#include "forms/healthblock.h"
#include "forms/pages.h"
#include "forms/rowsbox.h"
#include "model/check.h"

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

Problems IntakeForm::problems() const
{
    const auto checked = check(value(), m_context.today);
    return checked ? Problems() : checked.error();
}

Remarks IntakeForm::wrong() const
{
    Remarks all = Words::remarks(problems());
    const Remarks denied = denials();
    all.insert(all.end(), denied.begin(), denied.end());
    return all;
}

/// Nobody has nothing and something.
Remarks IntakeForm::denials() const
{
    Remarks all;
    for (const HealthBlock *block : m_health)
        if (const QString path = block->denial(); !path.isEmpty())
            all.push_back({path, {}, tr("This says there are none, and another is listed. Remove one of them.")});
    return all;
}

void IntakeForm::onEdited(FieldEditor *editor)
{
    if (m_showing)
        return;
    m_fromServer.remove(editor);
    tellAgain(editor);
    const QList<FieldEditor *> all = editors();
    if (std::ranges::any_of(all, &FieldEditor::hasRemark)) {
        const Remarks now = wrong();
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
    emit aboutToJudge();
    // An offer can still be taken from the field that comes after its own, and not from afar.
    if (editor != m_offered)
        m_offered = nullptr;
    if (!m_advisers.empty())
        advise([editor](Adviser *adviser) { adviser->left(editor); });
    const RowWidget *row = rowOf(editor);
    const QWidget *now = QApplication::focusWidget();
    if (row && now && row->isAncestorOf(now))
        return;
    const Remarks found = wrong(), denied = row ? denials() : Remarks();
    for (FieldEditor *each : editors())
        if ((each == editor || (row && rowOf(each) == row) || !wordsFor(denied, each).isEmpty()) && !each->hasRemark())
            each->showRemark(wordsFor(found, each));
    adviseRemarked();
    emit remarksChanged();
}

void IntakeForm::adviseRemarked()
{
    if (m_advisers.empty())
        return;
    const QList<FieldEditor *> all = editors();
    for (FieldEditor *each : all)
        if (each->hasRemark() && !each->hasOffer())
            advise([each](Adviser *adviser) { adviser->remarked(each); });
}

/// Ctrl+Z has brought back the text of which it was said that it cannot be sent: then that holds again. White space at
/// its ends is not sent, and goes when the field is left.
void IntakeForm::tellAgain(FieldEditor *editor)
{
    const auto told = m_told.constFind(editor->path());
    if (told == m_told.constEnd() || told->text.trimmed() != editor->text().trimmed())
        return;
    if (told->isServers)
        m_fromServer.insert(editor);
    editor->showRemark(told->words);
    emit remarksChanged();
}

void IntakeForm::settle()
{
    QWidget *at = QApplication::focusWidget();
    while (at && at != this && !qobject_cast<FieldEditor *>(at))
        at = at->parentWidget();
    if (auto *editor = qobject_cast<FieldEditor *>(at); editor && isAncestorOf(editor))
        onLeft(editor);
    if (!m_advisers.empty())
        advise(&Adviser::settled);
}

void IntakeForm::leave(const QList<FieldEditor *> &editors)
{
    for (FieldEditor *editor : editors) {
        if (!editor->text().isEmpty()) // nobody was in it, so nobody forgot it
            onLeft(editor);
        else if (!m_advisers.empty())
            advise([editor](Adviser *adviser) { adviser->left(editor); });
    }
    m_offered = nullptr; // F2 takes what stands where the keyboard is
}

Remarks IntakeForm::showRemarks(const Remarks &remarks)
{
    const Remarks ours = wrong();
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
    adviseRemarked();
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

Remarks IntakeForm::inOrder(Remarks remarks) const
{
    const QList<FieldEditor *> all = editors();
    std::ranges::stable_sort(remarks, {},
                             [&](const Remark &remark) { return all.indexOf(nearestEditor(remark.path)); });
    return remarks;
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
