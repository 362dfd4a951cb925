#include "store/store.h"

#include "store/building.h"
#include "store/keychain.h"
#include "store/rowtable.h"
#include "store/storestate.h"
#include "store/unlock.h"
#include "store/valuetable.h"

namespace Intake {

namespace {

using Kind = KeySource::Kind;

/// Whether the file or the disk failed, and not the question.
bool isTrouble(const StoreProblem &problem)
{
    switch (problem.fault) {
    case StoreFault::DiskFull:
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

std::shared_ptr<KeyPlace> placeOf(const StoreSetup &setup, const StoreFiles &files, const StoreTuning &tuning)
{
    if (setup.key.kind == Kind::KeyFile)
        return std::make_shared<KeyFile>(files.keyFile());
    if (setup.key.kind != Kind::Keychain)
        return {};
    return tuning.keychain ? tuning.keychain : std::make_shared<Keychain>();
}

} // namespace

class Store::Private
{
public:
    StoreState state;

    RowTable table() { return {state.database, *state.vault, state.generation}; }

    /// Asks, and once more after the file was closed, opened and if need be mended. After a failed write nothing that
    /// SQLite holds in memory is to be trusted, and the second time everything is written anew.
    template <typename Question>
    auto ask(Question question) -> decltype(question(false))
    {
        auto answer = question(false);
        if (answer || !isTrouble(answer.error()) || state.files.folder.isEmpty())
            return answer;
        if (answer.error().fault == StoreFault::DiskFull)
            static_cast<void>(removeFile(state.files.reserve())); // without it the second try fails, and says so
        if (const auto open = reopenStore(state, answer.error().fault == StoreFault::Damaged); !open)
            return tl::unexpected(answer.error());
        return question(true);
    }

    template <typename Question>
    auto askToWrite(Question question) -> decltype(question(false))
    {
        if (state.report.readOnly)
            return tl::unexpected(StoreProblem{StoreFault::ReadOnly});
        return ask(std::move(question));
    }

    /// A write that failed at its very end may stand in the file and yet not be on the disk: then it is made once more.
    tl::expected<Row, StoreProblem> addAgain(const Row &row)
    {
        const auto there = table().get(row.id);
        Row same = there.value_or(Row());
        same.order = row.order;
        same.revision = row.revision;
        return there && same == row ? table().update(*there, row.state) : table().insert(row);
    }

    tl::expected<Row, StoreProblem> changeAgain(const Row &row, State from)
    {
        Row written = row;
        ++written.revision;
        return table().get(row.id) == written ? table().update(written, written.state) : table().update(row, from);
    }
};

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
    const StoreFiles files{setup.key.kind == Kind::Memory ? QString() : setup.folder};
    std::unique_ptr<Private> d(new Private{{.files = files, .tuning = tuning, .place = placeOf(setup, files, tuning)}});
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
    return d->askToWrite([&](bool again) { return again ? d->addAgain(row) : d->table().insert(row); });
}

tl::expected<Row, StoreProblem> Store::change(Row row, State from)
{
    return d->askToWrite([&](bool again) { return again ? d->changeAgain(row, from) : d->table().update(row, from); });
}

tl::expected<Row, StoreProblem> Store::row(const QUuid &id) const
{
    return d->ask([&](bool) { return d->table().get(id); });
}

tl::expected<Rows, StoreProblem> Store::rows(std::span<const State> states, qint64 since) const
{
    return d->ask([&](bool) { return d->table().all(states, since); });
}

tl::expected<int, StoreProblem> Store::count(State state) const
{
    return d->ask([&](bool) { return d->table().count(state); });
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

tl::expected<void, StoreProblem> Store::setPassphrase(const QByteArray &passphrase)
{
    StoreState &state = d->state;
    const QByteArray secret = passphraseOf(passphrase);
    if (secret.isEmpty() || !state.vault || state.files.folder.isEmpty())
        return tl::unexpected(StoreProblem{StoreFault::PassphraseNeeded});
    return wrapKey(state.keys.store, SlotKind::Passphrase, state.vault->dataKey(), secret, state.tuning.passphrase)
        .and_then([&](const KeySlot &slot) {
            KeySlots keys = state.keys;
            keys.put(slot);
            return d->askToWrite([&](bool) { return writeKeySlots(state.database, keys); }).map([&] {
                state.keys = keys;
                // Only a second copy; the next start makes it good.
                static_cast<void>(writePrivateFile(state.files.keys(), toJson(keys)));
            });
        });
}

} // namespace Intake
