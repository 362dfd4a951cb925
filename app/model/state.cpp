#include "model/state.h"

#include <algorithm>
#include <array>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array words{"draft"_L1,   "ready"_L1,   "sending"_L1, "waiting"_L1,
                           "refused"_L1, "unknown"_L1, "created"_L1, "discarded"_L1};

} // namespace

QLatin1StringView stateWord(State state)
{
    return words[static_cast<std::size_t>(state)];
}

std::optional<State> stateFromWord(QStringView word)
{
    const auto hit = std::ranges::find_if(words, [&](QLatin1StringView each) { return each == word; });
    return hit == words.end() ? std::nullopt : std::optional(static_cast<State>(hit - words.begin()));
}

} // namespace Intake
