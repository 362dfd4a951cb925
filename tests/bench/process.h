#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace Intake::Bench {

/// An empty folder, readable by nobody else, that is gone with this object.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    const std::string &path() const { return m_path; }

private:
    std::string m_path;
};

/// A program that runs no longer than this object or the probe. Its input and output are closed.
class Process
{
public:
    using Words = std::vector<std::string>;

    /// `environment` is all that the program gets of one.
    Process(Words command, Words environment);
    ~Process();
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    pid_t id() const { return m_id; }
    bool running();

private:
    bool endedAfter(int signal, int patience); ///< milliseconds

    pid_t m_id = -1;
};

/// An X server of its own without a screen to look at.
class Xvfb
{
public:
    Xvfb();

    /// `:99`, or empty when no server could be started.
    const std::string &display() const { return m_display; }

private:
    int m_pipe[2];
    Process m_process;
    std::string m_display;
};

} // namespace Intake::Bench
