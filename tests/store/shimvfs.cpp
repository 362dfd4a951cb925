#include "store/shimvfs.h"

#include <new>
#include <sqlite3.h>

namespace Intake::Support {

namespace {

/// SQLite gives the memory for it: this, then the file of the layer below.
struct ShimFile
{
    sqlite3_file base;
    const ShimVfs *shim;
    QByteArray *path;

    sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

ShimFile *shimOf(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}

sqlite3_file *belowOf(sqlite3_file *file)
{
    return shimOf(file)->below();
}

int ask(sqlite3_file *file, DiskCall call, qint64 offset = 0, const QByteArray &bytes = {})
{
    return shimOf(file)->shim->ask({.call = call, .path = *shimOf(file)->path, .offset = offset, .bytes = bytes});
}

int closeFile(sqlite3_file *file)
{
    delete shimOf(file)->path;
    return belowOf(file)->pMethods ? belowOf(file)->pMethods->xClose(belowOf(file)) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    const int failed = ask(file, DiskCall::Read, size);
    return failed ? failed : belowOf(file)->pMethods->xRead(belowOf(file), to, size, offset);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    const QByteArray bytes(static_cast<const char *>(from), size);
    const int failed = ask(file, DiskCall::Write, offset, bytes);
    return failed ? failed : belowOf(file)->pMethods->xWrite(belowOf(file), from, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int failed = ask(file, DiskCall::Truncate, size);
    return failed ? failed : belowOf(file)->pMethods->xTruncate(belowOf(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    const int failed = ask(file, DiskCall::Sync);
    return failed ? failed : belowOf(file)->pMethods->xSync(belowOf(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return belowOf(file)->pMethods->xFileSize(belowOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return belowOf(file)->pMethods->xLock(belowOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return belowOf(file)->pMethods->xUnlock(belowOf(file), level);
}

int checkReservedLock(sqlite3_file *file, int *held)
{
    return belowOf(file)->pMethods->xCheckReservedLock(belowOf(file), held);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return belowOf(file)->pMethods->xFileControl(belowOf(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return belowOf(file)->pMethods->xSectorSize(belowOf(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return belowOf(file)->pMethods->xDeviceCharacteristics(belowOf(file));
}

// Version 1: no shared memory and no mapping, which would pass the layer by.
const sqlite3_io_methods methods{
    1,          closeFile,         readFile,    writeFile,  truncateFile,          syncFile, fileSize, lockFile,
    unlockFile, checkReservedLock, controlFile, sectorSize, deviceCharacteristics, nullptr,  nullptr,  nullptr,
    nullptr,    nullptr,           nullptr};

const ShimVfs *shimOf(sqlite3_vfs *vfs)
{
    return static_cast<const ShimVfs *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    const int failed = shimOf(vfs)->ask({.call = DiskCall::Open, .path = name});
    if (failed)
        return failed;
    auto *const made = new (file) ShimFile{{nullptr}, shimOf(vfs), nullptr};
    const int opened = shimOf(vfs)->below()->xOpen(shimOf(vfs)->below(), name, made->below(), flags, outFlags);
    if (opened != SQLITE_OK)
        return opened;
    made->path = new QByteArray(name);
    made->base.pMethods = &methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    const int failed = shimOf(vfs)->ask({.call = DiskCall::Delete, .path = name, .offset = syncFolder});
    return failed ? failed : shimOf(vfs)->below()->xDelete(shimOf(vfs)->below(), name, syncFolder);
}

} // namespace

ShimVfs::ShimVfs(Watcher watcher)
    : m_watcher(std::move(watcher))
    , m_below(sqlite3_vfs_find(nullptr))
    , m_vfs(std::make_unique<sqlite3_vfs>(*m_below))
{
    m_vfs->szOsFile = int(sizeof(ShimFile)) + m_below->szOsFile;
    m_vfs->zName = "shim";
    m_vfs->pNext = nullptr;
    m_vfs->pAppData = this;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    sqlite3_vfs_register(m_vfs.get(), 1);
}

ShimVfs::~ShimVfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(m_below, 1);
}

} // namespace Intake::Support
