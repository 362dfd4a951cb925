#include "api/outcomes.h"
#include "api/sending.h"
#include "support/hostileserver.h"
#include "support/someclient.h"

#include <QLibraryInfo>
#include <QSslSocket>
#include <QVersionNumber>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

/// What leaves over real sockets: the one thing that no stand-in for the network layer can tell.
class WireTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void requestIsWhole_data();
    void requestIsWhole();
    void failureReachesTheServerOnce_data();
    void failureReachesTheServerOnce();
    void closedDoor_data();
    void closedDoor();
    void nobodyListens();
    void noSuchHost();
    void halfARequestIsNotARequest_data();
    void halfARequestIsNotARequest();
    void theRigSeesRepeats_data();
    void theRigSeesRepeats();
};

namespace {

constexpr CreateLimits short_{std::chrono::milliseconds(250)};

void httpAndHttps()
{
    QTest::addColumn<bool>("https");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

struct Failure
{
    const char *name;
    QByteArray answer;
    Ending ending;
};

const Failure failures[] = {
    {"fin", {}, Ending::Fin},
    {"reset", {}, Ending::Rst},
    {"cut status line", "HTTP/1.1 20", Ending::Fin},
    {"cut headers", "HTTP/1.1 201 Created\r\nContent-Ty", Ending::Fin},
    {"one byte", "H", Ending::Fin},
    {"not HTTP", "220 mail.example ESMTP ready\r\n", Ending::Fin},
    {"lone 100", "HTTP/1.1 100 Continue\r\n\r\n", Ending::Fin},
    {"hang", {}, Ending::KeepOpen},
};

} // namespace

void WireTest::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    trustTestAuthority();
}

