#include "shell/idlewatch.h"

#include <QCoreApplication>
#include <QInputMethodEvent>

namespace Intake {

IdleWatch::IdleWatch(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    qApp->installEventFilter(this);
}

IdleWatch::~IdleWatch()
{
    qApp->removeEventFilter(this);
}

void IdleWatch::start(std::chrono::milliseconds limit)
{
    ++m_asked;
    m_limit = limit;
    m_last = m_clock.sinceBoot();
    if (std::exchange(m_warned, false))
        emit kept();
    if (limit.count() > 0)
        ask(std::max(limit - warning, limit / 2));
}

void IdleWatch::ask(std::chrono::milliseconds when)
{
    const int asked = ++m_asked;
    m_clock.after(when, this, [this, asked] {
        if (asked == m_asked)
            look();
    });
}

void IdleWatch::look()
{
    const auto idle = m_clock.sinceBoot() - m_last;
    const auto untilWarning = std::max(m_limit - warning, m_limit / 2) - idle;
    if (idle >= m_limit)
        return end();
    if (untilWarning.count() > 0)
        return ask(untilWarning);
    ask(m_limit - idle);
    if (!std::exchange(m_warned, true))
        emit nearlyOver();
}

void IdleWatch::end()
{
    stop();
    emit over();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod: // Chinese is written without a key that comes here
        if (const auto *typed = static_cast<QInputMethodEvent *>(event);
            typed->preeditString().isEmpty() && typed->commitString().isEmpty())
            return false;
        break;
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        break;
    default:
        return QObject::eventFilter(watched, event);
    }
    if (m_limit.count() == 0)
        return false;
    // After a sleep the first key may come before the call.
    if (m_clock.sinceBoot() - m_last >= m_limit) {
        end();
        return true;
    }
    m_last = m_clock.sinceBoot();
    if (std::exchange(m_warned, false))
        emit kept();
    return false;
}

} // namespace Intake
