#include "support/hostileconnection.h"

namespace Intake::Support {

namespace {

constexpr int deafBuffer = 4 * 1024;
constexpr int patience = 2'000;

} // namespace

HostileConnection::HostileConnection(qintptr descriptor, const Script &script, const ServerTls &tls, Book book,
                                     QObject *parent)
    : QObject(parent)
    , m_script(script)
    , m_book(std::move(book))
    , m_left(script.times)
{
    m_socket.setSocketDescriptor(descriptor);
    m_pause.setSingleShot(true);
    m_pause.setInterval(script.pause);
    connect(&m_pause, &QTimer::timeout, this, &HostileConnection::writeMore);
    connect(&m_socket, &QSslSocket::readyRead, this, &HostileConnection::read);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &HostileConnection::goOn);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &HostileConnection::goOn);
    if (script.deaf) {
        m_socket.setReadBufferSize(deafBuffer);
        m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, deafBuffer);
    }
    if (script.stage == Stage::OnConnect)
        act();
    else if (tls && script.tunnels)
        m_tunnel = tls;
    else if (tls) {
        m_socket.setSslConfiguration(*tls);
        m_socket.startServerEncryption();
    }
}

void HostileConnection::read()
{
    if (m_script.deaf && m_acted)
        return;
    QByteArray bytes = m_socket.readAll();
    while (!bytes.isEmpty()) {
        if (std::exchange(m_request.complete, false)) {
            m_request = {};
            ++m_number;
        }
        const auto headBefore = m_request.head.size();
        if (!m_request.head.endsWith("\r\n\r\n")) {
            const QByteArray head = m_request.head + bytes;
            const auto end = head.indexOf("\r\n\r\n");
            m_request.head = end < 0 ? head : head.left(end + 4);
            bytes.remove(0, m_request.head.size() - headBefore);
        }
        const QByteArray body = bytes.left(declaredBody() - m_request.body.size());
        m_request.body += body;
        bytes.remove(0, body.size());
        note();
    }
}

void HostileConnection::note()
{
    m_request.complete = m_request.head.endsWith("\r\n\r\n") && m_request.body.size() == declaredBody();
    m_book(m_number, m_request);
    if (m_tunnel && m_request.complete && m_request.head.startsWith("CONNECT "))
        return openTunnel();
    if (!m_acted && isReached(m_script.stage))
        act();
}

qint64 HostileConnection::declaredBody() const
{
    const QByteArray name = "\r\ncontent-length:";
    const auto at = m_request.head.toLower().indexOf(name);
    if (at < 0 || !m_request.head.endsWith("\r\n\r\n"))
        return 0;
    const auto from = at + name.size();
    return m_request.head.mid(from, m_request.head.indexOf("\r\n", from) - from).trimmed().toLongLong();
}

bool HostileConnection::isReached(Stage stage) const
{
    const bool headCame = m_request.head.endsWith("\r\n\r\n");
    switch (stage) {
    case Stage::OnConnect:
        return true;
    case Stage::BeforeBody:
        return headCame;
    case Stage::MidBody:
        return headCame && 2 * m_request.body.size() >= declaredBody();
    case Stage::AfterBody:
        return m_request.complete;
    }
    return false;
}

void HostileConnection::act()
{
    m_acted = true;
    const QByteArray answer = m_script.answerTo ? m_script.answerTo(m_request.head) : m_script.answer;
    if (answer.isEmpty())
        m_pause.start();
    else
        m_socket.write(answer);
}

void HostileConnection::openTunnel()
{
    m_socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    m_socket.setSslConfiguration(*std::exchange(m_tunnel, {}));
    m_socket.startServerEncryption();
}

void HostileConnection::goOn()
{
    const bool allLeft = m_socket.bytesToWrite() == 0 && m_socket.encryptedBytesToWrite() == 0;
    if (m_acted && allLeft && !m_pause.isActive())
        m_pause.start();
}

void HostileConnection::writeMore()
{
    if (m_left-- > 0 && m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.write(m_script.more);
    else
        leave();
}

void HostileConnection::leave()
{
    if (m_script.ending == Ending::KeepOpen)
        return;
    if (m_script.ending == Ending::Fin)
        return m_socket.disconnectFromHost();
    resetOnClose(m_socket.socketDescriptor());
    m_socket.abort();
}

void HostileConnection::readToTheEnd()
{
    if (m_script.deaf)
        return;
    while (m_socket.state() != QAbstractSocket::UnconnectedState && m_socket.waitForReadyRead(patience))
        read();
}

} // namespace Intake::Support
