#include "forms/phoneadviserwords.h"

#include "advice/countries.h"
#include "forms/words.h"

#include <QCoreApplication>

namespace Intake::PhoneWords {

namespace {

QString kind(PhoneReading::Kind kind)
{
    switch (kind) {
    case PhoneReading::Kind::Mobile:
        return QCoreApplication::translate("PhoneAdviser", "Mobile");
    case PhoneReading::Kind::Landline:
        return QCoreApplication::translate("PhoneAdviser", "Landline");
    default:
        return {};
    }
}

QString tooShort(const QString &country)
{
    return country.isEmpty() ? QCoreApplication::translate("PhoneAdviser", "This looks too short for a phone number.")
                             : QCoreApplication::translate("PhoneAdviser", "This looks too short for %1.").arg(country);
}

QString tooLong(const QString &country)
{
    return country.isEmpty() ? QCoreApplication::translate("PhoneAdviser", "This looks too long for a phone number.")
                             : QCoreApplication::translate("PhoneAdviser", "This looks too long for %1.").arg(country);
}

QString unlikely(const QString &country)
{
    return country.isEmpty()
               ? QCoreApplication::translate("PhoneAdviser", "No such number is known. It may still be right.")
               : QCoreApplication::translate("PhoneAdviser", "No such number is known in %1. It may still be right.")
                     .arg(country);
}

QString countryOf(const PhoneReading &reading)
{
    return reading.country.isEmpty() ? QString() : countryNameIn(QLocale(), reading.country);
}

} // namespace

QString about(const PhoneReading &reading)
{
    const QString what = kind(reading.kind), where = countryOf(reading);
    return what.isEmpty() || where.isEmpty()
               ? QString(what % where)
               : QCoreApplication::translate("PhoneAdviser", "%1, %2", "mobile or landline, and the country")
                     .arg(what, where);
}

QString doubt(const PhoneReading &reading)
{
    if (reading.isNumber() && reading.isSpelled)
        return QCoreApplication::translate("PhoneAdviser",
                                           "Letters stand among the digits. They stay unless you take the number.");
    switch (reading.verdict) {
    case PhoneReading::Verdict::Empty:
    case PhoneReading::Verdict::Likely:
        return {};
    case PhoneReading::Verdict::Unlikely:
        return unlikely(countryOf(reading));
    case PhoneReading::Verdict::WithoutArea:
        return QCoreApplication::translate("PhoneAdviser", "This has no area code.");
    case PhoneReading::Verdict::TooShort:
        return tooShort(countryOf(reading));
    case PhoneReading::Verdict::TooLong:
        return tooLong(countryOf(reading));
    case PhoneReading::Verdict::NoCountry:
        return QCoreApplication::translate("PhoneAdviser", "No country has this calling code.");
    case PhoneReading::Verdict::NoNumber:
        break;
    }
    return QCoreApplication::translate("PhoneAdviser", "No phone number can be read here. It stays as you typed it.");
}

QString beside(const PhoneReading &reading)
{
    QStringList words;
    if (!reading.extension.isEmpty())
        words += QCoreApplication::translate("PhoneAdviser", "extension %1").arg(reading.extension);
    if (!reading.leftover.isEmpty())
        words += reading.leftover;
    return Words::listed(words);
}

} // namespace Intake::PhoneWords
