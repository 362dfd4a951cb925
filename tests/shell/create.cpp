#include "desk/answering.h"
#include "practice/practiceserver.h"
#include "shell/bodies.h"
#include "shell/program.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

QJsonObject recordIn(const Ran &ran)
{
    return QJsonDocument::fromJson(ran.out).object();
}

/// What it says of the client, after the word that there is no keychain here.
QStringList linesOfClient(const Ran &ran)
{
    QStringList lines = ran.lines();
    return lines.value(0).startsWith(u"There is no keychain, so Intake stores nothing"_s) ? lines.mid(1)
                                                                                          : QStringList{u"?"_s};
}

/// Looks for an unknown one are requests too.
int created(const Ledger &ledger)
{
    return int(std::ranges::count_if(ledger.requests, [](const SeenRequest &request) {
        return request.complete && request.head.startsWith("POST ");
    }));
}

} // namespace

class ShellCreate : public QObject
{
    Q_OBJECT
private slots:
    void createdPrintsOneRecord();
    void everySample();
    void readsStandardInput();
    void sendsOnceWithTheToken();
    void S22_aTokenFileIsForNoServerOfTheSettings();
    void differencesAreNamed();
    void anAnswerCannotSteerTheTerminal();
    void aFullDiskDoesNotHideTheCreation();
    void practiceFaults_data();
    void practiceFaults();
    void answers_data();
    void answers();
    void nobodyListens();
    void aCertificateThatProvesNothing();
    void complaintsAreNamed();
    void helpAndVersion();
    void practiceServerPrintsItsAddress();

private:
    Ran send(const QUrl &server, const QByteArray &body = person) const;

    Program m_program;
};

Ran ShellCreate::send(const QUrl &server, const QByteArray &body) const
{
    return m_program.run({u"create"_s, m_program.file(u"body.json"_s, body), u"--server"_s, server.toString(),
                          u"--token-file"_s, m_program.tokenFile()});
}

void ShellCreate::createdPrintsOneRecord()
{
    const Ran ran = m_program.run({u"create"_s, m_program.file(u"body.json"_s, person), u"--practice"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.errors, QByteArray());
    QVERIFY(ran.out.endsWith("}\n"));
    QVERIFY(recordIn(ran).value("id"_L1).toString().startsWith(u"cli_"));
    QCOMPARE(recordIn(ran).value("last_name"_L1).toString(), u"Nguyen"_s);
    QCOMPARE(recordIn(ran).value("date_of_birth"_L1).toString(), u"1987-06-27"_s);
}

void ShellCreate::everySample()
{
    const QDir samples(QStringLiteral(INTAKE_SOURCE_DIR "/resources/samples"));
    const QStringList files = samples.entryList({u"*.json"_s});
    QVERIFY(files.size() >= 3);
    for (const QString &file : files) {
        const Ran ran = m_program.run({u"create"_s, samples.filePath(file), u"--practice"_s});
        QVERIFY2(ran.exitCode == 0 && ran.errors.isEmpty(), qPrintable(file + u' ' + QString::fromUtf8(ran.errors)));
        QVERIFY(!recordIn(ran).value("id"_L1).toString().isEmpty());
    }
}

void ShellCreate::readsStandardInput()
{
    const Ran ran = m_program.run({u"--practice"_s, u"create"_s, u"-"_s}, "\xEF\xBB\xBF" + person);
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(recordIn(ran).value("first_name"_L1).toString(), u"Mai"_s);
}

void ShellCreate::sendsOnceWithTheToken()
{
    HostileServer server(answering(httpAnswer("201 Created", answered)));
    const Ran ran = send(server.base());
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.out, answered + '\n');
    QCOMPARE(linesOfClient(ran), QStringList());
    QCOMPARE(server.ledgerAtRest().complete(), 1);
    QVERIFY(server.ledger().requests[0].head.startsWith("POST /v1/clients HTTP/1.1\r\n"));
    QVERIFY(server.ledger().requests[0].head.contains("Bearer key-of-the-clinic\r\n"));
}

