// Several programs on one data folder: one holds it, the others speak to it, and whoever is killed leaves the truth.

#include "desk/answering.h"
#include "practice/practiceserver.h"
#include "shell/bodies.h"
#include "shell/storedprogram.h"

#include <algorithm>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QSet>
#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

/// Until one whole request has come.
bool hasRequest(const HostileServer &server)
{
    return server.ledger().complete() == 1;
}

} // namespace

class ShellHolding : public QObject
{
    Q_OBJECT
private slots:
    void theHolderAnswersForOthers();
    void killedWhileSendingIsUnknownAndNeverSentAgain();
    void whoWaitedForAKilledHolderGoesOn();
    void twentyAtOnceCreateTwenty();
    void theWindowCarriesOutWhatCommandsAsk();
    void twentyWindowsAtOnceAreOne();
    void nonsenseDoesNotStopTheHolder();
    void aDeepFolder();
};

void ShellHolding::theHolderAnswersForOthers()
{
    const StoredProgram program;
    HostileServer server(silent());
    const auto holder = program.start(program.onServer({u"create"_s, u"-"_s}, server.base()), person);
    QTRY_VERIFY_WITH_TIMEOUT(hasRequest(server), 20'000);
    // Read from the disk it would be unknown: only the holder can say that it is being sent.
    const Ran names = program.run(program.onStore({u"queue"_s, u"--names"_s}));
    QCOMPARE(names.exitCode, 0);
    QVERIFY2(names.out.endsWith("\tsending\tMai\tNguyen\n"), QByteArray(names.out + names.errors).constData());
    const Ran elsewhere =
        program.run(program.onServer({u"create"_s, u"-"_s}, QUrl(u"https://other.example/v1"_s)), named("Adams"));
    QCOMPARE(elsewhere.exitCode, 2);
    QVERIFY2(elsewhere.says(u"Intake is running with another server"_s), elsewhere.errors.constData());
    QCOMPARE(program.states(), QStringList{u"sending"_s});
    holder->kill();
    QCOMPARE(Program::waitFor(*holder).exitCode, -1);
}

void ShellHolding::killedWhileSendingIsUnknownAndNeverSentAgain()
{
    const StoredProgram program;
    QUrl address;
    {
        HostileServer server(silent());
        address = server.base();
        const auto creating = program.start(program.onServer({u"create"_s, u"-"_s}, address), person);
        QTRY_VERIFY_WITH_TIMEOUT(hasRequest(server), 20'000);
        creating->kill();
        QCOMPARE(Program::waitFor(*creating).exitCode, -1);
    }
    QCOMPARE(program.states(), QStringList{u"unknown"_s});
    PracticeServer practice;
    QVERIFY(practice.start(quint16(address.port())).has_value());
    for (int i = 0; i < 2; ++i) {
        const Ran sent = program.send(address);
        QCOMPARE(sent.exitCode, 6);
        QVERIFY(sent.out.endsWith("\tunknown\n"));
    }
    QCOMPARE(clientsAt(address), 0);
}

void ShellHolding::whoWaitedForAKilledHolderGoesOn()
{
    const StoredProgram program;
    PracticeServer practice;
    const QUrl server = practice.start().value();
    const auto holder = program.start(program.onServer({u"create"_s, u"-"_s}, server), named("Test-Hang"));
    QTRY_COMPARE_WITH_TIMEOUT(clientsAt(server), 1, 20'000);
    const auto second = program.start(program.onServer({u"create"_s, u"-"_s}, server), named("Adams"));
    const auto isQueued = [&] { return program.states() == QStringList{u"sending"_s, u"ready"_s}; };
    QTRY_VERIFY_WITH_TIMEOUT(isQueued(), 20'000);
    holder->kill();
    const Ran ran = Program::waitFor(*second);
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(ran.out).object()["last_name"_L1].toString(), u"Adams"_s);
    QCOMPARE(clientsAt(server), 2);
}

void ShellHolding::twentyAtOnceCreateTwenty()
{
    constexpr int many = 20;
    const StoredProgram program;
    PracticeServer practice;
    const QUrl server = practice.start().value();
    std::vector<std::unique_ptr<QProcess>> all;
    all.reserve(many);
    for (int i = 0; i < many; ++i)
        all.push_back(
            program.start(program.onServer({u"create"_s, u"-"_s}, server), named("Nguyen " + QByteArray::number(i))));
    QSet<QString> ids;
    for (const auto &each : all) {
        const Ran ran = Program::waitFor(*each);
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        ids += QJsonDocument::fromJson(ran.out).object()["id"_L1].toString();
    }
    QCOMPARE(ids.size(), many);
    QCOMPARE(clientsAt(server), many);
    QCOMPARE(program.states(), QStringList());
}

void ShellHolding::theWindowCarriesOutWhatCommandsAsk()
{
    const Program program;
    const QStringList options{u"--practice"_s, u"--data-dir"_s, program.path(u"clinic"_s)};
    const auto window = program.startWindow(options);
    const QString socket = program.path(u"clinic/practice/instance.socket"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket), 20'000);
    // The list of a practice server goes with its program: both clients are on the window's.
    for (const char *name : {"Nguyen", "Test-Cut"}) {
        const Ran ran = program.run(QStringList{u"create"_s, u"-"_s} + options, named(name));
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        QCOMPARE(QJsonDocument::fromJson(ran.out).object()["last_name"_L1].toString(), QString::fromLatin1(name));
    }
    QCOMPARE(program.run(QStringList{u"create"_s, u"-"_s} + options, named("Test-500")).exitCode, 6);
    const Ran queue = program.run(QStringList{u"queue"_s, u"--names"_s} + options);
    QVERIFY2(queue.out.endsWith("\tunknown\tMai\tTest-500\n"), queue.out.constData());
    QCOMPARE(program.run(QStringList{u"queue"_s, u"--send"_s} + options).exitCode, 6);
    const auto second = program.startWindow(options);
    QCOMPARE(Program::waitFor(*second).exitCode, 0);
    QCOMPARE(window->state(), QProcess::Running);
    window->kill();
    QCOMPARE(Program::waitFor(*window).exitCode, -1);
}

void ShellHolding::twentyWindowsAtOnceAreOne()
{
    const Program program;
    std::vector<std::unique_ptr<QProcess>> all(20);
    for (auto &window : all)
        window = program.startWindow({u"--practice"_s, u"--data-dir"_s, program.path(u"clinic"_s)});
    const auto running = [&all] {
        return std::ranges::count_if(all, [](const auto &each) { return each->state() == QProcess::Running; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 60'000);
    for (const auto &window : all)
        if (window->state() == QProcess::Running)
            window->kill();
        else
            QCOMPARE(window->exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(running(), 0, 20'000);
}

void ShellHolding::nonsenseDoesNotStopTheHolder()
{
    const StoredProgram program;
    HostileServer server(silent());
    const auto holder = program.start(program.onServer({u"create"_s, u"-"_s}, server.base()), person);
    QTRY_VERIFY_WITH_TIMEOUT(hasRequest(server), 20'000);
    const QString path = program.folder() + u"/instance.socket"_s;
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const QByteArray unfit = R"({"do":"create","id":"e3b0c442-98fc-4c14-9afb-f4c8996fb924","body":{"shoe":1}})"
                             "\n";
    for (const QByteArray &line :
         {QByteArray("\n"), QByteArray("{\"do\":\"format\"}\n"), QByteArray(6'000'000, '['),
          QByteArray("{\"do\":\"create\",\"body\":7}\n"), QByteArray("{\"do\":\"raise\"}\n"), unfit}) {
        QLocalSocket socket;
        socket.connectToServer(path);
        QVERIFY(socket.waitForConnected(10'000));
        socket.write(line);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 10'000);
        // What reads like a request is checked like one.
        const QByteArray answer = socket.readAll();
        QVERIFY2(line == unfit ? answer.contains("\"exit\":3") : answer.isEmpty(), answer.constData());
    }
    QCOMPARE(program.states(), QStringList{u"sending"_s});
    holder->kill();
    QCOMPARE(Program::waitFor(*holder).exitCode, -1);
}

void ShellHolding::aDeepFolder()
{
    const Program program;
    const QString folder = program.path(QString(u"deep/"_s).repeated(40));
    PracticeServer practice;
    const QUrl server = practice.start().value();
    const QStringList options{u"--data-dir"_s,        folder,
                              u"--passphrase-file"_s, program.secretFile(u"passphrase"_s, "correct horse\n"),
                              u"--token-file"_s,      program.tokenFile(),
                              u"--server"_s,          server.toString()};
    const auto holder = program.start(QStringList{u"create"_s, u"-"_s} + options, named("Test-Hang"));
    QTRY_COMPARE_WITH_TIMEOUT(clientsAt(server), 1, 20'000);
    const Ran queue = program.run(QStringList{u"queue"_s} + options);
    QVERIFY2(queue.out.endsWith("\tsending\n"), QByteArray(queue.out + queue.errors).constData());
    holder->kill();
    QCOMPARE(Program::waitFor(*holder).exitCode, -1);
}

QTEST_GUILESS_MAIN(ShellHolding)
#include "holding.moc"
