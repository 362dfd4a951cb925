#pragma once

#include "shell/settingsfile.h"

namespace Intake {

/// What would change from one to the other, a line each: "Name of the clinic: Harbour Physio".
/// The names of the settings in which both differ, as in their file; no values.
QStringList changedKeys(const Settings &from, const Settings &to);

QStringList changeWords(const Settings &from, const Settings &to);

QString settingsFaultWords(SettingsFault fault);

/// That what an administrator has set could not be used; empty: nothing to say.
QString systemWords(const SystemSettings &system);

} // namespace Intake
