#include "bench/processtree.h"

#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

namespace Intake::Bench {

namespace {

/// The number after `name:` in a file of such lines; 0 without one.
long numberNamed(const std::string &name, const std::filesystem::path &file)
{
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(name + ":"))
            return std::stol(line.substr(name.size() + 1));
    return 0;
}

/// The process clock counts nanoseconds and threads that have ended; the file /proc/PID/stat counts in hundredths.
double cpuSecondsOf(pid_t process)
{
    clockid_t clock{};
    timespec time{};
    if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &time) != 0)
        return 0;
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double cpuSecondsOfEndedChildren(const std::filesystem::path &folder)
{
    std::ifstream file(folder / "stat");
    std::string text;
    std::getline(file, text);
    // The name may hold spaces and brackets, so counting starts behind its last bracket.
    std::istringstream fields(text.substr(text.rfind(')') + 1));
    std::string skipped;
    for (int field = 3; field < 16; ++field)
        fields >> skipped;
    long user = 0;
    long system = 0;
    fields >> user >> system;
    return double(user + system) / double(sysconf(_SC_CLK_TCK));
}

void add(pid_t process, Usage &sum)
{
    const std::filesystem::path folder = std::filesystem::path("/proc") / std::to_string(process);
    ++sum.processes;
    sum.cpuSeconds += cpuSecondsOf(process) + cpuSecondsOfEndedChildren(folder);
    sum.pssMib += double(numberNamed("Pss", folder / "smaps_rollup")) / 1024;
    std::error_code gone;
    for (const auto &thread : std::filesystem::directory_iterator(folder / "task", gone)) {
        ++sum.threads;
        sum.wakeUps += numberNamed("voluntary_ctxt_switches", thread.path() / "status");
        std::ifstream children(thread.path() / "children");
        for (pid_t child = 0; children >> child;)
            add(child, sum);
    }
}

} // namespace

Usage usageOf(pid_t root)
{
    Usage sum;
    add(root, sum);
    return sum;
}

} // namespace Intake::Bench
