#pragma once

#include <chrono>
#include <functional>
#include <QDateTime>
#include <QObject>

namespace Intake {

/// Time as the desk sees it; tests put in their own.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall clock, in UTC. People can set it to anything at any moment: for the screen and the store only.
    virtual QDateTime now() const = 0;

    /// Time since the computer was started, suspend included; never goes back.
    virtual std::chrono::milliseconds sinceBoot() const = 0;

    /// Tells one run of the computer from the next.
    virtual QByteArray bootId() const = 0;

    /// Calls once, after this time, while `receiver` lives. A second call for the same receiver and slot is a second
    /// timer: keep count yourself.
    virtual void after(std::chrono::milliseconds delay, QObject *receiver, std::function<void()> call) = 0;
};

/// The computer's own clocks.
class SystemClock : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds sinceBoot() const override;
    QByteArray bootId() const override;
    void after(std::chrono::milliseconds delay, QObject *receiver, std::function<void()> call) override;
};

} // namespace Intake
