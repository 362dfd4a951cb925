#pragma once

#include <functional>
#include <memory>
#include <QtGlobal>

namespace Intake {

/// Calls when the system asks the program to end (SIGTERM, SIGINT, SIGHUP), from the event loop and not from within the
/// signal. One at a time in a program.
class Endings
{
public:
    explicit Endings(std::function<void()> ended);
    ~Endings();
    Q_DISABLE_COPY_MOVE(Endings)

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Intake
