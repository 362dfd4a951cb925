#pragma once

#include <optional>
#include <QDate>
#include <QLocale>
#include <QString>

namespace Intake {

/// Calendar dates as text. No date here is ever an instant: nothing passes through a time zone.

/// `yyyy-MM-ddT00:00:00Z`, as the API wants a birth date.
QString wireDate(QDate date);

/// The calendar part of a date or a date-time; the time and its zone are checked for shape and ignored.
std::optional<QDate> dateFromWire(const QString &text);

enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };
DateOrder dateOrder(const QLocale &locale);

/// A date as a person types it: `27/6/1987`, `27.6.87`, `27061987` in the language's order, and in every language
/// `1987-06-27`, `19870627`, `27 jun 87`, `June 27 1987` with English month names or the language's own, in the digits
/// of any script; `27th of June`, `27 de junio de 1987` and `1987年6月27日` too. A year of two digits is the latest
/// such year that is not after `today`. What makes a date in one order alone is taken so in every language.
std::optional<QDate> dateFromTyped(const QString &text, const QLocale &locale, QDate today);

/// The numbers of a date that is no whole or no possible one yet (`27/6`, `31/2/1990`), in the order of the language,
/// so that it can be said what is missing. Nothing for other text, and for a year that is still being typed.
struct DateParts
{
    int day;
    int month;
    std::optional<int> year; ///< only of four digits
    friend bool operator==(const DateParts &, const DateParts &) = default;
};
std::optional<DateParts> datePartsFromTyped(const QString &text, const QLocale &locale);

/// The date in figures with a year of four digits, in the language's order: `27/06/1987`.
QString dateInFigures(QDate date, const QLocale &locale);

/// Whole years and months lived on the day `today`, which is not before `birth`; and all days of that time.
struct Age
{
    int years;
    int months; ///< beyond the years
    int days;   ///< in all
};
Age ageOn(QDate today, QDate birth);

} // namespace Intake
