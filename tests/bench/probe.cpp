#include "bench/clock.h"
#include "bench/process.h"
#include "bench/processtree.h"
#include "bench/screen.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <sstream>
#include <string_view>

// One run of one X11 program under an X server, a home and an environment of its own; one line of JSON.
//
//     bench_probe [--keys N] [--timeout SECONDS] [--picture FILE.ppm] -- COMMAND...
//
// `{HOME}` in the command stands for the home folder. Times run from just before the program is started.
namespace Intake::Bench {
namespace {

constexpr double quiet = 500;   // so long the picture must stay for the window to count as ready
constexpr double calm = 1'000;  // between ready and the idle time, for what comes after the start
constexpr double idle = 3'250;  // begun at a blink of the caret: always the same number of blinks
constexpr double blink = 1'300; // a caret blinks more often

struct Options
{
    int keys = 0;
    double timeout = 30'000;
    std::string picture;
    Process::Words command;
};

Options optionsFrom(const Process::Words &words)
{
    Options options;
    auto word = words.begin();
    for (; word + 1 < words.end() && *word != "--"; word += 2) {
        if (*word == "--keys")
            options.keys = std::atoi(word[1].c_str());
        else if (*word == "--timeout")
            options.timeout = std::atof(word[1].c_str()) * 1e3;
        else if (*word == "--picture")
            options.picture = word[1];
        else
            return {};
    }
    if (word != words.end())
        options.command.assign(word + 1, words.end());
    return options;
}

void fillIn(Process::Words &command, const std::string &home)
{
    constexpr std::string_view sign = "{HOME}";
    for (std::string &word : command)
        if (const auto at = word.find(sign); at != std::string::npos)
            word.replace(at, sign.size(), home);
}

/// Written from nothing, so that no desktop, theme, session bus or screen reader of the user takes part. An address
/// that leads nowhere keeps the bus library from starting a bus.
Process::Words cleanEnvironment(const std::string &display, const std::string &home)
{
    return {"PATH=/usr/local/bin:/usr/bin:/bin",
            "LC_ALL=C.UTF-8",
            "DISPLAY=" + display,
            "HOME=" + home,
            "TMPDIR=" + home,
            "XDG_RUNTIME_DIR=" + home,
            "XDG_CONFIG_HOME=" + home + "/.config",
            "XDG_CACHE_HOME=" + home + "/.cache",
            "XDG_DATA_HOME=" + home + "/.local/share",
            "QT_QPA_PLATFORM=xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON=0",
            "NO_AT_BRIDGE=1",
            "DBUS_SESSION_BUS_ADDRESS=disabled:",
            "DBUS_SYSTEM_BUS_ADDRESS=disabled:"};
}

/// Writes `"name":value` members of one flat object.
class Json
{
public:
    template <typename Value>
    void add(std::string_view name, const Value &value)
    {
        m_text << (m_text.tellp() == 0 ? "{" : ",") << '"' << name << "\":" << value;
    }
    std::string text() const { return m_text.str() + "}"; }

private:
    std::ostringstream m_text;
};

void addKeys(Json &json, const std::vector<std::optional<double>> &keys)
{
    std::ostringstream list;
    int missed = 0;
    for (const std::optional<double> &key : keys) {
        if (key)
            list << (list.tellp() == 0 ? "" : ",") << *key;
        else
            ++missed;
    }
    json.add("key_ms", "[" + list.str() + "]");
    json.add("keys_missed", missed);
}

void addIdle(Json &json, Screen &screen, pid_t process)
{
    screen.watchUntil(now() + calm);
    screen.nextDrawing(now() + blink);
    const double begun = now();
    const Usage before = usageOf(process);
    screen.watchUntil(begun + idle);
    const Usage after = usageOf(process);
    const double seconds = (now() - begun) / 1e3;
    json.add("wakeups_per_s", double(after.wakeUps - before.wakeUps) / seconds);
    json.add("idle_cpu_ms_per_s", (after.cpuSeconds - before.cpuSeconds) * 1e3 / seconds);
}

void addReady(Json &json, const Screen &screen, double started, double ready, const Usage &usage)
{
    json.add("mapped_ms", screen.mapTime() - started);
    json.add("ready_ms", ready - started);
    json.add("cpu_ms", usage.cpuSeconds * 1e3);
    json.add("pss_mib", usage.pssMib);
    json.add("processes", usage.processes);
    json.add("threads", usage.threads);
    json.add("width", screen.windowSize().width);
    json.add("height", screen.windowSize().height);
}

/// What was measured, or what was in the way.
std::string measured(const Options &options, Display *display, const std::string &home)
{
    Screen screen(display);
    const double started = now();
    Process program(options.command, cleanEnvironment(XDisplayString(display), home));
    std::optional<double> ready;
    while (!ready && now() < started + options.timeout) {
        screen.watchUntil(now() + 20);
        if (!program.running())
            return R"({"why":"the program ended before its window was ready"})";
        ready = screen.readyTime(quiet);
    }
    if (!ready)
        return R"({"why":"no window came to rest in time"})";
    Json json;
    addReady(json, screen, started, *ready, usageOf(program.id()));
    addIdle(json, screen, program.id());
    addKeys(json, screen.type(options.keys));
    if (!options.picture.empty())
        screen.save(options.picture);
    return program.running() ? json.text() : R"({"why":"the program ended while it was measured"})";
}

std::string run(Options options)
{
    if (options.command.empty())
        return R"({"why":"usage: bench_probe [--keys N] [--timeout SECONDS] [--picture FILE.ppm] -- COMMAND..."})";
    const Xvfb server;
    if (server.display().empty())
        return R"({"why":"Xvfb could not be started; on Debian it is in the package xvfb"})";
    const std::unique_ptr<Display, int (*)(Display *)> display(XOpenDisplay(server.display().c_str()), XCloseDisplay);
    if (!display)
        return R"({"why":"the X server let nobody in"})";
    const TemporaryFolder home;
    fillIn(options.command, home.path());
    return measured(options, display.get(), home.path());
}

} // namespace
} // namespace Intake::Bench

int main(int argc, char **argv)
{
    using namespace Intake::Bench;
    // A window may be gone before it is asked about.
    XSetErrorHandler([](Display *, XErrorEvent *) { return 0; });
    const std::string answer = run(optionsFrom(Process::Words(argv + 1, argv + argc)));
    std::cout << answer << std::endl;
    return answer.starts_with(R"({"why")") ? EXIT_FAILURE : EXIT_SUCCESS;
}
