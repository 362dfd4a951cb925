#pragma once

#include <QStringList>

namespace Intake {

/// Can a window be opened at all? Asked before the toolkit is, which would end the program without a word of ours.
bool hasScreen(const QStringList &arguments);

/// Tells the screen that this program draws on from that of another login, and says nothing else; empty: not known.
QString ownScreen();

/// The same for what X and Wayland call the screen.
QString screenOf(QByteArray display, const QByteArray &wayland);

} // namespace Intake
