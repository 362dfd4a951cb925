#include "shell/settings.h"

#include "shell/commandline.h"
#include "shell/settingrows.h"
#include "shell/settingsfile.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

constexpr auto privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto privateFolder = privateFile | QFileDevice::ExeOwner;

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"settings.ini"_s);
}

/// The first that is there; the person's own configuration folder is not the system's.
QString systemFile()
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    folders.removeAll(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    for (const QString &folder : std::as_const(folders))
        if (const QString path = QDir(folder).filePath(u"intake/system.ini"_s); QFileInfo::exists(path))
            return path;
    return {};
}

} // namespace

SystemSettings systemSettings()
{
    SystemSettings system;
    const QString path = systemFile();
    if (path.isEmpty())
        return system;
    const auto ini = settingsFile(path);
    if (!ini) {
        system.damaged = path;
        return system;
    }
    const QStringList locked = (*ini)->value("locked"_L1).toStringList();
    for (const SettingRow &row : settingRows()) {
        if (holds(**ini, row.key))
            row.read(**ini, system.defaults);
        for (const QString &name : locked)
            if (name.trimmed() == row.key)
                system.locked.insert(row.key);
    }
    return system;
}

QString dataFolder(const CommandLine &line)
{
    const QString base = line.dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                                : QDir(line.dataDir).absolutePath();
    return line.practice ? QDir(base).filePath(QStringLiteral("practice")) : base;
}

Settings loadSettings(const QString &folder, const SystemSettings &system)
{
    QSettings ini(fileIn(folder), QSettings::IniFormat);
    Settings settings = system.defaults;
    for (const SettingRow &row : settingRows())
        if (!system.locked.contains(row.key) && holds(ini, row.key))
            row.read(ini, settings);
    return settings;
}

bool saveSettings(const QString &folder, const Settings &settings, const SystemSettings &system)
{
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, privateFolder))
        return false;
    QSettings ini(fileIn(folder), QSettings::IniFormat);
    for (const SettingRow &row : settingRows()) {
        if (system.locked.contains(row.key))
            continue;
        ini.remove(row.key);
        // What stands as it came must not keep a later default of the system's away.
        if (!agree(row, settings, system.defaults))
            row.write(ini, settings);
    }
    ini.sync();
    return ini.status() == QSettings::NoError &&
           (!QFile::exists(fileIn(folder)) || QFile::setPermissions(fileIn(folder), privateFile));
}

} // namespace Intake
