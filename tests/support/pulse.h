#pragma once

#include <QObject>

namespace Intake::Support {

/// What the event loop of this thread and the memory of this process go through while this lives. The longest stall is
/// counted in the thread's own processor time, so that a busy computer does not look like a busy program.
class Pulse : public QObject
{
public:
    Pulse();

    qint64 longestStall() const { return m_longest; } ///< ms
    qint64 grownBy() const; ///< the highest memory since the start, above that of the start; MiB

private:
    void timerEvent(QTimerEvent *event) override;

    qint64 m_last = 0;
    qint64 m_longest = 0;
    qint64 m_before = 0;
};

} // namespace Intake::Support
