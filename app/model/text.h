#pragma once

#include <optional>
#include <QString>
#include <QStringView>

namespace Intake {

/// A text with a meaning of its own, so that its editor, its JSON and its comparison are chosen by type.
template <typename Meaning>
struct Worded
{
    QString text;

    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Worded &, const Worded &) = default;
};

using LongText = Worded<struct LongTextMeaning>;       ///< several lines: notes, alert, referral description
using Choice = Worded<struct ChoiceMeaning>;           ///< a word from a list, or any other
using Phone = Worded<struct PhoneMeaning>;             ///< one whole phone number, E.164 where it is known
using CountryCode = Worded<struct CountryCodeMeaning>; ///< ISO 3166-1 alpha-2
using StateName = Worded<struct StateNameMeaning>;     ///< a state, province or county, as it is written in an address
using TagId = Worded<struct TagIdMeaning>;             ///< a number going out, `tag_…` coming back
using ReferralTypeId = Worded<struct ReferralMeaning>; ///< a number going out, `ret_…` coming back
using RecordId = Worded<struct RecordIdMeaning>;       ///< opaque: `cli_…`
using Timestamp = Worded<struct TimestampMeaning>;     ///< as the server wrote it

/// The longest text that a one-line and a many-line field take, in UTF-16 units as editors count them.
/// QLineEdit cuts at 32,767 in silence and QPlainTextEdit is quadratic on one long line (20,000 units: under 30 ms).
inline constexpr int longestLine = 1'000;
inline constexpr int longestText = 20'000;

enum class Lines { One, Many };

/// What makes a text unfit to be sent, and the 1-based character where it stands.
struct TextFlaw
{
    enum Kind { ControlCharacter, BrokenCharacter } kind;
    int position;
    char32_t character;
};

/// The first control character (new line and tab are welcome in many lines) or unpaired surrogate, if there is one.
/// Joiners, direction marks, emoji, combining marks and every script pass.
std::optional<TextFlaw> flawIn(QStringView text, Lines lines);

/// As a text is sent: normal form C, without white space at its ends.
QString asSent(const QString &text);

/// Length in Unicode code points of what would be sent. The API's limit of 500 for `alert` is a Laravel
/// `max:500`, which counts with mb_strlen: code points, so that one emoji is 1 here and 2 in QString::size().
int lengthAsSent(const QString &text);

/// A phone number as it is dialled: digits, with a leading plus kept. A text that says more than one number of at most
/// 15 digits (a remark, a second number) comes back as asSent(), so that nothing in it is lost.
QString dialled(const QString &text);

/// A whole phone number as it is sent: `+61 (3) 9876-5432` becomes `+61398765432`; a number without a calling code
/// stays as it was written, for only the plus makes it the same number everywhere.
QString phoneAsSent(const QString &text);

} // namespace Intake
