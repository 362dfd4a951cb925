#pragma once

#include "store/database.h"
#include "store/keyslots.h"

namespace Intake {

/// The sealed values of a database, each bound to its name and to how often it was written.
tl::expected<QByteArray, StoreProblem> readValue(Database &database, const Vault &vault, const QString &name);
tl::expected<void, StoreProblem> writeValue(Database &database, const Vault &vault, const QString &name,
                                            const QByteArray &value);

/// The store's own value, beside those that are asked for from outside.
inline constexpr QLatin1StringView generationValue("store/generation");

tl::expected<KeySlots, StoreProblem> readKeySlots(Database &database);
tl::expected<void, StoreProblem> writeKeySlots(Database &database, const KeySlots &keys);
tl::expected<void, StoreProblem> writeMisses(Database &database, const KeySlot &slot);

} // namespace Intake
