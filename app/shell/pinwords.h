#pragma once

#include "desk/pinholders.h"

#include <QString>

namespace Intake {

/// What came of a PIN, or of a change of it, while the window is open; nothing to say when it was right.
QString pinWords(PinAnswer answer, int triesLeft);

/// How many wrong PINs may follow; 1 to 4.
QString triesLeftWords(int count);

} // namespace Intake
