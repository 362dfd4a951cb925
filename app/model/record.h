#pragma once

#include "model/json.h"

namespace Intake {

/// A client as the server returned it. `odd` is all that no field of ours describes; `json` the answer's object, byte
/// for byte.
struct Record
{
    Client client;
    std::vector<OddMember> odd;
    QByteArray json;
};

} // namespace Intake
