#pragma once

#include "store/row.h"

#include <chrono>
#include <map>
#include <optional>
#include <QRandomGenerator>

namespace Intake {

/// Waits that grow: up to 5 s after the first failure, twice that after each further one, at most `longest`. How long
/// within that is by chance (full jitter), so that several desks do not fall in step; never under a second.
class GrowingWait
{
public:
    explicit GrowingWait(std::chrono::seconds longest, quint32 seed = QRandomGenerator::global()->generate());

    std::chrono::milliseconds after(int failures);

private:
    std::chrono::milliseconds m_longest;
    QRandomGenerator m_random;
};

/// When a waiting row may go. Its due time is by the wall clock, which anybody may set: so what is left is never more
/// than the row's whole wait, and once seen it passes by the time since the computer's start.
class RowWaits
{
public:
    using Time = std::chrono::milliseconds;

    Time remaining(const Row &row, qint64 wall, Time now);
    void lapse(const Row &row, Time now); ///< it need not wait any longer

private:
    struct Seen
    {
        qint64 due;
        Time until;
    };
    std::map<QUuid, Seen> m_seen;
};

} // namespace Intake
