#pragma once

#include "model/settings.h"

#include <span>

class QSettings;

namespace Intake {

/// One setting: how a settings file holds it. The own file, the system's and an exported one hold the same.
struct SettingRow
{
    QLatin1StringView key;

    /// What the file says; where it says nothing, or what makes no sense, the value stays. Sizes are capped.
    void (*read)(QSettings &ini, Settings &into);
    void (*write)(QSettings &ini, const Settings &from);
    void (*copy)(const Settings &from, Settings &to);
};

std::span<const SettingRow> settingRows();

/// Whether the file holds the setting at all.
bool holds(QSettings &ini, QLatin1StringView key);

/// Whether both agree in this setting.
bool agree(const SettingRow &row, const Settings &one, const Settings &other);

} // namespace Intake
