#pragma once

namespace Intake {

struct CommandLine;

/// Opens the window and stays until it is closed; gives the exit code. A QApplication in its language must be there.
int runWindow(const CommandLine &line);

} // namespace Intake
