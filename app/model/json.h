#pragma once

#include "model/draft.h"
#include "model/problem.h"

#include <QJsonObject>

namespace Intake {

/// A client as the body of a request: empty members are left out, dates are `yyyy-MM-ddT00:00:00Z`, texts in NFC.
/// What only the server gives is not written.
QJsonObject toJson(const Client &client);

/// A member of JSON that no field describes, or that has not the type of its field; `text` is its value as written.
struct OddMember
{
    QString path;
    QString text;
    friend bool operator==(const OddMember &, const OddMember &) = default;
};

/// What a JSON object says of a client. `null` and a row that holds nothing count as absent. Each member of a wrong
/// type is a problem that names its path, and stands in `odd` too, so that nothing that a server returned is dropped.
struct ReadClient
{
    Client client;
    std::vector<OddMember> odd;
    Problems problems; ///< WrongType, NotADate; unknown keys only stand in `odd`
};
ReadClient clientFromJson(const QJsonObject &json);

/// A request body that somebody wrote, as a draft: unknown keys are problems here, and so is what only the server
/// gives; a birth date that is no date is kept as typed text; empty rows stay, so that rows keep their numbers.
struct ReadDraft
{
    Draft draft;
    Problems problems;
};
ReadDraft draftFromJson(const QJsonObject &json);

} // namespace Intake
