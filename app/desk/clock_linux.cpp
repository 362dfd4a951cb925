#include "desk/clock.h"

#include <ctime>
#include <QFile>
#include <QTimer>

namespace Intake {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::sinceBoot() const
{
    timespec time{};
    // It cannot fail for a clock that every kernel since 2.6.39 has.
    static_cast<void>(clock_gettime(CLOCK_BOOTTIME, &time));
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                                 std::chrono::nanoseconds(time.tv_nsec));
}

QByteArray SystemClock::bootId() const
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *receiver, std::function<void()> call)
{
    QTimer::singleShot(delay, receiver, std::move(call));
}

} // namespace Intake
