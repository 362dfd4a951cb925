#pragma once

#include <QJsonObject>
#include <tl/expected.hpp>

namespace Intake {

enum class RequestFlaw {
    NotFound,
    IsFolder,
    Unreadable,
    TooLarge, ///< over 4 MiB
    NotUtf8,
    Empty,
    NotJson, ///< with its place
    NotAnObject,
};

struct RequestFault
{
    RequestFlaw flaw;
    int line = 0;   ///< from 1
    int column = 0; ///< from 1, in characters
    friend bool operator==(const RequestFault &, const RequestFault &) = default;
};

/// The request body in a file, or in standard input for `-`: one JSON object in UTF-8, with or without a byte order
/// mark.
tl::expected<QJsonObject, RequestFault> readRequest(const QString &file);

/// The same for bytes that are already here.
tl::expected<QJsonObject, RequestFault> requestFrom(QByteArrayView bytes);

} // namespace Intake
