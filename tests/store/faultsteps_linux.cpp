// Calls of the C library that the store makes by itself come by here: the linker is told so (--wrap).

#include "store/faultsteps.h"

#include <cerrno>
#include <csignal>
#include <QDir>
#include <QFile>
#include <sqlite3.h>
#include <unistd.h>

extern "C" {
int __real_rename(const char *from, const char *to);
int __real_unlink(const char *path);
int __real_fsync(int file);
ssize_t __real_write(int file, const void *bytes, size_t size);
int __wrap_rename(const char *from, const char *to);
int __wrap_unlink(const char *path);
int __wrap_fsync(int file);
ssize_t __wrap_write(int file, const void *bytes, size_t size);
}

namespace Intake::Support {

namespace {

FaultSteps *&current()
{
    static FaultSteps *one = nullptr;
    return one;
}

/// What SQLite's layer would say of it.
int sqliteCode(DiskCall call, int error)
{
    if (error == ENOSPC)
        return SQLITE_FULL;
    switch (call) {
    case DiskCall::Open:
        return SQLITE_CANTOPEN;
    case DiskCall::Read:
        return SQLITE_IOERR_READ;
    case DiskCall::Sync:
        return SQLITE_IOERR_FSYNC;
    case DiskCall::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case DiskCall::Delete:
        return SQLITE_IOERR_DELETE;
    default:
        return SQLITE_IOERR_WRITE;
    }
}

int failing(int error)
{
    errno = error;
    return -1;
}

} // namespace

FaultSteps::FaultSteps(Way way, int nth, int error)
    : m_way(way)
    , m_nth(nth)
    , m_error(error)
    , m_shim([this](const DiskOperation &operation) {
        const bool isReading = operation.call == DiskCall::Read; // leaves nothing behind that could differ
        const int fault = isReading && m_way == Way::Kill ? 0 : take();
        return fault == 0 ? SQLITE_OK : sqliteCode(operation.call, fault);
    })
{
    current() = this;
}

FaultSteps::~FaultSteps()
{
    current() = nullptr;
}

int FaultSteps::take()
{
    if (!m_counts)
        return 0;
    ++m_seen;
    const bool isDue = m_seen == m_nth || (m_way == Way::FromHere && m_seen > m_nth);
    if (isDue && m_way == Way::Kill)
        ::raise(SIGKILL);
    return isDue ? m_error : 0;
}

int FaultSteps::step()
{
    return current() ? current()->take() : 0;
}

FolderKeychain::FolderKeychain(QString folder)
    : m_folder(std::move(folder))
{
}

QString FolderKeychain::path(const QUuid &store, const QString &what) const
{
    return m_folder + u'/' + store.toString(QUuid::WithoutBraces) + what;
}

tl::expected<QByteArray, StoreProblem> FolderKeychain::secret(const QUuid &store)
{
    if (FaultSteps::step() != 0)
        return tl::unexpected(StoreProblem{StoreFault::KeychainLocked});
    QFile file(path(store, QStringLiteral(".key")));
    return file.open(QIODevice::ReadOnly)
               ? tl::expected<QByteArray, StoreProblem>(file.readAll())
               : tl::expected<QByteArray, StoreProblem>(tl::unexpected(StoreProblem{StoreFault::KeyMissing}));
}

tl::expected<void, StoreProblem> FolderKeychain::setSecret(const QUuid &store, const QByteArray &secret)
{
    if (FaultSteps::step() != 0)
        return tl::unexpected(StoreProblem{StoreFault::KeychainLocked});
    QFile file(path(store, QStringLiteral(".key")));
    if (!file.open(QIODevice::WriteOnly) || file.write(secret) != secret.size())
        return tl::unexpected(StoreProblem{StoreFault::KeychainAbsent});
    return {};
}

void FolderKeychain::forget(const QUuid &store)
{
    if (FaultSteps::step() == 0)
        QFile::remove(path(store, QStringLiteral(".key")));
}

tl::expected<qint64, StoreProblem> FolderKeychain::generation(const QUuid &store)
{
    if (FaultSteps::step() != 0)
        return tl::unexpected(StoreProblem{StoreFault::KeychainLocked});
    QFile file(path(store, QStringLiteral(".count")));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toLongLong() : 0;
}

tl::expected<void, StoreProblem> FolderKeychain::setGeneration(const QUuid &store, qint64 generation)
{
    if (FaultSteps::step() != 0)
        return tl::unexpected(StoreProblem{StoreFault::KeychainLocked});
    QFile file(path(store, QStringLiteral(".count")));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(generation)) <= 0)
        return tl::unexpected(StoreProblem{StoreFault::KeychainAbsent});
    return {};
}

QStringList FolderKeychain::stores() const
{
    QStringList names = QDir(m_folder).entryList({QStringLiteral("*.key")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace Intake::Support

using Intake::Support::failing;
using Intake::Support::FaultSteps;

int __wrap_rename(const char *from, const char *to)
{
    const int error = FaultSteps::step();
    return error == 0 ? __real_rename(from, to) : failing(error);
}

int __wrap_unlink(const char *path)
{
    const int error = FaultSteps::step();
    return error == 0 ? __real_unlink(path) : failing(error);
}

int __wrap_fsync(int file)
{
    const int error = FaultSteps::step();
    return error == 0 ? __real_fsync(file) : failing(error);
}

ssize_t __wrap_write(int file, const void *bytes, size_t size)
{
    const int error = FaultSteps::step();
    return error == 0 ? __real_write(file, bytes, size) : failing(error);
}
