// What the program does about others who reach into it: its memory, its crash, its environment, its rights.

#include "shell/bodies.h"
#include "shell/hardening.h"
#include "shell/ownprocess_linux.h"
#include "shell/program.h"
#include "support/hostileserver.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <QDir>
#include <QFile>
#include <QPluginLoader>
#include <QTest>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

class ShellHardened : public QObject
{
    Q_OBJECT
private slots:
    void S3_whatItMakesIsForItsOwnerAlone();
    void S16_aCrashLeavesNoCore();
    void S16_noOtherProgramOfTheUserReachesIn_data();
    void S16_noOtherProgramOfTheUserReachesIn();
    void S38_borrowedRightsAreNotTaken();
    void S38_optionsThatLoadOrDressAreRefused_data();
    void S38_optionsThatLoadOrDressAreRefused();
    void S38_theEnvironmentIsCleaned_data();
    void S38_theEnvironmentIsCleaned();
    void S38_theEnvironmentLoadsNothing();
    void S39_noKeyLogIsWritten();
};

/// What libraries make, too; started by somebody who keeps nothing from others.
void ShellHardened::S3_whatItMakesIsForItsOwnerAlone()
{
    OwnProcess running;
    const mode_t before = ::umask(0);
    const bool started = running.start({u"practice-server"_s});
    ::umask(before);
    QVERIFY(started);
    QFile status(u"/proc/%1/status"_s.arg(running.pid()));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray says = status.readAll();
    QVERIFY2(says.contains("\nUmask:\t0077\n"), says.constData());
}

void ShellHardened::S16_aCrashLeavesNoCore()
{
    OwnProcess running;
    QVERIFY(running.start({u"practice-server"_s}));
    const QStringList before = QDir(running.folder()).entryList(QDir::Files | QDir::Hidden);
    const int status = running.endBy(SIGSEGV);
    QVERIFY(!WIFEXITED(status) || WEXITSTATUS(status) != 0);
    QVERIFY(!WIFSIGNALED(status) || !WCOREDUMP(status));
    QCOMPARE(QDir(running.folder()).entryList(QDir::Files | QDir::Hidden), before);
}

void ShellHardened::S16_noOtherProgramOfTheUserReachesIn_data()
{
    QTest::addColumn<bool>("window");
    QTest::newRow("without a window") << false;
    QTest::newRow("the window") << true;
}

void ShellHardened::S16_noOtherProgramOfTheUserReachesIn()
{
    QFETCH(bool, window);
    OwnProcess running;
    QVERIFY(window ? running.startWindow() : running.start({u"practice-server"_s}));
    const pid_t pid = running.pid();
    const auto refused = [](bool was) { return was && (errno == EPERM || errno == EACCES) ? 0 : 1; };
    QCOMPARE(running.asTheSameUser([&] { return refused(::ptrace(PTRACE_SEIZE, pid, nullptr, nullptr) != 0); }), 0);
    for (const char *part : {"mem", "environ", "maps"}) {
        const QByteArray path = "/proc/" + QByteArray::number(pid) + '/' + part;
        QCOMPARE(running.asTheSameUser([&] { return refused(::open(path.constData(), O_RDONLY) < 0); }), 0);
    }
}

void ShellHardened::S38_borrowedRightsAreNotTaken()
{
    QVERIFY(!hasBorrowedRights());
    // Only root can lend rights; for others the question above is all that can be asked. Where nobody reads what a test
    // says, half of it must not pass for the whole.
    QVERIFY2(::geteuid() == 0 || qEnvironmentVariableIsEmpty("CI"), "NOT TESTED: only root can lend rights.");
    if (::geteuid() != 0)
        return;
    const OwnProcess lent;
    const QByteArray path = QFile::encodeName(lent.program());
    for (const mode_t bit : {S_ISUID, S_ISGID}) {
        QCOMPARE(::chown(path.constData(), 65534, 65534), 0);
        QCOMPARE(::chmod(path.constData(), 0755 | bit), 0);
        QProcess process;
        process.start(lent.program(), {u"--version"_s});
        const Ran ran = Program::waitFor(process);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.says(u"rights of another user"_s), ran.errors.constData());
#ifndef __SANITIZE_ADDRESS__ // the search for leaks may not look into such a program, and ends it with a code of its
                             // own
        QCOMPARE(ran.exitCode, 2);
#endif
    }
}

