#include "desk/reconciler.h"

#include "desk/steps.h"

namespace Intake {

namespace {

constexpr std::chrono::seconds longestWait{120};
constexpr int looksNeeded = 2;

tl::expected<std::vector<OneIntake>, StoreProblem> unknownsIn(const Store &store)
{
    constexpr State unknown[] = {State::Unknown};
    return store.rows(unknown).map([](const Rows &rows) {
        std::vector<OneIntake> unknowns;
        unknowns.reserve(rows.whole.size());
        for (const Row &row : rows.whole)
            if (auto intake = intakeOf(row))
                unknowns.push_back(*std::move(intake));
        return unknowns;
    });
}

} // namespace

Reconciler::Reconciler(Intakes &intakes, Line &line, QObject *parent)
    : QObject(parent)
    , m_intakes(intakes)
    , m_line(line)
    , m_growing(longestWait)
{
    connect(&m_intakes, &Intakes::loaded, this, &Reconciler::takeLoaded);
    connect(&m_intakes, &Intakes::changed, this, &Reconciler::follow);
    connect(&m_line, &Line::serverChanged, this, &Reconciler::lookAgain);
    takeLoaded();
}

Reconciler::~Reconciler() = default;

void Reconciler::takeLoaded()
{
    for (const auto &[id, card] : m_intakes.cards())
        if (card.row.state == State::Unknown)
            m_known.try_emplace(id, Known{m_intakes.clock().sinceBoot(), true});
    begin();
}

void Reconciler::follow(const QUuid &id)
{
    const Card *card = m_intakes.card(id);
    if (!card || card->row.state != State::Unknown) {
        m_known.erase(id);
        m_looks.erase(id);
    } else if (m_known.try_emplace(id, Known{m_intakes.clock().sinceBoot(), false}).second) {
        begin();
    }
}

void Reconciler::lookAgain()
{
    begin();
}

void Reconciler::setResting(bool resting)
{
    m_resting = resting;
    if (!resting && std::exchange(m_missed, false))
        begin();
}

void Reconciler::troubled(const StoreProblem &problem)
{
    if (problem.fault == StoreFault::Locked)
        m_missed = true;
    else
        emit storeTrouble(problem);
}

void Reconciler::begin()
{
    if (m_known.empty() || !m_line.server())
        return;
    if (m_resting) {
        m_missed = true;
        return;
    }
    if (std::exchange(m_looking, true)) {
        m_again = true;
        return;
    }
    m_intakes.store().run([](Store &store) { return unknownsIn(store); }, this,
                          [this](const tl::expected<std::vector<OneIntake>, StoreProblem> &unknowns) {
                              if (unknowns)
                                  return walk(*unknowns);
                              troubled(unknowns.error());
                              end();
                          });
}

bool Reconciler::isSettled(const QUuid &id, const Sending &sending) const
{
    const auto known = m_known.find(id);
    if (known == m_known.end())
        return false;
    if (m_intakes.clock().sinceBoot() - known->second.since >= lookSlack)
        return true;
    return known->second.before && sending.at.secsTo(m_intakes.clock().now()) >= lookSlack.count();
}

void Reconciler::walk(const std::vector<OneIntake> &unknowns)
{
    m_wanted.clear();
    for (const OneIntake &intake : unknowns)
        if (intake.sending && intake.sending->origin == m_line.origin() && m_line.server())
            m_wanted[intake.row.id] = {
                *intake.sending, intake.row.looks, isSettled(intake.row.id, *intake.sending), {}};
    if (m_wanted.empty())
        return end();
    m_walk = std::make_unique<ListWalk>(m_line);
    m_walk->start([this](const ClientPage &page) { take(page); },
                  [this](std::optional<ListFault> failure) { walked(failure); });
}

void Reconciler::take(const ClientPage &page)
{
    for (auto &[id, wanted] : m_wanted)
        for (const Record &record : page.clients)
            if (auto near = candidate(wanted.sending, record))
                wanted.near.push_back(*std::move(near));
}

void Reconciler::walked(std::optional<ListFault> failure)
{
    // The walk is speaking still.
    m_walk.release()->deleteLater();
    // Where entries were left out nobody is adopted either: the one that agrees may have a twin among them, and which
    // of them it is, a person has to say. Whoever was found is shown.
    if (failure) {
        ++m_failures;
        for (auto &[id, wanted] : m_wanted)
            note(id, wanted, failure);
        return end();
    }
    m_failures = 0;
    m_intakes.store().run([](Store &store) { return othersIn(store); }, this,
                          [this](const tl::expected<Others, StoreProblem> &others) {
                              if (others)
                                  judge(*others);
                              else
                                  troubled(others.error());
                              end();
                          });
}

tl::expected<Reconciler::Others, StoreProblem> Reconciler::othersIn(const Store &store)
{
    constexpr State states[] = {State::Created, State::Sending};
    return store.rows(states).map([](const Rows &rows) {
        Others others;
        for (const Row &row : rows.whole) {
            const auto intake = intakeOf(row);
            if (intake && intake->record)
                others.claimed.insert(intake->record->client.id.text);
            else if (intake && !intake->forgotten.isEmpty())
                others.claimed.insert(intake->forgotten.text);
            else if (intake && intake->sending)
                others.underWay.push_back(*intake->sending);
        }
        return others;
    });
}

void Reconciler::judge(const Others &others)
{
    for (auto &[id, wanted] : m_wanted)
        if (m_known.contains(id))
            judgeOne(id, wanted, others);
}

void Reconciler::judgeOne(const QUuid &id, Wanted &wanted, const Others &others)
{
    std::erase_if(wanted.near, [&](const Candidate &each) {
        return others.claimed.contains(each.record.client.id.text) || m_claimed.contains(each.record.client.id.text);
    });
    std::vector<const Record *> equal;
    for (const Candidate &each : wanted.near)
        if (each.differences.empty() && isFrom(wanted.sending, each.record, m_line.clockAhead()))
            equal.push_back(&each.record);
    // An intake just like this one whose answer is still to come may be the one that made the record.
    const bool isContested = equal.size() == 1 && std::ranges::any_of(others.underWay, [&](const Sending &sending) {
                                 return differences(sending.client, equal.front()->client).empty();
                             });
    if (equal.size() == 1 && !isContested)
        return adoptRecord(id, *equal.front(), AuditEvent::Adopted);
    ++wanted.looks;
    countLook(id);
    note(id, wanted, std::nullopt);
}

void Reconciler::note(const QUuid &id, Wanted &wanted, std::optional<ListFault> failure)
{
    const Time now = m_intakes.clock().sinceBoot();
    const QDateTime wall = m_intakes.clock().now();
    keepNearest(wanted.near);
    Sighting look{wall, {}, std::move(wanted.near), false, failure};
    if (!failure)
        look.mayResend = wanted.isSettled && wanted.looks >= looksNeeded;
    else if (const auto before = m_looks.find(id); before != m_looks.end())
        look.mayResend = before->second.mayResend;
    if (failure || !look.mayResend) {
        const auto known = m_known.find(id);
        const Time since = known != m_known.end() && !wanted.isSettled ? known->second.since : now;
        const Time next = failure ? now + m_growing.after(m_failures) : std::max(now, since + lookSlack);
        look.next = wall.addMSecs((next - now).count());
        wakeAt(next);
    }
    m_looks.insert_or_assign(id, std::move(look));
    emit looked(id);
}

void Reconciler::countLook(const QUuid &id)
{
    m_intakes.change(
        id, {State::Unknown}, [](OneIntake &intake) { ++intake.row.looks; }, this,
        [this](const Intakes::Result &result) {
            if (!result && result.error().fault != StoreFault::Conflict)
                troubled(result.error());
        });
}

void Reconciler::end()
{
    m_wanted.clear();
    m_looking = false;
    emit looksDone();
    if (std::exchange(m_again, false))
        begin();
}

void Reconciler::wakeAt(Time at)
{
    if (m_wakeAt && *m_wakeAt <= at)
        return;
    m_wakeAt = at;
    const Time delay = std::max(Time(1), at - m_intakes.clock().sinceBoot());
    m_line.clock().after(delay, this, [this, at] {
        if (m_wakeAt == at)
            m_wakeAt.reset();
        begin();
    });
}

const Sighting *Reconciler::look(const QUuid &id) const
{
    const auto look = m_looks.find(id);
    return look == m_looks.end() ? nullptr : &look->second;
}

bool Reconciler::isElsewhere(const QUuid &id) const
{
    const Card *card = m_intakes.card(id);
    return card && card->row.state == State::Unknown && card->origin != m_line.origin();
}

} // namespace Intake
