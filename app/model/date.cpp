#include "model/date.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

namespace Intake {

namespace {

/// A reading of eight bare digits before this year is no birth date: they were meant the other way round.
constexpr int earliestLikelyYear = 1800;

/// In normal form C and lower case, with the digits of any script as ASCII.
QString plain(const QString &text)
{
    QString plain;
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4())
        if (QChar::category(c) == QChar::Number_DecimalDigit)
            plain += QChar(u'0' + QChar::digitValue(c));
        else
            plain += QChar::fromUcs4(QChar::toLower(c));
    return plain;
}

/// What people write between the parts of a date or after its day, and what means nothing more: `27th of June`,
/// `27 de junio de 1987`, `1er janvier`, `27 tháng 6 năm 1987`, `1987年6月27日`.
bool isFiller(const QString &word)
{
    static const QStringList fillers{QStringLiteral("st"),   QStringLiteral("nd"),  QStringLiteral("rd"),
                                     QStringLiteral("th"),   QStringLiteral("the"), QStringLiteral("of"),
                                     QStringLiteral("er"),   QStringLiteral("de"),  QStringLiteral("del"),
                                     QStringLiteral("ngày"), QStringLiteral("thg"), QStringLiteral("tháng"),
                                     QStringLiteral("năm"),  QStringLiteral("年"),  QStringLiteral("月"),
                                     QStringLiteral("日"),   QStringLiteral("号")};
    return fillers.contains(word);
}

/// The numbers and the words of a text, without what stands between them.
QStringList partsOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    static const QRegularExpression part(QStringLiteral("[0-9]+|[年月日号]|[\\p{L}\\p{M}]+"));
    QStringList found;
    for (auto match = part.globalMatch(plain(text)); match.hasNext();)
        if (const QString word = match.next().captured(); !isFiller(word))
            found += word;
    return found;
}

bool hasOnlyDateCharacters(const QString &text)
{
    if (text.isEmpty())
        return true;
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("[\\p{Nd}\\p{L}\\p{M}\\p{Pd}\\p{Cf}\\s./,\\x{2019}']*")));
    return shape.match(text).hasMatch();
}

QStringList monthNames(const QLocale &language, int month)
{
    QStringList names;
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
        for (const QString &name : {language.monthName(month, format), language.standaloneMonthName(month, format)})
            names += plain(name).remove(u'.');
    return names;
}

/// The month whose name this is or begins, and no other's ("jui" in French could be two); 0 when there is none.
int monthIn(const QLocale &language, const QString &word)
{
    std::vector<int> named, begun;
    for (int month = 1; month <= 12; ++month) {
        const QStringList names = monthNames(language, month);
        if (names.contains(word))
            named.push_back(month);
        if (std::ranges::any_of(names, [&](const QString &name) { return name.startsWith(word); }))
            begun.push_back(month);
    }
    const std::vector<int> &found = named.empty() ? begun : named;
    return found.size() == 1 ? found.front() : 0;
}

int monthNamed(const QString &word, const QLocale &locale)
{
    // Two letters name no month, but two characters do: 六月.
    if (word.isEmpty() || (word.size() < 3 && word.at(0).script() != QChar::Script_Han))
        return 0;
    const int month = monthIn(locale, word);
    return month > 0 ? month : monthIn(QLocale(QLocale::English), word);
}

