#include "store/store.h"

#include "store/auditcheck.h"
#include "store/generations.h"
#include "store/storeprivate.h"
#include "store/valuetable.h"

namespace Intake {

bool isTrouble(const StoreProblem &problem)
{
    switch (problem.fault) {
    case StoreFault::DiskFull:
    case StoreFault::ReadOnly:
    case StoreFault::Failed:
    case StoreFault::OutOfMemory:
    case StoreFault::Busy:
    case StoreFault::Closed:
        return true;
    case StoreFault::Damaged:
        return !problem.detail.isEmpty(); // the file's own pages, not one row
    default:
        return false;
    }
}

tl::expected<Row, StoreProblem> Store::Private::insert(Row row)
{
    const auto there =
        unsure.contains(row.id) ? table().get(row.id) : tl::unexpected(StoreProblem{StoreFault::NotFound});
    if (!there)
        return table().insert(row);
    row.order = there->order;
    row.revision = there->revision;
    return table().update(row, there->state);
}

tl::expected<Row, StoreProblem> Store::Private::update(Row row, State from)
{
    auto updated = table().update(row, from);
    const auto known = unsure.constFind(row.id);
    if (updated || updated.error().fault != StoreFault::Conflict || known == unsure.cend() ||
        *known != Base{row.revision, from})
        return updated;
    const auto there = table().get(row.id);
    if (!there)
        return there;
    row.revision = there->revision;
    return table().update(row, there->state);
}

Store::Store(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{
}

Store::~Store() = default;

tl::expected<std::unique_ptr<Store>, StoreProblem> Store::open(const StoreSetup &setup)
{
    return open(setup, StoreTuning());
}

tl::expected<std::unique_ptr<Store>, StoreProblem> Store::open(const StoreSetup &setup, const StoreTuning &tuning)
{
    const StoreFiles files{setup.key.kind == KeySource::Kind::Memory ? QString() : setup.folder};
    std::unique_ptr<Private> d(
        new Private{.state = {.files = files, .tuning = tuning, .place = placeOf(setup, files, tuning)},
                    .unsure = {},
                    .writer = {}});
    const auto opened = openStore(d->state, setup.key);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

const OpenReport &Store::report() const
{
    return d->state.report;
}

/// A whole row that was put back as it once was has a mark that fits. The log knows that it had left since.
tl::expected<void, StoreProblem> Store::Private::isWhereTheLogSays(const QUuid &id, State from)
{
    if (unsure.contains(id)) // its last write failed, and may stand in the log all the same
        return {};
    const auto last = ask([&](bool) { return AuditLog(state.database, *state.vault).lastStateOf(id); });
    if (!last)
        return tl::unexpected(last.error());
    const bool isFurther = *last && **last != from && hasLeft(**last);
    return isFurther ? tl::unexpected(StoreProblem{StoreFault::Damaged, {}}) : tl::expected<void, StoreProblem>();
}

tl::expected<Row, StoreProblem> Store::add(Row row, const ChangeNote &note)
{
    const auto entry = d->writer.entryOf(row, std::nullopt, note);
    return d->writeRow(row.id, {}, [&] { return d->logged(entry, [&] { return d->insert(row); }); });
}

tl::expected<Row, StoreProblem> Store::change(Row row, State from, const ChangeNote &note)
{
    // A draft that was put back is not to be queued a second time either.
    if (row.state == State::Ready || row.state == State::Sending)
        if (const auto same = d->isWhereTheLogSays(row.id, from); !same)
            return tl::unexpected(same.error());
    const auto entry = d->writer.entryOf(row, from, note);
    return d->writeRow(row.id, {row.revision, from},
                       [&] { return d->logged(entry, [&] { return d->update(row, from); }); });
}

void Store::setActor(const QString &initials)
{
    d->writer.setActor(initials);
}

tl::expected<void, StoreProblem> Store::note(AuditEntry entry)
{
    entry = d->writer.signedEntry(std::move(entry), d->state.tuning.now());
    return d->askToWrite([&](bool) { return d->logged(entry, [] { return tl::expected<void, StoreProblem>(); }); });
}

tl::expected<std::vector<AuditEntry>, StoreProblem> Store::auditBefore(qint64 number, int atMost) const
{
    return d->ask([&](bool) { return AuditLog(d->state.database, *d->state.vault).before(number, atMost); });
}

tl::expected<bool, StoreProblem> Store::goOnChecking(AuditCheck &check, int atMost) const
{
    return d->ask([&](bool) { return check.go(d->state.database, *d->state.vault, atMost); });
}

tl::expected<Row, StoreProblem> Store::row(const QUuid &id) const
{
    return d->ask([&](bool) { return d->table().get(id); });
}

tl::expected<Rows, StoreProblem> Store::rows(std::span<const State> states, qint64 since) const
{
    return d->ask([&](bool) { return d->table().all(states, since); });
}

tl::expected<Rows, StoreProblem> Store::newest(State state, qint64 since, int atMost) const
{
    return d->ask([&](bool) { return d->table().newest(state, since, atMost); });
}

tl::expected<std::optional<Rows>, StoreProblem> Store::part(qint64 first, int size) const
{
    return d->ask([&](bool) { return d->table().part(first, size); });
}

tl::expected<int, StoreProblem> Store::count(State state, qint64 since) const
{
    return d->ask([&](bool) { return d->table().count(state, since); });
}

tl::expected<Rows, StoreProblem> Store::begunBetween(qint64 from, qint64 until) const
{
    return d->ask([&](bool) { return d->table().begunBetween(from, until); });
}

tl::expected<Rows, StoreProblem> Store::changedFrom(State state, const RowTime &from, qint64 until, int atMost) const
{
    return d->ask([&](bool) { return d->table().changedFrom(state, from, until, atMost); });
}

tl::expected<QByteArray, StoreProblem> Store::value(const QString &name) const
{
    return d->ask([&](bool) { return readValue(d->state.database, *d->state.vault, name); });
}

tl::expected<void, StoreProblem> Store::setValue(const QString &name, const QByteArray &value)
{
    return d->askToWrite([&](bool) { return writeValue(d->state.database, *d->state.vault, name, value); });
}

tl::expected<void, StoreProblem> Store::countGeneration()
{
    StoreState &state = d->state;
    if (d->locked)
        return tl::unexpected(StoreProblem{StoreFault::Locked});
    const auto outside = state.place ? state.place->generation(state.keys.store) : state.outside;
    if (!outside)
        return tl::unexpected(outside.error());
    const qint64 counted = std::max(state.generation, *outside) + 1;
    return d->askToWrite([&](bool) { return writeGeneration(state.database, *state.vault, counted); })
        .and_then([&]() -> tl::expected<void, StoreProblem> {
            state.generation = counted;
            return state.place ? state.place->setGeneration(state.keys.store, counted)
                               : tl::expected<void, StoreProblem>();
        });
}

} // namespace Intake
