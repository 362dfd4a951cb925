#pragma once

#include "store/building.h"

namespace Intake {

/// Takes the place of a store that SQLite cannot read, or whose tables were changed: sets it aside and builds a new one
/// under the same keys from every row and value that still opens. The database must be closed. Nothing is changed when
/// the key is not to be had.
tl::expected<void, StoreProblem> salvage(StoreState &state, const KeyFinder &find);

} // namespace Intake
