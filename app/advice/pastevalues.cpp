#include "advice/pastevalues.h"

#include "advice/pastewords.h"
#include "model/date.h"

#include <QRegularExpression>

namespace Intake {

namespace {

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    return digits;
}

bool isServiceNumber(const QString &digits)
{
    return digits.size() < 8 || (digits.startsWith(u"13") && digits.size() <= 10) || digits.startsWith(u"1800") ||
           digits.startsWith(u"190") || digits.startsWith(u"0000");
}

/// Nothing for what is no number of Australia; else whether it is a mobile one.
std::optional<bool> australian(QString digits, bool international)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(QStringLiteral("0[234578]\\d{8}")));
    if (international && digits.startsWith(u"61"))
        digits = (digits.mid(2).startsWith(u'0') ? QString() : QStringLiteral("0")) + digits.mid(2);
    if (!shape.match(digits).hasMatch())
        return std::nullopt;
    return digits[1] == u'4' || digits[1] == u'5';
}

std::optional<FoundPhone> phoneFrom(const QRegularExpressionMatch &match, const ReadingPlace &place, bool isLabelled)
{
    const QString written = match.captured().simplified();
    const QString digits = digitsOf(written);
    const bool international = written.startsWith(u'+');
    FoundPhone phone{written, match.capturedStart(), match.capturedLength(), false};
    if (digits.size() > 15 || (isServiceNumber(digits) && !(isLabelled && digits.size() >= 6 && digits.size() < 8)))
        return std::nullopt;
    if (place.country == u"AU" || digits.startsWith(u"61")) {
        if (const auto mobile = australian(digits, international)) {
            phone.isMobile = *mobile;
            return phone;
        }
    }
    const bool foreign = international && digits.size() >= 9 && !digits.startsWith(u"61");
    return foreign || (isLabelled && !international) ? std::optional(phone) : std::nullopt;
}

/// "27th of June 1980" and "27 de junio de 1980" without what is no part of the date.
QString plainDate(QString text)
{
    static const QRegularExpression ordinal(QStringLiteral("(?<=\\d)(?:st|nd|rd|th|er|\\.\\x{ba})\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression joins(QStringLiteral("\\b(?:of|de|den|del)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    return text.remove(ordinal).remove(joins).simplified();
}

std::optional<QDate> dateOf(const QString &text, const ReadingPlace &place)
{
    const QString plain = plainDate(text);
    if (const auto date = dateFromTyped(plain, place.locale, place.today))
        return date;
    const bool named = std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isLetter(); });
    for (const auto language : {QLocale::German, QLocale::French, QLocale::Spanish})
        if (const auto date = named ? dateFromTyped(plain, QLocale(language), place.today) : std::nullopt)
            return date;
    return std::nullopt;
}

} // namespace

std::vector<FoundPhone> phonesIn(const QString &text, const ReadingPlace &place, bool isLabelled)
{
    static const QRegularExpression shape(QStringLiteral(
        "(?<![\\w@/.,+-])\\+?\\(?\\d(?:[ .\\x{a0}\\x{2009}\\x{202f}()-]{0,3}\\d){5,16}(?![\\w@/]|[.,-]\\d)"));
    std::vector<FoundPhone> found;
    for (auto each = shape.globalMatch(text); each.hasNext();)
        if (auto phone = phoneFrom(each.next(), place, isLabelled))
            found.push_back(*phone);
    return found;
}

QStringList emailsIn(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("(?<![\\p{L}\\d._%+@-])[\\p{L}\\d][\\p{L}\\d._%+'-]{0,63}@[\\p{L}\\d][\\p{L}\\d.-]{0,120}\\."
                       "\\p{L}{2,24}(?![\\p{L}\\d@-])"));
    QStringList found;
    for (auto each = shape.globalMatch(text); each.hasNext();) {
        const QString email = each.next().captured();
        if (!email.contains(u"..") && !found.contains(email, Qt::CaseInsensitive))
            found += email;
    }
    return found;
}

std::vector<FoundDate> datesIn(const QString &text, const ReadingPlace &place)
{
    static const QRegularExpression shape(
        QStringLiteral(
            "(?<![\\w/.-])(?:\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|"
            "\\d{1,2}(?:st|nd|rd|th|er|\\.)?[\\s-](?:of |de )?\\p{L}{3,12}\\.?,?[\\s-](?:de |del )?(?:\\d{4}|"
            "\\d{2})|\\p{L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?![\\w/]|[.-]\\d)"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<FoundDate> found;
    for (auto each = shape.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        if (const auto date = dateOf(match.captured(), place))
            found.push_back({*date, match.capturedStart(), match.capturedLength()});
    }
    static const QRegularExpression bare(QRegularExpression::anchoredPattern(QStringLiteral("\\d{8}")));
    if (found.empty() && bare.match(text.trimmed()).hasMatch())
        if (const auto date = dateOf(text.trimmed(), place))
            found.push_back({*date, 0, text.size()});
    return found;
}

bool mayBeBirthDate(QDate date, QDate today)
{
    return date <= today && date.year() >= 1900;
}

} // namespace Intake
