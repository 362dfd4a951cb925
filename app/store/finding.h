#pragma once

#include "store/storestate.h"
#include "store/vault.h"

namespace Intake {

/// What the first 100 bytes of a file tell, without SQLite: to open a file with it may change the file already.
struct Header
{
    bool isSqlite = false;
    bool hasOurId = false;
    /// SQLite takes a file whose write version it does not know for one that may only be read (file format, 1.3.3),
    /// which no store ever says of itself.
    bool mayBeWritten = true;
};

/// Never while this process has the store open.
Header readHeader(const QString &path);

/// Whether a file in the store's place is the store, be it damaged. A file without our mark counts as ours only when
/// the store's keys lie beside it, and it is no database, cannot be read or still has our
/// tables.
bool isOurs(const Header &header, const StoreFiles &files);

/// What lies in `intakes.keys`; empty without it.
QByteArray readBeside(const StoreFiles &files);

/// Whether the file was sealed by this key. One from before a change of the key, put back, was not; and what is not
/// there proves nothing.
bool isSealedBy(Database &database, const Key &key);

/// Brings an open file to this version and gives the version that it had. Damaged: a page or the list of tables is not
/// as it must be. All pages are looked at only after a transaction that was cut off: that takes as long as reading the
/// whole file (10,000 intakes in 42 MB: 70 ms from memory, much longer from a slow disk). Else damage is found where it
/// is read.
tl::expected<int, StoreProblem> checkFile(Database &database, bool allPages);

} // namespace Intake
