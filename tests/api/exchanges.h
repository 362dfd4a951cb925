#pragma once

#include "api/judge.h"

namespace Intake::Support {

inline const QByteArray record = "{\"id\": \"cli_1\", \"first_name\": \"Ngaire\", \"last_name\": \"O'Brien\"}";

/// An exchange in which everything went over the wire and this came back.
inline Exchange answered(int status, const QByteArray &body = {}, const QByteArray &contentType = "application/json")
{
    Exchange exchange;
    exchange.status = status;
    exchange.body = body;
    exchange.contentType = contentType;
    exchange.contentLength = body.size();
    exchange.bodySize = exchange.bytesTaken = 100;
    return exchange;
}

/// One that ended with an error when so many of its 100 bytes had been taken.
inline Exchange broken(QNetworkReply::NetworkError error, int status, qint64 taken)
{
    Exchange exchange = answered(status);
    exchange.error = error;
    exchange.bytesTaken = taken;
    return exchange;
}

} // namespace Intake::Support
