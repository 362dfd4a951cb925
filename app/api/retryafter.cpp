#include "api/judge.h"

#include <QLocale>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds unreadable{60};
constexpr qint64 latestReset = 253'402'300'800; ///< the year 10000

std::optional<qint64> wholeSeconds(const QByteArray &value)
{
    bool whole = false;
    const qint64 seconds = value.toLongLong(&whole);
    const bool digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    return whole && digits ? std::optional(seconds) : std::nullopt;
}

} // namespace

QDateTime httpDate(const QByteArray &value)
{
    // The name of the day is left unread: it adds nothing, and with a year of two digits it would not fit the century
    // that the parser assumes.
    const QString text = QString::fromLatin1(value).simplified();
    const auto comma = text.indexOf(u", "_s);
    const QString date = comma >= 0 ? text.mid(comma + 2) : text.section(u' ', 1);
    for (const QString &format :
         {u"dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dd-MMM-yy hh:mm:ss 'GMT'"_s, u"MMM d hh:mm:ss yyyy"_s}) {
        QDateTime read = QLocale::c().toDateTime(date, format);
        if (!read.isValid())
            continue;
        read.setTimeSpec(Qt::UTC);
        return read.date().year() < 1970 ? read.addYears(100) : read;
    }
    return {};
}

std::chrono::seconds retryAfter(const QByteArray &value, const QByteArray &date)
{
    const QByteArray trimmed = value.trimmed();
    std::optional<qint64> seconds = wholeSeconds(trimmed);
    if (!seconds) {
        const QDateTime until = httpDate(trimmed);
        const QDateTime now = httpDate(date.trimmed());
        if (!until.isValid() || !now.isValid())
            return unreadable;
        seconds = now.secsTo(until);
    }
    return std::chrono::seconds(std::clamp<qint64>(*seconds, 1, 3'600));
}

std::optional<int> headerCount(const QByteArray &value)
{
    constexpr qsizetype mostDigits = 9;
    const QByteArray trimmed = value.trimmed();
    const auto seconds = trimmed.isEmpty() || trimmed.size() > mostDigits ? std::nullopt : wholeSeconds(trimmed);
    return seconds ? std::optional(int(*seconds)) : std::nullopt;
}

ServerSays serverSays(const Exchange &exchange)
{
    ServerSays says;
    if (const QDateTime date = httpDate(exchange.date.trimmed()); date.isValid())
        says.date = date;
    says.limit = headerCount(exchange.rateLimit);
    says.remaining = headerCount(exchange.rateRemaining);
    bool whole = false;
    const qint64 reset = exchange.rateReset.trimmed().toLongLong(&whole);
    if (whole && reset > 0 && reset < latestReset)
        says.reset = QDateTime::fromSecsSinceEpoch(reset, Qt::UTC);
    return says;
}

} // namespace Intake
