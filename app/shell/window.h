#pragma once

namespace Intake {

struct CommandLine;
class Language;

/// Opens the window, in its language, and stays until it is closed; gives the exit code. A QApplication must be there.
int runWindow(const CommandLine &line, Language &language);

} // namespace Intake
