#pragma once

#include "desk/card.h"
#include "store/store.h"

#include <map>
#include <tl/expected.hpp>

namespace Intake {

/// The cards as they are read from the store; runs on the store's thread.
struct Loaded
{
    std::vector<Card> cards;
    std::vector<QUuid> damaged;
    std::map<State, int> totals; ///< how many there are in each state, of the created ones today's
};

/// The newest ones of each state, enough for what a screen shows: ten thousand take a moment longer than a window.
tl::expected<Loaded, StoreProblem> loadFirst(Store &store, QDate today);

/// All but the discarded ones, and of the created ones only today's. An intake found sending has lost its sender: it is
/// unknown now, and stored so at `now` (milliseconds since 1970 in UTC).
tl::expected<Loaded, StoreProblem> loadAll(Store &store, qint64 now, QDate today);

} // namespace Intake
