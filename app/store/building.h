#pragma once

#include "store/storestate.h"
#include "store/unlock.h"

namespace Intake {

/// Gives the data key that belongs to the slots.
using KeyFinder = std::function<tl::expected<Key, StoreProblem>(const KeySlots &)>;

/// What else goes into a store that is being built.
using Filling = std::function<tl::expected<void, StoreProblem>(Database &, const Vault &)>;
tl::expected<void, StoreProblem> nothingElse(Database &database, const Vault &vault);

/// Builds a whole store beside the old one's place, then puts it there in one step: an end in between leaves what was.
tl::expected<void, StoreProblem> buildStore(StoreState &state, const NewKeys &keys, const Filling &fill);

tl::expected<void, StoreProblem> writeGeneration(Database &database, const Vault &vault, qint64 generation);

/// A copy of the store and of its journal that nobody touches any more, noted in the report.
tl::expected<void, StoreProblem> setAside(StoreState &state);

/// Whether the store's file is empty: it is set aside then, to be replaced.
tl::expected<bool, StoreProblem> setAsideIfEmpty(StoreState &state);

} // namespace Intake
