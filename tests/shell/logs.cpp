// What is written down about how the program fares, and that nothing of a person gets there, whatever goes wrong.

#include "desk/answering.h"
#include "shell/bodies.h"
#include "shell/logfile.h"
#include "shell/logline.h"
#include "shell/storedprogram.h"

#include <algorithm>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView marker("Zqxmarker");

/// A name in JSON that would like to be a line of its own, in colour.
const QByteArray unruly = R"(Zqxmarker\r\n\u001b[31m{\"event\":\"forged\"})";

/// The body of a client with the marker in every field that takes any text, and this behind it in each name.
QByteArray marked(const QString &tail = u"\u2028{\"event\":\"forged\"}"_s)
{
    QJsonObject body = QJsonDocument::fromJson(person).object();
    for (const char *key : {"first_name", "last_name", "preferred_name", "profession", "emergency_contact_name",
                            "alert", "notes", "referral_description"})
        body.insert(QLatin1StringView(key), QString(u"Zqxmarker"_s % QLatin1StringView(key) % tail));
    body.insert("email"_L1, u"zqxmarker@Zqxmarker.example"_s);
    body.insert("allergies"_L1, QJsonArray{QJsonObject{{u"name"_s, u"Zqxmarker"_s}, {u"reaction"_s, u"Zqxmarker"_s}}});
    return QJsonDocument(body).toJson();
}

/// As somebody would find it: plain, in the other encoding, in hex, in base64 at any place.
QByteArrayList formsOf(QByteArrayView text)
{
    const QByteArray plain = text.toByteArray();
    const QString wide = QString::fromLatin1(plain);
    QByteArrayList forms{plain, QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2),
                         plain.toHex()};
    for (qsizetype at = 0; at < 3; ++at)
        forms += plain.sliced(at, (plain.size() - at) / 3 * 3).toBase64();
    return forms;
}

QString foundIn(const QByteArray &bytes)
{
    for (const QByteArray &form : formsOf(marker))
        if (bytes.contains(form))
            return QString::fromLatin1(form.toHex());
    return {};
}

QByteArray allLogs(const StoredProgram &program)
{
    QByteArray all;
    for (const QFileInfo &file : QDir(program.folder() + u"/log"_s).entryInfoList(QDir::Files)) {
        QFile log(file.filePath());
        if (log.open(QIODevice::ReadOnly))
            all += log.readAll();
    }
    return all;
}

/// The first line that is no object of its own, or has more in it than a terminal prints.
QByteArray oddLineIn(const QByteArray &log)
{
    const QList<QByteArray> lines = log.split('\n');
    for (const QByteArray &line : lines) {
        const bool isPlain = std::ranges::all_of(line, [](char letter) { return letter >= 0x20 && letter < 0x7f; });
        if (!line.isEmpty() && (!isPlain || !QJsonDocument::fromJson(line).isObject()))
            return line;
    }
    return {};
}

QByteArrayList eventsIn(const QByteArray &log)
{
    QByteArrayList events;
    const QList<QByteArray> lines = log.split('\n');
    for (const QByteArray &line : lines)
        if (!line.isEmpty())
            events += QJsonDocument::fromJson(line).object().value("event"_L1).toString().toLatin1();
    return events;
}

} // namespace

class ShellLogs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void S17_nothingOfAPersonInAnyFailure_data();
    void S17_nothingOfAPersonInAnyFailure();
    void S18_aLineIsALine();
    void S18_noNameBeginsALine();
    void S19_whatTheServerSaysIsNotLogged();
    void saysWhatHappened();
    void S3_isForItsOwnerAlone();
    void turnsOver();
    void failsInSilence();
};

void ShellLogs::initTestCase()
{
    qputenv("QT_LOGGING_RULES", "*=true");
    qputenv("QT_FORCE_STDERR_LOGGING", "1");
    // The search itself is to be trusted.
    QVERIFY(!foundIn("a Zqxmarker b").isEmpty() && !foundIn(QByteArray("xy Zqxmarker").toBase64()).isEmpty());
    QVERIFY(foundIn("nothing").isEmpty());
}

