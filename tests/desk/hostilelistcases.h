#pragma once

#include "support/hostileserver.h"

#include <chrono>
#include <optional>
#include <QRandomGenerator>

namespace Intake::Support {

/// What a walk through a list may say of somebody who is sought. NotThere is the dangerous one: after it a person may
/// send the intake again. Only a list that was read whole, page by page, to its end, allows it.
enum class Found { There, NotThere, NotKnown };

/// A list as a broken or hostile server gives it; what is right is known from how it was made, not from reading it.
struct ListCase
{
    QByteArray name;
    Found right = Found::NotKnown;
    /// Whole answers; `/v1/clients?cursor=2` is answered by the third, what leads further by the last.
    std::vector<QByteArray> pages;
    Script script = {};
    std::chrono::milliseconds deadline{5'000};
    bool https = false;
    /// Its end is missing, its text is whole: no whole JSON is the beginning of another, so what it says counts too.
    std::optional<Found> byItsText = {};
};

inline const QByteArray soughtId = "cli_Sought";

/// What people have met or thought of, over both schemes.
std::vector<ListCase> knownLists();

/// Up to four pages, sometimes with the one who is sought, of which one is broken in most.
ListCase randomList(QRandomGenerator &chance);

} // namespace Intake::Support
