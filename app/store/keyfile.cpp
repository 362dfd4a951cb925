#include "store/disk.h"
#include "store/keyplace.h"
#include "store/vault.h"

#include <QFile>
#include <QtEndian>

namespace Intake {

namespace {

constexpr qsizetype secretSize = Key::size;
constexpr qsizetype fileSize = secretSize + qsizetype(sizeof(qint64));

} // namespace

KeyFile::KeyFile(QString path)
    : m_path(std::move(path))
{
}

tl::expected<KeyFile::Content, StoreProblem> KeyFile::read() const
{
    const PathKind kind = pathKind(m_path);
    if (kind == PathKind::Nothing)
        return tl::unexpected(StoreProblem{StoreFault::KeyMissing, m_path});
    QFile file(m_path);
    if (kind != PathKind::File || !isPrivate(m_path) || file.size() != fileSize || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(StoreProblem{StoreFault::KeyFileUnusable, m_path});
    const QByteArray bytes = file.readAll();
    if (bytes.size() != fileSize)
        return tl::unexpected(StoreProblem{StoreFault::KeyFileUnusable, m_path});
    return Content{bytes.first(secretSize), qFromBigEndian<qint64>(bytes.constData() + secretSize)};
}

tl::expected<void, StoreProblem> KeyFile::write(const Content &content) const
{
    QByteArray bytes(fileSize, Qt::Uninitialized);
    std::copy_n(content.secret.cbegin(), secretSize, bytes.begin());
    qToBigEndian(content.generation, bytes.data() + secretSize);
    if (!writePrivateFile(m_path, bytes))
        return tl::unexpected(lastDiskProblem(m_path));
    return {};
}

tl::expected<QByteArray, StoreProblem> KeyFile::secret(const QUuid &)
{
    return read().map([](const Content &content) { return content.secret; });
}

tl::expected<void, StoreProblem> KeyFile::setSecret(const QUuid &, const QByteArray &secret)
{
    return write({secret, 0});
}

void KeyFile::forget(const QUuid &)
{
    static_cast<void>(removeFile(m_path)); // it opens nothing any more
}

tl::expected<qint64, StoreProblem> KeyFile::generation(const QUuid &)
{
    return read().map([](const Content &content) { return content.generation; });
}

tl::expected<void, StoreProblem> KeyFile::setGeneration(const QUuid &, qint64 generation)
{
    return read().and_then([&](const Content &content) { return write({content.secret, generation}); });
}

} // namespace Intake
