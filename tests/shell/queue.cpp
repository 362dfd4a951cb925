// `intake create` and `intake queue` on a store: what is stored, what is sent, and never twice.

#include "desk/answering.h"
#include "practice/practiceserver.h"
#include "shell/bodies.h"
#include "shell/storedprogram.h"

#include <algorithm>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

int created(const Ledger &ledger)
{
    return int(std::ranges::count_if(ledger.requests, [](const SeenRequest &request) {
        return request.complete && request.head.startsWith("POST ");
    }));
}

/// An address where nobody listens now, and where a practice server may begin to.
QUrl quietAddress()
{
    return HostileServer(silent()).base();
}

const QByteArray json = "Content-Type: application/json\r\n";

} // namespace

class ShellQueue : public QObject
{
    Q_OBJECT
private slots:
    void outcomesAreStored_data();
    void outcomesAreStored();
    void whatWaitedIsCreatedOnce();
    void theRecordThatGotLostIsFound();
    void aHoldIsLiftedByAGoodToken();
    void aRetryAfterIsObeyed();
    void namesOnlyWithNames();
    void nothingIsMadeToBeListed();
    void aNewStoreShowsItsRecoveryKeyOnce();
    void withoutAKeychainNothingIsStored();
};

void ShellQueue::outcomesAreStored_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &answer, int exitCode, const QString &state,
                        const QString &words) {
        QTest::newRow(name) << answer << exitCode << (state.isEmpty() ? QStringList() : QStringList{state}) << words;
    };
    row("201", httpAnswer("201 Created", answered), 0, {}, {});
    row("422", httpAnswer("422 No", R"({"message":"No.","errors":{"last_name":["Too odd."]}})"), 4, u"refused"_s,
        u"open Intake to change it"_s);
    row("401", httpAnswer("401 No", "{}"), 5, u"waiting"_s, u"did not accept the token"_s);
    row("429", httpAnswer("429 No", "{}", json + "Retry-After: 30\r\n"), 5, u"waiting"_s, u"wait 30 second"_s);
    row("500", httpAnswer("500 No", "{}"), 6, u"unknown"_s, u"Do not add this client elsewhere"_s);
    row("cut", QByteArray("HTTP/1.1 201 Created\r\n") + json + "Content-Length: 100\r\n\r\n{\"id\":", 6, u"unknown"_s,
        u"do not run the command again"_s);
    row("nobody there", {}, 5, u"waiting"_s, u"Nothing takes connections"_s);
}

void ShellQueue::outcomesAreStored()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    const StoredProgram program;
    HostileServer server(answering(answer));
    const Ran ran = program.create(answer.isEmpty() ? quietAddress() : server.base(), person);
    QTEST(ran.exitCode, "exitCode");
    QVERIFY2(ran.says(words), ran.errors.constData());
    QVERIFY(!ran.says(u"the only copy"_s) && !ran.says(u"keychain"_s));
    QCOMPARE(created(server.ledgerAtRest()), answer.isEmpty() ? 0 : 1);

    const Ran queue = program.run(program.onStore({u"queue"_s}));
    QCOMPARE(queue.exitCode, 0);
    QCOMPARE(queue.errors, QByteArray());
    static const QRegularExpression line(
        u"^([0-9a-f-]{36})\t\\d{4}-\\d\\d-\\d\\dT[0-9:]{8}Z\t\\d{4}-\\d\\d-\\d\\dT[0-9:]{8}Z\t([a-z]+)\n$"_s);
    const auto match = line.match(QString::fromUtf8(queue.out));
    QTEST(match.hasMatch() ? QStringList{match.captured(2)} : QStringList(), "states");
    QCOMPARE(queue.out.isEmpty(), ran.exitCode == 0);
    QVERIFY(ran.exitCode == 0 || ran.says(match.captured(1)));
}

void ShellQueue::whatWaitedIsCreatedOnce()
{
    const StoredProgram program;
    const QUrl server = quietAddress();
    for (const char *name : {"Nguyen", "Adams", "Okafor"})
        QCOMPARE(program.create(server, named(name)).exitCode, 5);
    QCOMPARE(program.send(server).exitCode, 5);
    QCOMPARE(program.states(), QStringList(3, u"waiting"_s));

    PracticeServer practice;
    QVERIFY(practice.start(quint16(server.port())).has_value());
    const Ran sent = program.send(server);
    QCOMPARE(sent.errors, QByteArray());
    QCOMPARE(sent.out, QByteArray());
    QCOMPARE(sent.exitCode, 0);
    QCOMPARE(clientsAt(server), 3);
    QCOMPARE(program.send(server).exitCode, 0);
    QCOMPARE(clientsAt(server), 3);
}

