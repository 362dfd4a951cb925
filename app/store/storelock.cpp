// The keys of an open store: where they come from, how they go, how they come back.

#include "store/keychain.h"
#include "store/recoverytelling.h"
#include "store/storeprivate.h"
#include "store/unlock.h"
#include "store/valuetable.h"

#include <utility>

namespace Intake {

using Kind = KeySource::Kind;

namespace {

bool isGivenByHand(Kind kind)
{
    return kind == Kind::Passphrase || kind == Kind::RecoveryKey;
}

} // namespace

std::shared_ptr<KeyPlace> placeOf(const StoreSetup &setup, const StoreFiles &files, const StoreTuning &tuning)
{
    if (setup.key.kind == Kind::KeyFile)
        return std::make_shared<KeyFile>(files.keyFile());
    if (setup.key.kind != Kind::Keychain)
        return {};
    return tuning.keychain ? tuning.keychain : std::make_shared<Keychain>();
}

/// The slots as they stand on disk now, where that can still be read. A store that cannot be written to has its misses
/// counted here alone.
tl::expected<Key, StoreProblem> Store::Private::findKey(const KeySource &source)
{
    auto onDisk = readKeySlots(state.database);
    if (onDisk && !onDisk->all.empty() && (!state.report.readOnly || onDisk->store != state.keys.store))
        state.keys = *std::move(onDisk);
    const auto remember = [this](const KeySlot &slot) {
        state.keys.put(slot);
        if (state.database.isOpen() && !state.report.readOnly)
            static_cast<void>(writeMisses(state.database, slot)); // a full disk must not lock a person out
    };
    const auto place = placeOf({state.files.folder, source}, state.files, state.tuning);
    const KeySlots keys = state.keys;
    return Intake::unlock(keys, source, place.get(), state.tuning.now, remember);
}

tl::expected<void, StoreProblem> Store::Private::takeKey(const KeySource &source)
{
    return findKey(source).map([this](const Key &key) {
        state.vault.emplace(key);
        locked = false;
    });
}

/// After a failure the file is closed, and which store it holds may not be known since a change of the key: the key has
/// to be of the one that stands there. Where that cannot be read now, it is the one that was open, if there is but one.
tl::expected<void, StoreProblem> Store::Private::takeKeyAnew(const KeySource &source)
{
    if (!locked) {
        if (const auto opened = reopenStore(state, false); !opened)
            return opened;
        return takeKey(source);
    }
    const auto opened = openFile(state);
    if (!opened && state.twin)
        return opened;
    const auto taken = takeKey(source);
    state.database.close();
    if (taken)
        static_cast<void>(reopenStore(state, false)); // what fails now is said to whoever asks next
    return taken;
}

bool Store::opensBy(KeySource::Kind kind) const
{
    const KeySlots &keys = d->state.keys;
    switch (kind) {
    case Kind::Keychain:
        return keys.find(SlotKind::Keychain);
    case Kind::KeyFile:
        return keys.find(SlotKind::KeyFile);
    case Kind::Passphrase:
        return keys.find(SlotKind::Passphrase);
    case Kind::RecoveryKey:
        return keys.find(SlotKind::Recovery);
    case Kind::Memory:
        break;
    }
    return d->isInMemory();
}

void Store::lock()
{
    if (d->changing) {
        d->lockWanted = true;
        return;
    }
    if (std::exchange(d->locked, true) || !d->state.vault)
        return;
    if (d->isInMemory())
        d->state.vault->putAway();
    else
        d->state.vault.reset();
    if (d->state.twin)
        d->state.twin->dataKey.reset();
    forgetRecoveryKey(d->state);
    wipeStack();
}

bool Store::isLocked() const
{
    return d->locked;
}

tl::expected<void, StoreProblem> Store::unlock(const KeySource &source)
{
    if (!d->locked && !isGivenByHand(source.kind))
        return {};
    if (d->changing)
        return tl::unexpected(StoreProblem{StoreFault::Busy});
    if (d->isInMemory() != (source.kind == Kind::Memory))
        return tl::unexpected(StoreProblem{StoreFault::KeyMissing});
    if (d->isInMemory()) {
        d->state.vault->takeBack();
        d->locked = false;
        return {};
    }
    return d->state.database.isOpen() ? d->takeKey(source) : d->takeKeyAnew(source);
}

tl::expected<void, StoreProblem> Store::setPassphrase(const QByteArray &passphrase)
{
    StoreState &state = d->state;
    const QByteArray secret = passphraseOf(passphrase);
    if (d->locked)
        return tl::unexpected(StoreProblem{StoreFault::Locked});
    if (d->changing)
        return tl::unexpected(StoreProblem{StoreFault::Busy});
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
