#include "store/audit.h"
#include "store/building.h"
#include "store/finding.h"
#include "store/generations.h"
#include "store/keychange.h"
#include "store/recoverytelling.h"
#include "store/salvage.h"
#include "store/schema.h"
#include "store/storestate.h"
#include "store/unlock.h"
#include "store/valuetable.h"

#include <QFileInfo>
#include <QVariant>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

using Access = Database::Access;
using Done = tl::expected<void, StoreProblem>;

Done beginLog(StoreState &state)
{
    return state.report.readOnly ? Done() : AuditLog(state.database, *state.vault).begin(state.tuning.now());
}

Done openInMemory(StoreState &state)
{
    const Key key = Key::random();
    state.vault.emplace(key);
    state.report.isNew = true;
    return state.database.open(u":memory:"_s, Access::ReadWrite)
        .and_then([&] { return migrate(state.database, 0); })
        .and_then([&] { return writeGeneration(state.database, *state.vault, state.generation); })
        .and_then([&] { return beginLog(state); });
}

/// For slots that a damaged byte has locked: those beside the store are tried when they are others.
tl::expected<Key, StoreProblem> findBeside(StoreState &state, KeySlots &keys, const KeyFinder &find)
{
    const auto beside = keySlotsFromJson(readBeside(state.files));
    if (!beside || toJson(*beside) == toJson(keys))
        return tl::unexpected(StoreProblem{StoreFault::KeyMissing});
    auto key = find(*beside);
    if (key && beside->store != keys.store && !isSealedBy(state.database, *key))
        return tl::unexpected(StoreProblem{StoreFault::KeyMissing});
    if (key) {
        keys = *beside;
        if (!state.report.readOnly)
            static_cast<void>(writeKeySlots(state.database, *beside)); // or the next start does this again
    }
    return key;
}

Done enter(StoreState &state, const KeyFinder &find)
{
    auto keys = readKeySlots(state.database);
    if (!keys)
        return tl::unexpected(keys.error());
    if (keys->store.isNull() || keys->all.empty())
        return tl::unexpected(StoreProblem{StoreFault::Damaged, u"no keys"_s});
    auto key = find(*keys);
    if (!key && key.error().fault == StoreFault::KeyMissing)
        key = findBeside(state, *keys, find);
    if (!key)
        return tl::unexpected(key.error());
    state.keys = *keys; // together, for either says nothing without the other
    state.vault.emplace(*key);
    return readGeneration(state).and_then([&] { return beginLog(state); });
}

Done openReadOnly(StoreState &state)
{
    state.report.readOnly = true;
    return state.database.open(state.files.store(), Access::ReadOnly);
}

} // namespace

Done openFile(StoreState &state)
{
    const QString path = state.files.store();
    if (pathKind(path) != PathKind::File) // or SQLite would make an empty one
        return tl::unexpected(StoreProblem{StoreFault::Failed, path});
    const Header header = readHeader(path);
    const bool hot = QFileInfo(StoreFiles::journal(path)).size() > 0;
    if (!isOurs(header, state.files))
        return tl::unexpected(StoreProblem{StoreFault::NotOurs, path});
    if (!isWritable(state.files.folder))
        return openReadOnly(state);
    if (header.isSqlite && !header.mayBeWritten)
        return tl::unexpected(StoreProblem{StoreFault::Damaged, u"write version"_s});
    const auto opened = state.database.open(path, Access::ReadWrite);
    if (!opened && opened.error().fault == StoreFault::ReadOnly)
        return openReadOnly(state);
    if (!opened)
        return opened;
    const auto version = checkFile(state.database, hot);
    if (!version)
        return tl::unexpected(version.error());
    return *version > schemaVersion() ? openReadOnly(state) : Done();
}

