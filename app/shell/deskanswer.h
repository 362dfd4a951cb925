#pragma once

#include "shell/deskrequest.h"

namespace Intake {

/// Says an answer in this terminal; gives its exit code.
ExitCode print(const DeskAnswer &answer);

} // namespace Intake
