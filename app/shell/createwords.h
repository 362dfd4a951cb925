#pragma once

#include "desk/intake.h"
#include "desk/outbox.h"
#include "shell/deskrequest.h"

namespace Intake {

/// What `intake create` says of problems with the client's details.
DeskAnswer refusedByChecks(const Problems &problems);

/// A request body as a draft that passes the checks; else what is said of it.
tl::expected<Draft, DeskAnswer> draftOf(const QJsonObject &body, QDate today);

/// What it says of an attempt that has ended. `stored`: the intake is on disk, and not in memory alone.
DeskAnswer endedAnswer(const Verdict &verdict, const Client &sent, const QUuid &id, bool stored);

/// The same from what the desk keeps.
DeskAnswer endedAnswer(const OneIntake &intake, bool stored);

/// What it says when the intake waits and nothing was sent.
DeskAnswer notSentAnswer(const QueueStatus &queue, const QUuid &id, bool stored);

} // namespace Intake
