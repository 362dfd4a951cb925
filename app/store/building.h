#pragma once

#include "store/storestate.h"
#include "store/unlock.h"

namespace Intake {

/// Gives the data key that belongs to the slots.
using KeyFinder = std::function<tl::expected<Key, StoreProblem>(const KeySlots &)>;

/// What else goes into a store that is being built.
using Filling = std::function<tl::expected<void, StoreProblem>(Database &, const Vault &)>;

/// Builds a whole store beside the old one's place, then puts it there in one step: an end in between leaves what was.
/// After a failure of the very last step the new one may stand there all the same; else it stands in `next()` still.
tl::expected<void, StoreProblem> buildStore(StoreState &state, const NewKeys &keys, const Filling &fill);

/// Deletes what is being built.
bool clearNext(const StoreFiles &files);

/// A copy of the store and of its journal that nobody touches any more, noted in the report.
tl::expected<void, StoreProblem> setAside(StoreState &state);

/// The names of all such copies in the folder, and of their journals.
QStringList copiesAside(const StoreFiles &files);

/// Whether the store's file is empty: it is set aside then, to be replaced.
tl::expected<bool, StoreProblem> setAsideIfEmpty(StoreState &state);

} // namespace Intake
