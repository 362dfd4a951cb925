#pragma once

#include <QSize>
#include <QStringList>

namespace Intake::Bench {

/// The size that a yardstick's window is asked to have: the first argument, as `1180x760`.
inline QSize windowSize(const QStringList &arguments)
{
    const QStringList sides = arguments.value(1).split(u'x');
    const QSize asked(sides.value(0).toInt(), sides.value(1).toInt());
    return asked.isEmpty() ? QSize(1180, 760) : asked;
}

} // namespace Intake::Bench
