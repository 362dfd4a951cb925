// The keys of an open store: where they come from, how they go, how they come back.

#include "store/keychain.h"
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

/// The slots as they stand on disk now, where that can still be read.
tl::expected<Key, StoreProblem> Store::Private::findKey(const KeySource &source)
{
    if (auto onDisk = readKeySlots(state.database); onDisk && !onDisk->all.empty() && !state.report.readOnly)
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
    if (std::exchange(d->locked, true) || !d->state.vault)
        return;
    if (d->isInMemory())
        d->state.vault->putAway();
    else
        d->state.vault.reset();
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
    if (d->isInMemory() != (source.kind == Kind::Memory))
        return tl::unexpected(StoreProblem{StoreFault::KeyMissing});
    if (d->isInMemory()) {
        d->state.vault->takeBack();
        d->locked = false;
        return {};
    }
    return d->findKey(source).map([this](const Key &key) {
        d->state.vault.emplace(key);
        d->locked = false;
    });
}

tl::expected<void, StoreProblem> Store::setPassphrase(const QByteArray &passphrase)
{
    StoreState &state = d->state;
    const QByteArray secret = passphraseOf(passphrase);
    if (d->locked)
        return tl::unexpected(StoreProblem{StoreFault::Locked});
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
