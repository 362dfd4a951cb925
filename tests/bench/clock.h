#pragma once

#include <chrono>

namespace Intake::Bench {

/// Milliseconds of the monotonic clock; only differences mean anything.
inline double now()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

} // namespace Intake::Bench
