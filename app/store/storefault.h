#pragma once

#include <QString>

namespace Intake {

enum class StoreFault {
    FolderUnusable, ///< the data folder cannot be made or used; detail: its path
    NotAFile,       ///< something else than a file stands where the store should; detail: its path
    NotOurs,        ///< another program's SQLite file, or no SQLite file at all; detail: its path
    Busy,           ///< another program holds the store
    ReadOnly,       ///< the disk, the folder or a newer store's format forbids writing
    DiskFull,       ///< the reserve is used up too
    Failed,         ///< reading or writing failed; detail: what the system said
    OutOfMemory,
    KeychainLocked,   ///< or it does not answer within 5 s; the store exists and is left alone
    KeychainAbsent,   ///< there is none on this computer
    KeyMissing,       ///< the store exists, its key is not where it should be: never a new key
    KeyFileUnusable,  ///< the practice key file is not private, or has a wrong size
    PassphraseNeeded, ///< the store opens by passphrase only, and none was given
    WrongPassphrase,  ///< or recovery key; detail: seconds until the next try is looked at
    KeyTampered,      ///< the parameters of a key's wrapping are outside their bounds
    Conflict,         ///< the row is not in the state, or not at the revision, that the change was made for
    NotFound,         ///< no such row
    Damaged,          ///< the row does not open, or its marks were changed from outside
    Closed,           ///< there is no open store
    Locked,           ///< the store is open, but its keys were wiped: Store::unlock()
};

/// Why the store did not do it; nothing was changed then. Its words are made at the edge.
struct StoreProblem
{
    StoreFault fault = StoreFault::Failed;
    QString detail = {};
    friend bool operator==(const StoreProblem &, const StoreProblem &) = default;
};

} // namespace Intake
