#pragma once

#include "shell/deskrequest.h"

#include <functional>

class QObject;

namespace Intake {

class Desk;

/// Carries a command's request out on an open desk. `done` gets the answer once, unless `owner` goes first: what was
/// stored by then is sent all the same. `stored`: what the desk holds is on disk.
void carryOut(Desk &desk, const DeskRequest &request, bool stored, QObject *owner,
              const std::function<void(const DeskAnswer &)> &done);

} // namespace Intake
