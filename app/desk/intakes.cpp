#include "desk/intakes.h"

#include "model/check.h"
#include "model/compare.h"

namespace Intake {

namespace {

constexpr State shown[] = {State::Draft,   State::Ready,   State::Sending, State::Waiting,
                           State::Refused, State::Unknown, State::Created};

struct Loaded
{
    std::vector<Card> cards;
    std::vector<QUuid> damaged;
};

tl::unexpected<StoreProblem> problem(StoreFault fault)
{
    return tl::unexpected(StoreProblem{fault, {}});
}

/// The sender of an intake that is still "sending" at a start was killed: nobody can say what became of it.
tl::expected<OneIntake, StoreProblem> withoutLostSender(Store &store, OneIntake intake, qint64 now)
{
    if (intake.row.state != State::Sending)
        return intake;
    Row row = intake.row;
    row.state = State::Unknown;
    row.changed = now;
    intake.answer = Answered{QDateTime::fromMSecsSinceEpoch(now, Qt::UTC), Reason::NoAnswer, 0, {}, {}};
    row.payload = payloadOf(intake);
    return store.change(row, State::Sending).map([&](Row written) {
        written.payload.clear();
        intake.row = written;
        return intake;
    });
}

tl::expected<Loaded, StoreProblem> loadAll(Store &store, qint64 now, QDate today)
{
    const qint64 midnight = today.startOfDay().toMSecsSinceEpoch();
    Loaded loaded;
    auto rows = store.rows(shown);
    if (!rows)
        return tl::unexpected(rows.error());
    loaded.damaged = std::move(rows->damaged);
    for (const Row &row : rows->whole) {
        if (row.state == State::Created && row.changed < midnight)
            continue;
        const auto intake = intakeOf(row);
        if (!intake) {
            loaded.damaged.push_back(row.id);
            continue;
        }
        const auto settled = withoutLostSender(store, *intake, now);
        if (!settled && !store.report().readOnly)
            return tl::unexpected(settled.error());
        loaded.cards.push_back(cardOf(settled.value_or(*intake), today));
    }
    return loaded;
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
    return written(store.change(std::move(row), before), *std::move(intake));
}

} // namespace

Card cardOf(const OneIntake &intake, QDate today)
{
    const Client &client = intake.record ? intake.record->client : intake.draft.client;
    Card card;
    card.row = intake.row;
    card.firstName = client.firstName;
    card.lastName = client.lastName;
    card.phone = client.phoneNumber.text;
    card.dateOfBirth = client.dateOfBirth;
    card.filled = filledFields(intake.draft);
    if (const auto checked = check(intake.draft, today); !checked && !intake.record)
        card.toFix = int(checked.error().size());
    if (intake.answer) {
        card.complaints = int(intake.answer->complaints.size());
        card.reason = intake.answer->reason;
    }
    if (intake.sending)
        card.origin = intake.sending->origin;
    if (intake.record && intake.sending)
        card.differences = int(differences(intake.sending->client, intake.record->client).size());
    return card;
}

Intakes::Intakes(StoreThread &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

Intakes::~Intakes() = default;

void Intakes::load(std::function<void(tl::expected<void, StoreProblem>)> reply)
{
    const QDateTime now = m_clock.now();
    const QDate today = now.toLocalTime().date();
    m_store.run([now = now.toMSecsSinceEpoch(), today](Store &store) { return loadAll(store, now, today); }, this,
                [this, reply = std::move(reply)](const tl::expected<Loaded, StoreProblem> &all) {
                    if (!all)
                        return reply(tl::unexpected(all.error()));
                    m_cards.clear();
                    for (const Card &card : all->cards)
                        m_cards.emplace(card.row.id, card);
                    m_damaged = all->damaged;
                    emit loaded();
                    reply({});
                });
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
            return written(store.add(std::move(row)), intake);
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
