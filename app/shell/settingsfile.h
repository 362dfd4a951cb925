#pragma once

#include "shell/settings.h"

#include <memory>
#include <tl/expected.hpp>

class QSettings;

namespace Intake {

/// Why a file cannot be settings.
enum class SettingsFault {
    NotThere,     ///< or it may not be read, or it is a folder or a pipe
    TooLarge,     ///< over 1 MiB
    NotText,      ///< a zero byte, no UTF-8, or values that are no text
    NotSettings,  ///< no lines as in `key=value`
    NothingKnown, ///< none of the settings is in it
    NotWritten,
};

/// A file of somebody else's making, fit to be read: small, text, and without what a reader would take apart as
/// anything but text.
tl::expected<std::unique_ptr<QSettings>, SettingsFault> settingsFile(const QString &path);

/// Writes them for another computer: no token, and nothing about this computer or a person.
tl::expected<void, SettingsFault> exportSettings(const QString &path, const Settings &settings);

/// The settings as they would be with what the file holds. What is locked stays; so does what makes no sense there.
tl::expected<Settings, SettingsFault> importSettings(const QString &path, const Settings &now,
                                                     const SystemSettings &system);

} // namespace Intake
