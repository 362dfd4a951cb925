#include "store/salvage.h"

namespace Intake {

tl::expected<void, StoreProblem> salvage(StoreState &, const KeyFinder &)
{
    return tl::unexpected(StoreProblem{StoreFault::Failed});
}

} // namespace Intake
