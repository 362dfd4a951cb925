#include "api/tlscare.h"

#include <algorithm>
#include <QSslSocket>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

TlsFault faultOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return TlsFault::Revoked;
    case QSslError::SelfSignedCertificate:
        return TlsFault::SelfSigned;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::InvalidCaCertificate:
    case QSslError::CertificateUntrusted:
        return TlsFault::UnknownAuthority;
    case QSslError::HostNameMismatch:
        return TlsFault::WrongHost;
    case QSslError::CertificateNotYetValid:
        return TlsFault::NotYetValid;
    case QSslError::CertificateExpired:
        return TlsFault::Expired;
    case QSslError::NoError:
    case QSslError::OcspNoResponseFound:
        return TlsFault::None;
    default:
        return TlsFault::Other;
    }
}

/// OpenSSL's own words, which are never translated.
TlsFault faultIn(const QString &words)
{
    if (words.contains("protocol version"_L1) || words.contains("unsupported protocol"_L1))
        return TlsFault::TooOld;
    if (words.contains("wrong version number"_L1) || words.contains("packet length too long"_L1))
        return TlsFault::NotTls;
    return TlsFault::Other;
}

// Whom a person has to ask first: the one who took the name stands before the one whose time is over.
constexpr TlsFault byWeight[] = {TlsFault::Revoked,   TlsFault::SelfSigned,  TlsFault::UnknownAuthority,
                                 TlsFault::WrongHost, TlsFault::NotYetValid, TlsFault::Expired,
                                 TlsFault::Other};

} // namespace

QSslConfiguration strictTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setOcspStaplingEnabled(QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp));
    return tls;
}

void expectNoStaple(QNetworkReply &reply)
{
    reply.ignoreSslErrors({QSslError(QSslError::OcspNoResponseFound)});
}

TlsFault tlsFault(const QList<QSslError> &errors, const QString &words)
{
    for (const TlsFault fault : byWeight)
        if (std::any_of(errors.begin(), errors.end(), [fault](const auto &each) { return faultOf(each) == fault; }))
            return fault;
    return faultIn(words);
}

} // namespace Intake
