#include "shell/ownprocess_linux.h"

#include <array>
#include <QDir>
#include <QFile>
#include <QTest>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace Intake {

namespace {

constexpr uid_t somebody = 65534;

void becomeSomebody()
{
    if (::geteuid() == 0 && (::setgid(somebody) != 0 || ::setuid(somebody) != 0))
        ::_exit(125);
}

std::vector<char *> pointersTo(std::vector<QByteArray> &words)
{
    std::vector<char *> pointers;
    pointers.reserve(words.size() + 1);
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// Between fork and exec nothing may be allocated.
[[noreturn]] void become(const char *folder, int out, char *const *arguments)
{
    const rlimit all = {RLIM_INFINITY, RLIM_INFINITY};
    becomeSomebody();
    if (::chdir(folder) != 0 || (::setrlimit(RLIMIT_CORE, &all) != 0 && ::geteuid() == 0) || ::dup2(out, 1) < 0)
        ::_exit(126);
    ::execv(arguments[0], arguments);
    ::_exit(127);
}

} // namespace

OwnProcess::OwnProcess()
{
    const QDir built(QStringLiteral(INTAKE_BINARY_DIR "/bin"));
    for (const QString &name : built.entryList({QStringLiteral("intake"), QStringLiteral("*.so")}, QDir::Files))
        static_cast<void>(QFile::copy(built.filePath(name), m_folder.filePath(name)));
    static_cast<void>(::chmod(QFile::encodeName(m_folder.path()).constData(), 0777));
}

OwnProcess::~OwnProcess()
{
    if (m_pid > 0)
        endBy(SIGKILL);
}

/// Gives the end at which it is heard; -1 when it could not be started.
int OwnProcess::spawn(const QStringList &arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(program())};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    const std::vector<char *> pointers = pointersTo(words);
    const QByteArray folder = QFile::encodeName(m_folder.path());
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return -1;
    m_pid = ::fork();
    if (m_pid == 0)
        become(folder.constData(), ends[1], pointers.data());
    ::close(ends[1]);
    return ends[0];
}

bool OwnProcess::start(const QStringList &arguments)
{
    const int heard = spawn(arguments);
    char first = 0;
    const bool spoke = heard >= 0 && ::read(heard, &first, 1) == 1;
    ::close(heard);
    return spoke;
}

bool OwnProcess::startWindow()
{
    const QString data = m_folder.filePath(QStringLiteral("data"));
    const int heard = spawn({QStringLiteral("--practice"), QStringLiteral("--data-dir"), data,
                             QStringLiteral("-platform"), QStringLiteral("offscreen")});
    const bool came = heard >= 0 && QTest::qWaitFor([&] { return QDir(data).exists(); }, 30'000);
    ::close(heard);
    return came;
}

int OwnProcess::endBy(int signal)
{
    int status = -1;
    ::kill(m_pid, signal);
    ::waitpid(m_pid, &status, 0);
    m_pid = -1;
    return status;
}

int OwnProcess::asTheSameUser(const std::function<int()> &doing)
{
    const pid_t child = ::fork();
    if (child == 0) {
        becomeSomebody();
        ::_exit(doing());
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace Intake
