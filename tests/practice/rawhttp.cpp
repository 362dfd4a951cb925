#include "practice/rawhttp.h"

#include <QHostAddress>
#include <QJsonDocument>

namespace {

constexpr int patienceMs = 20'000;

}

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

void sendRaw(QTcpSocket &socket, const QUrl &base, const QByteArray &method, const QByteArray &path,
             const QByteArray &body, const QByteArray &token)
{
    socket.connectToHost(QHostAddress::LocalHost, quint16(base.port()));
    socket.waitForConnected(patienceMs);
    socket.write(
        method + ' ' + base.path().toLatin1() + path +
        " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(base.port()) + "\r\nAuthorization: Bearer " + token +
        "\r\nAccept-Encoding: gzip\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
        QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.waitForBytesWritten(patienceMs);
}

RawAnswer readRaw(QTcpSocket &socket)
{
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patienceMs))
        continue;
    const QByteArray all = socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    RawAnswer answer{all.mid(9, 3).toInt(), {}, all.mid(end + 4), false};
    for (const QByteArray &line : all.left(end).split('\n').mid(1))
        answer.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    answer.whole = answer.headers.value("content-length").toLongLong() == answer.body.size();
    return answer;
}

RawAnswer askRaw(const QUrl &base, const QByteArray &method, const QByteArray &path, const QByteArray &body,
                 const QByteArray &token)
{
    QTcpSocket socket;
    sendRaw(socket, base, method, path, body, token);
    return readRaw(socket);
}
