#include "forms/ageadviser.h"

#include "advice/unsurebirth.h"
#include "forms/ageadviserquestions.h"
#include "forms/dateeditor.h"
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

} // namespace

void AgeAdviser::opened()
{
    if (m_questions)
        m_questions->clear();
    followAge(form().editorAt(QStringLiteral("date_of_birth")));
    if (m_questions && !m_questions->isHidden())
        m_questions->readNotes();
}

void AgeAdviser::left(FieldEditor *editor)
{
    if (!isBirth(editor->path()))
        return;
    offerNote(editor);
    followAge(editor);
}

void AgeAdviser::offerNote(FieldEditor *date)
{
    const auto birth = unsureBirth(date->unparsed(), unsureWords());
    if (!birth)
        return;
    const QString line = noteOf(*birth);
    date->showOffer({QCoreApplication::translate("AgeAdviser", "“%1” in the notes, and no date here?").arg(line),
                     QCoreApplication::translate("AgeAdviser", "Move it"), [this, date, line] {
                         if (form().addNote(line))
                             date->retype({});
                     }});
}

void AgeAdviser::followAge(const FieldEditor *date)
{
    const auto birth = static_cast<const DateEditor *>(date)->value();
    const QDate today = form().context().today;
    const bool minor = birth && *birth <= today && ageOn(today, *birth).years < adultAge;
    if (minor && !m_questions)
        build();
    if (m_questions)
        m_questions->setVisible(minor);
}

void AgeAdviser::build()
{
    QWidget *card = form().sectionCard(0);
    const QList<FieldEditor *> before = card->findChildren<FieldEditor *>();
    m_questions = new GuardianQuestions(form(), card);
    static_cast<QBoxLayout *>(card->layout())->addWidget(m_questions);
    m_questions->followInTabOrder(before.back()->control());
    m_questions->readNotes();
}

} // namespace Intake
