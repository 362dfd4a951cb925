#pragma once

#include "store/storefault.h"

#include <optional>
#include <QByteArray>
#include <QString>

namespace Intake {

/// What the store needs of a file system beyond what Qt offers: files that nobody else may read from their first byte
/// on, and writes that are on the disk when they return. All functions that answer bool say whether it was done; why
/// not, lastDiskProblem() tells right after.

enum class PathKind { Nothing, File, Folder, Other };

/// Follows links; a link into nothing is Other.
PathKind pathKind(const QString &path);

/// Makes it (0700) with its parents, or closes to others one that is there and the user's own.
bool makePrivateFolder(const QString &path);

/// A new empty file (0600), whatever the umask.
bool makePrivateFile(const QString &path);
bool closeToOthers(const QString &path);
bool isPrivate(const QString &path);

/// The whole file is the old one or the new one, at every moment.
bool writePrivateFile(const QString &path, const QByteArray &bytes);

/// A copy (0600) that is on the disk when it returns. Never to be asked of a store that this process has open: closing
/// the file again would drop its locks.
bool copyPrivately(const QString &from, const QString &to);

/// Puts `from` in the place of `to`, in one step.
bool replaceFile(const QString &from, const QString &to);

/// Of the function here that failed last; detail: what the system said, and the path.
StoreProblem lastDiskProblem(const QString &path);

/// Deletes the file; also true when there was none.
bool removeFile(const QString &path);

/// A file that takes its whole room on the disk at once.
bool makeReserve(const QString &path, qint64 size);

/// False when the disk or the folder cannot be written to.
bool isWritable(const QString &folder);

/// Whether the magic number of statfs(2) stands for a drive that others may write to at the same time.
bool isNetworkFileSystem(quint64 magic);
bool isOnNetworkDrive(const QString &folder);

/// The system's name of the user who runs the program; their number where it has none.
QString accountName();

/// Holds a folder against all others that ask the same, until it goes; those of this process too.
class FolderLock
{
public:
    /// Empty when another holds it. Where a file system knows no such locks it is given always: SQLite's own lock on
    /// the store is still there.
    static std::optional<FolderLock> take(const QString &folder);

    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    ~FolderLock();

private:
    explicit FolderLock(int handle);
    int m_handle;
};

} // namespace Intake
