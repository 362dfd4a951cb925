#include "support/pulse.h"

#include <ctime>
#include <malloc.h>
#include <QFile>

namespace Intake::Support {

using namespace Qt::StringLiterals;

namespace {

constexpr int interval = 5;        // ms
constexpr qint64 measured = 100;   // ms; what somebody who types may have to wait
constexpr qint64 hanging = 10'000; // ms

qint64 ownTime()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return qint64(used.tv_sec) * 1'000 + used.tv_nsec / 1'000'000;
}

/// The figure of a line of /proc/self/status, in KiB.
qint64 status(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toLongLong();
    return 0;
}

} // namespace

qint64 Pulse::longestAllowed()
{
    return isMemoryTold && qEnvironmentVariableIsSet("INTAKE_FAULTS") ? measured : hanging;
}

Pulse::Pulse()
{
    begin();
    m_start = m_before;
    m_most = 0;
    startTimer(interval, Qt::PreciseTimer);
}

void Pulse::begin()
{
    m_most = std::max(m_most, grownSinceBegin());
    malloc_trim(0);
    QFile forget(u"/proc/self/clear_refs"_s);
    if (forget.open(QIODevice::WriteOnly)) // the highest mark begins anew
        forget.write("5");
    forget.close();
    m_before = status("VmRSS:");
    m_last = ownTime(); // what was done since the last turn was not the event loop's
}

void Pulse::timerEvent(QTimerEvent *)
{
    const qint64 now = ownTime();
    m_longest = std::max(m_longest, now - m_last);
    m_last = now;
}

qint64 Pulse::grownSinceBegin() const
{
    return status("VmHWM:") - m_before;
}

qint64 Pulse::grownBy() const
{
    return std::max(m_most, grownSinceBegin()) / 1'024;
}

qint64 Pulse::keptBy()
{
    begin();
    return (m_before - m_start) / 1'024;
}

} // namespace Intake::Support
