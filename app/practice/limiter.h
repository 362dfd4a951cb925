#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <QByteArray>

namespace Intake::Practice {

/// At most 60 requests of one key in any 60 seconds. The API's page can be read as a fixed or a sliding window; this
/// one slides, which is the stricter: who keeps to it keeps to both. Refused requests are not counted. Safe from every
/// thread.
class Limiter
{
public:
    static constexpr int limit = 60;
    static constexpr std::chrono::seconds window{60};

    /// Time that never goes back.
    using Clock = std::function<std::chrono::milliseconds()>;

    struct Verdict
    {
        bool allowed = true;
        int remaining = limit;
        std::chrono::seconds retryAfter{0}; ///< whole seconds, rounded up; 0 when allowed
    };

    explicit Limiter(Clock clock);

    Verdict take(const QByteArray &key);

private:
    Clock m_clock;
    std::mutex m_mutex;
    std::map<QByteArray, std::deque<std::chrono::milliseconds>> m_taken;
};

std::chrono::milliseconds steadyTime();

} // namespace Intake::Practice
