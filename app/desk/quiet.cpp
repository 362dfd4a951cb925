#include "desk/quiet.h"

#include <QCborMap>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestProbeWait{120};

bool isHold(Reason reason)
{
    return reason == Reason::TokenRefused || reason == Reason::Forbidden || reason == Reason::WrongAddress ||
           reason == Reason::ProxyLogin || reason == Reason::Redirected;
}

} // namespace

std::optional<Reason> holdReason(ListFault fault)
{
    switch (fault) {
    case ListFault::TokenRefused:
        return Reason::TokenRefused;
    case ListFault::Forbidden:
        return Reason::Forbidden;
    case ListFault::WrongAddress:
        return Reason::WrongAddress;
    case ListFault::ProxyLogin:
        return Reason::ProxyLogin;
    default:
        return std::nullopt;
    }
}

Quiet::Quiet(quint32 seed)
    : m_growing(longestProbeWait, seed)
{
}

void Quiet::hold(Reason reason, const QByteArray &mark)
{
    m_hold = reason;
    m_heldFor = mark;
}

bool Quiet::lift()
{
    return std::exchange(m_hold, std::nullopt).has_value();
}

bool Quiet::liftUnlessFor(const QByteArray &mark)
{
    return mark != m_heldFor && lift();
}

void Quiet::rest(Time now)
{
    if (std::exchange(m_resting, true))
        return;
    m_failures = 1;
    probeLater(now);
}

void Quiet::doubt(Time now, bool atOnce)
{
    const bool waiting = mustProbe();
    m_doubtful = true;
    if (atOnce)
        return probeNow(now);
    if (waiting)
        return;
    m_failures = 1;
    probeLater(now);
}

std::optional<Quiet::Time> Quiet::probeAt() const
{
    return mustProbe() ? std::optional(m_probeAt) : std::nullopt;
}

void Quiet::probeNow(Time now)
{
    m_probeAt = now;
    m_wholeWait = Time(0);
}

bool Quiet::probed(const PageAnswer &answer, Time now)
{
    const bool good = answer.page.has_value();
    if (good)
        m_resting = false;
    if (good || answer.status != 0)
        m_doubtful = false;
    if (!mustProbe()) {
        m_failures = 0;
        return true;
    }
    ++m_failures;
    probeLater(now);
    return false;
}

void Quiet::probeLater(Time now)
{
    m_wholeWait = m_growing.after(m_failures);
    m_probeAt = now + m_wholeWait;
}

QByteArray Quiet::stored() const
{
    QCborMap map{{u"resting"_s, m_resting}};
    if (m_hold) {
        map.insert(u"hold"_s, static_cast<int>(*m_hold));
        map.insert(u"for"_s, m_heldFor);
    }
    return map.toCborValue().toCbor();
}

void Quiet::restore(const QByteArray &stored, Time now)
{
    const QCborMap map = QCborValue::fromCbor(stored).toMap();
    const auto reason = static_cast<Reason>(map["hold"_L1].toInteger(-1));
    if (isHold(reason))
        hold(reason, map["for"_L1].toByteArray());
    m_resting = map["resting"_L1].toBool();
    probeNow(now);
}

} // namespace Intake
