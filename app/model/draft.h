#pragma once

#include "model/client.h"

#include <map>

namespace Intake {

/// What is being typed: a client, and beside it each text that is not yet a value of its field (`27/6/`, "ask mum" as
/// a birth date), under its field path. Nothing that was typed has to wait until it makes sense.
struct Draft
{
    Client client;
    std::map<QString, QString> unparsed;
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// How many fields hold something.
int filledFields(const Draft &draft);

} // namespace Intake
