#include "support/hostileserver.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

const QByteArray record = R"({"id":"cli_1","first_name":"Mai","last_name":"Nguyen"})";

QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &type = "application/json",
                  const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
}

/// How far the first run comes before it is killed; Never: it ends by itself.
enum class Kill { Never, Seen, SeenWhole };

struct Case
{
    const char *name;
    Script script;
    Kill kill;
};

std::vector<Case> cases()
{
    const QByteArray created = answer("201 Created", record);
    const QByteArray flood = QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n").repeated(500);
    return {
        {"killed once connected", {.stage = Stage::OnConnect, .deaf = true}, Kill::Seen},
        {"killed before the body", {.stage = Stage::BeforeBody, .deaf = true}, Kill::Seen},
        {"killed in the body", {.stage = Stage::MidBody, .deaf = true}, Kill::Seen},
        {"killed after the body", {}, Kill::SeenWhole},
        {"killed after the status line", {.answer = "HTTP/1.1 201 Created\r\n"}, Kill::SeenWhole},
        {"killed in the answer", {.answer = created.chopped(20)}, Kill::SeenWhole},
        {"killed about the commit", {.answer = created}, Kill::SeenWhole},
        {"201", {.answer = created}, Kill::Never},
        {"fin before the body", {.stage = Stage::BeforeBody, .ending = Ending::Fin}, Kill::Never},
        {"fin during the body", {.stage = Stage::MidBody, .ending = Ending::Fin}, Kill::Never},
        {"fin after the body", {.ending = Ending::Fin}, Kill::Never},
        {"reset before the body", {.stage = Stage::BeforeBody, .ending = Ending::Rst}, Kill::Never},
        {"reset during the body", {.stage = Stage::MidBody, .ending = Ending::Rst}, Kill::Never},
        {"reset after the body", {.ending = Ending::Rst}, Kill::Never},
        {"hang", {}, Kill::Never},
        {"502", {.answer = answer("502 Bad", "<html>", "text/html")}, Kill::Never},
        {"201 cut short", {.answer = created.chopped(5), .ending = Ending::Fin}, Kill::Never},
        {"201 in HTML", {.answer = answer("201 Created", "<html>", "text/html")}, Kill::Never},
        {"flood of 103", {.answer = flood}, Kill::Never},
        {"307", {.answer = answer("307 Go", "{}", "application/json", "Location: /v1/clients\r\n")}, Kill::Never},
        {"429", {.answer = answer("429 Slow", "{}", "application/json", "Retry-After: 600\r\n")}, Kill::Never},
        {"slow drip",
         {.answer = created.left(40), .more = " ", .times = 20, .pause = std::chrono::milliseconds(50)},
         Kill::Never},
    };
}

/// Runs the queue on a folder until it ends; its intakes' states.
QByteArrayList statesAfter(const QString &folder, const QUrl &server)
{
    QProcess program;
    program.start(QStringLiteral(QUEUE_PROGRAM), {folder, server.toString()});
    if (!program.waitForFinished() || program.exitCode() != 0)
        return {};
    return program.readAllStandardOutput().trimmed().split('\n');
}

} // namespace

Q_DECLARE_METATYPE(Case)

/// Real programs, real sockets, real kills: what reaches servers, and what the next run makes of it.
class DeskKills : public QObject
{
    Q_OBJECT

private slots:
    void atMostOnce_data();
    void atMostOnce();
    void cleanupTestCase();

private:
    int m_cases = 0;
};

void DeskKills::atMostOnce_data()
{
    QTest::addColumn<Case>("each");
    QTest::addColumn<bool>("https");
    for (const bool https : {false, true})
        for (const Case &each : cases())
            QTest::addRow("%s, %s", each.name, https ? "https" : "http") << each << https;
}

void DeskKills::atMostOnce()
{
    QFETCH(Case, each);
    QFETCH(bool, https);
    const ServerTls tls = https ? serverTls(Certificate::Good) : ServerTls();
    QTemporaryDir folder;
    HostileServer first(each.script, tls);
    QProcess program;
    program.start(QStringLiteral(QUEUE_PROGRAM), {folder.path(), first.base().toString(), u"Nguyen"_s});
    if (each.kill == Kill::Seen)
        QTRY_VERIFY(first.ledger().connections > 0);
    if (each.kill == Kill::SeenWhole)
        QTRY_VERIFY(first.ledger().complete() > 0);
    if (each.kill != Kill::Never)
        program.kill();
    QVERIFY(program.waitForFinished());

    // Good for a list and for a create.
    const QByteArray well = answer("200 OK", R"({"id":"cli_9","data":[],"links":{"next":null}})");
    HostileServer second({.answer = well}, tls);
    const QByteArrayList states = statesAfter(folder.path(), second.base());
    QCOMPARE(states.size(), 1);

    const Ledger seen = first.ledgerAtRest();
    int posted = seen.complete();
    for (const SeenRequest &request : seen.requests)
        posted -= request.complete && request.head.startsWith("GET ") ? 1 : 0;
    const bool reached = posted == 1;
    const Ledger later = second.ledgerAtRest();
    for (const SeenRequest &request : later.requests)
        posted += request.complete && request.head.startsWith("POST ") ? 1 : 0;
    QVERIFY2(posted <= 1, states.join(' ').constData());
    if (reached)
        QVERIFY2(states.front() != "ready", "what may have been created waits to be sent");
    if (posted == 0)
        QVERIFY(states.front() != "created");
    ++m_cases;
}

void DeskKills::cleanupTestCase()
{
    qInfo("%d cases with real programs and sockets", m_cases);
}

QTEST_GUILESS_MAIN(DeskKills)
#include "kills.moc"
