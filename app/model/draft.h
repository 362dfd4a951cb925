#pragma once

#include "model/client.h"

#include <map>
#include <QUuid>
#include <set>

namespace Intake {

/// What the person said about a health block (`medications`, `allergies`, `intolerances`). Not asked is left out.
enum class Answer { NotAsked, None, These, Declined };

/// What is to be remembered of a field until it is edited.
enum class Mark {
    Copied,    ///< from another of the same family, and nobody has confirmed it yet
    ReadAloud, ///< read to the person, who agreed
};

/// What is being typed: a client, and beside it each text that is not yet a value of its field (`27/6/`, "ask mum" as
/// a birth date), under its field path. Nothing that was typed has to wait until it makes sense. Answers and marks are
/// never sent.
struct Draft
{
    Client client;
    std::map<QString, QString> unparsed;
    std::map<QString, Answer> answers = {}; ///< by the path of a health block
    std::map<QString, Mark> marks = {};     ///< by field path
    std::set<QUuid> someoneElse = {};       ///< intakes that are not of this person, as somebody said
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// How many fields hold something.
int filledFields(const Draft &draft);

} // namespace Intake
