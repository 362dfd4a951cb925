#pragma once

#include <sys/types.h>

namespace Intake::Bench {

/// What a program and the programs that it started have used so far, and hold now.
struct Usage
{
    double cpuSeconds = 0; ///< of all threads, those that ended and children that ended included
    double pssMib = 0;     ///< proportional share: a page that three programs map counts as a third
    long wakeUps = 0;      ///< voluntary context switches of the threads that live now
    int processes = 0;
    int threads = 0;
};

Usage usageOf(pid_t root);

} // namespace Intake::Bench
