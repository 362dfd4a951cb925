#pragma once

#include "shell/deskrequest.h"

namespace Intake {

struct CommandLine;

/// Has a request carried out: by the program that holds the data folder, or else here, on a desk of its own.
ExitCode runOnDesk(const CommandLine &line, const DeskRequest &request);

} // namespace Intake
