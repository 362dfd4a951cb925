#include "api/judge.h"

#include <QDateTime>
#include <QLocale>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds unreadable{60};

std::optional<qint64> wholeSeconds(const QByteArray &value)
{
    bool whole = false;
    const qint64 seconds = value.toLongLong(&whole);
    const bool digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    return whole && digits ? std::optional(seconds) : std::nullopt;
}

/// The three forms of an HTTP date. The name of the day is left unread: it adds nothing, and with a year of two digits
/// it would not fit the century that the parser assumes.
QDateTime httpDate(const QByteArray &value)
{
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

} // namespace

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

} // namespace Intake