/// They lie in the data folder, where whoever changes them would have the token sent to a server of their own.
void ShellCreate::S22_aTokenFileIsForNoServerOfTheSettings()
{
    HostileServer server(answering(httpAnswer("201 Created", answered)));
    const QString settings = m_program.file(u"settings.ini"_s, "[General]\nserver=" + server.base().toEncoded() + '\n');
    const QStringList byFile{u"--data-dir"_s, QFileInfo(settings).path(), u"--token-file"_s, m_program.tokenFile()};
    for (const QStringList &command : {QStringList{u"create"_s, u"-"_s}, QStringList{u"queue"_s, u"--send"_s},
                                       QStringList{u"-platform"_s, u"offscreen"_s}}) {
        const Ran ran = m_program.run(command + byFile, person);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.says(u"needs --server beside it"_s), ran.errors.constData());
    }
    QCOMPARE(server.ledgerAtRest().requests.size(), 0);
}

void ShellCreate::differencesAreNamed()
{
    HostileServer server(answering(httpAnswer("201 Created", QByteArray(answered).replace("06-27", "06-26"))));
    const Ran ran = send(server.base());
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(linesOfClient(ran), QStringList{u"date_of_birth: sent “27 June 1987”, returned “26 June 1987”"_s});
}

void ShellCreate::anAnswerCannotSteerTheTerminal()
{
    HostileServer server(
        answering(httpAnswer("201 Created", QByteArray(answered).replace("Nguyen", "N\x1b[2J\xC2\x9B\x7f"))));
    const Ran ran = send(server.base());
    QCOMPARE(ran.exitCode, 0);
    for (const QByteArray &output : {ran.out, ran.errors})
        QVERIFY(!output.contains('\x1b') && !output.contains("\xC2\x9B") && !output.contains('\x7f'));
    QCOMPARE(recordIn(ran).value("last_name"_L1).toString(), u"N\x1b[2J\u009b\x7f"_s);
}

void ShellCreate::aFullDiskDoesNotHideTheCreation()
{
    const Ran ran = m_program.run({u"create"_s, u"-"_s, u"--practice"_s}, person, u"/dev/full"_s);
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.says(u"The client was created, but the record could not be printed"_s));
}

void ShellCreate::practiceFaults_data()
{
    QTest::addColumn<QByteArray>("lastName");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("words");
    QTest::newRow("500") << QByteArray("Test-500") << 6 << u"It is not known whether the client was created."_s;
    QTest::newRow("503") << QByteArray("Test-503") << 5 << u"certainly not created"_s;
    QTest::newRow("429") << QByteArray("Test-429") << 5 << u"too many came in a short time"_s;
    QTest::newRow("cut, and found by looking") << QByteArray("Test-Cut") << 0 << QString();
    QTest::newRow("moved") << QByteArray("Test-Move") << 0
                           << u"date_of_birth: sent “27 June 1987”, returned “26 June 1987”"_s;
}

void ShellCreate::practiceFaults()
{
    QFETCH(QByteArray, lastName);
    QFETCH(QString, words);
    // A fresh folder each: the next attempt would obey what the last one was told.
    const Program program;
    const Ran ran = program.run({u"create"_s, u"-"_s, u"--practice"_s}, named(lastName));
    QTEST(ran.exitCode, "exitCode");
    QCOMPARE(ran.out.isEmpty(), ran.exitCode != 0);
    QVERIFY2(ran.says(words), ran.errors.constData());
    QCOMPARE(ran.says(u"The intake is stored"_s), ran.exitCode != 0);
}

void ShellCreate::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &answer, int exitCode, const QString &words) {
        QTest::newRow(name) << answer << exitCode << words;
    };
    const QByteArray html = "Content-Type: text/html\r\n", json = "Content-Type: application/json\r\n";
    row("400", httpAnswer("400 No", R"({"message":"No \u001b[31mway"})"), 4, u"The server’s own words: “No"_s);
    row("401", httpAnswer("401 No", R"({"message":"Unauthenticated."})"), 5, u"did not accept the token"_s);
    row("403", httpAnswer("403 No", "{}"), 5, u"does not let this token"_s);
    row("404", httpAnswer("404 No", "{}"), 5, u"Check the address, with its /v1"_s);
    row("429", httpAnswer("429 No", "{}", json + "Retry-After: 30\r\n"), 5, u"30 second"_s);
    row("409", httpAnswer("409 No", "{}"), 6, u"in conflict"_s);
    row("502", httpAnswer("502 No", "<h1>Bad gateway</h1>", html), 6, u"The server failed"_s);
    row("a redirect", httpAnswer("307 Go", "", "Location: http://127.0.0.1:1/v1/clients\r\n"), 6, u"never follows"_s);
    row("HTML", httpAnswer("200 OK", "<html>Log in</html>", html), 6, u"a web page or something damaged"_s);
    row("10 MB", httpAnswer("201 Created", R"({"id":"cli_1","x":")" + QByteArray(10'000'000, 'x') + "\"}"), 6,
        u"far larger than any record"_s);
    row("nothing", QByteArray(), 6, u"before a whole answer came"_s);
}

