#pragma once

#include "model/auditentry.h"
#include "model/state.h"

#include <optional>

namespace Intake {

/// What a change of state is called; nothing when it is none that anybody would want to read of.
std::optional<AuditEvent> auditEventOf(std::optional<State> from, State to);

/// The state that an entry says its intake was brought to.
std::optional<State> stateAfter(AuditEvent event);

/// An attempt of it has left, or it is gone: no row of it from before may go out.
bool hasLeft(State state);

} // namespace Intake
