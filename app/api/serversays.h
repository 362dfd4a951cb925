#pragma once

#include <chrono>
#include <optional>
#include <QDateTime>

namespace Intake {

/// What an answer's headers say beside the answer itself: the server's clock, and how often it may be asked.
struct ServerSays
{
    std::optional<QDateTime> date = {};                  ///< UTC, whole seconds, by the server's clock
    std::optional<int> limit = {};                       ///< X-RateLimit-Limit: requests in 60 seconds for this key
    std::optional<int> remaining = {};                   ///< X-RateLimit-Remaining
    std::optional<QDateTime> reset = {};                 ///< X-RateLimit-Reset, by the server's clock
    std::optional<std::chrono::seconds> retryAfter = {}; ///< 1 to 3,600; with 429, and with 503 that is the API's own
};

/// One of the three forms of an HTTP date, in UTC; invalid when it is none.
QDateTime httpDate(const QByteArray &value);

/// A header that counts: digits only, at most nine.
std::optional<int> headerCount(const QByteArray &value);

} // namespace Intake
