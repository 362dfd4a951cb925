#include "store/storethread.h"

#include <utility>

namespace Intake {

StoreThread::StoreThread()
    : m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
}

StoreThread::~StoreThread()
{
    post([this] {
        m_store.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void StoreThread::open(const StoreSetup &setup, QObject *receiver, Opened reply)
{
    post([this, setup, receiver = QPointer<QObject>(receiver), reply = std::move(reply)] {
        m_store.reset();
        auto opened = Store::open(setup);
        tl::expected<OpenReport, StoreProblem> report = opened.map([](const auto &store) { return store->report(); });
        if (opened)
            m_store = *std::move(opened);
        answer(receiver, [reply, report] { reply(report); });
    });
}

void StoreThread::post(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { runJobs(); }, Qt::QueuedConnection);
}

void StoreThread::runJobs()
{
    // Waiting for the keychain runs an event loop inside a job: what comes meanwhile waits its turn.
    if (std::exchange(m_running, true))
        return;
    for (;;) {
        std::function<void()> job;
        {
            const std::lock_guard lock(m_mutex);
            if (m_jobs.empty())
                break;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
    m_running = false;
}

void StoreThread::answer(const QPointer<QObject> &receiver, std::function<void()> reply)
{
    QMetaObject::invokeMethod(
        &m_home,
        [receiver, reply = std::move(reply)] {
            if (receiver)
                reply();
        },
        Qt::QueuedConnection);
}

tl::unexpected<StoreProblem> StoreThread::closed()
{
    return tl::unexpected(StoreProblem{StoreFault::Closed});
}

} // namespace Intake
