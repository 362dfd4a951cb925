#include "store/unlock.h"

#include "store/recoverykey.h"

#include <algorithm>

namespace Intake {

namespace {

using Kind = KeySource::Kind;
using Remember = std::function<void(const KeySlot &)>;

constexpr int mostMisses = 1000;

StoreProblem wrong(qint64 wait)
{
    return {StoreFault::WrongPassphrase, QString::number((wait + 999) / 1000)};
}

/// A secret that a person gives, and may guess at.
tl::expected<Key, StoreProblem> unlockByHand(const QUuid &store, KeySlot slot, const QByteArray &secret, qint64 now,
                                             const Remember &remember)
{
    // A clock that was set back: the delay begins anew, so that it ends in its own time and not in years.
    if (now < slot.missed) {
        slot.missed = now;
        remember(slot);
    }
    if (const qint64 left = slot.missed + delayAfter(slot.misses) - now; left > 0)
        return tl::unexpected(wrong(left));
    slot.misses = std::min(slot.misses + 1, mostMisses);
    slot.missed = now;
    remember(slot);
    auto key = unwrapKey(store, slot, secret);
    if (!key && key.error().fault == StoreFault::WrongPassphrase)
        return tl::unexpected(wrong(delayAfter(slot.misses)));
    slot.misses = 0; // a tampered slot or a lack of memory is no guess
    remember(slot);
    return key;
}

tl::expected<Key, StoreProblem> unlockFromPlace(const KeySlots &keys, SlotKind kind, KeyPlace &place)
{
    const KeySlot *const slot = keys.find(kind);
    if (!slot)
        return tl::unexpected(
            StoreProblem{keys.find(SlotKind::Passphrase) ? StoreFault::PassphraseNeeded : StoreFault::KeyMissing});
    auto secret = place.secret(keys.store);
    if (!secret)
        return tl::unexpected(secret.error());
    auto key = unwrapKey(keys.store, *slot, *secret);
    wipe(*secret);
    if (!key && key.error().fault == StoreFault::WrongPassphrase)
        return tl::unexpected(StoreProblem{StoreFault::KeyMissing});
    return key;
}

tl::expected<QByteArray, StoreProblem> newSecret(const KeySource &source, KeyPlace *place, const QUuid &store)
{
    if (source.kind == Kind::Passphrase) {
        const QByteArray passphrase = passphraseOf(source.secret);
        return passphrase.isEmpty()
                   ? tl::expected<QByteArray, StoreProblem>(tl::unexpected(StoreProblem{StoreFault::PassphraseNeeded}))
                   : passphrase;
    }
    // A key file that is there already stays in use; a keychain has nothing yet for a new store.
    const auto there = place->secret(store);
    if (there || there.error().fault != StoreFault::KeyMissing)
        return there;
    const QByteArray secret = randomBytes(Key::size);
    return place->setSecret(store, secret).map([&] { return secret; });
}

SlotKind slotOf(Kind kind)
{
    if (kind == Kind::Keychain)
        return SlotKind::Keychain;
    return kind == Kind::KeyFile ? SlotKind::KeyFile : SlotKind::Passphrase;
}

tl::expected<void, StoreProblem> addRecoveryKey(NewKeys &made)
{
    QByteArray secret = randomBytes(recoverySecretSize);
    made.recoveryKey = recoveryText(secret);
    auto slot = wrapKey(made.keys.store, SlotKind::Recovery, made.dataKey, secret);
    wipe(secret);
    return slot.map([&](const KeySlot &wrapped) { made.keys.put(wrapped); });
}

} // namespace

tl::expected<NewKeys, StoreProblem> makeKeys(const KeySource &source, KeyPlace *place, const StoreTuning &tuning,
                                             const QUuid &store)
{
    if (source.kind == Kind::RecoveryKey)
        return tl::unexpected(StoreProblem{StoreFault::KeyMissing});
    NewKeys made{.keys = {.store = store, .all = {}}, .dataKey = Key::random(), .recoveryKey = {}};
    auto secret = newSecret(source, place, made.keys.store);
    if (!secret)
        return tl::unexpected(secret.error());
    const KdfCost cost = source.kind == Kind::Passphrase ? tuning.passphrase : KdfCost{0, 0};
    auto slot = wrapKey(made.keys.store, slotOf(source.kind), made.dataKey, *secret, cost);
    wipe(*secret);
    if (!slot)
        return tl::unexpected(slot.error());
    made.keys.put(*std::move(slot));
    if (source.kind == Kind::KeyFile)
        return made;
    return addRecoveryKey(made).map([&] { return made; });
}

tl::expected<Key, StoreProblem> unlock(const KeySlots &keys, const KeySource &source, KeyPlace *place,
                                       const std::function<qint64()> &now, const Remember &remember)
{
    if (place)
        return unlockFromPlace(keys, slotOf(source.kind), *place);
    const bool recovery = source.kind == Kind::RecoveryKey;
    const KeySlot *const slot = keys.find(recovery ? SlotKind::Recovery : SlotKind::Passphrase);
    QByteArray secret = passphraseOf(source.secret);
    if (secret.isEmpty())
        return tl::unexpected(StoreProblem{StoreFault::PassphraseNeeded});
    if (!slot)
        return tl::unexpected(StoreProblem{StoreFault::KeyMissing});
    if (recovery) {
        const auto typed = recoverySecret(QString::fromUtf8(secret));
        if (!typed)
            return tl::unexpected(wrong(0)); // a slip that its check characters tell: nothing was guessed
        secret = *typed;
    }
    auto key = unlockByHand(keys.store, *slot, secret, now(), remember);
    wipe(secret);
    return key;
}

QByteArray passphraseOf(QByteArray secret)
{
    if (secret.endsWith('\n'))
        secret.chop(secret.endsWith("\r\n") ? 2 : 1);
    return secret;
}

} // namespace Intake
