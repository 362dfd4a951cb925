#pragma once

#include <functional>
#include <memory>
#include <QtGlobal>

namespace Intake {

/// Calls after the computer has slept, or its clock was set: what was known of the network is old then. It costs
/// nothing while nothing happens.
class WakeWatch
{
public:
    explicit WakeWatch(std::function<void()> woke);
    ~WakeWatch();
    Q_DISABLE_COPY_MOVE(WakeWatch)

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Intake
