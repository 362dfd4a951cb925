#pragma once

#include "store/storefault.h"
#include "store/vault.h"

#include <QUuid>
#include <tl/expected.hpp>
#include <vector>

namespace Intake {

enum class SlotKind { Keychain, KeyFile, Passphrase, Recovery };

QLatin1StringView slotWord(SlotKind kind);
std::optional<SlotKind> slotFromWord(QStringView word);

/// What Argon2id costs: passes over so many bytes. Read from the file, so both are held within bounds: below the floor
/// a thief would guess quickly, above the ceiling a changed file would eat the computer's memory.
struct KdfCost
{
    qint64 passes = 3;
    qint64 memory = 256 * 1024 * 1024;

    bool isWithinBounds() const;
    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

inline constexpr KdfCost kdfFloor{2, 64 * 1024 * 1024};
inline constexpr KdfCost kdfCeiling{10, 1024 * 1024 * 1024};

/// One way in: the data key, sealed with a key made from a secret. Only a passphrase needs the slow Argon2id; the other
/// secrets are random.
struct KeySlot
{
    SlotKind kind = SlotKind::Keychain;
    QByteArray salt;
    KdfCost cost = {0, 0}; ///< of a passphrase; else nothing
    QByteArray box;
    int misses = 0;    ///< wrong secrets in a row
    qint64 missed = 0; ///< when the last one was given; ms since 1970
};

/// All ways into one store.
struct KeySlots
{
    QUuid store;
    std::vector<KeySlot> all;

    const KeySlot *find(SlotKind kind) const;
    void put(KeySlot slot); ///< in place of the slot of its kind
};

/// With `cost` for a passphrase, without for a secret that is random.
tl::expected<KeySlot, StoreProblem> wrapKey(const QUuid &store, SlotKind kind, const Key &dataKey,
                                            const QByteArray &secret, KdfCost cost = {0, 0});

/// Faults: WrongPassphrase when the secret is not the slot's, KeyTampered when the cost is out of bounds.
tl::expected<Key, StoreProblem> unwrapKey(const QUuid &store, const KeySlot &slot, const QByteArray &secret);

/// How long after so many misses the next try is not looked at, in ms: nothing for four, then 1 s, 2 s, 4 s … 300 s.
qint64 delayAfter(int misses);

/// What stands beside the store in `intakes.keys`: the slots once more, for the day when the store's own cannot be
/// read. Without the counted misses.
QByteArray toJson(const KeySlots &slots_);
std::optional<KeySlots> keySlotsFromJson(const QByteArray &json);

} // namespace Intake
