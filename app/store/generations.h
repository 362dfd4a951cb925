#pragma once

#include "store/storestate.h"

namespace Intake {

/// The generation stands in the store and, where there is such a place, outside of it: an older copy of the store that
/// was put back is behind.
tl::expected<void, StoreProblem> writeGeneration(Database &database, const Vault &vault, qint64 generation);

/// A generation that does not open is taken from the rows, so that these still count as whole.
tl::expected<void, StoreProblem> readGeneration(StoreState &state);

/// Looks whether the open store is behind, for the report. A store that was opened by hand, though the keychain (or key
/// file) opens it too, asks there all the same: an older copy from before a change of the key opens in no other way,
/// and a keychain that has forgotten this store has another one. One that does not answer says nothing.
void compareGenerations(StoreState &state);

} // namespace Intake
