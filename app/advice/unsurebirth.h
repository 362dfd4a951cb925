#pragma once

#include <optional>
#include <QString>
#include <QStringList>

namespace Intake {

/// What is said in place of a birth date when nobody knows it to the day.
struct UnsureBirth
{
    enum Kind {
        Unknown,   ///< "unknown", "?", "not sure"
        Estimated, ///< "about 1950", "1950?", "1950s", "in her 60s"
        Partial    ///< "1950", "June 1950": only this is known
    } kind;
    QString text; ///< as typed, without white space at its ends; "about" and "?" included
    friend bool operator==(const UnsureBirth &, const UnsureBirth &) = default;
};

/// The words of a language that say so, in small letters.
struct UnsureWords
{
    QStringList unknown; ///< whole texts
    QStringList about;   ///< before a year or an age
};
UnsureWords englishUnsureWords();

/// Reads a text that is no whole date; nothing for one that may still become a date (`27/6/`) or is something else.
std::optional<UnsureBirth> unsureBirth(const QString &text, const UnsureWords &words);

} // namespace Intake
