#include "model/date.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace Intake {

namespace {

/// Digits of any script as ASCII, lower case, runs of punctuation and space as one space.
QStringList words(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("\\d+|[\\p{L}\\p{M}]+"));
    QString plain;
    for (const QChar c : text)
        plain += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c.toLower();
    QStringList found;
    for (auto match = part.globalMatch(plain); match.hasNext();)
        found += match.next().captured();
    return found;
}

bool isSeparated(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[\\p{Nd}\\p{L}\\p{M}\\s./,\\x{2019}'-]*$"));
    return shape.match(text).hasMatch();
}

int monthNamed(const QString &word, const QLocale &locale)
{
    if (word.size() < 3)
        return 0;
    for (const QLocale &language : {locale, QLocale(QLocale::English)})
        for (int month = 1; month <= 12; ++month)
            for (auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                for (const QString &name : {language.monthName(month, format), language.standaloneMonthName(month, format)})
                    if (name.toLower().remove(u'.').startsWith(word) || (name.size() == 3 && word.startsWith(name.toLower())))
                        return month;
    return 0;
}

std::optional<int> yearOf(const QString &word, QDate today)
{
    if (word.size() == 4)
        return word.toInt();
    if (word.size() != 2)
        return std::nullopt;
    const int year = today.year() - today.year() % 100 + word.toInt();
    return year > today.year() ? year - 100 : year;
}

std::optional<QDate> dateOf(const QString &day, const QString &month, const QString &year, QDate today)
{
    const auto wholeYear = yearOf(year, today);
    if (!wholeYear || day.size() > 2 || month.size() > 2)
        return std::nullopt;
    QDate date(*wholeYear, month.toInt(), day.toInt());
    if (date.isValid() && year.size() == 2 && date > today)
        date = QDate(*wholeYear - 100, month.toInt(), day.toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> dateOfParts(const std::array<QString, 3> &parts, DateOrder order, QDate today)
{
    if (parts[0].size() == 4)
        return dateOf(parts[2], parts[1], parts[0], today);
    switch (order) {
    case DateOrder::DayMonthYear:
        return dateOf(parts[0], parts[1], parts[2], today);
    case DateOrder::MonthDayYear:
        return dateOf(parts[1], parts[0], parts[2], today);
    case DateOrder::YearMonthDay:
        return dateOf(parts[2], parts[1], parts[0], today);
    }
    return std::nullopt;
}

std::array<QString, 3> splitDigits(const QString &digits, DateOrder order)
{
    const bool yearFirst = order == DateOrder::YearMonthDay;
    const qsizetype year = digits.size() - 4;
    if (yearFirst)
        return {digits.left(year), digits.mid(year, 2), digits.mid(year + 2)};
    return {digits.left(2), digits.mid(2, 2), digits.mid(4)};
}

bool isNumber(const QString &word) { return word.at(0).isDigit(); }

} // namespace

QString wireDate(QDate date)
{
    return date.toString(Qt::ISODate) % QStringLiteral("T00:00:00Z");
}

std::optional<QDate> dateFromWire(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})([Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?([Zz]|[+-]\\d{2}:?\\d{2})?)?$"),
        QRegularExpression::DontCaptureOption);
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

DateOrder dateOrder(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const auto day = format.indexOf(u'd'), month = format.indexOf(u'M'), year = format.indexOf(u'y');
    if (year < day && year < month)
        return DateOrder::YearMonthDay;
    return month < day ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

std::optional<QDate> dateFromTyped(const QString &text, const QLocale &locale, QDate today)
{
    if (!isSeparated(text))
        return std::nullopt;
    const DateOrder order = dateOrder(locale);
    QStringList parts = words(text);
    if (parts.size() == 1 && isNumber(parts[0]) && (parts[0].size() == 8 || parts[0].size() == 6))
        return dateOfParts(splitDigits(parts[0], order), order, today);
    if (parts.size() != 3)
        return std::nullopt;
    const auto named = std::ranges::find_if_not(parts, isNumber);
    if (named == parts.end())
        return dateOfParts({parts[0], parts[1], parts[2]}, order, today);
    const int month = monthNamed(*named, locale);
    parts.erase(named);
    if (month == 0 || !isNumber(parts[0]) || !isNumber(parts[1]))
        return std::nullopt;
    const bool yearFirst = parts[0].size() == 4;
    return dateOf(parts[yearFirst ? 1 : 0], QString::number(month), parts[yearFirst ? 0 : 1], today);
}

QString dateInFigures(QDate date, const QLocale &locale)
{
    switch (dateOrder(locale)) {
    case DateOrder::DayMonthYear:
        return date.toString(locale.dateFormat(QLocale::ShortFormat).contains(u'.') ? QStringLiteral("dd.MM.yyyy")
                                                                                     : QStringLiteral("dd/MM/yyyy"));
    case DateOrder::MonthDayYear:
        return date.toString(QStringLiteral("MM/dd/yyyy"));
    case DateOrder::YearMonthDay:
        break;
    }
    return date.toString(Qt::ISODate);
}

Age ageOn(QDate today, QDate birth)
{
    int months = (today.year() - birth.year()) * 12 + today.month() - birth.month();
    if (today.day() < birth.day())
        --months;
    return {months / 12, months % 12};
}

} // namespace Intake
