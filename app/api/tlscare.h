#pragma once

#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

namespace Intake {

/// Why a connection could not be made safe. Nothing of a request has left then.
enum class TlsFault {
    None,
    Other,
    SelfSigned,
    UnknownAuthority, ///< of no authority in the system's list; so is what reads along
    Expired,
    NotYetValid,
    WrongHost,
    Revoked,
    TooOld, ///< TLS 1.1 or older
    NotTls, ///< what answers does not encrypt
};

/// TLS 1.2 or newer, with a certificate that the system's own authorities vouch for, and that was not withdrawn as far
/// as the server staples word of it.
QSslConfiguration strictTls();

/// To be said to each reply before it connects: most servers staple nothing to their certificate, which Qt would take
/// for a fault once it asks for it. No other fault is ever let pass.
void expectNoStaple(QNetworkReply &reply);

/// What weighs most among the faults; where there are none, `words` tell: the text of the handshake's error.
TlsFault tlsFault(const QList<QSslError> &errors, const QString &words);

} // namespace Intake
