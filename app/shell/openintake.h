#pragma once

#include "desk/creation.h"
#include "forms/intakepage.h"
#include "forms/recordview.h"

#include <memory>
#include <optional>

namespace Intake {

/// One person's form while the window is open: what is typed, what was said of it, what became of it.
struct OpenIntake
{
    int id = 0;
    Draft draft;
    Remarks remarks;              ///< of the last vain Create
    std::optional<Notice> notice; ///< of the last sending
    std::unique_ptr<Creation> creation;
    std::optional<RecordShown> created;
    QDateTime since; ///< begun, or created

    bool isSending() const { return creation && creation->isUnderWay(); }
    bool isUnsent() const { return !created && (filledFields(draft) > 0 || isSending()); }
};

} // namespace Intake
