#pragma once

#include "model/check.h"

namespace Intake::Support {

/// A client that passes the checks and whose request body holds about `size` bytes, at least some 60.
CheckedClient someClient(qsizetype size = 0);

} // namespace Intake::Support
