#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace Intake {

enum class SecretFault {
    NotFound,
    NotAFile,   ///< a folder, a pipe, a device
    NotPrivate, ///< the group or others have any right to it
    TooLarge,   ///< over 4 KiB
    Unreadable,
    Empty, ///< where emptiness is no secret: a passphrase
};

/// The whole of a file that is named for a secret, as it stands there. It must be a regular file (a link to one will
/// do) that its owner alone may use.
tl::expected<QByteArray, SecretFault> readSecret(const QString &path);

} // namespace Intake
