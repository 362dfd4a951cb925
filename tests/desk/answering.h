#pragma once

#include "support/hostileserver.h"

namespace Intake::Support {

/// A whole HTTP answer. `headers` end with a line break each.
inline QByteArray httpAnswer(const QByteArray &status, const QByteArray &body,
                             const QByteArray &headers = "Content-Type: application/json\r\n")
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

/// Reads a whole request, answers these bytes and closes the connection.
inline Script answering(const QByteArray &answer)
{
    return {Stage::AfterBody, answer, Ending::Fin};
}

/// Reads a whole request and says nothing.
inline Script silent()
{
    return {Stage::AfterBody, {}, Ending::KeepOpen};
}

} // namespace Intake::Support
