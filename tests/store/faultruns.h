#pragma once

#include <cstdio>
#include <QTemporaryDir>
#include <random>

namespace Intake::Support {

/// How long the fault rigs run and with which chance: INTAKE_FAULTS=long, and INTAKE_SEED=n for a run once more. The
/// short runs are the same each time, so that they judge a change and not a chance; the long ones look for what is new.
inline bool isLongRun()
{
    return qgetenv("INTAKE_FAULTS") == "long";
}

inline quint32 runSeed()
{
    bool given = false;
    const uint seed = qgetenv("INTAKE_SEED").toUInt(&given);
    return given ? seed : isLongRun() ? std::random_device()() : 20'261'123U;
}

/// In memory where the system has such a place: a run makes thousands of files, and none has to outlast it.
inline QString fastFolder()
{
    const QString shared = QStringLiteral("/dev/shm");
    return (QFileInfo(shared).isWritable() ? shared : QDir::tempPath()) + QStringLiteral("/intake-faults-XXXXXX");
}

template <typename... Values>
void say(const char *format, Values... values)
{
    std::printf(format, values...);
    std::fflush(stdout);
}

} // namespace Intake::Support
