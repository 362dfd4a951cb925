#pragma once

#include "store/database.h"

namespace Intake {

/// "Intk": how a file says in its header whose it is.
inline constexpr int applicationId = 0x496e746b;

/// The version that this program writes.
int schemaVersion();

/// The numbered steps after `version`, each in one transaction with its number.
tl::expected<void, StoreProblem> migrate(Database &database, int version);

/// Whether the file holds our tables and nothing else: no trigger, no view, no changed table. One read of its first
/// page.
tl::expected<bool, StoreProblem> hasOurSchema(Database &database);

} // namespace Intake
