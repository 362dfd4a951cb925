#pragma once

#include <QJsonObject>
#include <QMap>
#include <QTcpSocket>
#include <QUrl>

/// What came back over a plain socket, without anything that a network library would mend or hide.
struct RawAnswer
{
    int status = 0;                       ///< 0: no answer
    QMap<QByteArray, QByteArray> headers; ///< names in small letters
    QByteArray body;
    bool whole = false; ///< the body has the length that was promised

    QJsonObject json() const;
};

/// Opens a connection and sends the request. `path` begins behind the version: `/clients`.
void sendRaw(QTcpSocket &socket, const QUrl &base, const QByteArray &method, const QByteArray &path,
             const QByteArray &body = {}, const QByteArray &token = "x");

/// Reads until the server closes the connection.
RawAnswer readRaw(QTcpSocket &socket);

RawAnswer askRaw(const QUrl &base, const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                 const QByteArray &token = "x");
