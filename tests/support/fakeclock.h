#pragma once

#include "desk/clock.h"

#include <map>
#include <optional>
#include <QPointer>

namespace Intake::Support {

/// Time that passes when a test says so. What is to be called later is called in order, equal times in the order in
/// which they were asked for. The wall clock can be set to anything, as people do.
class FakeClock : public Clock
{
public:
    using Time = std::chrono::milliseconds;

    QDateTime now() const override { return m_wall.addMSecs(m_now.count()); }
    Time sinceBoot() const override { return m_now; }
    QByteArray bootId() const override { return m_bootId; }
    void after(Time delay, QObject *receiver, std::function<void()> call) override
    {
        ++asked;
        m_calls.emplace(m_now + std::max(delay, Time(0)), Call{receiver, std::move(call)});
    }

    /// When the next call is due, since the start.
    std::optional<Time> next()
    {
        std::erase_if(m_calls, [](const auto &each) { return each.second.receiver.isNull(); });
        return m_calls.empty() ? std::nullopt : std::optional(m_calls.begin()->first);
    }

    /// Goes on to this time and makes at most one call, if one is due by then.
    void goTo(Time time)
    {
        m_now = std::max(m_now, time);
        if (const auto due = next(); due && *due <= m_now) {
            const Call call = m_calls.begin()->second;
            m_calls.erase(m_calls.begin());
            call.call();
        }
    }

    void setWall(const QDateTime &wall) { m_wall = wall.addMSecs(-m_now.count()); }

    /// The computer starts anew: nobody waits any longer, and its time begins again.
    void reboot(Time off)
    {
        const QDateTime wall = now().addMSecs(off.count());
        m_calls.clear();
        m_now = Time(0);
        m_bootId += 'x';
        setWall(wall);
    }

    int asked = 0; ///< calls that were ever asked for

private:
    struct Call
    {
        QPointer<QObject> receiver;
        std::function<void()> call;
    };

    Time m_now{1'000'000};
    QDateTime m_wall{QDate(2026, 11, 23), QTime(9, 0), Qt::UTC};
    QByteArray m_bootId = "boot";
    std::multimap<Time, Call> m_calls;
};

} // namespace Intake::Support
