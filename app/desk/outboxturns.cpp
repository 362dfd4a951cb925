#include "desk/outbox.h"

#include <algorithm>

namespace Intake {

namespace {

constexpr std::chrono::seconds longIdle{60};

Connection connectionOf(int status)
{
    constexpr int tooManyRequests = 429, firstOfServerFaults = 500;
    if (status == 0)
        return Connection::Offline;
    return status == tooManyRequests || status >= firstOfServerFaults ? Connection::Busy : Connection::Online;
}

} // namespace

void Outbox::pump()
{
    if (m_started && !rests()) {
        askForTurns();
        schedule();
    }
    emit statusChanged();
}

void Outbox::askForTurns()
{
    if (!m_line.server() || m_quiet.held())
        return;
    const auto probeAt = m_quiet.probeAt();
    if (probeAt && *probeAt <= now() && !m_probing)
        probe();
    if (m_flights.empty() && now() - m_lastAnswer > longIdle)
        m_most = 1;
    const int wanted = std::min(int(sendable().size()), m_most - int(m_flights.size())) - m_asked;
    for (int i = 0; i < wanted; ++i) {
        ++m_asked;
        m_line.ask(Line::Priority::Create, this, [this](int turn) {
            --m_asked;
            take(turn);
        });
    }
}

bool Outbox::isIdle(const Card &card) const
{
    return (card.row.state == State::Ready || card.row.state == State::Waiting) && !m_flights.contains(card.row.id) &&
           std::ranges::find(m_unfit, card.row.id) == m_unfit.end();
}

/// What may be sent now, in the order in which it goes.
std::vector<QUuid> Outbox::sendable()
{
    if (!m_started || rests() || m_quiet.held() || m_quiet.isResting() || m_storePause > now())
        return {};
    std::vector<QUuid> ids;
    for (const QUuid &id : m_byPerson)
        if (const Card *card = m_intakes.card(id); card && card->row.state == State::Ready && isIdle(*card))
            ids.push_back(id);
    if (m_quiet.mustProbe())
        return ids;
    std::vector<const Card *> others;
    const qint64 wall = m_intakes.clock().now().toMSecsSinceEpoch();
    for (const auto &[id, card] : m_intakes.cards())
        if (isIdle(card) && std::ranges::find(ids, id) == ids.end() &&
            (card.row.state == State::Ready || m_rowWaits.remaining(card.row, wall, now()).count() == 0))
            others.push_back(&card);
    std::ranges::sort(others, {}, [](const Card *card) { return card->row.order; });
    std::ranges::transform(others, std::back_inserter(ids), [](const Card *card) { return card->row.id; });
    return ids;
}

/// When something becomes due by itself, since the computer's start.
std::optional<Outbox::Time> Outbox::nextDue()
{
    std::optional<Time> next;
    const auto take = [&next](Time time) { next = next ? std::min(*next, time) : time; };
    if (m_storePause > now())
        take(m_storePause);
    if (const auto probeAt = m_quiet.probeAt()) {
        if (!m_probing)
            take(*probeAt);
        return next;
    }
    const qint64 wall = m_intakes.clock().now().toMSecsSinceEpoch();
    for (const auto &[id, card] : m_intakes.cards())
        if (card.row.state == State::Waiting && isIdle(card))
            if (const Time left = m_rowWaits.remaining(card.row, wall, now()); left.count() > 0)
                take(now() + left);
    return next;
}

void Outbox::schedule()
{
    if (!m_line.server() || m_quiet.held())
        return;
    const auto due = nextDue();
    if (!due || (m_wakeAt && *m_wakeAt <= *due))
        return;
    m_wakeAt = due;
    m_line.clock().after(std::max(Time(1), *due - now()), this, [this, due] {
        if (m_wakeAt == due)
            m_wakeAt.reset();
        pump();
    });
}

/// By whatever was asked last: a look through the list tells as well that somebody is there.
Connection Outbox::connection() const
{
    const auto last = m_line.server() ? m_line.lastStatus() : std::nullopt;
    return last ? connectionOf(*last) : m_connection;
}

QueueStatus Outbox::status() const
{
    QueueStatus status;
    status.hold = m_quiet.held();
    status.resting = m_quiet.isResting();
    status.locked = m_locked;
    status.keyChanging = m_keyChanging;
    status.connection = connection();
    status.trying = m_probeLeft || std::ranges::any_of(m_flights, [](const auto &each) { return !each.second.end; });
    // One that is only being claimed is still ready, and does not wait for a turn.
    status.full = std::ranges::count_if(m_flights, [this](const auto &each) {
                      const Card *card = m_intakes.card(each.first);
                      return card && card->row.state == State::Sending;
                  }) >= m_most;
    status.requestsLeft = m_line.requestsLeft();
    status.askedToWait = m_line.isAskedToWait();
    status.requestsAllowed = m_line.requestsAllowed();
    status.sending = int(m_flights.size());
    const qint64 wall = m_intakes.clock().now().toMSecsSinceEpoch();
    const auto offer = [&status](Time left, Time whole) {
        if (status.nextIn && *status.nextIn <= left)
            return;
        status.nextIn = left;
        status.wholeWait = std::max(left, whole);
    };
    const Time lineWait = m_line.wait().value_or(Time(0));
    for (const auto &[id, card] : m_intakes.cards()) {
        if (!isIdle(card))
            continue;
        ++status.waiting;
        const Time left = card.row.state == State::Ready ? Time(0) : m_rowWaits.remaining(card.row, wall, now());
        if (left > lineWait)
            offer(left, Time(card.row.wait));
        else
            offer(lineWait, m_line.wholeWait());
    }
    const auto probeAt = m_quiet.probeAt();
    if (probeAt && status.nextIn) {
        status.nextIn.reset();
        offer(std::max(Time(0), *probeAt - now()), m_quiet.wholeWait());
    }
    if (status.hold || rests() || !m_line.server())
        status.nextIn.reset();
    return status;
}

} // namespace Intake