std::optional<int> yearOf(const QString &word, QDate today)
{
    if (word.size() == 4)
        return word.toInt();
    if (word.size() != 2)
        return std::nullopt;
    return today.year() - today.year() % 100 + word.toInt();
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

std::optional<QDate> dateInOrder(const std::array<QString, 3> &parts, DateOrder order, QDate today)
{
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

/// With the year at the end, what makes a date in one way alone: `27/6/1987` where people write the year or the month
/// first. `3/4/1987` stays open there.
std::optional<QDate> dateInTheOnlyOrder(const std::array<QString, 3> &parts, QDate today)
{
    const auto dayFirst = dateInOrder(parts, DateOrder::DayMonthYear, today);
    const auto monthFirst = dateInOrder(parts, DateOrder::MonthDayYear, today);
    if (dayFirst && monthFirst && dayFirst != monthFirst)
        return std::nullopt;
    return dayFirst ? dayFirst : monthFirst;
}

std::optional<QDate> dateOfParts(const std::array<QString, 3> &parts, DateOrder order, QDate today)
{
    if (parts[0].size() == 4)
        return dateInOrder(parts, DateOrder::YearMonthDay, today);
    const auto date = dateInOrder(parts, order, today);
    return date ? date : dateInTheOnlyOrder(parts, today);
}

std::array<QString, 3> splitDigits(const QString &digits, DateOrder order)
{
    const bool yearFirst = order == DateOrder::YearMonthDay;
    const qsizetype year = digits.size() - 4;
    if (yearFirst)
        return {digits.left(year), digits.mid(year, 2), digits.mid(year + 2)};
    return {digits.left(2), digits.mid(2, 2), digits.mid(4)};
}

/// Bare digits in the language's order, or the year first as files and other programs write them: `19870627`.
std::optional<QDate> dateOfDigits(const QString &digits, DateOrder order, QDate today)
{
    const auto read = [&](DateOrder as) { return dateOfParts(splitDigits(digits, as), as, today); };
    const auto date = read(order);
    if (digits.size() == 6 || (date && date->year() >= earliestLikelyYear))
        return date;
    for (const auto &other :
         {read(DateOrder::YearMonthDay), dateInTheOnlyOrder(splitDigits(digits, DateOrder::DayMonthYear), today)})
        if (other && other->year() >= earliestLikelyYear)
            return other;
    return date;
}

bool isNumber(const QString &word)
{
    return word.at(0).isDigit();
}

/// There is no such month, and there is one when the two are exchanged.
bool onlyOtherWay(int day, int month)
{
    return month > 12 && day >= 1 && day <= 12 && month <= 31;
}

} // namespace

QString wireDate(QDate date)
{
    return date.toString(Qt::ISODate) % QStringLiteral("T00:00:00Z");
}

std::optional<QDate> dateFromWire(const QString &text)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        QStringLiteral("\\d{4}-\\d{2}-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?"
                       "([Zz]|[+-]\\d{2}(:?\\d{2})?)?)?")));
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
    if (!hasOnlyDateCharacters(text))
        return std::nullopt;
    const DateOrder order = dateOrder(locale);
    QStringList parts = partsOf(text);
    if (parts.size() == 1 && isNumber(parts[0]) && (parts[0].size() == 8 || parts[0].size() == 6))
        return dateOfDigits(parts[0], order, today);
    if (parts.size() != 3)
        return std::nullopt;
    const auto named = std::find_if_not(parts.cbegin(), parts.cend(), isNumber);
    if (named == parts.cend())
        return dateOfParts({parts[0], parts[1], parts[2]}, order, today);
    const int month = monthNamed(*named, locale);
    parts.erase(named);
    if (month == 0 || !isNumber(parts[0]) || !isNumber(parts[1]))
        return std::nullopt;
    const bool yearFirst = parts[0].size() == 4;
    return dateOf(parts[yearFirst ? 1 : 0], QString::number(month), parts[yearFirst ? 0 : 1], today);
}

std::optional<DateParts> datePartsFromTyped(const QString &text, const QLocale &locale)
{
    QStringList parts = hasOnlyDateCharacters(text) ? partsOf(text) : QStringList();
    if (parts.size() == 1 && isNumber(parts[0]) && parts[0].size() == 8)
        for (const auto split = splitDigits(parts.takeFirst(), dateOrder(locale)); const QString &part : split)
            parts += part;
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    const bool yearFirst = isNumber(parts.front()) && parts.front().size() == 4;
    std::optional<int> year;
    for (const bool first : {true, false})
        if (const QString &word = first ? parts.front() : parts.back(); !year && isNumber(word) && word.size() == 4)
            year = (first ? parts.takeFirst() : parts.takeLast()).toInt();
    if (parts.size() != 2)
        return std::nullopt;
    bool monthFirst =
        !isNumber(parts[0]) || (isNumber(parts[1]) && (yearFirst || dateOrder(locale) != DateOrder::DayMonthYear));
    if (!yearFirst && isNumber(parts[0]) && isNumber(parts[1]) &&
        onlyOtherWay(parts[monthFirst ? 1 : 0].toInt(), parts[monthFirst ? 0 : 1].toInt()))
        monthFirst = !monthFirst;
    const QString &day = parts[monthFirst ? 1 : 0], &month = parts[monthFirst ? 0 : 1];
    if (!isNumber(day) || day.size() > 2 || (isNumber(month) && month.size() > 2))
        return std::nullopt;
    const int number = isNumber(month) ? month.toInt() : monthNamed(month, locale);
    return isNumber(month) || number > 0 ? std::optional(DateParts{day.toInt(), number, year}) : std::nullopt;
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
    return {months / 12, months % 12, int(birth.daysTo(today))};
}

} // namespace Intake
