#include "advice/phonelibrary.h"

#include <algorithm>
#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <QRegularExpression>
#include <string>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

using i18n::phonenumbers::PhoneNumberMatch;
using i18n::phonenumbers::PhoneNumberMatcher;
using Util = i18n::phonenumbers::PhoneNumberUtil;
using Verdict = PhoneReading::Verdict;
using Kind = PhoneReading::Kind;

/// The library gives up beyond this, and a remark that long is no remark.
constexpr qsizetype longestRead = 250;

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

qsizetype digitsIn(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
}

Verdict verdictOf(Util::ErrorType fault)
{
    switch (fault) {
    case Util::INVALID_COUNTRY_CODE_ERROR:
        return Verdict::NoCountry;
    case Util::TOO_SHORT_AFTER_IDD:
    case Util::TOO_SHORT_NSN:
        return Verdict::TooShort;
    case Util::TOO_LONG_NSN:
        return Verdict::TooLong;
    default:
        return Verdict::NoNumber;
    }
}

/// Invalid lengths lie between two valid ones; to a person such a number has digits missing.
Verdict verdictOf(Util::ValidationResult result)
{
    switch (result) {
    case Util::IS_POSSIBLE:
        return Verdict::Unlikely;
    case Util::IS_POSSIBLE_LOCAL_ONLY:
        return Verdict::WithoutArea;
    case Util::INVALID_COUNTRY_CODE:
        return Verdict::NoCountry;
    case Util::TOO_LONG:
        return Verdict::TooLong;
    default:
        return Verdict::TooShort;
    }
}

Kind kindOf(Util::PhoneNumberType type)
{
    switch (type) {
    case Util::MOBILE:
        return Kind::Mobile;
    case Util::FIXED_LINE:
        return Kind::Landline;
    case Util::FIXED_LINE_OR_MOBILE:
        return Kind::Either;
    case Util::UNKNOWN:
        return Kind::Unknown;
    default:
        return Kind::Other;
    }
}

/// A remark beside a number, without the marks that only part the two.
QString remarkOf(QString part)
{
    static const QRegularExpression ends(QStringLiteral("^[\\s,;:/\\-–—]+|[\\s,;:/\\-–—]+$"));
    part.remove(ends);
    const bool bracketed = part.startsWith(u'(') && part.indexOf(u')') == part.size() - 1;
    return bracketed ? part.mid(1, part.size() - 2).trimmed() : part;
}

QString beside(const QString &before, const QString &after)
{
    return QString(remarkOf(before) % u' ' % remarkOf(after)).trimmed();
}

} // namespace

PhoneLibrary::PhoneLibrary()
    : m_util(*Util::GetInstance())
{
}

QString PhoneLibrary::callingCode(const QString &country) const
{
    const int code = m_util.GetCountryCodeForRegion(country.toStdString());
    return code == 0 ? QString() : QString(u'+' + QString::number(code));
}

PhoneReading PhoneLibrary::read(const QString &text, const QStringList &countries) const
{
    const QString trimmed = text.trimmed();
    PhoneReading first;
    if (trimmed.isEmpty())
        return first;
    if (trimmed.size() > longestRead) {
        first.verdict = hasLetters(trimmed) ? Verdict::NoNumber : Verdict::TooLong;
        return first;
    }
    QStringList wanted = countries;
    wanted.removeDuplicates();
    if (wanted.isEmpty())
        wanted += QString();
    for (const QString &country : wanted) {
        const PhoneReading reading = readIn(trimmed, country);
        if (reading.verdict == Verdict::Likely)
            return reading;
        if (first.verdict == Verdict::Empty)
            first = reading;
    }
    // As it is dialled in most of the world; some countries have another prefix of their own.
    if (trimmed.startsWith("00"_L1))
        if (const PhoneReading abroad = readIn(QString(u'+' % trimmed.mid(2)), {}); abroad.verdict == Verdict::Likely)
            return abroad;
    return first;
}

