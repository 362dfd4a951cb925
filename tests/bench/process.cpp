#include "bench/process.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Intake::Bench {

namespace {

std::vector<char *> pointers(std::vector<std::string> &words)
{
    std::vector<char *> all;
    all.reserve(words.size() + 1);
    for (std::string &word : words)
        all.push_back(word.data());
    all.push_back(nullptr);
    return all;
}

[[noreturn]] void become(char *const *command, char *const *environment)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const int nothing = open("/dev/null", O_RDWR);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(nothing, stream);
    execvpe(command[0], command, environment);
    _exit(127);
}

Process::Words ownEnvironment()
{
    Process::Words all;
    for (char **variable = environ; *variable; ++variable)
        all.emplace_back(*variable);
    return all;
}

Process::Words xvfbCommand(int report)
{
    return {"Xvfb", "-displayfd", std::to_string(report), "-screen", "0", "1280x800x24", "-dpi", "96", "-nolisten",
            "tcp",  "-noreset"};
}

int *opened(int *pipeEnds)
{
    if (pipe(pipeEnds) != 0)
        pipeEnds[0] = pipeEnds[1] = -1;
    return pipeEnds;
}

std::string lineFrom(int file)
{
    std::string line;
    char letter = 0;
    while (read(file, &letter, 1) == 1 && letter != '\n')
        line += letter;
    return line;
}

} // namespace

TemporaryFolder::TemporaryFolder()
    : m_path((std::filesystem::temp_directory_path() / "intake-bench-XXXXXX").string())
{
    if (!mkdtemp(m_path.data()))
        m_path.clear();
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

Process::Process(Words command, Words environment)
{
    const std::vector<char *> words = pointers(command);
    const std::vector<char *> variables = pointers(environment);
    m_id = fork();
    if (m_id == 0)
        become(words.data(), variables.data());
}

Process::~Process()
{
    if (m_id > 0 && !endedAfter(SIGTERM, 3'000))
        endedAfter(SIGKILL, 3'000);
}

bool Process::running()
{
    if (m_id > 0 && waitpid(m_id, nullptr, WNOHANG) == m_id)
        m_id = -1;
    return m_id > 0;
}

bool Process::endedAfter(int signal, int patience)
{
    // Not by pidfd_open: the header of glibc 2.36 declares it without C linkage.
    const int handle = int(syscall(SYS_pidfd_open, m_id, 0));
    kill(m_id, signal);
    pollfd ended{handle, POLLIN, 0};
    poll(&ended, 1, patience);
    close(handle);
    return !running();
}

Xvfb::Xvfb()
    : m_process(xvfbCommand(opened(m_pipe)[1]), ownEnvironment())
{
    close(m_pipe[1]);
    const std::string number = lineFrom(m_pipe[0]);
    close(m_pipe[0]);
    if (!number.empty())
        m_display = ":" + number;
}

} // namespace Intake::Bench
