#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <vector>

namespace Intake {

/// One value that a text seems to hold for one field.
struct Proposal
{
    QString path;       ///< rows count from 0 within the text: `allergies/0/name`
    QString value;      ///< as on the wire: dates as `yyyy-MM-dd`, countries as codes, choices by their wire words
    QString where;      ///< the words of the text that say so, one line of at most 80 characters
    bool isSure = true; ///< otherwise it is offered, and left unless a person takes it
    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// What the reader found and left out, so that a person can be told.
struct PasteRemark
{
    enum Kind {
        Cut,          ///< only the first `count` characters were read
        SeveralCards, ///< the first of `count` cards was read
        NoField,      ///< `detail` (a label of the text) has no field in the form
        Damaged,      ///< a value in broken encoding was left out; `detail` names what it was of
        NoDate,       ///< `detail` stands where a birth date should, and is no whole one
        AboutOther,   ///< the text seems to be about somebody else than its writer, whose signature was left out
    } kind;
    int count = 0;
    QString detail = {};
    friend bool operator==(const PasteRemark &, const PasteRemark &) = default;
};

struct Pasted
{
    std::vector<Proposal> proposals; ///< at most one for each path, in the order of the form
    std::vector<PasteRemark> remarks;
};

/// Where the text is read: a date or a number means something else elsewhere.
struct ReadingPlace
{
    QString country; ///< ISO 3166-1 alpha-2, the clinic's
    QDate today;
    QLocale locale; ///< its order of day, month and year
};

/// The longest part of a text and of a contact card that is read, in UTF-16 units. Cards carry pictures.
inline constexpr int longestPaste = 50'000;
inline constexpr int longestCard = 2'000'000;

/// Reads a signature, a message, labelled lines, a referral letter or a vCard (2.1, 3.0, 4.0). Pure, and linear in the
/// length of the text. In doubt a value is left out: a missing one is seen and asked for, a wrong one is believed.
Pasted readPasted(const QString &text, const ReadingPlace &place);

} // namespace Intake
