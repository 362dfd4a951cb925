#include "store/disk.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/magic.h>
#include <pwd.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <utility>

namespace Intake {

namespace {

constexpr mode_t privateFile = S_IRUSR | S_IWUSR;
constexpr mode_t privateFolder = S_IRWXU;
constexpr mode_t ofOthers = S_IRWXG | S_IRWXO;

// Not among the kernel's public names.
constexpr quint64 lustre = 0x0bd00bd0, gfs2 = 0x01161970;

/// An open file, closed when it goes.
class Handle
{
public:
    Handle(const QString &path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, privateFile))
    {
    }
    ~Handle()
    {
        if (isOpen())
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Handle)

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    bool sync() const { return isOpen() && ::fsync(m_number) == 0; }
    bool makePrivate() const { return isOpen() && ::fchmod(m_number, privateFile) == 0; }

private:
    int m_number;
};

bool writeAll(const Handle &file, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = ::write(file.number(), bytes.constData() + at, std::size_t(bytes.size() - at));
        if (written < 0 && errno != EINTR)
            return false;
        at += std::max<ssize_t>(written, 0);
    }
    return true;
}

bool syncFolder(const QString &folder)
{
    return Handle(folder, O_RDONLY | O_DIRECTORY).sync();
}

bool syncFolderOf(const QString &path)
{
    return syncFolder(QFileInfo(path).path());
}

std::optional<struct stat> statOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? std::optional(found) : std::nullopt;
}

constexpr int newFile = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW;

} // namespace

PathKind pathKind(const QString &path)
{
    const auto found = statOf(path);
    if (!found)
        return QFileInfo(path).isSymLink() ? PathKind::Other : PathKind::Nothing;
    if (S_ISDIR(found->st_mode))
        return PathKind::Folder;
    return S_ISREG(found->st_mode) ? PathKind::File : PathKind::Other;
}

bool makePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (const auto found = statOf(path)) {
        // A home folder, or one that everyone may write to, was not made for us alone.
        const bool ours = found->st_uid == ::geteuid() && !(found->st_mode & S_ISVTX) &&
                          QDir(path).canonicalPath() != QDir(QDir::homePath()).canonicalPath();
        return S_ISDIR(found->st_mode) && (!ours || !(found->st_mode & ofOthers) || !isWritable(path) ||
                                           ::chmod(name.constData(), privateFolder) == 0);
    }
    const QString parent = QFileInfo(QDir::cleanPath(path)).absolutePath();
    if (parent == path || (!QFileInfo::exists(parent) && !makePrivateFolder(parent)))
        return false;
    return ::mkdir(name.constData(), privateFolder) == 0 && ::chmod(name.constData(), privateFolder) == 0 &&
           syncFolder(parent);
}

bool makePrivateFile(const QString &path)
{
    const Handle file(path, newFile);
    return file.makePrivate() && file.sync() && syncFolderOf(path);
}

bool closeToOthers(const QString &path)
{
    return isPrivate(path) || ::chmod(QFile::encodeName(path).constData(), privateFile) == 0;
}

bool isPrivate(const QString &path)
{
    const auto found = statOf(path);
    return found && !(found->st_mode & ofOthers);
}

bool writePrivateFile(const QString &path, const QByteArray &bytes)
{
    const QString next = path + QStringLiteral(".new");
    if (!removeFile(next))
        return false;
    {
        const Handle file(next, newFile);
        if (!file.makePrivate() || !writeAll(file, bytes) || !file.sync())
            return false;
    }
    return replaceFile(next, path);
}

namespace {

/// A file can be made to look far larger than the disk, by holes in it: they stay holes. Where the file system knows
/// nothing of holes, nothing is skipped.
void skipHole(const Handle &in, const Handle &out)
{
    const off_t here = ::lseek(in.number(), 0, SEEK_CUR);
    const off_t data = ::lseek(in.number(), here, SEEK_DATA);
    const off_t next = data < 0 && errno == ENXIO ? ::lseek(in.number(), 0, SEEK_END) : std::max(data, here);
    ::lseek(in.number(), next, SEEK_SET);
    ::lseek(out.number(), next - here, SEEK_CUR);
}

/// What was skipped at the end belongs to the file.
bool endHere(const Handle &out)
{
    return ::ftruncate(out.number(), ::lseek(out.number(), 0, SEEK_CUR)) == 0;
}

} // namespace

bool copyPrivately(const QString &from, const QString &to)
{
    constexpr qsizetype piece = 1024 * 1024;
    const Handle in(from, O_RDONLY), out(to, newFile);
    if (!in.isOpen() || !out.makePrivate())
        return false;
    QByteArray buffer(piece, Qt::Uninitialized);
    for (;;) {
        skipHole(in, out);
        const ssize_t got = ::read(in.number(), buffer.data(), std::size_t(piece));
        if (got == 0)
            return endHere(out) && out.sync() && syncFolderOf(to);
        // An unreadable piece of a damaged disk is skipped, since what follows may be whole.
        if (got < 0 &&
            (errno != EIO || ::lseek(in.number(), piece, SEEK_CUR) < 0 || ::lseek(out.number(), piece, SEEK_CUR) < 0))
            return false;
        if (got > 0 && !writeAll(out, QByteArray::fromRawData(buffer.constData(), got)))
            return false;
    }
}

bool replaceFile(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 && syncFolderOf(to);
}

StoreProblem lastDiskProblem(const QString &path)
{
    const int error = errno;
    const QString words = QString::fromLocal8Bit(std::strerror(error)) + QStringLiteral(": ") + path;
    if (error == ENOSPC || error == EDQUOT)
        return {StoreFault::DiskFull, words};
    if (error == EROFS || error == EACCES || error == EPERM)
        return {StoreFault::ReadOnly, words};
    return {error == ENOMEM ? StoreFault::OutOfMemory : StoreFault::Failed, words};
}

bool removeFile(const QString &path)
{
    return ::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT;
}

bool makeReserve(const QString &path, qint64 size)
{
    const Handle file(path, newFile);
    if (file.makePrivate() && ::posix_fallocate(file.number(), 0, size) == 0)
        return true;
    static_cast<void>(removeFile(path)); // a smaller one would only take the room that is missing
    return false;
}

bool isWritable(const QString &folder)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK, AT_EACCESS) == 0;
}

bool isNetworkFileSystem(quint64 magic)
{
    constexpr std::array<quint64, 13> network{NFS_SUPER_MAGIC,
                                              SMB_SUPER_MAGIC,
                                              CIFS_SUPER_MAGIC,
                                              SMB2_SUPER_MAGIC,
                                              FUSE_SUPER_MAGIC,
                                              CODA_SUPER_MAGIC,
                                              lustre,
                                              AFS_SUPER_MAGIC,
                                              AFS_FS_MAGIC,
                                              CEPH_SUPER_MAGIC,
                                              V9FS_MAGIC,
                                              OCFS2_SUPER_MAGIC,
                                              gfs2};
    return std::ranges::find(network, magic & 0xffffffffU) != network.end();
}

bool isOnNetworkDrive(const QString &folder)
{
    struct statfs found = {};
    return ::statfs(QFile::encodeName(folder).constData(), &found) == 0 && isNetworkFileSystem(quint64(found.f_type));
}

QString accountName()
{
    const passwd *const user = ::getpwuid(::getuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::getuid());
}

std::optional<FolderLock> FolderLock::take(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    FolderLock lock(handle);
    if (handle >= 0 && ::flock(handle, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return std::nullopt;
    return lock;
}

FolderLock::FolderLock(int handle)
    : m_handle(handle)
{
}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{
}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

} // namespace Intake
