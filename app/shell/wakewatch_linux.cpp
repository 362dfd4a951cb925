#include "shell/wakewatch.h"

#include <cstdint>
#include <limits>
#include <QSocketNotifier>
#include <sys/timerfd.h>
#include <unistd.h>

namespace Intake {

namespace {

/// A timer that never fires, but is cancelled by every jump of the wall clock; waking up is one (timerfd_create(2)).
bool arm(int timer)
{
    itimerspec never = {};
    never.it_value.tv_sec = std::numeric_limits<std::int32_t>::max();
    return ::timerfd_settime(timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr) == 0;
}

} // namespace

struct WakeWatch::Private
{
    int timer = -1;
    std::unique_ptr<QSocketNotifier> notifier;
};

WakeWatch::WakeWatch(std::function<void()> woke)
    : d(std::make_unique<Private>())
{
    d->timer = ::timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);
    if (d->timer < 0 || !arm(d->timer))
        return;
    d->notifier = std::make_unique<QSocketNotifier>(d->timer, QSocketNotifier::Read);
    QObject::connect(d->notifier.get(), &QSocketNotifier::activated, d->notifier.get(), [this, woke = std::move(woke)] {
        std::uint64_t fired = 0;
        // What comes is the news of the cancelling; the timer itself has nothing to say.
        static_cast<void>(::read(d->timer, &fired, sizeof fired));
        d->notifier->setEnabled(arm(d->timer));
        woke();
    });
}

WakeWatch::~WakeWatch()
{
    d->notifier.reset();
    if (d->timer >= 0)
        ::close(d->timer);
}

} // namespace Intake
