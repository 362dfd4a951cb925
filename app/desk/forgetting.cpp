#include "desk/forgetting.h"

#include "desk/intake.h"

namespace Intake {

namespace {

constexpr int atOnce = 10;

/// Whether there was something to forget. When it was changed last stays as it was: it is not of today.
tl::expected<bool, StoreProblem> forgetOne(Store &store, const Row &row, qint64 now)
{
    auto intake = intakeOf(row);
    if (!intake || !intake->record)
        return false;
    OneIntake left;
    left.forgotten = intake->record->client.id;
    Row bare = row;
    bare.payload = payloadOf(left);
    return store.change(std::move(bare), State::Created, {AuditEvent::Forgotten, now}).map([](const Row &) {
        return true;
    });
}

} // namespace

tl::expected<Forgotten, StoreProblem> forgetSome(Store &store, const RowTime &from, qint64 until, qint64 now)
{
    const auto rows = store.changedFrom(State::Created, from, until, atOnce);
    if (!rows)
        return tl::unexpected(rows.error());
    Forgotten some;
    for (const Row &row : rows->whole) {
        const auto done = forgetOne(store, row, now);
        if (!done)
            return tl::unexpected(done.error());
        if (*done)
            some.ids.push_back(row.id);
    }
    if (!rows->whole.empty())
        some.next = RowTime{rows->whole.back().changed, rows->whole.back().order + 1};
    return some;
}

} // namespace Intake
