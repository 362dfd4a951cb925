#pragma once

#include "desk/reconciler.h"
#include "forms/intakepage.h"
#include "forms/questionpage.h"

namespace Intake {

/// What stands above the form of an intake that was sent and is not created; nothing for a draft, and while it is
/// being sent. `kept`: the store is on disk, and not only in memory.
std::optional<Notice> stateNotice(const OneIntake &intake, const QueueStatus &queue, bool kept);

/// What stands where "is safe" would be untrue: this computer has no place to keep anything.
QString unkeptWords();

/// The server's complaints, at the fields of the draft.
Remarks complaintRemarks(const OneIntake &intake);

/// Is it on its way now, or does it wait for something?
bool isOnItsWay(State state, const QueueStatus &queue);

/// What is known about the looking for an unknown one.
struct Looking
{
    const Sighting *look = nullptr;
    bool underWay = false;
    bool elsewhere = false; ///< it was tried at another server than the one in force
};

Question questionOf(const OneIntake &intake, const Looking &looking, const Clinic &clinic);

/// One after the other; empty ones are left out.
QString sentences(QStringList parts);

/// "10:42:07", with the day when it is not today.
QString momentWords(const QDateTime &utc);

} // namespace Intake
