#include "desk/outbox.h"
#include "desk/steps.h"

namespace Intake {

void Outbox::take(int turn)
{
    const std::vector<QUuid> ids = sendable();
    if (ids.empty())
        m_line.giveBack(turn);
    else
        claim(ids.front(), turn);
}

void Outbox::claim(const QUuid &id, int turn)
{
    std::erase(m_byPerson, id);
    m_flights[id] = {turn, m_line.server().value_or(Server()), {}, {}, 0};
    const QDateTime at = m_intakes.clock().now();
    const NewAttempt attempt{QUuid::createUuid(), at, m_line.origin(), at.toLocalTime().date()};
    auto checked = std::make_shared<std::optional<CheckedClient>>();
    m_intakes.change(
        id, {State::Ready, State::Waiting},
        [attempt, checked](OneIntake &intake) { *checked = beginAttempt(intake, attempt); }, this,
        [this, id, checked](const Intakes::Result &result) { claimed(id, result, *checked); });
}

void Outbox::claimed(const QUuid &id, const Intakes::Result &result, const std::optional<CheckedClient> &checked)
{
    if (!result || !checked) {
        m_line.giveBack(m_flights[id].turn);
        drop(id);
        if (!result && result.error().fault == StoreFault::Damaged)
            m_unfit.push_back(id);
        if (!result && result.error().fault != StoreFault::Conflict)
            return storeFailed(result.error());
        if (result)
            emit settled(id);
        return pump();
    }
    m_intakes.store().run([](Store &store) { return store.countGeneration(); }, this,
                          [this, id, client = *checked](const tl::expected<void, StoreProblem> &counted) {
                              if (counted)
                                  send(id, client);
                              else
                                  neverLeft(id, counted.error());
                          });
}

void Outbox::send(const QUuid &id, const CheckedClient &client)
{
    m_storeFailures = 0;
    const Flight &flight = m_flights[id];
    m_line.create(flight.turn, flight.server, client, this,
                  [this, id](const Verdict &verdict) { answered(id, verdict); });
}

void Outbox::neverLeft(const QUuid &id, const StoreProblem &problem)
{
    m_line.giveBack(m_flights[id].turn);
    m_flights[id].end = undoAttempt;
    write(id);
    storeFailed(problem);
}

void Outbox::drop(const QUuid &id)
{
    m_flights.erase(id);
}

void Outbox::answered(const QUuid &id, const Verdict &verdict)
{
    learn(verdict);
    const Card *card = m_intakes.card(id);
    const auto wait = verdict.retryAfter ? Time(*verdict.retryAfter)
                      : verdict.hold     ? Time(0)
                                         : m_rowGrowth.after(card ? card->row.attempts : 1);
    Flight &flight = m_flights[id];
    flight.verdict = verdict;
    flight.end = [verdict, wait, at = m_intakes.clock().now()](OneIntake &intake) {
        endAttempt(intake, verdict, at, wait);
    };
    write(id);
}

void Outbox::write(const QUuid &id)
{
    const auto flight = m_flights.find(id);
    if (flight == m_flights.end())
        return;
    m_intakes.change(id, {State::Sending}, flight->second.end, this, [this, id](const Intakes::Result &result) {
        if (!result)
            return written(id, result.error());
        m_storeFailures = 0;
        drop(id);
        emit settled(id);
        pump();
    });
}

/// It could not be written. As long as the store may come back this is tried again: what the server said is known here
/// only. Nothing is sent again meanwhile, for on disk it is still sending.
void Outbox::written(const QUuid &id, const StoreProblem &problem)
{
    const bool isGone = problem.fault == StoreFault::Conflict || problem.fault == StoreFault::NotFound ||
                        problem.fault == StoreFault::Damaged;
    if (isGone)
        drop(id);
    else
        m_intakes.store(),
            m_line.clock().after(m_storeGrowth.after(++m_flights[id].failedWrites), this, [this, id] { write(id); });
    storeFailed(problem);
}

void Outbox::storeFailed(const StoreProblem &problem)
{
    m_storePause = now() + m_storeGrowth.after(++m_storeFailures);
    emit storeTrouble(problem);
    pump();
}

void Outbox::learn(const Verdict &verdict)
{
    const bool wasWell = verdict.outcome == Outcome::Created || verdict.outcome == Outcome::Refused;
    m_lastAnswer = now();
    m_most = wasWell ? std::min(m_most + 1, RateLimit::mostInFlight) : 1;
    if (verdict.outcome == Outcome::Unknown && verdict.reason != Reason::Conflict)
        m_quiet.rest(now());
    else if (verdict.outcome == Outcome::Waiting && verdict.status == 0)
        m_quiet.doubt(now(), false);
    if (verdict.hold)
        m_quiet.hold(verdict.reason, mark());
    if (verdict.hold || m_quiet.isResting())
        keepQuiet();
}

void Outbox::keepQuiet()
{
    m_intakes.store().run(
        [quiet = m_quiet.stored()](Store &store) { return store.setValue(QStringLiteral("hold"), quiet); }, this,
        [this](const tl::expected<void, StoreProblem> &kept) {
            if (!kept && kept.error().fault == StoreFault::Locked)
                m_quietUnkept = true;
            else if (!kept)
                emit storeTrouble(kept.error());
        });
}

void Outbox::probe()
{
    m_probing = true;
    m_line.ask(Line::Priority::Create, this, [this](int turn) {
        m_probeLeft = true;
        const Server server = m_line.server().value_or(Server());
        m_line.list(turn, server, firstPage(server, 1), this, [this](const PageAnswer &answer) { probed(answer); });
    });
}

void Outbox::probed(const PageAnswer &answer)
{
    m_probing = m_probeLeft = false;
    m_lastAnswer = now();
    if (m_quiet.probed(answer, now()))
        // What has failed more often has a trouble of its own, and waits for its own time.
        lapseWaits(2);
    if (!answer.page)
        if (const auto reason = holdReason(answer.page.error()))
            m_quiet.hold(*reason, mark());
    keepQuiet();
    pump();
}

void Outbox::lapseWaits(int mostAttempts)
{
    for (const auto &[id, card] : m_intakes.cards())
        if (card.row.state == State::Waiting && card.row.attempts <= mostAttempts)
            m_rowWaits.lapse(card.row, now());
}

} // namespace Intake
