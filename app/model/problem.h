#pragma once

#include <QString>
#include <vector>

namespace Intake {

enum class Fault {
    Required,         ///< empty, or only spaces
    Email,            ///< has not the shape of an address; detail: "@", "." or ""
    InFuture,         ///< a birth date after today
    TooOld,           ///< a birth date more than 120 years ago, by a day or more
    TooLong,          ///< detail: "LENGTH/LIMIT"
    Country,          ///< no ISO 3166-1 alpha-2 code
    NotANumber,       ///< an id that must go out as a number
    NotADate,         ///< detail: the text
    NotAChoice,       ///< detail: the text
    ControlCharacter, ///< detail: "U+0007 POSITION"
    BrokenCharacter,  ///< an unpaired surrogate; detail: "POSITION"
    WrongType,        ///< in JSON; detail: what it should be (text, list, object, number)
    UnknownKey,       ///< in JSON: no such member
};

/// What is wrong with one field. Its words are made at the edge, in the language of the screen.
struct Problem
{
    QString path; ///< `allergies/0/name`; empty: the whole
    Fault fault = Fault::Required;
    QString detail = {};
    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = std::vector<Problem>;

} // namespace Intake
