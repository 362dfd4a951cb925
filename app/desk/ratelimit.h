#pragma once

#include "api/serversays.h"

#include <deque>
#include <map>
#include <QByteArray>
#include <QRandomGenerator>

namespace Intake {

/// How many requests a key may make: 60 in 60 seconds, whether the server counts in a fixed window, a sliding one or by
/// a bucket. A request counts from its leaving until 60 s after its answer, for the server counts it somewhere between.
/// What the server says of requests that are not ours (desks that share a key) counts too. Times are since the
/// computer's start.
class RateLimit
{
public:
    using Time = std::chrono::milliseconds;
    enum class For { Create, List };

    static constexpr int most = 60;
    static constexpr int keptForCreates = 10; ///< requests that a walk through the list leaves untouched
    static constexpr int mostInFlight = 4;

    explicit RateLimit(quint32 seed = QRandomGenerator::global()->generate());

    /// How long a request still has to wait; nothing when only an answer can tell (too many are in flight).
    std::optional<Time> wait(Time now, For what) const;

    int leave(Time now);       ///< a request leaves; gives its ticket
    void giveBack(int ticket); ///< it did not leave after all
    void answered(int ticket, Time now, const ServerSays &says, bool tooMany);

    int allowed() const;      ///< in 60 seconds, at this time
    int left(Time now) const; ///< of them, not yet used
    int inFlight() const { return int(m_flying.size()); }
    std::optional<Time> retryAt(Time now) const; ///< the server's own Retry-After, while it lasts
    Time retryWhole() const { return m_retryWhole; }

    /// As it is kept: `now` and `wall` (UTC) are the same moment.
    QByteArray stored(Time now, const QDateTime &wall, const QByteArray &bootId) const;

    /// What was kept. In another run of the computer every stamp counts as made now; what was in flight counts as
    /// answered now. Text that cannot be read counts as a full minute's use.
    void restore(const QByteArray &stored, Time now, const QDateTime &wall, const QByteArray &bootId);

private:
    int used(Time now) const;
    void forget(Time now);
    void slowDown(int ticket, Time now);
    void growBack(Time now);

    QRandomGenerator m_random;
    std::map<int, Time> m_flying;
    std::deque<Time> m_answered; ///< oldest first
    int m_lastTicket = 0;
    int m_limit = most;
    double m_share = 1; ///< of the limit, after a 429
    Time m_shareChanged{0};
    Time m_retryAt{0};
    Time m_retryWhole{0};
};

} // namespace Intake
