#pragma once

#include "advice/pastefinds.h"
#include "advice/pastewords.h"

namespace Intake {

/// A text in lines of at most 1,000 characters, without what was quoted from earlier messages; signatures that stand in
/// one line ("M: … | E: …") become several.
QStringList pasteLines(const QString &text);

/// A letter about a person: which lines speak of them. Everything else (letterhead, signature) is the writer's.
struct Letter
{
    qsizetype begin = 0;        ///< first line that counts
    qsizetype end = 0;          ///< one after the last
    qsizetype patientBegin = 0; ///< the paragraph that names the person
    qsizetype patientEnd = 0;
    PersonName patient;
    QString where;
};

/// Nothing when the text is no referral.
std::optional<Letter> letterIn(const QStringList &lines);

/// What the labels of the lines say goes to the finds; gives back, line by line, what no label has taken.
QStringList readLabels(const QStringList &lines, const ReadingPlace &place, PasteFinds &finds);

/// The entries of a list of allergies, intolerances or medications.
void readList(LabelKind kind, const QStringList &lines, PasteFinds &finds);

/// "She is allergic to penicillin", in any sentence that speaks of the person.
void readAllergySentences(const QString &line, PasteFinds &finds);

/// What no label says: emails, phones, addresses, dates, a signature's name.
void readGuesses(const QStringList &lines, const ReadingPlace &place, PasteFinds &finds);

void readText(const QString &text, const ReadingPlace &place, PasteFinds &finds);

/// A vCard of version 2.1, 3.0 or 4.0; false when the text is none.
bool readCards(const QString &text, const ReadingPlace &place, PasteFinds &finds);

} // namespace Intake
