#include "desk/intakes.h"

#include "desk/forgetting.h"
#include "desk/loading.h"

#include <QTimer>

namespace Intake {

namespace {

tl::unexpected<StoreProblem> problem(StoreFault fault)
{
    return tl::unexpected(StoreProblem{fault, {}});
}

tl::expected<OneIntake, StoreProblem> written(tl::expected<Row, StoreProblem> row, OneIntake intake)
{
    return std::move(row).map([&](Row on) {
        on.payload.clear();
        intake.row = std::move(on);
        return std::move(intake);
    });
}

tl::expected<OneIntake, StoreProblem> readOne(const Store &store, const QUuid &id)
{
    auto row = store.row(id);
    if (!row)
        return tl::unexpected(row.error());
    if (row->state == State::Discarded)
        return OneIntake{*row, {}, {}, {}, {}};
    auto intake = intakeOf(*row);
    if (!intake)
        return problem(StoreFault::Damaged);
    return *std::move(intake);
}

tl::expected<OneIntake, StoreProblem> changeOne(Store &store, const QUuid &id, const std::vector<State> &from,
                                                const Intakes::Change &change, qint64 now)
{
    auto intake = readOne(store, id);
    if (!intake)
        return intake;
    const State before = intake->row.state;
    if (std::ranges::find(from, before) == from.end())
        return problem(StoreFault::Conflict);
    intake->row.changed = now;
    change(*intake);
    Row row = intake->row;
    if (row.state != State::Discarded)
        row.payload = payloadOf(*intake);
    const ChangeNote note{std::exchange(intake->event, {}), now, std::exchange(intake->detail, {})};
    return written(store.change(std::move(row), before, note), *std::move(intake));
}

bool isEverybody(const Loaded &loaded)
{
    std::size_t people = 0;
    for (const auto &[state, total] : loaded.totals)
        people += std::size_t(total);
    return loaded.cards.size() + loaded.damaged.size() >= people;
}

} // namespace

Intakes::Intakes(StoreThread &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

Intakes::~Intakes() = default;

void Intakes::load(Told reply, std::chrono::milliseconds pause)
{
    const QDateTime now = m_clock.now();
    const QDate today = now.toLocalTime().date();
    // What the first ones make people ask for is answered before the rest is read.
    m_store.run([today](Store &store) { return loadFirst(store, today); }, this,
                [this, now, today, pause, reply = std::move(reply)](const tl::expected<Loaded, StoreProblem> &first) {
                    if (first)
                        take(*first, false);
                    const bool isAll = !first || isEverybody(*first);
                    QTimer::singleShot(isAll ? std::chrono::milliseconds() : pause, this,
                                       [this, now, today, reply] { loadRest(now, today, reply); });
                });
}

void Intakes::loadRest(const QDateTime &now, QDate today, const Told &reply)
{
    m_store.run([now = now.toMSecsSinceEpoch(), today](Store &store) { return loadAll(store, now, today); }, this,
                [this, reply](const tl::expected<Loaded, StoreProblem> &all) {
                    if (!all)
                        return reply(tl::unexpected(all.error()));
                    take(*all, true);
                    reply({});
                });
}

void Intakes::take(const Loaded &loaded, bool whole)
{
    m_cards.clear();
    for (const Card &card : loaded.cards)
        m_cards.emplace(card.row.id, card);
    m_damaged = loaded.damaged;
    m_totals = loaded.totals;
    m_whole = whole;
    if (whole)
        emit this->loaded();
    else
        emit firstLoaded();
}

int Intakes::total(State state) const
{
    if (!m_whole) {
        const auto total = m_totals.find(state);
        return total == m_totals.end() ? 0 : total->second;
    }
    return int(std::ranges::count_if(m_cards, [&](const auto &card) { return card.second.row.state == state; }));
}

void Intakes::add(OneIntake intake, QObject *receiver, Reply reply)
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    intake.row.changed = now;
    if (intake.row.begun == 0)
        intake.row.begun = now;
    m_store.run(
        [intake = std::move(intake)](Store &store) {
            Row row = intake.row;
            row.payload = payloadOf(intake);
            return written(store.add(std::move(row), {.detail = intake.detail}), intake);
        },
        this,
        [this, receiver = QPointer(receiver), reply = std::move(reply)](const Result &result) {
            if (result)
                keep(*result);
            if (receiver)
                reply(result);
        });
}

void Intakes::change(const QUuid &id, std::vector<State> from, Change change, QObject *receiver, Reply reply)
{
    m_store.run([id, from = std::move(from), change = std::move(change), now = m_clock.now().toMSecsSinceEpoch()](
                    Store &store) { return changeOne(store, id, from, change, now); },
                this,
                [this, receiver = QPointer(receiver), reply = std::move(reply)](const Result &result) {
                    if (result)
                        keep(*result);
                    if (receiver)
                        reply(result);
                });
}

void Intakes::read(const QUuid &id, QObject *receiver, Reply reply)
{
    m_store.run([id](Store &store) { return readOne(store, id); }, receiver, std::move(reply));
}

void Intakes::forgetCreated(qint64 from, qint64 until, QObject *receiver, const Counted &reply)
{
    forgetNext({from, 0}, until, 0, receiver, reply);
}

/// A few at a time, so that saving never waits for it.
void Intakes::forgetNext(const RowTime &from, qint64 until, int before, const QPointer<QObject> &receiver,
                         const Counted &reply)
{
    m_store.run([from, until,
                 now = m_clock.now().toMSecsSinceEpoch()](Store &store) { return forgetSome(store, from, until, now); },
                this,
                [this, until, before, receiver, reply](const tl::expected<Forgotten, StoreProblem> &some) {
                    for (const QUuid &id : some ? some->ids : std::vector<QUuid>()) {
                        m_cards.erase(id);
                        emit changed(id);
                    }
                    const int all = before + (some ? int(some->ids.size()) : 0);
                    if (some && some->next)
                        return forgetNext(*some->next, until, all, receiver, reply);
                    if (receiver)
                        reply(some ? tl::expected<int, StoreProblem>(all) : tl::unexpected(some.error()));
                });
}

const Card *Intakes::card(const QUuid &id) const
{
    const auto hit = m_cards.find(id);
    return hit == m_cards.end() ? nullptr : &hit->second;
}

void Intakes::keep(const OneIntake &intake)
{
    if (intake.row.state == State::Discarded)
        m_cards.erase(intake.row.id);
    else
        m_cards.insert_or_assign(intake.row.id, cardOf(intake, m_clock.now().toLocalTime().date()));
    emit changed(intake.row.id);
}

} // namespace Intake
