#pragma once

#include "store/inbox.h"
#include "store/store.h"

#include <functional>
#include <QPointer>

namespace Intake {

/// The store on a thread of its own, so that a slow disk never stalls typing. Jobs run there one after the other, in
/// the order given; replies come back on the thread that made this object (where their receivers must live), and not at
/// all once the receiver is gone.
/// Destroying it runs what is still to be run, then closes the store.
class StoreThread
{
public:
    StoreThread();
    ~StoreThread();

    using Opened = std::function<void(tl::expected<OpenReport, StoreProblem>)>;

    /// Opens (or makes) the store; a store that is open is closed first.
    void open(const StoreSetup &setup, QObject *receiver, Opened reply);

    /// Runs `job(Store &)` and gives its result to `reply`. Without an open store the result is StoreFault::Closed: so
    /// `job` returns a tl::expected<…, StoreProblem>.
    template <typename Job, typename Reply>
    void run(Job job, QObject *receiver, Reply reply)
    {
        hand(Inbox::Kind::AtAnyTime, std::move(job), receiver, std::move(reply));
    }

    /// For a job that locks or unlocks the store, or changes its key: it is never run in the midst of another one.
    template <typename Job, typename Reply>
    void runAlone(Job job, QObject *receiver, Reply reply)
    {
        hand(Inbox::Kind::Alone, std::move(job), receiver, std::move(reply));
    }

    /// From within a job that takes its time, between two steps of it: what waits is done, up to the next job that has
    /// to be alone.
    void runWaiting() { m_worker.runWaiting(); }

    /// From within a job that takes its time: a word of how far it is, which arrives like a reply.
    void answer(const QPointer<QObject> &receiver, std::function<void()> reply);

private:
    template <typename Job, typename Reply>
    void hand(Inbox::Kind kind, Job job, QObject *receiver, Reply reply)
    {
        auto whole = [this, job = std::move(job), receiver = QPointer<QObject>(receiver),
                      reply = std::move(reply)]() mutable {
            using Result = std::invoke_result_t<Job, Store &>;
            answer(receiver, [reply = std::move(reply), result = m_store ? job(*m_store) : Result(closed())]() mutable {
                reply(std::move(result));
            });
        };
        post(std::move(whole), kind);
    }

    void post(std::function<void()> job, Inbox::Kind kind = Inbox::Kind::Alone);
    static tl::unexpected<StoreProblem> closed();

    InboxThread m_thread;
    Inbox m_worker;                 ///< lives on m_thread
    Inbox m_home;                   ///< lives where the replies go
    std::unique_ptr<Store> m_store; ///< touched on m_thread only
};

} // namespace Intake