void ShellLogs::S17_nothingOfAPersonInAnyFailure_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ServerTls>("tls");
    const auto row = [](const char *name, const QByteArray &answer, const ServerTls &tls = {}) {
        QTest::newRow(name) << answer << tls;
    };
    const QByteArray json("Content-Type: application/json\r\n"), created("201 Created");
    const QByteArray says = R"({"message":"Zqxmarker\r\n\u001b[31m","errors":{"last_name":["Zqxmarker\r\n\u001b[31m"],)"
                            R"("Zqxmarker\r\n\u001b[31m":["Zqxmarker"]}})";
    for (const char *status : {"400 No", "401 No", "403 No", "404 No", "405 No", "408 No", "409 No", "413 No", "422 No",
                               "429 No", "500 No", "502 No", "503 No", "504 No", "307 No", "204 No", "200 OK"})
        row(status,
            httpAnswer(status, says, json + "Location: https://Zqxmarker.example/\r\nX-Zqxmarker: Zqxmarker\r\n"));
    row("created, but other", httpAnswer(created, R"({"id":"cli_1","last_name":"Zqxmarker\r\n\u001b[31m"})"));
    row("markup", httpAnswer("500 No", "<b>Zqxmarker", "Content-Type: text/html\r\n"));
    row("cut", "HTTP/1.1 201 Created\r\n" + json + "Content-Length: 900\r\n\r\n{\"Zqxmarker");
    row("bad UTF-8", httpAnswer(created, "{\"id\":\"cli_1\",\"last_name\":\"Zqxmarker\xC0\xAF\"}"));
    row("deep", httpAnswer(created, R"({"id":"cli_1","last_name":"Zqxmarker","x":)" + QByteArray(9'000, '[') +
                                        QByteArray(9'000, ']') + '}'));
    row("nonsense", "Zqxmarker Zqxmarker\r\n\r\n");
    row("status words", "HTTP/1.1 500 Zqxmarker\r\n\r\n");
    row("nobody there", {});
    row("of an unknown authority", httpAnswer(created, says), serverTls(Certificate::UnknownAuthority));
    row("self-signed", httpAnswer(created, says), serverTls(Certificate::SelfSigned));
}

/// In the window, which has no business on standard error; the queue sends there what a command left in it.
void ShellLogs::S17_nothingOfAPersonInAnyFailure()
{
    QFETCH(QByteArray, answer);
    QFETCH(ServerTls, tls);
    const StoredProgram program;
    const QUrl nowhere = HostileServer(silent()).base();
    const Ran first = program.create(nowhere, marked());
    QCOMPARE(first.exitCode, 5);
    HostileServer server(answering(answer), tls);
    const QUrl address = answer.isEmpty() ? nowhere : server.base();
    const auto window = program.startWindow(program.onServer({}, address));
    // The command's own attempt has ended in the log by now, and the window's will.
    QTRY_VERIFY_WITH_TIMEOUT(allLogs(program).count("\"status\"") >= 2, 20'000);
    const Ledger seen = server.ledger();
    QVERIFY(answer.isEmpty() || (tls ? seen.connections : seen.complete()) > 0);
    window->terminate();
    const Ran ran = Program::waitFor(*window);
    const QByteArray log = allLogs(program);
    for (const QByteArray &bytes : {log, first.out, first.errors, ran.out, ran.errors}) {
        QCOMPARE(foundIn(bytes), QString());
        QVERIFY(!bytes.contains("key-of-the-clinic"));
    }
    QCOMPARE(oddLineIn(log), QByteArray());
    QVERIFY(!ran.errors.contains('\x1b') && !first.errors.contains('\x1b'));
}

void ShellLogs::S18_aLineIsALine()
{
    const QByteArray line = LogLine("message"_L1)
                                .withName("category"_L1, "a\r\n{\"event\":\"forged\"}\x1b[31m\xe2\x80\xae")
                                .with("number"_L1, 7)
                                .at(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    QCOMPARE(line.count('\n'), 1);
    for (const char letter : line.chopped(1))
        QVERIFY(letter >= 0x20 && letter < 0x7f);
    const QJsonObject read = QJsonDocument::fromJson(line).object();
    QCOMPARE(read["event"_L1].toString(), u"message"_s);
    QCOMPARE(read["at"_L1].toString(), u"2026-11-23T09:00:00.000Z"_s);
    QCOMPARE(read["number"_L1].toInt(), 7);
}

/// Not in the log, and not on the terminal of whoever typed it or got it back from the server.
void ShellLogs::S18_noNameBeginsALine()
{
    const StoredProgram program;
    const QUrl nowhere = HostileServer(silent()).base();
    const Ran refused = program.create(nowhere, marked(u"\r\n\u001b[31m{\"event\":\"forged\"}"_s));
    QCOMPARE(refused.exitCode, 3);
    HostileServer server(answering(httpAnswer("201 Created", QByteArray(answered).replace("Nguyen", unruly))));
    const Ran created = program.create(server.base(), person);
    QCOMPARE(created.exitCode, 0);
    QCOMPARE(program.create(nowhere, marked()).exitCode, 5);
    const Ran listed = program.run(program.onStore({u"queue"_s, u"--names"_s}));
    // It got there, a line each.
    for (const QByteArray &lines : {created.out, created.errors, listed.out}) {
        QVERIFY2(lines.contains(marker), lines.constData());
        QCOMPARE(lines.count('\n'), 1);
    }
    for (const QByteArray &lines : {refused.errors, created.out, created.errors, listed.out})
        QVERIFY2(!lines.contains('\x1b') && !lines.contains('\r') && !lines.contains("\u2028"), lines.constData());
    const QByteArray log = allLogs(program);
    QVERIFY(log.contains("\"state\":\"created\""));
    QCOMPARE(oddLineIn(log), QByteArray());
    QVERIFY(!eventsIn(log).contains("forged"));
}

/// The one who waits for the answer is told; the log is not.
void ShellLogs::S19_whatTheServerSaysIsNotLogged()
{
    const StoredProgram program;
    HostileServer server(answering(httpAnswer("422 No", R"({"message":"Zqxmarker, no."})")));
    const Ran ran = program.create(server.base(), person);
    QCOMPARE(ran.exitCode, 4);
    QVERIFY2(ran.out.contains(marker) || ran.errors.contains(marker), ran.errors.constData());
    QVERIFY(allLogs(program).contains("\"status\":422"));
    QCOMPARE(foundIn(allLogs(program)), QString());
}

void ShellLogs::saysWhatHappened()
{
    const StoredProgram program;
    HostileServer server(answering(httpAnswer("422 No", R"({"message":"No."})")));
    QCOMPARE(program.create(server.base(), person).exitCode, 4);
    const QByteArray log = allLogs(program);
    const QByteArrayList events = eventsIn(log);
    QCOMPARE(events.front(), QByteArray("started"));
    QCOMPARE(events.back(), QByteArray("stopped"));
    QVERIFY2(log.contains("\"state\":\"refused\"") && log.contains("\"status\":422") && log.contains("\"ms\":"),
             log.constData());
}

void ShellLogs::S3_isForItsOwnerAlone()
{
    const StoredProgram program;
    QCOMPARE(program.run(program.onStore({u"queue"_s})).exitCode, 0);
    const auto ofOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QString folder = program.folder();
    for (const QString &path : {QString(folder % u"/log"_s), QString(folder % u"/log/intake.log"_s)}) {
        QVERIFY2(QFile::exists(path), qPrintable(path));
        QVERIFY(!(QFile::permissions(path) & ofOthers));
    }
}

void ShellLogs::turnsOver()
{
    const QTemporaryDir folder;
    LogFile log(folder.path(), 1'000);
    for (int i = 0; i < 200; ++i)
        log.write(QByteArray::number(i).rightJustified(99, '0') + '\n');
    const QFileInfoList files = QDir(folder.filePath(u"log"_s)).entryInfoList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), LogFile::mostFiles);
    for (const QFileInfo &file : files)
        QVERIFY(file.size() <= 1'000);
    QFile newest(files.front().filePath());
    QVERIFY(newest.open(QIODevice::ReadOnly));
    QVERIFY(newest.readAll().endsWith("199\n"));
}

void ShellLogs::failsInSilence()
{
    const StoredProgram program;
    QFile inTheWay(program.folder() + u"/log"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Ran ran = program.run(program.onStore({u"queue"_s}));
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.errors, QByteArray());
}

QTEST_GUILESS_MAIN(ShellLogs)
#include "logs.moc"
