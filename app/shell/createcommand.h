#pragma once

#include "shell/exitcode.h"

namespace Intake {

struct CommandLine;

/// `intake create`: one client from a request body, stored first, one attempt, no window. The record goes to standard
/// output as one JSON document; all else is said on standard error. Needs a QCoreApplication.
ExitCode runCreate(const CommandLine &line);

} // namespace Intake
