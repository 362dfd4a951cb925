#pragma once

#include "store/store.h"

#include <deque>
#include <functional>
#include <mutex>
#include <QObject>
#include <QPointer>
#include <QThread>

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
        post([this, job = std::move(job), receiver = QPointer<QObject>(receiver), reply = std::move(reply)]() mutable {
            using Result = std::invoke_result_t<Job, Store &>;
            answer(receiver, [reply = std::move(reply), result = m_store ? job(*m_store) : Result(closed())]() mutable {
                reply(std::move(result));
            });
        });
    }

private:
    void post(std::function<void()> job);
    void runJobs();
    void answer(const QPointer<QObject> &receiver, std::function<void()> reply);
    static tl::unexpected<StoreProblem> closed();

    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives on m_thread
    QObject m_home;                    ///< lives where the replies go
    std::unique_ptr<Store> m_store;    ///< touched on m_thread only
    bool m_running = false;            ///< likewise
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_jobs; ///< under m_mutex
};

} // namespace Intake
