#include "forms/ageadviser.h"

#include "advice/unsurebirth.h"
#include "forms/ageadviserquestions.h"
#include "forms/dateeditor.h"
#include "forms/notesadviser.h"
#include "model/date.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace Intake {

namespace {

constexpr int adultAge = 18;

bool isBirth(const QString &path)
{
    return path == u"date_of_birth";
}

/// One who is not born yet is a slip of the keys, not a child.
bool isMinor(QDate birth, QDate today)
{
    return birth <= today && ageOn(today, birth).years < adultAge;
}

QStringList listed(const QString &words)
{
    QStringList list = words.toLower().split(u',', Qt::SkipEmptyParts);
    for (QString &word : list)
        word = word.trimmed();
    return list;
}

/// English is understood everywhere, as its month names are.
UnsureWords unsureWords()
{
    UnsureWords words = englishUnsureWords();
    words.unknown += listed(QCoreApplication::translate("AgeAdviser", "unknown, not known",
                                                        "what is typed for an unknown birth date, between commas"));
    words.about += listed(QCoreApplication::translate("AgeAdviser", "about, around",
                                                      "what is typed before an estimated year, between commas"));
    return words;
}

QString noteOf(const UnsureBirth &birth)
{
    const QString label = Words::fieldLabel(QStringLiteral("date_of_birth"));
    switch (birth.kind) {
    case UnsureBirth::Unknown:
        return QCoreApplication::translate("AgeAdviser", "%1: %2", "Date of birth: unknown").arg(label, birth.text);
    case UnsureBirth::Estimated:
        return QCoreApplication::translate("AgeAdviser", "%1: %2 (estimated)", "Date of birth: about 1950 (estimated)")
            .arg(label, birth.text);
    case UnsureBirth::Partial:
        break;
    }
    return QCoreApplication::translate("AgeAdviser", "%1: %2 (more is not known)", "Date of birth: 1950 (…)")
        .arg(label, birth.text);
}

QString birthPath()
{
    return QStringLiteral("date_of_birth");
}

/// The line that says in the notes what stands in the field in place of a date; empty for anything else.
QString lineFor(const FieldEditor *date)
{
    const auto birth = unsureBirth(date->unparsed(), unsureWords());
    return birth ? noteOf(*birth) : QString();
}

/// Such lines in the notes, just as they are put there.
QStringList linesIn(const IntakeForm &form)
{
    const QString begins = Words::fieldLabel(birthPath()) % u": ";
    QStringList lines = form.notesBeginning(begins);
    lines.removeIf([&](const QString &line) {
        const QString said = line.mid(begins.size()).section(QStringLiteral(" ("), 0, 0);
        const auto birth = unsureBirth(said, unsureWords());
        return !birth || noteOf(*birth) != line;
    });
    return lines;
}

} // namespace

void AgeAdviser::opened()
{
    FieldEditor *date = form().editorAt(birthPath());
    if (m_questions) {
        m_questions->clear();
        m_questions->hide(); // those of this child are news
    }
    followAge(date);
    m_moved = date->text().isEmpty() ? linesIn(form()) : QStringList();
}

/// What is typed anew, or brought back by Ctrl+Z, is no longer in the notes only.
void AgeAdviser::edited(FieldEditor *editor)
{
    if (!isBirth(editor->path()))
        return;
    for (const QString &line : {lineFor(editor), NotesAdviser::lineFor(editor, editor->text())})
        if (!line.isEmpty() && m_moved.removeAll(line) > 0)
            form().removeNote(line);
}

void AgeAdviser::left(FieldEditor *editor)
{
    if (!isBirth(editor->path()))
        return;
    const auto date = static_cast<const DateEditor *>(editor)->value();
    if (date || !lineFor(editor).isEmpty())
        for (const QString &line : std::exchange(m_moved, {}))
            form().removeNote(line);
    offerNote(editor);
    followAge(editor);
    offerNoGuardian(editor);
}

void AgeAdviser::offerNote(FieldEditor *date)
{
    const QString line = lineFor(date);
    if (line.isEmpty())
        return;
    date->showOffer({QCoreApplication::translate("AgeAdviser", "“%1” in the notes, and no date here?").arg(line),
                     QCoreApplication::translate("AgeAdviser", "Move it"), [this, date, line] { move(date, line); },
                     true});
}

void AgeAdviser::move(FieldEditor *date, const QString &line)
{
    if (!form().addNote(line))
        return NotesAdviser::sayFull(date);
    date->retype({});
    m_moved += line;
}

/// A draft that came back was never left; and what is no date has a place in the notes, too.
void AgeAdviser::remarked(FieldEditor *editor)
{
    if (!isBirth(editor->path()))
        return;
    offerNote(editor);
    if (editor->hasOffer() || editor->text().trimmed().isEmpty())
        return;
    const QString line = NotesAdviser::lineFor(editor, editor->text());
    editor->showOffer(NotesAdviser::offer([this, editor, line] { move(editor, line); }));
}

/// What was answered for a child says nothing of an adult, and stays until somebody takes it out.
void AgeAdviser::offerNoGuardian(FieldEditor *date)
{
    const auto birth = static_cast<const DateEditor *>(date)->value();
    const QDate today = form().context().today;
    if (!birth || *birth > today || isMinor(*birth, today) || GuardianQuestions::linesIn(form()).empty())
        return;
    date->showOffer(
        {QCoreApplication::translate("AgeAdviser", "Take the lines about parent or guardian out of the notes?"),
         QCoreApplication::translate("AgeAdviser", "Take them out"), [this, date] { takeOut(date); }});
}

void AgeAdviser::takeOut(FieldEditor *date)
{
    FieldEditor *notes = form().editorAt(QStringLiteral("notes"));
    const QString before = notes->text();
    QStringList left = before.split(u'\n');
    const QStringList lines = GuardianQuestions::linesIn(form());
    left.removeIf([&](const QString &line) { return lines.contains(line); });
    const QString after = left.join(u'\n');
    notes->retype(after);
    date->showOffer({QCoreApplication::translate("AgeAdviser", "Taken out of the notes."),
                     QCoreApplication::translate("AgeAdviser", "Put them back"), [this, notes, before, after, lines] {
                         if (notes->text() == after)
                             return notes->retype(before);
                         for (const QString &line : lines)
                             form().addNote(line);
                     }});
}

void AgeAdviser::followAge(const FieldEditor *date)
{
    const auto birth = static_cast<const DateEditor *>(date)->value();
    const bool minor = birth && isMinor(*birth, form().context().today);
    const bool isNews = minor && (!m_questions || m_questions->isHidden());
    if (minor && !m_questions)
        build();
    if (m_questions)
        m_questions->setVisible(minor);
    if (!isNews)
        return;
    m_questions->clear();
    m_questions->readNotes();
}

void AgeAdviser::build()
{
    QWidget *card = form().sectionCard(0);
    const QList<FieldEditor *> before = card->findChildren<FieldEditor *>();
    m_questions = new GuardianQuestions(form(), card);
    static_cast<QBoxLayout *>(card->layout())->addWidget(m_questions);
    m_questions->followInTabOrder(before.back()->control());
    m_questions->hide();
}

} // namespace Intake
