#pragma once

#include "model/json.h"

#include <optional>

namespace Intake {

/// A client as the server returned it. `odd` is all that no field of ours describes; `json` the answer's object, byte
/// for byte.
struct Record
{
    Client client;
    std::vector<OddMember> odd;
    QByteArray json;
};

/// Nothing when the object has no sane id: one to 200 characters of one line. `json` is kept as it is given.
std::optional<Record> recordFrom(const QJsonObject &object, QByteArray json);

/// The same from the bytes of a record that was kept.
std::optional<Record> recordFrom(const QByteArray &json);

} // namespace Intake