void ShellQueue::theRecordThatGotLostIsFound()
{
    const StoredProgram program;
    PracticeServer practice;
    const QUrl server = practice.start().value();
    const auto creating = program.start(program.onServer({u"create"_s, u"-"_s}, server), named("Test-Hang"));
    QTRY_COMPARE_WITH_TIMEOUT(clientsAt(server), 1, 20'000);
    creating->kill();
    QCOMPARE(Program::waitFor(*creating).exitCode, -1);
    QCOMPARE(program.states(), QStringList{u"unknown"_s});
    const Ran sent = program.send(server);
    QCOMPARE(sent.exitCode, 0);
    QCOMPARE(sent.out, QByteArray());
    QCOMPARE(clientsAt(server), 1);
}

void ShellQueue::aHoldIsLiftedByAGoodToken()
{
    const StoredProgram program;
    QUrl address;
    {
        HostileServer server(answering(httpAnswer("401 No", "{}")));
        address = server.base();
        QCOMPARE(program.create(address, person).exitCode, 5);
        const Ran held = program.create(address, named("Adams"));
        QCOMPARE(held.exitCode, 5);
        QVERIFY2(held.says(u"Sending stopped because of that"_s), held.errors.constData());
        QCOMPARE(created(server.ledgerAtRest()), 1);
    }
    PracticeServer practice;
    QVERIFY(practice.start(quint16(address.port())).has_value());
    const Ran sent = program.run(program.onServer({u"queue"_s, u"--send"_s}, address, "a-better-key\n"));
    QCOMPARE(sent.exitCode, 0);
    QCOMPARE(clientsAt(address), 2);
}

void ShellQueue::aRetryAfterIsObeyed()
{
    const StoredProgram program;
    HostileServer server(answering(httpAnswer("429 No", "{}", json + "Retry-After: 600\r\n")));
    QCOMPARE(program.create(server.base(), person).exitCode, 5);
    const Ran second = program.create(server.base(), named("Adams"));
    QCOMPARE(second.exitCode, 5);
    QVERIFY2(second.says(u"takes the next request in"_s), second.errors.constData());
    QElapsedTimer time;
    time.start();
    QCOMPARE(program.send(server.base()).exitCode, 5);
    QVERIFY2(time.elapsed() < 20'000, "it waited for the server");
    QCOMPARE(server.ledgerAtRest().complete(), 1);
    QCOMPARE(program.states(), (QStringList{u"waiting"_s, u"ready"_s}));
}

void ShellQueue::namesOnlyWithNames()
{
    const StoredProgram program;
    QCOMPARE(program.create(quietAddress(), named("Nguy\\u1ec5n")).exitCode, 5);
    const Ran bare = program.run(program.onStore({u"queue"_s}));
    QVERIFY(!bare.out.contains("Mai") && !bare.out.contains("Nguy"));
    const Ran full = program.run(program.onStore({u"queue"_s, u"--names"_s}));
    QVERIFY(full.out.endsWith("\twaiting\tMai\tNguy\u1ec5n\n"));
}

void ShellQueue::nothingIsMadeToBeListed()
{
    const Program program;
    const Ran ran = program.run({u"queue"_s, u"--data-dir"_s, program.path(u"nothing"_s)});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.out + ran.errors, QByteArray());
    QVERIFY(!QDir(program.path(u"nothing"_s)).exists());
}

void ShellQueue::aNewStoreShowsItsRecoveryKeyOnce()
{
    const Program program;
    HostileServer server(answering(httpAnswer("201 Created", answered)));
    const QStringList arguments{u"create"_s,
                                u"-"_s,
                                u"--data-dir"_s,
                                program.path(u"new"_s),
                                u"--passphrase-file"_s,
                                program.secretFile(u"passphrase"_s, "correct horse\n"),
                                u"--server"_s,
                                server.base().toString(),
                                u"--token-file"_s,
                                program.tokenFile()};
    const Ran first = program.run(arguments, person);
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(first.lines().size(), 1);
    static const QRegularExpression key(u" ([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}: "_s);
    QVERIFY2(first.lines()[0].contains(key), first.errors.constData());
    const Ran second = program.run(arguments, person);
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.errors, QByteArray());
}

void ShellQueue::withoutAKeychainNothingIsStored()
{
    const Program program;
    const QString folder = program.path(u"new"_s);
    const Ran ran = program.run({u"create"_s, u"-"_s, u"--data-dir"_s, folder, u"--server"_s, quietAddress().toString(),
                                 u"--token-file"_s, program.tokenFile()},
                                person);
    QCOMPARE(ran.exitCode, 5);
    QVERIFY(ran.lines().value(0).startsWith(u"There is no keychain, so Intake stores nothing"_s));
    QVERIFY(ran.says(u"Intake has stored nothing: your file is still the only copy"_s));
    QVERIFY(!ran.says(u"intake queue"_s));
    QVERIFY(!QFile::exists(folder + u"/intakes.db"_s));
    QCOMPARE(program.run({u"queue"_s, u"--data-dir"_s, folder}).out, QByteArray());
}

QTEST_GUILESS_MAIN(ShellQueue)
#include "queue.moc"
