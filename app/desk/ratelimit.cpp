#include "desk/ratelimit.h"

#include <algorithm>
#include <QCborArray>
#include <QCborMap>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

using Time = RateLimit::Time;

/// A little over a minute: two clocks never agree to the millisecond.
constexpr Time window{60'020};
constexpr Time growEvery{60'000};
constexpr double growBy = 0.1;
constexpr double leastShare = 0.1;
constexpr Time longestRetry{3'600'000};

} // namespace

RateLimit::RateLimit(quint32 seed)
    : m_random(seed)
{
}

std::optional<Time> RateLimit::wait(Time now, For what) const
{
    if (m_retryAt > now)
        return m_retryAt - now;
    if (inFlight() >= mostInFlight)
        return std::nullopt;
    const int room = std::max(1, allowed() - (what == For::List ? keptForCreates : 0));
    const int tooMany = used(now) - room + 1;
    if (tooMany <= 0)
        return Time(0);
    const auto first = std::ranges::upper_bound(m_answered, now - window);
    if (m_answered.end() - first < tooMany)
        return std::nullopt;
    return *(first + (tooMany - 1)) + window - now;
}

int RateLimit::leave(Time now)
{
    forget(now);
    m_flying.emplace(++m_lastTicket, now);
    return m_lastTicket;
}

void RateLimit::giveBack(int ticket)
{
    m_flying.erase(ticket);
}

void RateLimit::answered(int ticket, Time now, const ServerSays &says, bool tooMany)
{
    if (tooMany)
        slowDown(ticket, now);
    else
        growBack(now);
    m_flying.erase(ticket);
    forget(now);
    m_answered.push_back(now);
    m_limit = std::clamp(says.limit.value_or(most), 1, most);
    // What the server counted beyond our own came from other desks with the same key.
    if (says.remaining)
        for (int unknown = m_limit - *says.remaining - used(now); unknown > 0; --unknown)
            m_answered.push_back(now);
    if (says.retryAfter) {
        const Time whole = *says.retryAfter;
        m_retryWhole = whole + (tooMany ? Time(m_random.bounded(int(whole.count() / 8) + 1)) : Time(0));
        m_retryAt = std::max(m_retryAt, now + m_retryWhole);
    } else if (says.remaining == 0 && says.reset && says.date && *says.reset > *says.date) {
        m_retryWhole = std::min(longestRetry, Time(says.date->msecsTo(*says.reset)));
        m_retryAt = std::max(m_retryAt, now + m_retryWhole);
    }
}

/// Several refusals of requests that left together are one piece of news.
void RateLimit::slowDown(int ticket, Time now)
{
    const auto flying = m_flying.find(ticket);
    if (flying != m_flying.end() && flying->second < m_shareChanged)
        return;
    const double jitter = 0.9 + 0.2 * m_random.generateDouble();
    m_share = std::max(leastShare, m_share / 2 * jitter);
    m_shareChanged = now;
}

void RateLimit::growBack(Time now)
{
    if (m_share >= 1 || now - m_shareChanged < growEvery)
        return;
    m_share = std::min(1.0, m_share + growBy);
    m_shareChanged = now;
}

int RateLimit::allowed() const
{
    return std::max(1, int(m_limit * m_share));
}

int RateLimit::left(Time now) const
{
    return m_retryAt > now ? 0 : std::max(0, allowed() - used(now));
}

std::optional<Time> RateLimit::retryAt(Time now) const
{
    return m_retryAt > now ? std::optional(m_retryAt) : std::nullopt;
}

int RateLimit::used(Time now) const
{
    return inFlight() + int(m_answered.end() - std::ranges::upper_bound(m_answered, now - window));
}

void RateLimit::forget(Time now)
{
    while (!m_answered.empty() && m_answered.front() <= now - window)
        m_answered.pop_front();
}

QByteArray RateLimit::stored(Time now, const QDateTime &wall, const QByteArray &bootId) const
{
    QCborArray stamps;
    for (const Time stamp : m_answered)
        stamps.append(qint64(stamp.count()));
    const QCborMap map{{u"boot"_s, bootId},
                       {u"stamps"_s, stamps},
                       {u"flying"_s, inFlight()},
                       {u"limit"_s, m_limit},
                       {u"share"_s, m_share},
                       {u"retryAt"_s, qint64(m_retryAt.count())},
                       {u"retryDue"_s, wall.toMSecsSinceEpoch() + qint64((m_retryAt - now).count())},
                       {u"retryWhole"_s, qint64(m_retryWhole.count())}};
    return map.toCborValue().toCbor();
}

void RateLimit::restore(const QByteArray &stored, Time now, const QDateTime &wall, const QByteArray &bootId)
{
    if (stored.isEmpty())
        return;
    const QCborValue value = QCborValue::fromCbor(stored);
    const QCborMap map = value.toMap();
    if (!map.contains("stamps"_L1)) {
        m_answered.assign(std::size_t(most), now);
        return;
    }
    const bool sameRun = !bootId.isEmpty() && map["boot"_L1].toByteArray() == bootId;
    const QCborArray stamps = map["stamps"_L1].toArray();
    m_answered.clear();
    for (const auto &stamp : stamps)
        m_answered.push_back(sameRun ? std::min(now, Time(stamp.toInteger())) : now);
    m_answered.insert(m_answered.end(), std::size_t(std::clamp<qint64>(map["flying"_L1].toInteger(), 0, most)), now);
    std::ranges::sort(m_answered);
    m_limit = int(std::clamp<qint64>(map["limit"_L1].toInteger(most), 1, most));
    m_share = std::clamp(map["share"_L1].toDouble(1), leastShare, 1.0);
    m_shareChanged = now;
    m_retryWhole = std::clamp(Time(map["retryWhole"_L1].toInteger()), Time(0), 2 * longestRetry);
    const Time rest = sameRun ? Time(map["retryAt"_L1].toInteger()) - now
                              : Time(map["retryDue"_L1].toInteger() - wall.toMSecsSinceEpoch());
    m_retryAt = now + std::clamp(rest, Time(0), m_retryWhole);
}

} // namespace Intake
