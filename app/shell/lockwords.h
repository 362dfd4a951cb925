#pragma once

#include "desk/desklock.h"

#include <QString>

namespace Intake {

/// What is so while the desk is locked: "Locked. What was typed is saved." `isKept`: it outlasts the window.
QString lockedWords(bool isUnsaved, bool isKept);

/// How many wait; empty: none.
QString lockedQueueWords(int waiting);

/// Why it did not open, and what to do; empty for Open. `triesLeft` is of whoever typed the PIN.
QString unlockWords(UnlockAnswer answer, const DeskLock &lock, int triesLeft);

} // namespace Intake
