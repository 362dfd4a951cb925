// Australian addresses in running text.

#include "advice/pastevalues.h"
#include "advice/pastewords.h"

#include <QRegularExpression>

namespace Intake {

namespace {

struct StateRow
{
    const char *code;
    const char *name;
    int from, to;           ///< its postcodes
    int otherFrom, otherTo; ///< and those of its boxes
};

// Australia Post's allocation of postcodes.
constexpr StateRow states[] = {
    {"NSW", "new south wales", 2000, 2999, 1000, 1999}, {"ACT", "australian capital territory", 2600, 2920, 200, 299},
    {"VIC", "victoria", 3000, 3999, 8000, 8999},        {"QLD", "queensland", 4000, 4999, 9000, 9999},
    {"SA", "south australia", 5000, 5799, 5800, 5999},  {"WA", "western australia", 6000, 6797, 6800, 6999},
    {"TAS", "tasmania", 7000, 7799, 7800, 7999},        {"NT", "northern territory", 800, 899, 900, 999},
};

const QString &statePattern()
{
    static const QString pattern =
        QStringLiteral("VIC|NSW|QLD|TAS|ACT|SA|WA|NT|Vic|Qld|Tas|Victoria|New South Wales|Queensland|South Australia|"
                       "Western Australia|Tasmania|Northern Territory|Australian Capital Territory");
    return pattern;
}

const QString &streetPattern()
{
    static const QString pattern = QStringLiteral(
        "street|st|road|rd|avenue|ave?|drive|dr|court|crt|ct|place|pl|lane|ln|crescent|cres|cr|parade|pde|highway|hwy|"
        "terrace|tce|close|cl|boulevard|blvd|circuit|cct|way|grove|gr|esplanade|esp|square|sq|rise|mews|loop|walk|"
        "quay|track|parkway|pwy|promenade|gardens|gdns");
    return pattern;
}

/// Words that stand after a street in a sentence, and are no suburb.
bool isNoSuburb(const QString &words)
{
    static const QRegularExpression other(
        QStringLiteral("\\b(?:ph|phone|mob|mobile|tel|email|dob|born|who|allergic|and|is|has|my|with|allergy|for|from|"
                       "m|p|t|e|on|since|he|she|they|i|call|text|thanks|regards)\\b"));
    return words.isEmpty() || labelKind(words) != LabelKind::None || other.match(foldedWords(words)).hasMatch();
}

bool agree(const QString &state, const QString &postcode)
{
    const int code = postcode.toInt();
    bool known = false;
    for (const StateRow &row : states) {
        const bool within = (code >= row.from && code <= row.to) || (code >= row.otherFrom && code <= row.otherTo);
        if (state == QLatin1StringView(row.code))
            return within;
        known = known || within;
    }
    return known;
}

/// Reads the suburb, state and postcode that a text begins with, into the address.
void readTail(const QString &text, FoundAddress &address)
{
    static const QRegularExpression tail(
        QStringLiteral(
            "^[\\s,]*([\\p{L}][\\p{L}'\\x{2019}.-]*(?: [\\p{L}][\\p{L}'\\x{2019}.-]*){0,3}?)[\\s,]+(?:(%1)\\b[\\s,]*"
            "(\\d{4}(?!\\d))?|(\\d{4})(?![\\s-]*\\d))")
            .arg(statePattern()));
    const auto match = tail.match(text);
    if (!match.hasMatch() || isNoSuburb(match.captured(1)))
        return;
    address.city = match.captured(1).trimmed();
    address.state = stateFor(match.captured(2));
    address.postcode = match.captured(3).isEmpty() ? match.captured(4) : match.captured(3);
    address.length += match.capturedLength();
    if (!address.postcode.isEmpty())
        address.isSure = agree(address.state, address.postcode);
}

} // namespace

QString stateFor(const QString &words)
{
    const QString folded = foldedWords(words);
    for (const StateRow &row : states)
        if (folded == QLatin1StringView(row.name) || folded == QString::fromLatin1(row.code).toLower())
            return QString::fromLatin1(row.code);
    return {};
}

std::optional<FoundAddress> suburbLine(const QString &text)
{
    FoundAddress address;
    readTail(text, address);
    const bool whole = !address.postcode.isEmpty() || !address.state.isEmpty();
    return whole ? std::optional(address) : std::nullopt;
}

std::optional<FoundAddress> addressIn(const QString &text)
{
    static const QRegularExpression street(
        QStringLiteral(
            "(?<![\\w/-])(?:(?:unit|apt|apartment|flat|suite|shop|villa|level|lot|u)\\.? ?\\w{1,5}[, /]{1,3})?"
            "(?:\\d{1,4}[a-z]? ?/ ?)?\\d{1,5}[a-z]?(?: ?[-\\x{2013}] ?\\d{1,5}[a-z]?)? "
            "(?:[\\p{L}][\\p{L}'\\x{2019}.-]{0,30} ){1,4}?(?:%1)\\b\\.?(?! (?:road|rd|avenue|ave|drive|street)\\b)"
            "(?: (?:north|south|east|west)(?=,|$))?|(?<!\\w)(?:g\\.?)?p\\.? ?o\\.? box \\d{1,6}")
            .arg(streetPattern()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = street.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    FoundAddress address;
    address.line1 = match.captured().simplified();
    address.start = match.capturedStart();
    address.length = match.capturedLength();
    readTail(text.mid(match.capturedEnd()), address);
    return address;
}

} // namespace Intake
