#pragma once

#include "store/keyplace.h"
#include "store/valuetable.h"
#include "support/memoryscan.h"

#include <sodium.h>

namespace Intake::Support {

/// The data key of a practice store that is closed now, and the two that are made of it, each hidden. Empty when it
/// does not open.
inline std::vector<HiddenBytes> keysOfStore(const QString &folder)
{
    std::vector<HiddenBytes> hidden;
    Database database;
    if (!database.open(folder + QStringLiteral("/intakes.db"), Database::Access::ReadOnly))
        return hidden;
    const auto slots_ = readKeySlots(database);
    const auto secret = KeyFile(folder + QStringLiteral("/key")).secret({});
    const KeySlot *const slot = slots_ ? slots_->find(SlotKind::KeyFile) : nullptr;
    if (!slot || !secret)
        return hidden;
    const auto key = unwrapKey(slots_->store, *slot, *secret);
    if (!key)
        return hidden;
    hidden.emplace_back(key->data(), Key::size);
    for (const quint64 number : {1, 2}) {
        Key daughter;
        crypto_kdf_derive_from_key(daughter.data(), Key::size, number, "intakev1", key->data());
        hidden.emplace_back(daughter.data(), Key::size);
    }
    wipeStack();
    return hidden;
}

} // namespace Intake::Support
