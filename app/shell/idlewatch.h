#pragma once

#include "desk/clock.h"

#include <QObject>

namespace Intake {

/// Notices that nobody has pressed a key or a mouse button in any window of the program for a while. A key costs no
/// more than a time stamp; between two keys there is one call of the clock, however long the pause. Time asleep counts.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds warning{20}; ///< so long before the end

    explicit IdleWatch(Clock &clock, QObject *parent = nullptr);
    ~IdleWatch() override;

    /// From now on; zero: never.
    void start(std::chrono::milliseconds limit);
    void stop() { start({}); }

signals:
    void nearlyOver(); ///< once, 20 seconds before
    void kept();       ///< somebody pressed a key after that; it does what it does
    void over();       ///< the watch has stopped

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(std::chrono::milliseconds when);
    void look();
    void end();

    Clock &m_clock;
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_last{0};
    int m_asked = 0; ///< counts, so that a call that is out of date does nothing
    bool m_warned = false;
};

} // namespace Intake
