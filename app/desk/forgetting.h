#pragma once

#include "store/store.h"

namespace Intake {

/// What one job on the store's thread has forgotten.
struct Forgotten
{
    std::vector<QUuid> ids;
    std::optional<RowTime> next; ///< where to go on; nothing: there are no more
};

/// Takes the records out of some created intakes that were changed last from `from` to before `until`, in the order of
/// that time. What stays is a row with its states and times and, sealed, the id of its record: without it the same
/// record could be taken for another intake's. Runs on the store's thread.
tl::expected<Forgotten, StoreProblem> forgetSome(Store &store, const RowTime &from, qint64 until, qint64 now);

} // namespace Intake