void ShellHardened::S38_optionsThatLoadOrDressAreRefused_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("named");
    QTest::newRow("style sheet") << QStringList{u"-stylesheet"_s, u"dress.qss"_s} << u"stylesheet"_s;
    QTest::newRow("with two dashes") << QStringList{u"--stylesheet=dress.qss"_s} << u"stylesheet"_s;
    QTest::newRow("behind another") << QStringList{u"-platform"_s, u"offscreen"_s, u"-stylesheet"_s, u"dress.qss"_s}
                                    << u"stylesheet"_s;
    QTest::newRow("style") << QStringList{u"-platform"_s, u"offscreen"_s, u"-style"_s, u"windows"_s} << u"style"_s;
    QTest::newRow("folder of plugins") << QStringList{u"-platform"_s, u"offscreen"_s, u"-platformpluginpath"_s, u"."_s}
                                       << u"platformpluginpath"_s;
    QTest::newRow("as the value of another")
        << QStringList{u"--practice"_s, u"--language"_s, u"-stylesheet=dress.qss"_s, u"--practice"_s}
        << u"stylesheet"_s;
    QTest::newRow("as a folder") << QStringList{u"--practice"_s, u"--data-dir"_s, u"-style"_s} << u"style"_s;
}

void ShellHardened::S38_optionsThatLoadOrDressAreRefused()
{
    QFETCH(QStringList, given);
    QFETCH(QString, named);
    const Ran ran = Program().run(given);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.says(named), ran.errors.constData());
}

void ShellHardened::S38_theEnvironmentIsCleaned_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
         {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS", "QT_STYLE_OVERRIDE",
          "SSLKEYLOGFILE", "OPENSSL_CONF", "OPENSSL_ENGINES", "OPENSSL_MODULES", "GIO_EXTRA_MODULES", "GIO_MODULE_DIR"})
        QTest::newRow(name) << QByteArray(name);
}

void ShellHardened::S38_theEnvironmentIsCleaned()
{
    QFETCH(QByteArray, name);
    qputenv(name.constData(), "uninvited");
    cleanEnvironment();
    QVERIFY(!qEnvironmentVariableIsSet(name.constData()));
}

/// The same plugin leaves its trace in whoever loads it, as this test does first.
void ShellHardened::S38_theEnvironmentLoadsNothing()
{
    const Program program;
    const QString trace = program.path(u"loaded"_s);
    qputenv("INTAKE_TEST_TRACE", trace.toUtf8());
    QPluginLoader invited(QStringLiteral(INTAKE_PLUGINS "/generic/libuninvited.so"));
    QVERIFY2(invited.instance(), qPrintable(invited.errorString()));
    QVERIFY(QFile::remove(trace));
    qputenv("QT_PLUGIN_PATH", INTAKE_PLUGINS);
    qputenv("QT_QPA_GENERIC_PLUGINS", "uninvited");
    const auto window = program.startWindow({u"--practice"_s, u"--data-dir"_s, program.path(u"desk"_s)});
    qunsetenv("QT_PLUGIN_PATH");
    qunsetenv("QT_QPA_GENERIC_PLUGINS");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(program.path(u"desk/practice/instance.socket"_s)) ||
                                 QFile::exists(program.path(u"desk/instance.socket"_s)),
                             30'000);
    window->kill();
    static_cast<void>(Program::waitFor(*window));
    QVERIFY(!QFile::exists(trace));
}

void ShellHardened::S39_noKeyLogIsWritten()
{
    HostileServer server({.answer = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"},
                         serverTls(Certificate::Good));
    const Program program;
    const QString log = program.path(u"keys.log"_s);
    qputenv("SSLKEYLOGFILE", log.toUtf8());
    const Ran ran = program.run(
        {u"create"_s, u"-"_s, u"--server"_s, server.base().toString(), u"--token-file"_s, program.tokenFile()}, person);
    qunsetenv("SSLKEYLOGFILE");
    QCOMPARE(ran.exitCode, 5);
    QVERIFY(server.ledgerAtRest().connections > 0);
    QVERIFY(!QFile::exists(log));
}

QTEST_GUILESS_MAIN(ShellHardened)
#include "hardened.moc"
