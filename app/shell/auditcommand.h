#pragma once

#include "shell/exitcode.h"

namespace Intake {

struct CommandLine;

/// `intake audit`: the entries of the audit log, a line each on standard output; with --verify only whether it is
/// whole. Needs a QCoreApplication.
ExitCode runAudit(const CommandLine &line);

} // namespace Intake
