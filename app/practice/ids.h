#pragma once

#include <QString>

namespace Intake::Practice {

/// Prefix and 26 characters of Crockford's base 32: a new id, sorted by its time of birth.
QString newId(QLatin1StringView prefix);

/// An id that is the same for the same number, today and in every later run.
QString lastingId(QLatin1StringView prefix, const QString &number);

} // namespace Intake::Practice
