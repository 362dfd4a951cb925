#include "shell/screen.h"

#include <QCryptographicHash>

namespace Intake {

bool hasScreen(const QStringList &arguments)
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return arguments.contains(QStringLiteral("-platform")) || arguments.contains(QStringLiteral("--platform"));
}

QString ownScreen()
{
    return screenOf(qgetenv("DISPLAY"), qgetenv("WAYLAND_DISPLAY"));
}

QString screenOf(QByteArray display, const QByteArray &wayland)
{
    // ":0" and ":0.0" are one login's.
    if (const auto part = display.lastIndexOf('.'); part > display.lastIndexOf(':'))
        display.truncate(part);
    // Not both: a terminal of the same login may have lost the other.
    const QByteArray name = display.isEmpty() ? wayland : display;
    if (name.isEmpty())
        return {};
    // A computer's name can stand in it, and with that a person's.
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).first(12).toHex());
}

} // namespace Intake
