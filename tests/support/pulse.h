#pragma once

#include <QObject>

namespace Intake::Support {

/// What the event loop of this thread and the memory of this process go through from a begin() to the next: the worst
/// of all. Between them what was freed goes back to the system, so that a run of many small things does not look like
/// one large one. A stall is counted in the thread's own processor time, so that a busy computer does not look like a
/// busy program.
class Pulse : public QObject
{
public:
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr bool isMemoryTold = false; ///< a sanitizer keeps what was freed
#else
    static constexpr bool isMemoryTold = true;
#endif
    static qint64 longestAllowed(); ///< ms

    Pulse();

    void begin();
    qint64 longestStall() const
    {
        return m_longest;
    }                       ///< ms
    qint64 grownBy() const; ///< the highest memory since a begin(), above that at this begin(); MiB
    qint64 keptBy();        ///< memory now, above that of the start; MiB

private:
    void timerEvent(QTimerEvent *event) override;
    qint64 grownSinceBegin() const;

    qint64 m_last = 0;
    qint64 m_longest = 0;
    qint64 m_start = 0;
    qint64 m_before = 0;
    qint64 m_most = 0;
};

} // namespace Intake::Support
