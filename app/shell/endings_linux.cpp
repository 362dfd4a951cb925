#include "shell/endings.h"

#include <array>
#include <csignal>
#include <QSocketNotifier>
#include <sys/socket.h>
#include <unistd.h>

namespace Intake {

namespace {

constexpr std::array endingSignals{SIGTERM, SIGINT, SIGHUP};

// A signal handler may touch nothing but this.
volatile sig_atomic_t handlersEnd = -1;

void wake(int)
{
    const char byte = 1;
    // Nothing could be done here about a failure, and the second signal would try again.
    static_cast<void>(::write(handlersEnd, &byte, 1));
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int number : endingSignals)
        static_cast<void>(sigaction(number, &action, nullptr));
}

} // namespace

struct Endings::Private
{
    std::array<int, 2> ends{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

Endings::Endings(std::function<void()> ended)
    : d(std::make_unique<Private>())
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, d->ends.data()) != 0)
        return;
    handlersEnd = d->ends[0];
    d->notifier = std::make_unique<QSocketNotifier>(d->ends[1], QSocketNotifier::Read);
    QObject::connect(d->notifier.get(), &QSocketNotifier::activated, d->notifier.get(),
                     [this, ended = std::move(ended)] {
                         d->notifier->setEnabled(false);
                         ended();
                     });
    handle(wake);
}

Endings::~Endings()
{
    handle(SIG_DFL);
    for (const int end : d->ends)
        if (end >= 0)
            ::close(end);
}

} // namespace Intake
