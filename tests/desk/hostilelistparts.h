#pragma once

#include <QByteArray>

namespace Intake::Support {

inline const QByteArray someone = R"({"id": "cli_1", "first_name": "Ngaire"})";
/// Stands for the address of another server, and is as long, so that what counts bytes counts right.
inline const QByteArray foreign = "http://foreign.invalid/v1";
inline const QByteArray sought = R"({"id": "cli_Sought", "first_name": "Mai"})";

/// A body: these entries, and the link as it stands (`null`, or with its quotes).
inline QByteArray listOf(const QByteArray &entries, const QByteArray &next = "null")
{
    return "{\"data\": [" + entries + "], \"links\": {\"prev\": null, \"next\": " + next + "}}";
}

inline QByteArray cursor(int page)
{
    return "\"/v1/clients?limit=100&cursor=" + QByteArray::number(page) + '"';
}

inline QByteArray answered(const QByteArray &body, const QByteArray &line = "200 OK", const QByteArray &more = {},
                           const QByteArray &type = "Content-Type: application/json\r\n")
{
    return "HTTP/1.1 " + line + "\r\n" + type + more + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

} // namespace Intake::Support
