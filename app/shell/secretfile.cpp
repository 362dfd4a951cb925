#include "shell/secretfile.h"

#include <QFile>
#include <QFileInfo>

namespace Intake {

namespace {

constexpr qint64 largest = 4 * 1024;

constexpr auto ofOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                          QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

} // namespace

tl::expected<QByteArray, SecretFault> readSecret(const QString &path)
{
    // Asked before opening: opening a pipe waits for its other end.
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected(SecretFault::NotFound);
    if (!info.isFile())
        return tl::unexpected(SecretFault::NotAFile);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(SecretFault::Unreadable);
    if (file.permissions() & ofOthers)
        return tl::unexpected(SecretFault::NotPrivate);
    QByteArray secret = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(SecretFault::Unreadable);
    if (secret.size() > largest)
        return tl::unexpected(SecretFault::TooLarge);
    return secret;
}

} // namespace Intake
