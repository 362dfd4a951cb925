#include "store/inbox.h"

#include <memory>
#include <QCoreApplication>
#include <QEvent>
#include <utility>

namespace Intake {

Inbox::Inbox(Meanwhile meanwhile)
    : m_meanwhile(meanwhile)
{
}

Inbox::~Inbox() = default;

void Inbox::post(std::function<void()> job, Kind kind)
{
    auto bell = std::make_unique<QEvent>(QEvent::User); // made before the lock, as all that the other thread will touch
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.emplace_back(std::move(job), kind);
    }
    QCoreApplication::postEvent(this, bell.release());
}

bool Inbox::isJob(const QEvent &event)
{
    const std::lock_guard lock(m_mutex);
    return event.type() == QEvent::User;
}

std::function<void()> Inbox::next()
{
    const std::lock_guard lock(m_mutex);
    if (m_jobs.empty())
        return {};
    auto job = std::move(m_jobs.front().first);
    m_jobs.pop_front();
    return job;
}

std::function<void()> Inbox::nextAtAnyTime()
{
    const std::lock_guard lock(m_mutex);
    if (m_jobs.empty() || m_jobs.front().second == Kind::Alone)
        return {};
    auto job = std::move(m_jobs.front().first);
    m_jobs.pop_front();
    return job;
}

void Inbox::runWaiting()
{
    while (const auto job = nextAtAnyTime())
        job();
}

bool Inbox::event(QEvent *event)
{
    if (!isJob(*event))
        return QObject::event(event);
    if (m_meanwhile == Meanwhile::Run) {
        if (const auto job = next())
            job(); // which may end this object
        return true;
    }
    if (std::exchange(m_running, true))
        return true;
    while (const auto job = next())
        job();
    m_running = false;
    return true;
}

InboxThread::InboxThread() = default;
InboxThread::~InboxThread() = default;

void InboxThread::run()
{
    exec();
    m_ended.count_down();
}

void InboxThread::waitForEnd()
{
    m_ended.wait();
    wait();
}

} // namespace Intake
