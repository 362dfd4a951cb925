#pragma once

#include "shell/exitcode.h"

namespace Intake {

struct CommandLine;

/// `intake queue`: what is not created yet, a line an intake on standard output; with --send after everything was sent
/// that may be. Needs a QCoreApplication.
ExitCode runQueue(const CommandLine &line);

} // namespace Intake
