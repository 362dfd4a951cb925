// What the program's start joins together: the session to the lock, the opened store to the end of its records, the
// clipboard to its guard.

#include "desk/world.h"
#include "forms/secretcopy.h"
#include "journey/desktopstage.h"
#include "shell/bodies.h"
#include "shell/commandline.h"
#include "shell/loginservice.h"
#include "shell/privatebus.h"
#include "shell/storedprogram.h"
#include "shell/window.h"

#include <QClipboard>
#include <QTimer>
#include <sys/prctl.h>

using namespace Intake;
using namespace Intake::Support;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray logIn(const QString &folder)
{
    QFile log(folder + u"/log/intake.log"_s);
    return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

} // namespace

class ShellWiring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_bus.start()); }
    void S14_theRealWindowLocksWithTheScreen();
    void S14_theWindowAfterItSleepsLockedToo();
    void S34_theRealWindowForgets();
    void S28_theRealWindowGuardsItsCopies();

private:
    PrivateBus m_bus;
};

void ShellWiring::S14_theRealWindowLocksWithTheScreen()
{
    LoginService login(m_bus.address());
    const StoredProgram program;
    PracticeServer practice;
    const QUrl server = practice.start().value();
    const QStringList options = program.onServer({}, server);
    const auto create = [&] { return program.run(QStringList{u"create"_s, u"-"_s} + options, person); };
    const auto window = program.startWindow(options);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(program.folder() + u"/instance.socket"_s), 20'000);
    const Ran before = create();
    QVERIFY2(before.exitCode == 0, before.errors.constData());
    QTRY_VERIFY_WITH_TIMEOUT(login.isHeld(), 20'000);
    // Said again: the window may still be asking which session is its own.
    const auto isLocked = [&] {
        login.sayLock();
        const Ran ran = create();
        return ran.exitCode == 7 && ran.says(u"Intake is locked, so the client was not created"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLocked(), 20'000);
    const qsizetype made = clientsAt(server);
    QVERIFY(made > 0);
    QCOMPARE(create().exitCode, 7);
    QCOMPARE(clientsAt(server), made);
    QCOMPARE(window->state(), QProcess::Running);
    window->kill();
    QCOMPARE(Program::waitFor(*window).exitCode, -1);
}

/// Another language makes another window, which has to be told of the session anew.
void ShellWiring::S14_theWindowAfterItSleepsLockedToo()
{
    LoginService login(m_bus.address());
    Desktop desktop;
    desktop.keeper.followSession();
    QTRY_VERIFY(login.isHeld());
    desktop.speak(u"de"_s);
    bool wasWiped = false;
    connect(&login, &LoginService::letGo, &desktop.window(), [&] { wasWiped = desktop.desk.lock().isWiped(); });
    const QSignalSpy letGo(&login, &LoginService::letGo);
    login.prepareForSleep(true);
    QTRY_COMPARE(letGo.count(), 1);
    QVERIFY(wasWiped);
}

void ShellWiring::S34_theRealWindowForgets()
{
    const Program program;
    const QString folder = program.path(u"data/practice"_s);
    FakeClock clock;
    clock.setWall(QDateTime::currentDateTimeUtc().addDays(-8));
    FakeServer server(clock);
    QUuid id;
    {
        World world(clock, server, folder);
        id = world.create(u"Nguyen"_s);
        world.run(1min);
        QCOMPARE(world.state(id), State::Created);
        QVERIFY(world.read(id).record);
    }
    const auto window = program.startWindow({u"--practice"_s, u"--data-dir"_s, program.path(u"data"_s)});
    const auto hasForgotten = [&] { return logIn(folder).contains(R"("count":1,"event":"forgotten")"); };
    QTRY_VERIFY_WITH_TIMEOUT(hasForgotten(), 60'000);
    window->kill();
    QCOMPARE(Program::waitFor(*window).exitCode, -1);
    clock.setWall(QDateTime::currentDateTimeUtc());
    World world(clock, server, folder);
    const OneIntake left = world.read(id);
    QCOMPARE(left.row.state, State::Created);
    QVERIFY(!left.forgotten.isEmpty());
    QVERIFY(!left.record && !left.sending);
}

/// In this process, for what a clipboard holds on a screen that nobody sees is known to its own program only.
void ShellWiring::S28_theRealWindowGuardsItsCopies()
{
    const StoredProgram program;
    PracticeServer practice;
    const auto line = parse(QStringList{u"intake"_s} + program.onServer({}, practice.start().value()));
    QVERIFY(line);
    Language language(*qApp);
    bool wasHeld = false;
    QTimer helper;
    helper.callOnTimeout(&helper, [&] {
        if (logIn(program.folder()).isEmpty()) // begun once the store is open
            return;
        helper.stop();
        copySecret(u"Helen Keller"_s);
        wasHeld = holdsSecretCopy(QClipboard::Clipboard);
        QCoreApplication::exit(0);
    });
    helper.start(10ms);
    QTimer::singleShot(60s, &helper, [] { QCoreApplication::exit(1); });
    const int code = runWindow(*line, language);
    ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // the search for leaks looks into this process
    QCOMPARE(code, 0);
    QVERIFY(wasHeld);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

QTEST_MAIN(ShellWiring)
#include "wiring.moc"
