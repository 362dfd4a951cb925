#include "shell/instancecaller.h"

namespace Intake {

InstanceCaller::InstanceCaller(QLocalSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setReadBufferSize(longestLine);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &InstanceCaller::hangUp);
    connect(socket, &QLocalSocket::readyRead, this, &InstanceCaller::read);
    connect(socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    m_patience.start(patience);
    // What came before the connection was made would not be announced again.
    QTimer::singleShot(0, this, &InstanceCaller::read);
}

InstanceCaller::~InstanceCaller() = default;

void InstanceCaller::read()
{
    if (!m_patience.isActive())
        return;
    m_line += m_socket->read(longestLine + 1 - m_line.size());
    if (!m_line.contains('\n')) {
        if (m_line.size() > longestLine)
            hangUp();
        return;
    }
    m_patience.stop();
    if (const auto request = deskRequestFrom(m_line))
        emit asked(*request);
    else
        hangUp();
}

void InstanceCaller::answer(const DeskAnswer &answer)
{
    m_socket->write(lineFrom(answer));
    m_socket->disconnectFromServer();
}

void InstanceCaller::hangUp()
{
    m_patience.stop();
    m_socket->abort();
    deleteLater();
}

} // namespace Intake
