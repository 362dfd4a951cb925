#include "forms/notesadviser.h"

#include "forms/tagseditor.h"
#include "model/text.h"

#include <algorithm>
#include <QCoreApplication>

namespace Intake {

namespace {

/// A value of its kind, but too much of it: "LENGTH/LIMIT" says how much a field holds.
int limitOf(const Problem &problem)
{
    return problem.fault == Fault::TooLong ? problem.detail.section(u'/', 1).toInt() : 0;
}

bool saysNoValue(const Problem &problem)
{
    switch (problem.fault) {
    case Fault::Email:
    case Fault::Country:
    case Fault::NotANumber:
    case Fault::NotAChoice:
    case Fault::TooLong:
        return problem.path != u"notes";
    default:
        return false;
    }
}

/// The beginning that a field holds: up to a space or an end of line, if one is near.
QString beginningOf(const QString &text, int limit)
{
    qsizetype end = 0;
    for (qsizetype over = text.size() + 1; over - end > 1;) {
        const qsizetype middle = (end + over) / 2;
        (lengthAsSent(text.first(middle)) > limit ? over : end) = middle;
    }
    if (text.at(end - 1).isHighSurrogate())
        --end;
    constexpr int near = 60;
    const auto isSpace = [&](qsizetype at) { return text.at(at).isSpace(); };
    qsizetype cut = end;
    while (cut > 0 && cut > end - near && !isSpace(cut) && !isSpace(cut - 1))
        --cut;
    return text.first(cut > 0 && cut > end - near ? cut : end);
}

} // namespace

QString NotesAdviser::lineFor(const FieldEditor *editor, const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return QCoreApplication::translate("NotesAdviser", "%1: %2", "a line in the notes: the label of a field, its text")
        .arg(editor->name(), lines.join(QStringLiteral(" / ")));
}

FieldOffer NotesAdviser::offer(const std::function<void()> &take)
{
    return {QCoreApplication::translate("NotesAdviser", "Keep this in the notes instead?"),
            QCoreApplication::translate("NotesAdviser", "Move it"), take};
}

void NotesAdviser::sayFull(FieldEditor *editor)
{
    editor->showHint(QCoreApplication::translate("NotesAdviser", "The notes are full, so nothing was moved."),
                     Theme::Token::Warn);
}

bool NotesAdviser::isNoValue(const FieldEditor *editor) const
{
    const Problems problems = form().problems();
    return std::ranges::any_of(problems, [editor](const Problem &problem) {
        return saysNoValue(problem) &&
               (problem.path == editor->path() || problem.path.startsWith(editor->path() % u'/'));
    });
}

NotesAdviser::Parts NotesAdviser::parts(const FieldEditor *editor) const
{
    const QString text = editor->text();
    if (const auto *tags = qobject_cast<const TagsEditor *>(editor))
        return {tags->known().join(QStringLiteral(", ")), tags->unknown().join(QStringLiteral(", "))};
    const Problems problems = form().problems();
    const auto problem = std::ranges::find(problems, editor->path(), &Problem::path);
    const int limit = problem == problems.end() ? 0 : limitOf(*problem);
    if (limit == 0)
        return {{}, text};
    const QString kept = beginningOf(text, limit);
    return {kept.trimmed(), text.sliced(kept.size())};
}

void NotesAdviser::remarked(FieldEditor *editor)
{
    if (editor->path() == u"date_of_birth" || editor->hasOffer() || !isNoValue(editor))
        return;
    FieldOffer offer = NotesAdviser::offer([this, editor] { move(editor); });
    if (const Parts halves = parts(editor); !halves.kept.isEmpty() && editor->path() == u"alert")
        offer.words = QCoreApplication::translate("NotesAdviser", "Move what does not fit to the notes?");
    editor->showOffer(offer);
}

void NotesAdviser::move(FieldEditor *editor)
{
    const QString path = editor->path(), before = editor->text();
    const Parts halves = parts(editor);
    const QString line = lineFor(editor, halves.moved);
    if (!form().addNote(line))
        return sayFull(editor);
    editor->retype(halves.kept);
    m_moved.insert(path, {before, line});
}

/// What Ctrl+Z has brought back is no longer in the notes only.
void NotesAdviser::edited(FieldEditor *editor)
{
    const auto moved = m_moved.constFind(editor->path());
    if (moved == m_moved.constEnd() || moved->text != editor->text())
        return;
    const QString line = moved->line;
    m_moved.erase(moved);
    form().removeNote(line);
}

} // namespace Intake
