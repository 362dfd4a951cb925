#pragma once

#include "desk/creation.h"
#include "forms/intakepage.h"
#include "forms/recordview.h"
#include "forms/sidelist.h"

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

/// What is said over the form, and at its fields, of a sending that did not create.
Notice noticeOf(const Verdict &verdict);
Remarks remarksOf(const Verdict &verdict, const Draft &draft);

/// All intakes of this window, kept in memory.
class OpenIntakes
{
public:
    /// A fresh one; gives its id.
    int begin();
    OpenIntake *find(int id);

    /// Takes one out of the list, for good or until putBack(). Null when it is not there.
    std::unique_ptr<OpenIntake> take(int id);
    void putBack(std::unique_ptr<OpenIntake> intake);

    /// How many people were typed and are not created.
    int unsent() const;

    /// As they stand in the list at the left.
    std::vector<SideGroup> groups(int current) const;

private:
    std::vector<std::unique_ptr<OpenIntake>> m_all;
    int m_lastId = 0;
};

} // namespace Intake
