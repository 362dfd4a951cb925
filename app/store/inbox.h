#pragma once

#include <deque>
#include <functional>
#include <latch>
#include <mutex>
#include <QThread>

namespace Intake {

/// Jobs that any thread hands in, and that run in the thread in which this object lives, in the order given. What was
/// written before post() is there for the job; the lock in between makes that so, and lets the thread sanitizer see it
/// (what crosses inside of Qt it cannot see). Jobs that have not run when this goes are dropped.
class Inbox : public QObject
{
    Q_OBJECT
public:
    /// What becomes of jobs while one of them runs an event loop of its own.
    enum class Meanwhile { Run, Wait };

    explicit Inbox(Meanwhile meanwhile);
    ~Inbox() override;

    /// Whether a job may run while another one takes a rest; see runWaiting().
    enum class Kind { Alone, AtAnyTime };

    void post(std::function<void()> job, Kind kind = Kind::Alone); ///< from any thread

    /// From within a job: runs those that wait, in their order, up to the first that has to be alone.
    void runWaiting();

protected:
    bool event(QEvent *event) override;

private:
    bool isJob(const QEvent &event);
    std::function<void()> next();
    std::function<void()> nextAtAnyTime();

    const Meanwhile m_meanwhile;
    bool m_running = false; ///< touched in the thread of the jobs only
    std::mutex m_mutex;
    std::deque<std::pair<std::function<void()>, Kind>> m_jobs; ///< under m_mutex
};

/// The thread of an Inbox. Once waitForEnd() has returned, all that was done in it is there for whoever called.
class InboxThread : public QThread
{
    Q_OBJECT
public:
    InboxThread();
    ~InboxThread() override;

    void waitForEnd(); ///< of a thread that was started, and was or will be told to quit; not from within

protected:
    void run() override;

private:
    std::latch m_ended{1};
};

} // namespace Intake
