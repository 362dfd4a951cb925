#include "store/storethread.h"

#include <utility>

namespace Intake {

StoreThread::StoreThread()
    : m_worker(Inbox::Meanwhile::Wait) // a job is never cut into by another one, even if it should run an event loop
    , m_home(Inbox::Meanwhile::Run)
{
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
}

StoreThread::~StoreThread()
{
    post([this] {
        m_store.reset();
        m_thread.quit();
    });
    m_thread.waitForEnd();
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

void StoreThread::post(std::function<void()> job, Inbox::Kind kind)
{
    m_worker.post(std::move(job), kind);
}

void StoreThread::answer(const QPointer<QObject> &receiver, std::function<void()> reply)
{
    m_home.post([receiver, reply = std::move(reply)] {
        if (receiver)
            reply();
    });
}

tl::unexpected<StoreProblem> StoreThread::closed()
{
    return tl::unexpected(StoreProblem{StoreFault::Closed});
}

} // namespace Intake
