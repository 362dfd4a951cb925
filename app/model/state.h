#pragma once

#include <optional>
#include <QLatin1StringView>
#include <QStringView>

namespace Intake {

/// Where an intake stands between its first key and its record (design: the life of an intake). Each is at every moment
/// in exactly one of these.
enum class State {
    Draft,     ///< being typed, or parked
    Ready,     ///< a person pressed Create; not yet tried
    Sending,   ///< an attempt is under way; found so at a start, it becomes Unknown
    Waiting,   ///< certainly not created; goes again by itself
    Refused,   ///< the server said no to this record: back to the form
    Unknown,   ///< it may have been created: never sent again by itself
    Created,   ///< the server's record is stored
    Discarded, ///< by a person; what was typed is gone, a tombstone without a name stays
};

/// The state's word on the command line and in the store: "draft", "ready" …; never translated.
QLatin1StringView stateWord(State state);
std::optional<State> stateFromWord(QStringView word);

} // namespace Intake
