#include "shell/settingsfile.h"

#include "api/server.h"
#include "shell/settingrows.h"

#include <QFileInfo>
#include <QSettings>
#include <QStringDecoder>

namespace Intake {

namespace {

constexpr qint64 largest = 1024 * 1024;

/// Values that QSettings would take apart as a stream of bytes; `@Invalid()` and `@@` stay text.
bool hasForeignValues(const QByteArray &text)
{
    for (const char *mark : {"@Variant(", "@DateTime(", "@ByteArray(", "@Rect(", "@Size(", "@Point("})
        if (text.contains(mark))
            return true;
    return false;
}

tl::expected<void, SettingsFault> look(const QString &path)
{
    // Asked before opening: opening a pipe waits for its other end.
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(SettingsFault::NotThere);
    const QByteArray text = file.read(largest + 1);
    if (text.size() > largest)
        return tl::unexpected(SettingsFault::TooLarge);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = utf8(text);
    if (text.contains('\0') || hasForeignValues(text) || utf8.hasError())
        return tl::unexpected(SettingsFault::NotText);
    return {};
}

} // namespace

tl::expected<std::unique_ptr<QSettings>, SettingsFault> settingsFile(const QString &path)
{
    if (const auto looked = look(path); !looked)
        return tl::unexpected(looked.error());
    auto ini = std::make_unique<QSettings>(path, QSettings::IniFormat);
    if (ini->status() != QSettings::NoError)
        return tl::unexpected(SettingsFault::NotSettings);
    return ini;
}

tl::expected<void, SettingsFault> exportSettings(const QString &path, const Settings &settings)
{
    QSettings ini(path, QSettings::IniFormat);
    ini.clear(); // a file that was there before is replaced, not added to
    for (const SettingRow &row : settingRows())
        if (row.key != SettingKey::server || serverAddress(settings.server))
            row.write(ini, settings);
    ini.sync();
    return ini.status() == QSettings::NoError ? tl::expected<void, SettingsFault>()
                                              : tl::unexpected(SettingsFault::NotWritten);
}

tl::expected<Settings, SettingsFault> importSettings(const QString &path, const Settings &now,
                                                     const SystemSettings &system)
{
    const auto ini = settingsFile(path);
    if (!ini)
        return tl::unexpected(ini.error());
    Settings settings = now;
    bool isAnyKnown = false;
    for (const SettingRow &row : settingRows()) {
        if (!holds(**ini, row.key))
            continue;
        isAnyKnown = true;
        if (!system.locked.contains(row.key))
            row.read(**ini, settings);
    }
    if (!isAnyKnown)
        return tl::unexpected(SettingsFault::NothingKnown);
    if (!settings.server.isEmpty() && !serverAddress(settings.server))
        settings.server = now.server;
    return settings;
}

} // namespace Intake