void ShellCreate::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    HostileServer server(answering(answer));
    const Ran ran = send(server.base());
    QTEST(ran.exitCode, "exitCode");
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.says(words), ran.errors.constData());
    QVERIFY(ran.says(ran.exitCode == 5   ? u"certainly not created"_s
                     : ran.exitCode == 6 ? u"twice"_s
                                         : u"Nothing was created"_s));
    QVERIFY(!ran.says(u"key-of"_s) && !ran.says(u"Nguyen"_s) && !ran.errors.contains('\x1b'));
    QCOMPARE(ran.says(u"your file is still the only copy"_s), ran.exitCode != 4);
    QCOMPARE(created(server.ledgerAtRest()), 1);
}

void ShellCreate::nobodyListens()
{
    QUrl gone;
    {
        const HostileServer server(silent());
        gone = server.base();
    }
    const Ran ran = send(gone);
    QCOMPARE(ran.exitCode, 5);
    QVERIFY2(ran.says(u"Nothing takes connections at the server’s address"_s), ran.errors.constData());
    QVERIFY(ran.says(u"certainly not created"_s));
}

void ShellCreate::aCertificateThatProvesNothing()
{
    HostileServer server(answering(httpAnswer("201 Created", answered)), serverTls(Certificate::Expired));
    QCOMPARE(server.base().scheme(), u"https"_s);
    const Ran ran = send(server.base());
    QCOMPARE(ran.exitCode, 5);
    QVERIFY2(ran.says(u"does not know the authority that vouches for the server"_s), ran.errors.constData());
    QVERIFY(ran.says(u"certainly not created"_s));
    QVERIFY(server.ledgerAtRest().requests.empty());
}

void ShellCreate::complaintsAreNamed()
{
    HostileServer server(answering(httpAnswer(
        "422 No", R"({"message":"Two things.","errors":{"last_name":["Too\nodd."],"shoe.size":["Missing."]}})")));
    const Ran ran = send(server.base());
    QCOMPARE(ran.exitCode, 4);
    const QStringList lines = linesOfClient(ran);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith(u"The server did not take this client."));
    QCOMPARE(lines[1], u"The server’s own words: “Two things.”"_s);
    QCOMPARE(lines[2], u"last_name: Too odd."_s);
    QCOMPARE(lines[3], u"shoe.size: Missing."_s);
}

void ShellCreate::helpAndVersion()
{
    const Ran help = m_program.run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("intake create FILE|-") && help.errors.isEmpty());
    const Ran version = m_program.run({u"create"_s, u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.out, QByteArray("intake " INTAKE_VERSION "\n"));
}

void ShellCreate::practiceServerPrintsItsAddress()
{
    QProcess server;
    server.start(QStringLiteral(INTAKE_BINARY_DIR "/bin/intake"), {u"practice-server"_s});
    QVERIFY(server.waitForReadyRead(10'000));
    const QUrl base(QString::fromUtf8(server.readLine()).trimmed());
    QCOMPARE(base.host(), u"127.0.0.1"_s);
    QCOMPARE(base.path(), u"/v1"_s);
    QCOMPARE(send(base).exitCode, 0);
    const Ran second = m_program.run({u"practice-server"_s, u"--port"_s, QString::number(base.port())});
    QCOMPARE(second.exitCode, 1);
    QVERIFY(second.says(u"The practice server could not start"_s));
    server.terminate();
    QVERIFY(server.waitForFinished(10'000));
}

QTEST_GUILESS_MAIN(ShellCreate)
#include "create.moc"
