#include "forms/desktophints.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace Intake {

namespace {

bool isDarkName(const QString &theme)
{
    return theme.endsWith(QLatin1StringView("-dark"), Qt::CaseInsensitive) ||
           theme.endsWith(QLatin1StringView(":dark"));
}

} // namespace

bool desktopPrefersDark()
{
    const QString forced = qEnvironmentVariable("GTK_THEME");
    if (!forced.isEmpty())
        return isDarkName(forced);
    const QString file =
        QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QStringLiteral("gtk-3.0/settings.ini"));
    if (file.isEmpty())
        return false;
    QSettings gtk(file, QSettings::IniFormat);
    gtk.beginGroup(QStringLiteral("Settings"));
    const QString preferred = gtk.value(QStringLiteral("gtk-application-prefer-dark-theme")).toString();
    return preferred == QLatin1StringView("1") || preferred == QLatin1StringView("true") ||
           isDarkName(gtk.value(QStringLiteral("gtk-theme-name")).toString());
}

} // namespace Intake
