#pragma once

#include <optional>
#include <QString>
#include <QStringList>
#include <vector>

namespace Intake {

/// What a label of a text announces.
enum class LabelKind {
    None,
    Name,
    FirstName,
    LastName,
    PreferredName,
    Title,
    Birth,
    Sex,
    Gender,
    Pronouns,
    Profession,
    Email,
    Phone,
    Mobile,
    HomePhone,
    WorkPhone,
    Address,
    City,
    State,
    Postcode,
    Country,
    Allergies,
    Intolerances,
    Medications,
    Kin, ///< next of kin, emergency contact
    KinName,
    KinPhone,
    Relationship,
    Referrer, ///< who sends the client; a block of its own, like Kin
    Notes,
    NoField, ///< known, and nothing in the form takes it: Medicare, insurance
    Aside,   ///< ends the value before it and says nothing: To, Subject, Fax
};

/// Lower case, without accents, with single spaces: as the words of the tables are written.
QString foldedWords(QStringView text);

/// The kind of a label in English, German, French or Spanish, without what follows it.
LabelKind labelKind(QStringView label);

/// A label and what stands after it, up to the next label of the line.
struct LabelledPart
{
    LabelKind kind;
    QString label;
    QString value;
};

/// The parts of one line; what stands before its first label is a part of kind None. A label ends with a colon, an
/// equals sign, a tab or a dash, or is followed by a number.
std::vector<LabelledPart> labelledParts(const QString &line);

/// "Kind regards" and its like, alone on a line.
bool isSignOff(const QString &line);

/// A word of a clinic, a company or a place of work: what stands near it is not a home.
bool namesClinic(const QString &text);
bool namesCompany(const QString &text);

/// The API's word for "husband", "Mutter", "hermana" …; empty when there is none in the text.
QString relationshipIn(const QString &text);

/// True for "none", "nil", "nil known", in the four languages.
bool saysNone(const QString &text);

} // namespace Intake
