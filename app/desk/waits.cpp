#include "desk/waits.h"

#include <algorithm>

namespace Intake {

namespace {

constexpr std::chrono::milliseconds shortest{1'000};
constexpr std::chrono::milliseconds firstCeiling{5'000};
constexpr int mostDoublings = 20;

} // namespace

GrowingWait::GrowingWait(std::chrono::seconds longest, quint32 seed)
    : m_longest(longest)
    , m_random(seed)
{
}

std::chrono::milliseconds GrowingWait::after(int failures)
{
    const int doublings = std::clamp(failures - 1, 0, mostDoublings);
    const auto ceiling = std::min(m_longest, firstCeiling * (1 << doublings));
    return shortest + std::chrono::milliseconds(m_random.bounded(qint64((ceiling - shortest).count()) + 1));
}

RowWaits::Time RowWaits::remaining(const Row &row, qint64 wall, Time now)
{
    const auto seen = m_seen.find(row.id);
    if (seen != m_seen.end() && seen->second.due == row.due)
        return std::max(Time(0), seen->second.until - now);
    const Time left(std::clamp<qint64>(row.due - wall, 0, std::max<qint64>(row.wait, 0)));
    m_seen.insert_or_assign(row.id, Seen{row.due, now + left});
    return left;
}

void RowWaits::lapse(const Row &row, Time now)
{
    m_seen.insert_or_assign(row.id, Seen{row.due, now});
}

} // namespace Intake
