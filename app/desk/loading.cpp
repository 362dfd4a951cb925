#include "desk/loading.h"

#include "store/auditstates.h"

#include <array>
#include <limits>
#include <QSet>

namespace Intake {

namespace {

constexpr std::array open{State::Draft, State::Ready, State::Sending, State::Waiting, State::Refused, State::Unknown};
constexpr std::array created{State::Created};
constexpr std::array discarded{State::Discarded};
constexpr int onOneScreen = 60;

qint64 midnight(QDate today)
{
    return today.startOfDay().toMSecsSinceEpoch();
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

tl::expected<void, StoreProblem> takeRows(const Rows &rows, QDate today, Loaded &into)
{
    into.damaged.insert(into.damaged.end(), rows.damaged.begin(), rows.damaged.end());
    for (const Row &row : rows.whole) {
        const auto intake = intakeOf(row);
        if (!intake)
            into.damaged.push_back(row.id);
        else if (intake->forgotten.isEmpty())
            into.cards.push_back(cardOf(*intake, today));
    }
    return {};
}

/// One whose state somebody changed in the file is not out of sight with it.
tl::expected<void, StoreProblem> takeDamaged(const Rows &rows, Loaded &into)
{
    into.damaged.insert(into.damaged.end(), rows.damaged.begin(), rows.damaged.end());
    return {};
}

/// A whole row that was put back as it once was has a mark that fits. The log knows that it has left since.
tl::expected<QSet<QUuid>, StoreProblem> putBack(const Store &store, QSet<QUuid> waiting)
{
    constexpr int atOnce = 500;
    QSet<QUuid> found;
    for (qint64 before = std::numeric_limits<qint64>::max(); !waiting.isEmpty();) {
        const auto part = store.auditBefore(before, atOnce);
        if (!part)
            return tl::unexpected(part.error());
        if (part->empty())
            break;
        for (const AuditEntry &entry : *part) {
            const auto state = stateAfter(entry.event);
            if (!state || !waiting.remove(entry.intake))
                continue;
            if (hasLeft(*state))
                found.insert(entry.intake);
        }
        before = part->back().number;
    }
    return found;
}

tl::expected<void, StoreProblem> leaveOutPutBack(const Store &store, Loaded &loaded)
{
    QSet<QUuid> waiting;
    for (const Card &card : loaded.cards)
        if (card.row.state == State::Ready || card.row.state == State::Waiting)
            waiting.insert(card.row.id);
    return putBack(store, std::move(waiting)).map([&](const QSet<QUuid> &back) {
        std::erase_if(loaded.cards, [&](const Card &card) { return back.contains(card.row.id); });
        loaded.damaged.insert(loaded.damaged.end(), back.begin(), back.end());
    });
}

tl::expected<void, StoreProblem> takeNewest(Store &store, State state, QDate today, Loaded &into)
{
    const qint64 since = state == State::Created ? midnight(today) : 0;
    const auto total = store.count(state, since);
    if (!total)
        return tl::unexpected(total.error());
    into.totals[state] = *total;
    if (*total == 0)
        return {};
    return store.newest(state, since, onOneScreen).and_then([&](const Rows &rows) {
        return takeRows(rows, today, into);
    });
}

/// Before anything is shown or sent: nobody is left in the state that only a living sender may have.
tl::expected<void, StoreProblem> settleLostSenders(Store &store, qint64 now)
{
    constexpr std::array sending{State::Sending};
    const auto rows = store.rows(sending);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row &row : rows->whole) {
        const auto intake = intakeOf(row);
        if (!intake)
            continue;
        if (const auto settled = withoutLostSender(store, *intake, now); !settled && !store.report().readOnly)
            return tl::unexpected(settled.error());
    }
    return {};
}

} // namespace

tl::expected<Loaded, StoreProblem> loadFirst(Store &store, QDate today)
{
    Loaded loaded;
    for (const State state :
         {State::Draft, State::Ready, State::Sending, State::Waiting, State::Refused, State::Unknown, State::Created})
        if (const auto taken = takeNewest(store, state, today, loaded); !taken)
            return tl::unexpected(taken.error());
    return loaded;
}

tl::expected<Loaded, StoreProblem> loadAll(Store &store, qint64 now, QDate today)
{
    Loaded loaded;
    const auto done = settleLostSenders(store, now)
                          .and_then([&] { return store.rows(open); })
                          .and_then([&](const Rows &rows) { return takeRows(rows, today, loaded); })
                          .and_then([&] { return leaveOutPutBack(store, loaded); })
                          .and_then([&] { return store.rows(created, midnight(today)); })
                          .and_then([&](const Rows &rows) { return takeRows(rows, today, loaded); })
                          .and_then([&] { return store.rows(discarded); })
                          .and_then([&](const Rows &rows) { return takeDamaged(rows, loaded); });
    if (!done)
        return tl::unexpected(done.error());
    return loaded;
}

} // namespace Intake
