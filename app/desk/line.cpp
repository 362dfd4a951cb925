#include "desk/line.h"

#include <algorithm>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

QString originOf(const QUrl &base, bool practice)
{
    if (practice)
        return u"practice"_s;
    const int port = base.port(base.scheme() == "https"_L1 ? 443 : 80);
    return u"%1://%2:%3"_s.arg(base.scheme(), base.host(QUrl::FullyEncoded), QString::number(port));
}

} // namespace

Line::Line(Wire &wire, Clock &clock, StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_wire(wire)
    , m_clock(clock)
    , m_store(store)
{
}

Line::~Line() = default;

void Line::setServer(std::optional<Server> server, bool practice)
{
    m_origin = server ? originOf(server->base, practice) : QString();
    m_server = std::move(server);
    m_clockAhead.reset();
    m_lastStatus.reset();
    emit serverChanged();
    serve();
}

void Line::setResting(bool resting)
{
    m_resting = resting;
    serve();
}

void Line::restore(const QByteArray &rate)
{
    m_rate.restore(rate, m_clock.sinceBoot(), m_clock.now(), m_clock.bootId());
}

void Line::ask(Priority priority, QObject *receiver, std::function<void(int turn)> go)
{
    m_asked.push_back({priority, receiver, std::move(go)});
    serve();
}

void Line::giveBack(int turn)
{
    m_rate.giveBack(turn);
    serve();
}

void Line::serve()
{
    while (serveOne()) {
    }
}

bool Line::serveOne()
{
    std::erase_if(m_asked, [](const Asked &asked) { return asked.receiver.isNull(); });
    const auto first = std::ranges::min_element(m_asked, {}, &Asked::priority);
    if (first == m_asked.end() || !m_server || m_resting)
        return false;
    const auto now = m_clock.sinceBoot();
    const auto wait =
        m_rate.wait(now, first->priority == Priority::Create ? RateLimit::For::Create : RateLimit::For::List);
    if (!wait)
        return false;
    if (wait->count() > 0) {
        wakeAfter(*wait);
        return false;
    }
    const auto go = std::move(first->go);
    m_asked.erase(first);
    const int turn = m_rate.leave(now);
    keepRate();
    go(turn);
    return true;
}

void Line::wakeAfter(std::chrono::milliseconds delay)
{
    const auto at = m_clock.sinceBoot() + delay;
    if (m_wakeAt && *m_wakeAt <= at)
        return;
    m_wakeAt = at;
    m_clock.after(delay, this, [this, at] {
        if (m_wakeAt == at)
            m_wakeAt.reset();
        serve();
    });
}

void Line::create(int turn, const Server &server, const CheckedClient &client, QObject *receiver, Wire::Told reply)
{
    m_wire.create(server, client, this,
                  [this, turn, receiver = QPointer(receiver), reply = std::move(reply)](const Verdict &verdict) {
                      answered(turn, verdict.says, verdict.status);
                      if (receiver)
                          reply(verdict);
                      // Later than the reply, which may take back what was asked for.
                      serve();
                      emit heard();
                  });
}

void Line::list(int turn, const Server &server, const QUrl &page, QObject *receiver, Wire::Listed reply)
{
    m_wire.list(server, page, this,
                [this, turn, receiver = QPointer(receiver), reply = std::move(reply)](const PageAnswer &answer) {
                    answered(turn, answer.says, answer.status);
                    if (receiver)
                        reply(answer);
                    serve();
                    emit heard();
                });
}

void Line::answered(int turn, const ServerSays &says, int status)
{
    constexpr int tooManyRequests = 429;
    m_rate.answered(turn, m_clock.sinceBoot(), says, status == tooManyRequests);
    m_lastStatus = status;
    if (says.date)
        m_clockAhead = m_clock.now().secsTo(*says.date);
    if (says.retryAfter)
        keepRate();
}

void Line::keepRate()
{
    const QByteArray rate = m_rate.stored(m_clock.sinceBoot(), m_clock.now(), m_clock.bootId());
    // A store that cannot take this cannot take the claim that follows either, and that one speaks up.
    m_store.run([rate](Store &store) { return store.setValue(u"rate"_s, rate); }, this,
                [](const tl::expected<void, StoreProblem> &) {});
}

int Line::requestsLeft() const
{
    return m_rate.left(m_clock.sinceBoot());
}

bool Line::isAskedToWait() const
{
    return m_rate.retryAt(m_clock.sinceBoot()).has_value();
}

std::optional<std::chrono::milliseconds> Line::wait() const
{
    return m_rate.wait(m_clock.sinceBoot(), RateLimit::For::Create);
}

std::chrono::milliseconds Line::wholeWait() const
{
    return m_rate.retryAt(m_clock.sinceBoot()) ? m_rate.retryWhole() : std::chrono::milliseconds(60'000);
}

} // namespace Intake