void WireTest::requestIsWhole_data()
{
    QTest::addColumn<bool>("https");
    QTest::addColumn<qsizetype>("size");
    for (const bool https : {false, true})
        for (const qsizetype size : {0, 200'000})
            QTest::addRow("%s, %d bytes", https ? "https" : "http", int(size)) << https << size;
}

void WireTest::requestIsWhole()
{
    QFETCH(bool, https);
    QFETCH(qsizetype, size);
    const CheckedClient client = someClient(size);
    const QByteArray cookie = "Set-Cookie: crumb=1; Path=/\r\nSet-Cookie: crumb2=2\r\n";
    HostileServer server({.answer = answer("201 Created", R"({"id": "cli_1"})", cookie)}, tlsFor(https));
    for (int i = 0; i < 2; ++i) {
        const Told told = create(server.base(), client);
        QCOMPARE(told.times, 1);
        QCOMPARE(told.verdict.outcome, Outcome::Created);
        QCOMPARE(told.verdict.record->client.id.text, u"cli_1"_s);
    }
    const Ledger ledger = server.ledgerAtRest();
    QCOMPARE(ledger.connections, 2);
    QCOMPARE(ledger.requests.size(), 2);
    for (const SeenRequest &request : ledger.requests) {
        QVERIFY(request.complete);
        QCOMPARE(request.body, client.body());
        QVERIFY(request.head.startsWith("POST /v1/clients HTTP/1.1\r\n"));
        const QByteArray head = request.head.toLower();
        const auto has = [&head](const QByteArray &line) { return head.contains(QByteArray("\r\n" + line + "\r\n")); };
        QVERIFY(has("authorization: bearer " + token));
        QVERIFY(has("accept: application/json"));
        QVERIFY(has("content-type: application/json"));
        QVERIFY(has("content-length: " + QByteArray::number(client.body().size())));
        QVERIFY(has("user-agent: intake/" INTAKE_VERSION));
        QVERIFY(!head.contains("\r\ncookie:") && !head.contains("\r\nexpect:") && !head.contains("\r\nupgrade:"));
    }
}

void WireTest::failureReachesTheServerOnce_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("https");
    QTest::addColumn<qsizetype>("size");
    const std::pair<Stage, const char *> stages[] = {
        {Stage::BeforeBody, "before"}, {Stage::MidBody, "in the middle of"}, {Stage::AfterBody, "after"}};
    for (const Failure &failure : failures)
        for (const auto &[stage, word] : stages)
            for (const bool https : {false, true})
                for (const qsizetype size : {0, 200'000})
                    QTest::addRow("%s %s a body of %d, %s", failure.name, word, int(size), https ? "https" : "http")
                        << Script{.stage = stage, .answer = failure.answer, .ending = failure.ending} << https << size;
}

void WireTest::failureReachesTheServerOnce()
{
    QFETCH(Script, script);
    QFETCH(bool, https);
    QFETCH(qsizetype, size);
    HostileServer server(script, tlsFor(https));
    const Told told =
        create(server.base(), someClient(size), script.ending == Ending::KeepOpen ? short_ : CreateLimits{});
    QCOMPARE(told.times, 1);
    const Ledger ledger = server.ledgerAtRest();
    QCOMPARE(ledger.requests.size(), 1);
    QVERIFY(!told.verdict.record && !told.verdict.hold);
    if (script.stage == Stage::AfterBody)
        QCOMPARE(ledger.complete(), 1);
    // Before that the server may have all of it in its buffers, or not: only "waiting" would be a claim.
    if (ledger.complete() == 1)
        QCOMPARE(told.verdict.outcome, Outcome::Unknown);
    else
        QVERIFY(told.verdict.outcome == Outcome::Unknown || told.verdict.outcome == Outcome::Waiting);
}

void WireTest::closedDoor_data()
{
    httpAndHttps();
}

void WireTest::closedDoor()
{
    QFETCH(bool, https);
    for (const Ending ending : {Ending::Fin, Ending::Rst}) {
        HostileServer server({.stage = Stage::OnConnect, .ending = ending}, tlsFor(https));
        const Told told = create(server.base(), someClient());
        QCOMPARE(told.times, 1);
        const int complete = server.ledgerAtRest().complete();
        // Over plain HTTP the request may be through before the door is shut.
        QVERIFY(complete <= (https ? 0 : 1));
        if (https)
            QCOMPARE(told.verdict.outcome, Outcome::Waiting);
        else
            QVERIFY(told.verdict.outcome == Outcome::Unknown ||
                    (complete == 0 && told.verdict.outcome == Outcome::Waiting));
    }
}

void WireTest::nobodyListens()
{
    QUrl base;
    {
        HostileServer server({});
        base = server.base();
    }
    const Told told = create(base, someClient());
    QCOMPARE(told.times, 1);
    QCOMPARE(told.verdict.outcome, Outcome::Waiting);
    QCOMPARE(told.verdict.reason, Reason::ConnectionRefused);
}

void WireTest::noSuchHost()
{
    const Told told = create(QUrl(u"https://nowhere.invalid/v1"_s), someClient());
    QCOMPARE(told.times, 1);
    QCOMPARE(told.verdict.outcome, Outcome::Waiting);
    QCOMPARE(told.verdict.reason, Reason::HostNotFound);
}

void WireTest::halfARequestIsNotARequest_data()
{
    httpAndHttps();
}

void WireTest::halfARequestIsNotARequest()
{
    QFETCH(bool, https);
    // More than the buffers between the two can hold.
    const CheckedClient client = someClient(12'000'000);
    HostileServer server({.stage = Stage::BeforeBody, .answer = {}, .deaf = true}, tlsFor(https));
    const Told told = create(server.base(), client, {std::chrono::milliseconds(1'500)});
    QCOMPARE(told.times, 1);
    QCOMPARE(server.ledgerAtRest().complete(), 0);
    QCOMPARE(told.verdict.outcome, Outcome::Waiting);
    QCOMPARE(told.verdict.reason, Reason::ConnectionFailed);
}

void WireTest::theRigSeesRepeats_data()
{
    httpAndHttps();
}

// The reason for all of the above, and the proof that this server would notice: Qt 6.4 repeats a plain post by itself.
void WireTest::theRigSeesRepeats()
{
    QFETCH(bool, https);
    HostileServer server({.ending = Ending::Fin}, tlsFor(https));
    {
        QNetworkAccessManager network;
        QNetworkRequest request(server.base());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(network.post(request, someClient().body()));
        QTRY_VERIFY(reply->isFinished());
    }
    const int seen = server.ledgerAtRest().complete();
    qInfo("A plain post reached the server %d times on Qt %s.", seen, qVersion());
    if (QLibraryInfo::version() < QVersionNumber(6, 5))
        QVERIFY(seen > 1);
}

QTEST_GUILESS_MAIN(WireTest)
#include "wire.moc"
