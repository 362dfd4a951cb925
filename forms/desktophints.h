#pragma once

#include <optional>
#include <QByteArray>
#include <QFont>

class QDBusMessage;

namespace Intake {

/// Keeps Qt from loading GTK while the QApplication is made: put one beside it, for that long. On GNOME and its kin Qt
/// takes its hints by loading the whole other toolkit, which makes the start half again as long and the memory twice as
/// much; the few hints that are of use are read by desktopHints(). Somebody who has set QT_QPA_PLATFORMTHEME keeps it.
class WithoutGtk
{
public:
    WithoutGtk();
    ~WithoutGtk();
    Q_DISABLE_COPY_MOVE(WithoutGtk)

private:
    std::optional<QByteArray> m_desktop; ///< what the environment called it
};

/// What the desktop asks of programs, in ways that Qt's own palette and font do not carry.
struct DesktopHints
{
    std::optional<bool> dark; ///< nothing: Qt's palette tells
    bool highContrast = false;
    std::optional<QFont> font;
};

/// Cheap: reads the environment, at most one small settings file, and on GNOME and its kin asks the desktop's settings
/// service, if it runs, for at most a tenth of a second.
DesktopHints desktopHints();

/// The same from what the desktop's settings service answered to settingsQuestion(): it was asked because it has said
/// that something is other now, so its word is the last.
DesktopHints hintsIn(const QDBusMessage &answer);
QDBusMessage settingsQuestion();

namespace Theme {

/// What the desktop asks for is this from now on; apply() shows it.
void follow(const DesktopHints &hints);

} // namespace Theme

/// "Cantarell Bold 11" as GNOME writes fonts; nothing when there is no size.
std::optional<QFont> fontFromGnome(const QString &name, double scale);

} // namespace Intake
