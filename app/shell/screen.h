#pragma once

#include <QStringList>

namespace Intake {

/// Can a window be opened at all? Asked before the toolkit is, which would end the program without a word of ours.
bool hasScreen(const QStringList &arguments);

} // namespace Intake
