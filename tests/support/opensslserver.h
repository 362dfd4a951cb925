#pragma once

#include <QProcess>
#include <QUrl>

namespace Intake::Support {

/// `openssl s_server` on 127.0.0.1, for what a server made with Qt cannot do: old protocols, and a word stapled to its
/// certificate. It never answers a request.
class OpensslServer
{
public:
    /// With this certificate of makecertificates.cmake, and these options besides.
    OpensslServer(const QString &certificate, const QStringList &options);
    ~OpensslServer();

    QUrl base() const;                  ///< empty when it did not start
    QByteArray seen();                  ///< all that it printed by now; what reached it after decryption is in it
    bool sees(const QByteArray &bytes); ///< within two seconds

private:
    QProcess m_process;
    QByteArray m_printed;
    QUrl m_base;
};

} // namespace Intake::Support
