#include "store/store.h"

#include "store/building.h"
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
        new Private{.state = {.files = files, .tuning = tuning, .place = placeOf(setup, files, tuning)}, .unsure = {}});
    const auto opened = openStore(d->state, setup.key);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

const OpenReport &Store::report() const
{
    return d->state.report;
}

tl::expected<Row, StoreProblem> Store::add(Row row)
{
    return d->writeRow(row.id, {}, [&] { return d->insert(row); });
}

tl::expected<Row, StoreProblem> Store::change(Row row, State from)
{
    return d->writeRow(row.id, {row.revision, from}, [&] { return d->update(row, from); });
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
    const auto outside = state.place ? state.place->generation(state.keys.store) : 0;
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
