#pragma once

#include "model/settings.h"

#include <QSet>

namespace Intake {

struct CommandLine;

/// What an administrator has set for everyone on this computer, in `intake/system.ini` below the system's configuration
/// folders (`/etc/xdg`). It holds the same keys as `settings.ini`, as defaults; `locked=server,clinic_name` names those
/// that nobody may override.
struct SystemSettings
{
    Settings defaults;
    QSet<QString> locked;
    QString damaged; ///< the path of a file that is there and cannot be used; empty: all is well
};

SystemSettings systemSettings();

/// The folder that holds everything: `--data-dir`, else the platform's own for this program; `practice` below it in
/// practice mode. It need not exist.
QString dataFolder(const CommandLine &line);

/// What `settings.ini` in the folder says. Where there is no file, or an entry makes no sense or is locked, the
/// system's stands.
Settings loadSettings(const QString &folder, const SystemSettings &system = {});

/// Writes what differs from the system's, all or nothing, into a file for its owner alone (0600) in a folder for its
/// owner alone (0700). False when the disk would not have it; the former settings then stand.
bool saveSettings(const QString &folder, const Settings &settings, const SystemSettings &system = {});

} // namespace Intake
