#pragma once

#include <optional>
#include <QSslConfiguration>

namespace Intake::Support {

enum class Certificate {
    Good,
    Expired,
    NotYetValid,
    WrongHost,
    SelfSigned,
    UnknownAuthority,
    Named,         ///< good for `api.example`, and for nothing else
    NamedStranger, ///< the same, of an authority that nobody knows
};

/// What a test server speaks: nothing is plain HTTP.
using ServerTls = std::optional<QSslConfiguration>;

/// TLS for a server on 127.0.0.1 that shows this certificate.
ServerTls serverTls(Certificate certificate);

/// Where the tests' certificates lie, for the program openssl; `name` as in makecertificates.cmake.
QString certificateFile(const QString &name);

/// Makes this process trust the tests' own authority and no other, by Qt's default configuration: the program under
/// test has no switch for it.
void trustTestAuthority();

} // namespace Intake::Support
