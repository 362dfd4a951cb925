#include "forms/desktophints.h"

#include <algorithm>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QGuiApplication>
#include <QSettings>
#include <QStandardPaths>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

constexpr char desktopVariable[] = "XDG_CURRENT_DESKTOP";
constexpr int longestWait = 100; // ms: a window late by more is worse than one in a usual font
constexpr uint dark = 1;         // org.freedesktop.appearance color-scheme
constexpr uint high = 1;         // org.freedesktop.appearance contrast

using Answers = QMap<QString, QVariantMap>;

bool isDarkName(const QString &theme)
{
    return theme.endsWith("-dark"_L1, Qt::CaseInsensitive) || theme.endsWith(":dark"_L1, Qt::CaseInsensitive);
}

/// The desktops for which Qt would load GTK.
bool isKinOfGnome()
{
    constexpr QLatin1StringView kin[] = {"GNOME"_L1, "X-CINNAMON"_L1, "UNITY"_L1,    "MATE"_L1,
                                         "XFCE"_L1,  "LXDE"_L1,       "PANTHEON"_L1, "BUDGIE"_L1};
    const QStringList names = qEnvironmentVariable(desktopVariable).toUpper().split(u':');
    return std::ranges::any_of(kin, [&](QLatin1StringView name) { return names.contains(name); });
}

Answers answersIn(const QDBusMessage &answer)
{
    Answers answers;
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        answer.arguments().constFirst().value<QDBusArgument>() >> answers;
    return answers;
}

DesktopHints read(const Answers &answers)
{
    const QVariantMap common = answers.value(u"org.freedesktop.appearance"_s);
    const QVariantMap gnome = answers.value(u"org.gnome.desktop.interface"_s);
    const QVariantMap access = answers.value(u"org.gnome.desktop.a11y.interface"_s);
    // On X11 the scale of texts is in the resolution, which Qt knows.
    const bool isX11 = QGuiApplication::platformName() == u"xcb";
    const double scale = isX11 ? 1 : gnome.value(u"text-scaling-factor"_s, 1.0).toDouble();
    const bool isDark = common.value(u"color-scheme"_s).toUInt() == dark;
    return {isDark ? std::optional(true) : std::nullopt,
            common.value(u"contrast"_s).toUInt() == high || access.value(u"high-contrast"_s).toBool(),
            fontFromGnome(gnome.value(u"font-name"_s).toString(), scale)};
}

/// Whose hints Qt does not read for us.
bool isGnomes()
{
    return isKinOfGnome() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORMTHEME");
}

bool settingsFilePrefersDark()
{
    const QString file = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"gtk-3.0/settings.ini"_s);
    if (file.isEmpty())
        return false;
    QSettings gtk(file, QSettings::IniFormat);
    gtk.beginGroup(u"Settings"_s);
    const QString preferred = gtk.value("gtk-application-prefer-dark-theme"_L1).toString();
    return preferred == u"1" || preferred == u"true" || isDarkName(gtk.value("gtk-theme-name"_L1).toString());
}

} // namespace

WithoutGtk::WithoutGtk()
{
    if (!isKinOfGnome() || qEnvironmentVariableIsSet("QT_QPA_PLATFORMTHEME"))
        return;
    // No name of a theme keeps Qt 6.4 from trying GTK's on these desktops; an unknown desktop does. The portal's theme
    // loads GTK's too.
    m_desktop = qgetenv(desktopVariable);
    qputenv(desktopVariable, "none");
}

/// Programs that we start (the browser) find the environment as it was.
WithoutGtk::~WithoutGtk()
{
    if (m_desktop)
        qputenv(desktopVariable, *m_desktop);
}

std::optional<QFont> fontFromGnome(const QString &name, double scale)
{
    bool isSize = false;
    const double points = name.section(u' ', -1).toDouble(&isSize);
    QString family = name.section(u' ', 0, -2).trimmed();
    if (!isSize || points < 4 || points > 96 || family.isEmpty())
        return std::nullopt;
    QFont font;
    if (family.endsWith(" Bold"_L1)) {
        font.setWeight(QFont::Bold);
        family.chop(5);
    }
    font.setFamilies({family});
    font.setPointSizeF(points * std::clamp(scale, 0.5, 3.0));
    return font;
}

DesktopHints desktopHints()
{
    DesktopHints hints;
    if (isGnomes())
        hints = read(answersIn(QDBusConnection::sessionBus().call(settingsQuestion(), QDBus::Block, longestWait)));
    const QString forced = qEnvironmentVariable("GTK_THEME");
    if (forced.isEmpty() ? settingsFilePrefersDark() : isDarkName(forced))
        hints.dark = true;
    else if (!forced.isEmpty())
        hints.dark.reset();
    return hints;
}

/// Nobody is started to answer: a service that does not run has nothing to say.
QDBusMessage settingsQuestion()
{
    QDBusMessage ask =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"ReadAll"_s);
    ask.setAutoStartService(false);
    ask << QStringList{u"org.freedesktop.appearance"_s, u"org.gnome.desktop.interface"_s,
                       u"org.gnome.desktop.a11y.interface"_s};
    return ask;
}

DesktopHints hintsIn(const QDBusMessage &answer)
{
    DesktopHints hints = read(answersIn(answer));
    if (const QString forced = qEnvironmentVariable("GTK_THEME"); !forced.isEmpty())
        hints.dark = isDarkName(forced);
    else
        hints.dark = hints.dark.value_or(false);
    if (!isGnomes())
        hints.font.reset(); // Qt has it from the desktop itself
    return hints;
}

} // namespace Intake
