#include "support/opensslserver.h"

#include "support/certificates.h"

#include <QDeadlineTimer>

namespace Intake::Support {

using namespace Qt::StringLiterals;

OpensslServer::OpensslServer(const QString &certificate, const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral(INTAKE_OPENSSL),
                    QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s,
                                certificateFile(certificate % u".pem"_s), u"-key"_s, certificateFile(u"key.pem"_s)} +
                        options);
    if (!sees("ACCEPT 127.0.0.1:"))
        return;
    while (m_printed.indexOf('\n', m_printed.indexOf("ACCEPT ")) < 0 && m_process.waitForReadyRead(2'000))
        m_printed += m_process.readAll();
    const auto from = m_printed.indexOf("ACCEPT ") + 7;
    const QByteArray place = m_printed.mid(from, m_printed.indexOf('\n', from) - from).trimmed();
    m_base = QUrl(u"https://%1/v1"_s.arg(QString::fromLatin1(place)));
}

OpensslServer::~OpensslServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl OpensslServer::base() const
{
    return m_base;
}

QByteArray OpensslServer::seen()
{
    while (m_process.waitForReadyRead(100))
        m_printed += m_process.readAll();
    return m_printed;
}

bool OpensslServer::sees(const QByteArray &bytes)
{
    QDeadlineTimer time(2'000);
    while (!m_printed.contains(bytes) && !time.hasExpired() && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(int(time.remainingTime()));
        m_printed += m_process.readAll();
    }
    return m_printed.contains(bytes);
}

} // namespace Intake::Support
