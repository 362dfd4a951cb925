#pragma once

#include <memory>
#include <QString>
#include <QStringList>

namespace Intake {

/// What was understood of a text in a phone field. Everything here is advice: the library that knows the world's
/// numbering plans is years old on stable systems, so that "unlikely" can be a number that was given out since.
struct PhoneReading
{
    enum class Verdict {
        Empty,       ///< nothing was typed
        Likely,      ///< the country gives out such numbers
        Unlikely,    ///< of a fitting length, but not known to be given out
        WithoutArea, ///< can only be dialled within its own area
        TooShort,
        TooLong,
        NoCountry, ///< begins with a calling code that no country has
        NoNumber   ///< words, or nothing that could be dialled
    };
    enum class Kind { Unknown, Mobile, Landline, Either, Other };

    Verdict verdict = Verdict::Empty;
    Kind kind = Kind::Unknown;
    QString country = {};           ///< ISO 3166-1 alpha-2; empty for numbers of no country (+800)
    QString callingCode = {};       ///< `+61`
    QString national = {};          ///< digits without the trunk zero: `400123456`
    QString nationalFormatted = {}; ///< the same in groups: `400 123 456`
    QString e164 = {};              ///< `+61400123456`; empty unless the verdict is Likely or Unlikely
    QString formatted = {}; ///< `+61 400 123 456`, which phoneAsSent() makes the same as `e164`; empty as `e164` is
    QString extension = {}; ///< digits
    QString leftover = {};  ///< what stands beside the number: a remark, a second number, words before it
    bool isSpelled = false; ///< letters stand for digits: `1800 FLOWERS`

    /// The number is whole, whatever stands beside it.
    bool isNumber() const { return verdict == Verdict::Likely || verdict == Verdict::Unlikely; }
};

/// Reads phone numbers as people type them. Made by loadPhoneReader(); may be used from one thread at a time.
class PhoneReader
{
public:
    virtual ~PhoneReader() = default;

    /// `countries` (alpha-2) are those that a number without a calling code may belong to, the likeliest first: the
    /// first in which the number is Likely is taken, else the first of all. A text that is longer than any number is
    /// TooLong without being looked at.
    virtual PhoneReading read(const QString &text, const QStringList &countries) const = 0;

    /// `+61` for `AU`; empty for what is no country.
    virtual QString callingCode(const QString &country) const = 0;
};

/// `0400 123 456` for `O4OO l23 456`: letters that look like digits (O, o, l, I, S, B, Z, and | for one) put right,
/// where all else is digits and what parts them. Empty when there is none of them, or anything else.
QString withDigitsForLetters(const QString &text);

/// Loads the part of the program that knows numbering plans (a few milliseconds, so call it from another thread):
/// beside the program as built, or in `../lib/intake` as installed. Null when it is not there, and then there is no
/// advice on phones.
std::unique_ptr<PhoneReader> loadPhoneReader();

} // namespace Intake