/// Letters are never taken for digits while a number stands without them.
PhoneReading PhoneLibrary::readIn(const QString &text, const QString &country) const
{
    const bool isBare = !hasLetters(text);
    const PhoneReading whole = isBare ? readWhole(text, country) : PhoneReading{.verdict = Verdict::NoNumber};
    if (whole.verdict == Verdict::Likely)
        return whole;
    const PhoneReading among = readAmongWords(text, country);
    if (among.verdict == Verdict::Likely)
        return among;
    if (isBare)
        return whole;
    const PhoneReading spelled = readSpelled(text, country);
    return spelled.verdict == Verdict::Likely ? spelled : among;
}

PhoneReading PhoneLibrary::readWhole(const QString &text, const QString &country) const
{
    Number number;
    const auto fault = m_util.Parse(text.toStdString(), country.toStdString(), &number);
    if (fault != Util::NO_PARSING_ERROR) {
        PhoneReading reading{.verdict = verdictOf(fault)};
        reading.country = country;
        return reading;
    }
    PhoneReading reading = describe(number);
    // Behind a trunk zero or a calling code it cannot be a number of the own area.
    if (reading.verdict == Verdict::WithoutArea && digitsIn(text) > reading.national.size())
        reading.verdict = Verdict::TooShort;
    return reading;
}

PhoneReading PhoneLibrary::readAmongWords(const QString &text, const QString &country) const
{
    const std::string bytes = text.toStdString();
    for (const auto leniency : {PhoneNumberMatcher::VALID, PhoneNumberMatcher::POSSIBLE}) {
        PhoneNumberMatcher matcher(m_util, bytes, country.toStdString(), leniency, 10);
        PhoneNumberMatch match;
        if (!matcher.HasNext() || !matcher.Next(&match))
            continue;
        PhoneReading reading = describe(match.number());
        const auto start = std::string::size_type(match.start());
        reading.leftover = beside(QString::fromStdString(bytes.substr(0, start)),
                                  QString::fromStdString(bytes.substr(start + match.raw_string().size())));
        return reading;
    }
    return {.verdict = Verdict::NoNumber};
}

PhoneReading PhoneLibrary::readSpelled(const QString &text, const QString &country) const
{
    if (!m_util.IsAlphaNumber(text.toStdString()))
        return {.verdict = Verdict::NoNumber};
    PhoneReading reading = readWhole(text, country);
    reading.isSpelled = true;
    return reading;
}

/// The plan as a whole allows odd lengths for odd numbers; a person's number is as long as a mobile's or a landline's.
Verdict PhoneLibrary::verdictOn(const Number &number) const
{
    if (m_util.IsValidNumber(number))
        return Verdict::Likely;
    if (const auto whole = m_util.IsPossibleNumberWithReason(number); whole != Util::IS_POSSIBLE)
        return verdictOf(whole);
    return verdictOf(m_util.IsPossibleNumberForTypeWithReason(number, Util::FIXED_LINE_OR_MOBILE));
}

PhoneReading PhoneLibrary::describe(const Number &number) const
{
    PhoneReading reading;
    reading.verdict = verdictOn(number);
    reading.kind = kindOf(m_util.GetNumberType(number));
    std::string region;
    m_util.GetRegionCodeForNumber(number, &region);
    if (region.empty() || region == "ZZ")
        m_util.GetRegionCodeForCountryCode(number.country_code(), &region);
    if (region.size() == 2 && region != "ZZ")
        reading.country = QString::fromStdString(region);
    reading.callingCode = u'+' + QString::number(number.country_code());
    reading.extension = QString::fromStdString(number.extension());
    std::string national;
    m_util.GetNationalSignificantNumber(number, &national);
    reading.national = QString::fromStdString(national);
    if (reading.isNumber())
        addForms(reading, number);
    return reading;
}

void PhoneLibrary::addForms(PhoneReading &reading, const Number &number) const
{
    Number bare = number;
    bare.clear_extension();
    std::string text;
    m_util.Format(bare, Util::E164, &text);
    reading.e164 = QString::fromStdString(text);
    m_util.Format(bare, Util::INTERNATIONAL, &text);
    reading.formatted = QString::fromStdString(text);
    reading.nationalFormatted = reading.formatted.mid(reading.callingCode.size()).trimmed();
}

} // namespace Intake
