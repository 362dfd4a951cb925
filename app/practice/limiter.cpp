#include "practice/limiter.h"

namespace Intake::Practice {

Limiter::Limiter(Clock clock)
    : m_clock(std::move(clock))
{
}

Limiter::Verdict Limiter::take(const QByteArray &key)
{
    const std::lock_guard lock(m_mutex);
    const std::chrono::milliseconds now = m_clock();
    std::erase_if(m_taken, [&](const auto &entry) { return entry.second.back() + window <= now; });
    auto &taken = m_taken[key];
    while (!taken.empty() && taken.front() + window <= now)
        taken.pop_front();
    if (taken.size() >= std::size_t(limit))
        return {false, 0, std::chrono::ceil<std::chrono::seconds>(taken.front() + window - now)};
    taken.push_back(now);
    return {true, limit - int(taken.size()), std::chrono::seconds(0)};
}

std::chrono::milliseconds steadyTime()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

} // namespace Intake::Practice
