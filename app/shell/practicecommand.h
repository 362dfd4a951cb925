#pragma once

#include "shell/exitcode.h"

namespace Intake {

struct CommandLine;

/// `intake practice-server`: prints its base address as one line and serves until it is stopped. Needs a
/// QCoreApplication.
ExitCode runPracticeServer(const CommandLine &line);

} // namespace Intake
