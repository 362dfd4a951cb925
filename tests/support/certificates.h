#pragma once

#include <optional>
#include <QSslConfiguration>

namespace Intake::Support {

enum class Certificate { Good, Expired, WrongHost, UnknownAuthority };

/// What a test server speaks: nothing is plain HTTP.
using ServerTls = std::optional<QSslConfiguration>;

/// TLS for a server on 127.0.0.1 that shows this certificate.
ServerTls serverTls(Certificate certificate);

/// Makes this process trust the tests' own authority and no other, by Qt's default configuration: the program under
/// test has no switch for it.
void trustTestAuthority();

} // namespace Intake::Support
