#pragma once

#include <QStringList>

namespace Intake::Words {

/// As it is read out: one after the other, each but the last ended by a sign of its own or by a full stop.
QString aloud(QStringList parts);

/// An offer under a field, and what F2 does about it.
QString offerAloud(const QString &words, const QString &verb);

} // namespace Intake::Words
