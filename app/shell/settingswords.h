#pragma once

#include "shell/settingsfile.h"

namespace Intake {

/// What would change from one to the other, a line each: "Name of the clinic: Harbour Physio".
QStringList changeWords(const Settings &from, const Settings &to);

QString settingsFaultWords(SettingsFault fault);

/// That what an administrator has set could not be used; empty: nothing to say.
QString systemWords(const SystemSettings &system);

} // namespace Intake
