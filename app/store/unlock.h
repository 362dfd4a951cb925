#pragma once

#include "store/store.h"
#include "store/storetuning.h"

namespace Intake {

/// The data key of a store, and what may be written down of it.
struct NewKeys
{
    KeySlots keys;
    Key dataKey;
    QString recoveryKey; ///< empty in practice

    ~NewKeys() { wipe(recoveryKey); }
};

/// A new store's keys. The secret is in its place, and was read back, when this returns.
tl::expected<NewKeys, StoreProblem> makeKeys(const KeySource &source, KeyPlace *place, const StoreTuning &tuning,
                                             const QUuid &store = QUuid::createUuid());

/// The data key of a store that exists. `remember` is called with the slot whenever its counted misses change; a miss
/// is counted before the secret is tried, so that ending the program in between wins nothing.
tl::expected<Key, StoreProblem> unlock(const KeySlots &keys, const KeySource &source, KeyPlace *place,
                                       const std::function<qint64()> &now,
                                       const std::function<void(const KeySlot &)> &remember);

/// A passphrase as it came from a file: one line end at its end does not belong to it.
QByteArray passphraseOf(QByteArray secret);

} // namespace Intake
