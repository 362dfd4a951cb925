// What is written down about how the program fares, and that nothing of a person gets there, whatever goes wrong.

#include "desk/answering.h"
#include "shell/bodies.h"
#include "shell/logfile.h"
#include "shell/logline.h"
#include "shell/storedprogram.h"

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

/// A client with the marker in every field that takes any text.
QByteArray marked()
{
    QJsonObject body = QJsonDocument::fromJson(person).object();
    for (const char *key : {"first_name", "last_name", "preferred_name", "profession", "emergency_contact_name",
                            "alert", "notes", "referral_description"})
        body.insert(QLatin1StringView(key), QString(u"Zqxmarker"_s + QLatin1StringView(key)));
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
    const QByteArray json("Content-Type: application/json\r\n");
    const QByteArray says = R"({"message":"Zqxmarker","errors":{"last_name":["Zqxmarker"],"Zqxmarker":["Zqxmarker"]}})";
    for (const char *status : {"400 No", "401 No", "403 No", "404 No", "405 No", "408 No", "409 No", "413 No", "422 No",
                               "429 No", "500 No", "502 No", "503 No", "504 No", "307 No", "204 No", "200 OK"})
        QTest::newRow(status) << httpAnswer(
            status, says, json + "Location: https://Zqxmarker.example/\r\nX-Zqxmarker: Zqxmarker\r\n");
    QTest::newRow("created, but other") << httpAnswer("201 Created", R"({"id":"cli_1","last_name":"Zqxmarker"})");
    QTest::newRow("markup") << httpAnswer("500 No", "<b>Zqxmarker", "Content-Type: text/html\r\n");
    QTest::newRow("cut") << QByteArray("HTTP/1.1 201 Created\r\n" + json + "Content-Length: 900\r\n\r\n{\"Zqxmarker");
    QTest::newRow("nonsense") << QByteArray("Zqxmarker Zqxmarker\r\n\r\n");
    QTest::newRow("status words") << QByteArray("HTTP/1.1 500 Zqxmarker\r\n\r\n");
    QTest::newRow("nobody there") << QByteArray();
}

/// In the window, which has no business on standard error; the queue sends there what a command left in it.
void ShellLogs::S17_nothingOfAPersonInAnyFailure()
{
    QFETCH(QByteArray, answer);
    const StoredProgram program;
    const QUrl nowhere = HostileServer(silent()).base();
    QCOMPARE(program.create(nowhere, marked()).exitCode, 5);
    HostileServer server(answering(answer));
    const QUrl address = answer.isEmpty() ? nowhere : server.base();
    const auto window = program.startWindow(program.onServer({}, address));
    const auto hasEnded = [&] { return answer.isEmpty() || server.ledger().complete() > 0; };
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded() && allLogs(program).count("started") >= 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isEmpty() || allLogs(program).contains("\"status\""), 20'000);
    window->terminate();
    const Ran ran = Program::waitFor(*window);
    const QByteArray log = allLogs(program);
    QVERIFY(log.contains("\"state\":"));
    QCOMPARE(foundIn(log), QString());
    QCOMPARE(foundIn(ran.errors), QString());
    QCOMPARE(foundIn(ran.out), QString());
    QVERIFY(!log.contains("key-of-the-clinic") && !ran.errors.contains("key-of-the-clinic"));
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
