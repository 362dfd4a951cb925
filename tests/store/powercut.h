#pragma once

#include "store/shimvfs.h"

#include <map>
#include <QString>
#include <random>
#include <vector>

namespace Intake::Support {

/// All that SQLite wrote to the files of a folder, from which what a power cut would have left can be made: SQLite's
/// own way of testing (its test6.c).
class DiskLog
{
public:
    /// The folder's files as they are count as safely on the disk.
    explicit DiskLog(const QString &folder);

    /// Notes a call; to be given to a ShimVfs as its watcher.
    void note(const DiskOperation &operation);

    /// Notes a file that was replaced whole and durably without SQLite.
    void noteReplaced(const QString &name);

    /// Notes what the store does of itself: a file takes the place of another one, which may be undone until the folder
    /// is synced; or it is deleted.
    void noteRenamed(const QByteArray &from, const QByteArray &to);
    void noteFolderSynced();
    void noteDeleted(const QByteArray &path);

    qsizetype size() const { return qsizetype(m_operations.size()); }
    std::vector<qsizetype> syncs() const; ///< places in the log where the power may go: right before a sync

    /// Writes the files as they may be when the power goes before operation `end`. What was synced is there. Each other
    /// write is there, is not, or is there in part: of its sectors of 512 bytes some old, some new, some garbage. With
    /// `deaf`, syncs do nothing, as with synchronous=OFF.
    bool writeImage(const QString &folder, qsizetype end, std::mt19937 &chance, bool deaf = false) const;

private:
    struct File
    {
        QByteArray content;
        bool exists = true;
        std::vector<const DiskOperation *> open; ///< not yet synced
    };
    using Files = std::map<QByteArray, File>;

    void play(Files &files, const DiskOperation &operation, bool deaf) const;
    static void rename(Files &files, const DiskOperation &operation);
    static void settle(File &file);
    static void settleByChance(File &file, std::mt19937 &chance);

    QString m_folder;
    Files m_start;
    std::vector<DiskOperation> m_operations;
};

} // namespace Intake::Support
