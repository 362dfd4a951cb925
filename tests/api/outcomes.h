#pragma once

#include "api/judge.h"

#include <QTest>

namespace Intake {

/// The name of an outcome in a failed comparison.
inline char *toString(Outcome outcome)
{
    constexpr const char *names[] = {"created", "refused", "waiting", "unknown"};
    return qstrdup(names[int(outcome)]);
}

/// The number of a reason in a failed comparison.
inline char *toString(Reason reason)
{
    return QTest::toString(int(reason));
}

} // namespace Intake
