#pragma once

#include <functional>
#include <memory>
#include <QByteArray>

struct sqlite3_vfs;

namespace Intake::Support {

/// Rename is none of SQLite's: the store's own.
enum class DiskCall { Open, Read, Write, Truncate, Sync, Delete, Rename };

/// One call that SQLite is about to make of the system.
struct DiskOperation
{
    DiskCall call = DiskCall::Open;
    QByteArray path; ///< empty: a file without a name
    qint64 offset =
        0; ///< of a write; the size of a reading; the new size of a truncation; whether a deletion syncs the folder
    QByteArray bytes = {}; ///< of a write; the new name of what is renamed
};

/// A layer between SQLite and the disk, for all connections that are opened while it lives, the ones of Qt's driver
/// too: that one loads the same library. It asks `watcher` before each call; anything but 0 (SQLITE_OK) is what the
/// call fails with.
class ShimVfs
{
public:
    using Watcher = std::function<int(const DiskOperation &)>;

    explicit ShimVfs(Watcher watcher);
    ~ShimVfs();
    ShimVfs(const ShimVfs &) = delete;
    ShimVfs &operator=(const ShimVfs &) = delete;

    int ask(const DiskOperation &operation) const { return m_watcher(operation); }
    sqlite3_vfs *below() const { return m_below; }

private:
    Watcher m_watcher;
    sqlite3_vfs *m_below;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

} // namespace Intake::Support
