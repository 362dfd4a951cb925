#pragma once

#include <QString>

namespace Intake {

/// What `--help` prints: commands, options, exit codes.
QString helpText();

} // namespace Intake
