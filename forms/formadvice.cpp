// What thinks along in the form: answers, marks, lines in the notes, offers.

#include "forms/adviser.h"
#include "forms/editorfactory.h"
#include "forms/ownlines.h"

#include <QApplication>

namespace Intake {

namespace {

QString notesPath()
{
    return QStringLiteral("notes");
}

} // namespace

void IntakeForm::advise(const std::function<void(Adviser *)> &tell)
{
    if (m_advisers.empty())
        m_advisers = makeAdvisers(*this);
    for (Adviser *adviser : m_advisers)
        tell(adviser);
}

Answer IntakeForm::answer(const QString &path) const
{
    const auto found = m_answers.find(path);
    return found == m_answers.end() ? Answer::NotAsked : found->second;
}

void IntakeForm::setAnswer(const QString &path, Answer answer)
{
    if (answer == this->answer(path))
        return;
    if (answer == Answer::NotAsked)
        m_answers.erase(path);
    else
        m_answers[path] = answer;
    std::erase_if(m_marks, [&](const auto &each) { return each.first == path; }); // read aloud was another answer
    emit edited();
}

bool IntakeForm::hasMark(const QString &path, Mark mark) const
{
    const auto found = m_marks.find(path);
    return found != m_marks.end() && found->second == mark;
}

void IntakeForm::setMark(const QString &path, Mark mark)
{
    m_marks[path] = mark;
    emit edited();
}

void IntakeForm::dropMark(const QString &path)
{
    if (std::erase_if(m_marks,
                      [&](const auto &each) { return path == each.first || path.startsWith(each.first % u'/'); }))
        emit edited();
}

void IntakeForm::setSomeoneElse(const QUuid &id, bool isSomeoneElse)
{
    const bool changed = isSomeoneElse ? m_someoneElse.insert(id).second : m_someoneElse.erase(id) > 0;
    if (changed)
        emit edited();
}

bool IntakeForm::hasNote(const QString &line) const
{
    return editorAt(notesPath())->text().split(u'\n').contains(line);
}

QStringList IntakeForm::notesBeginning(const QString &words) const
{
    QStringList lines = editorAt(notesPath())->text().split(u'\n');
    lines.removeIf([&](const QString &line) { return !line.startsWith(words); });
    return lines;
}

bool IntakeForm::addNote(const QString &line)
{
    if (hasNote(line))
        return true;
    FieldEditor *notes = editorAt(notesPath());
    const QString before = notes->text();
    const bool beginsLine = before.isEmpty() || before.endsWith(u'\n');
    const QString after = beginsLine ? QString(before % line) : QString(before % u'\n' % line);
    if (after.size() > longestText)
        return false;
    m_noted.insert(line);
    notes->retype(after);
    return true;
}

/// Those of an earlier start are known by what they say.
bool IntakeForm::isOwnNote(const QString &line) const
{
    return !line.isEmpty() && (m_noted.contains(line) || OwnLines::isOwn(line, value(), m_context.today));
}

void IntakeForm::removeNote(const QString &line)
{
    FieldEditor *notes = editorAt(notesPath());
    QStringList lines = notes->text().split(u'\n');
    if (lines.removeOne(line))
        notes->retype(lines.join(u'\n'));
}

/// In one step, so that the notes' undo goes back by whole lines.
bool IntakeForm::replaceNote(const QString &former, const QString &line)
{
    FieldEditor *notes = editorAt(notesPath());
    QStringList lines = notes->text().isEmpty() ? QStringList() : notes->text().split(u'\n');
    const qsizetype at = former.isEmpty() ? -1 : lines.indexOf(former);
    if (at >= 0 && line.isEmpty())
        lines.removeAt(at);
    else if (at >= 0)
        lines[at] = line;
    else if (!line.isEmpty())
        lines += line;
    const QString text = lines.join(u'\n');
    if (text.size() > longestText)
        return false;
    m_noted.insert(line);
    if (text != notes->text())
        notes->retype(text);
    return true;
}

/// That of the field with the keyboard; from the field after its own, too.
FieldEditor *IntakeForm::offerInReach() const
{
    QWidget *at = QApplication::focusWidget();
    while (at && at != this && !(qobject_cast<FieldEditor *>(at) && static_cast<FieldEditor *>(at)->hasOffer()))
        at = at->parentWidget();
    auto *field = qobject_cast<FieldEditor *>(at);
    if (!field || !isAncestorOf(field))
        field = m_offered;
    return field && field->hasOffer() ? field : nullptr;
}

bool IntakeForm::takeOffer()
{
    FieldEditor *field = offerInReach();
    // What nobody sees is not taken.
    if (!field || (field == m_offered && field->visibleRegion().isEmpty()))
        return false;
    field->takeOffer();
    return true;
}

bool IntakeForm::takeOfferAt(const QString &path)
{
    FieldEditor *field = nearestEditor(path);
    if (!field || !field->hasOffer())
        return false;
    field->takeOffer();
    return true;
}

FieldOffer IntakeForm::offerAt(const QString &path) const
{
    const FieldEditor *field = nearestEditor(path);
    return field ? field->offer() : FieldOffer();
}

} // namespace Intake