namespace {

Done openExisting(StoreState &state, const KeyFinder &find)
{
    return openFile(state).and_then([&] { return enter(state, find); }).map_error([](StoreProblem problem) {
        problem.fault = isStatementError(problem) ? StoreFault::Damaged : problem.fault;
        return problem;
    });
}

/// What may be missing beside a store that is in order. None of it is needed to go on.
void tidy(StoreState &state)
{
    const StoreFiles &files = state.files;
    state.report.onNetworkDrive = isOnNetworkDrive(files.folder);
    if (state.report.readOnly)
        return;
    for (const QString &file : {files.store(), StoreFiles::journal(files.store())})
        static_cast<void>(closeToOthers(file));
    for (const QString &file : {files.next(), files.work()})
        static_cast<void>(removeFile(file) && removeFile(StoreFiles::journal(file)));
    finishKeyChange(state, state.keys.find(SlotKind::KeyFile) ? nullptr : state.place.get());
    if (pathKind(files.reserve()) == PathKind::Nothing)
        static_cast<void>(makeReserve(files.reserve(), state.tuning.reserve));
    if (readBeside(files) != toJson(state.keys))
        static_cast<void>(writePrivateFile(files.keys(), toJson(state.keys)));
}

Done salvageAndOpen(StoreState &state, const KeyFinder &find)
{
    state.database.close();
    return salvage(state, find).and_then([&] { return openExisting(state, find); });
}

Done openMending(StoreState &state, const KeyFinder &find)
{
    const auto opened = openExisting(state, find);
    if (opened || opened.error().fault != StoreFault::Damaged || state.report.readOnly)
        return opened;
    return salvageAndOpen(state, find);
}

Done lockFolder(StoreState &state)
{
    if (state.lock)
        return {};
    if (!makePrivateFolder(state.files.folder))
        return tl::unexpected(StoreProblem{StoreFault::FolderUnusable, state.files.folder});
    state.lock = FolderLock::take(state.files.folder);
    return state.lock ? Done() : tl::unexpected(StoreProblem{StoreFault::Busy});
}

Done buildFirst(StoreState &state, const NewKeys &keys)
{
    state.vault.emplace(keys.dataKey);
    return lockFolder(state).and_then([&] {
        // Another program may have made one since the look that found none.
        const bool madeMeanwhile = QFileInfo(state.files.store()).size() > 0;
        return madeMeanwhile ? tl::unexpected(StoreProblem{StoreFault::Busy})
                             : buildStore(state, keys, [&](Database &to, const Vault &vault) {
                                   return keepFirstRecoveryKey(to, vault, keys.recoveryKey);
                               });
    });
}

/// Keys that are known from `intakes.keys` stay in use, even when there is no store any more.
Done makeNew(StoreState &state, const KeySource &source, const KeyFinder &find, bool wasThere)
{
    const auto beside = keySlotsFromJson(readBeside(state.files));
    if (beside) {
        const auto key = find(*beside);
        if (key)
            return buildFirst(state, {.keys = *beside, .dataKey = *key, .recoveryKey = {}});
        if (wasThere || key.error().fault != StoreFault::KeyMissing)
            return tl::unexpected(key.error());
    }
    const auto made = makeKeys(source, state.place.get(), state.tuning);
    if (!made)
        return tl::unexpected(made.error());
    auto built = buildFirst(state, *made);
    if (!built && state.place && source.kind == KeySource::Kind::Keychain)
        state.place->forget(made->keys.store);
    return built;
}

Done openOrMake(StoreState &state, const KeySource &source, const KeyFinder &find)
{
    const QString path = state.files.store();
    const PathKind kind = pathKind(path);
    if (kind == PathKind::Folder || kind == PathKind::Other)
        return tl::unexpected(StoreProblem{StoreFault::NotAFile, path});
    state.report.isNew = kind == PathKind::Nothing;
    // A keychain that does not answer leaves nothing behind, not even a folder.
    if (kind == PathKind::Nothing && source.kind == KeySource::Kind::Keychain)
        return makeNew(state, source, find, false).and_then([&] { return openMending(state, find); });
    return lockFolder(state)
        .and_then([&] { return setAsideIfEmpty(state); })
        .and_then([&](bool empty) {
            return kind == PathKind::Nothing || empty ? makeNew(state, source, find, empty) : Done();
        })
        .and_then([&] { return openMending(state, find); });
}

} // namespace

Done openStore(StoreState &state, const KeySource &source)
{
    if (!startCrypto())
        return tl::unexpected(StoreProblem{StoreFault::Failed, u"libsodium"_s});
    if (source.kind == KeySource::Kind::Memory)
        return openInMemory(state);
    const auto remember = [&](const KeySlot &slot) {
        if (state.database.isOpen() && !state.report.readOnly)
            static_cast<void>(writeMisses(state.database, slot)); // a full disk must not lock a person out
    };
    const KeyFinder find = [&](const KeySlots &keys) {
        // Once it is known it is not asked for again: a passphrase takes its time, a keychain may ask a person.
        return state.vault ? tl::expected<Key, StoreProblem>(state.vault->dataKey())
                           : unlock(keys, source, state.place.get(), state.tuning.now, remember);
    };
    return openOrMake(state, source, find).map([&] {
        state.report.byRecoveryKey = source.kind == KeySource::Kind::RecoveryKey;
        tidy(state);
        tellRecoveryKey(state);
        compareGenerations(state);
        if (state.report.olderCopy && !state.report.readOnly) // when it fails, the report says it still
            static_cast<void>(
                AuditLog(state.database, *state.vault)
                    .append({.at = state.tuning.now(), .event = AuditEvent::OlderCopy, .account = accountName()}));
    });
}

Done reopenStore(StoreState &state, bool damaged)
{
    state.database.close();
    if (state.files.folder.isEmpty() || !state.vault)
        return tl::unexpected(StoreProblem{StoreFault::Closed});
    // Never a key over a store that it is not of, whatever stands on the disk by now.
    const KeyFinder find = [own = state.keys.store, key = state.vault->dataKey(),
                            twin = state.twin](const KeySlots &keys) -> tl::expected<Key, StoreProblem> {
        if (keys.store == own)
            return key;
        if (twin && twin->store == keys.store && twin->dataKey)
            return *twin->dataKey;
        return tl::unexpected(StoreProblem{StoreFault::KeyMissing});
    };
    // SQLite's quick check passes over some kinds of damage, so its own word in use is enough.
    const bool mustSalvage = damaged && !state.report.readOnly;
    state.report.readOnly = false;
    auto opened = mustSalvage ? salvageAndOpen(state, find) : openMending(state, find);
    if (!opened) {
        state.database.close(); // which of two stores it is may not have been seen yet: whoever asks next asks that too
        return opened;
    }
    if (state.twin && state.twin->store == state.keys.store)
        state.place = state.twin->place;
    state.twin.reset();
    return opened;
}

} // namespace Intake
