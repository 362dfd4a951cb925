#pragma once

#include "model/settings.h"

namespace Intake {

struct CommandLine;

/// The folder that holds everything: `--data-dir`, else the platform's own for this program; `practice` below it in
/// practice mode. It need not exist.
QString dataFolder(const CommandLine &line);

/// What `settings.ini` in the folder says. Where there is no file, or an entry makes no sense, the default stands.
Settings loadSettings(const QString &folder);

/// Writes them, all or nothing, into a file for its owner alone (0600) in a folder for its owner alone (0700). False
/// when the disk would not have it; the former settings then stand.
bool saveSettings(const QString &folder, const Settings &settings);

} // namespace Intake
