#include "support/certificates.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace Intake::Support {

using namespace Qt::StringLiterals;

QString certificateFile(const QString &name)
{
    return QStringLiteral(INTAKE_CERTIFICATES "/") % name;
}

namespace {

QByteArray read(const QString &name)
{
    QFile file(certificateFile(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The certificates of the tests are missing: build the target test_certificates.");
    return file.readAll();
}

QString fileOf(Certificate certificate)
{
    switch (certificate) {
    case Certificate::Good:
        return u"good.pem"_s;
    case Certificate::Expired:
        return u"expired.pem"_s;
    case Certificate::NotYetValid:
        return u"future.pem"_s;
    case Certificate::WrongHost:
        return u"wronghost.pem"_s;
    case Certificate::SelfSigned:
        return u"selfsigned.pem"_s;
    case Certificate::UnknownAuthority:
        return u"unknownca.pem"_s;
    case Certificate::Named:
        return u"named.pem"_s;
    case Certificate::NamedStranger:
        return u"namedstranger.pem"_s;
    }
    return {};
}

} // namespace

ServerTls serverTls(Certificate certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(read(fileOf(certificate))));
    tls.setPrivateKey(QSslKey(read(u"key.pem"_s), QSsl::Ec));
    // Asks the client for nothing; this is the server's side.
    tls.setPeerVerifyMode(QSslSocket::AutoVerifyPeer);
    return tls;
}

void trustTestAuthority()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(read(u"ca.pem"_s))});
    QSslConfiguration::setDefaultConfiguration(tls);
}

} // namespace Intake::Support
