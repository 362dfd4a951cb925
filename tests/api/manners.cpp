#include "api/outcomes.h"
#include "api/sending.h"
#include "support/hostileserver.h"
#include "support/someclient.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

/// What a create does not do, whatever it is asked for: follow, log in, send twice, outlive its owner.
class MannersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void S23_redirectLeaksNothing_data();
    void S23_redirectLeaksNothing();
    void S23_redirectToItselfIsNotFollowed();
    void S27_nothingStandsInTheAddress();
    void S32_nothingIsKeptBetweenRequests();
    void loginIsNotOffered_data();
    void loginIsNotOffered();
    void startingTwiceSendsOnce();
    void destroyingBreaksOff();
    void receiverMayDestroyIt();
};

void MannersTest::initTestCase()
{
    trustTestAuthority();
}

void MannersTest::S23_redirectLeaksNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("https");
    for (const int status : {301, 302, 303, 307, 308})
        for (const bool https : {false, true})
            QTest::addRow("%d, %s", status, https ? "https" : "http") << status << https;
}

void MannersTest::S23_redirectLeaksNothing()
{
    QFETCH(int, status);
    QFETCH(bool, https);
    HostileServer other({.answer = answer("201 Created", R"({"id": "cli_1"})")}, tlsFor(https));
    const QByteArray statusLine = QByteArray::number(status) + " Elsewhere";
    const QByteArray location = "Location: " + other.base().toEncoded() + "/clients\r\n";
    HostileServer server({.answer = answer(statusLine, "{}", location)}, tlsFor(https));
    const Told told = create(server.base(), someClient());
    QCOMPARE(told.times, 1);
    QCOMPARE(told.verdict.outcome, Outcome::Unknown);
    QCOMPARE(told.verdict.reason, Reason::Redirected);
    QVERIFY(told.verdict.hold);
    QCOMPARE(server.ledgerAtRest().requests.size(), 1);
    QCOMPARE(other.ledgerAtRest().connections, 0);
}

void MannersTest::S23_redirectToItselfIsNotFollowed()
{
    for (const char *line : {"301 A", "302 A", "303 A", "307 A", "308 A"})
        for (const char *where : {"/v1/clients", "?again=1", "https://127.0.0.1/v1/clients", ""}) {
            HostileServer server({.answer = answer(line, "{}", QByteArray("Location: ") + where + "\r\n")});
            const Told told = create(server.base(), someClient());
            QCOMPARE(told.verdict.reason, Reason::Redirected);
            QVERIFY(told.verdict.hold);
            QCOMPARE(server.ledgerAtRest().requests.size(), 1);
        }
}

/// Addresses end up in the logs of everything that stands in between.
void MannersTest::S27_nothingStandsInTheAddress()
{
    HostileServer server({.answer = answer("201 Created", R"({"id": "cli_1"})")}, tlsFor(true));
    static_cast<void>(create(server.base(), someClient()));
    const Ledger seen = server.ledgerAtRest();
    QCOMPARE(seen.requests.size(), 1);
    const QByteArray &head = seen.requests.front().head;
    QVERIFY(head.startsWith("POST /v1/clients HTTP/1.1\r\n"));
    QCOMPARE(head.count(token), 1);
    for (const char *word : {"Ngaire", "Brien", "Referer"})
        QVERIFY2(!head.contains(word), word);
}

void MannersTest::S32_nothingIsKeptBetweenRequests()
{
    QTemporaryDir home;
    qputenv("XDG_CACHE_HOME", QFile::encodeName(home.path()));
    const QByteArray keep = "Set-Cookie: crumb=1; Path=/; Max-Age=99999\r\nCache-Control: public, max-age=99999\r\n"
                            "ETag: \"x\"\r\nLast-Modified: Mon, 23 Nov 2026 10:00:00 GMT\r\n";
    HostileServer server({.answer = answer("200 OK", R"({"id": "cli_1", "data": []})", keep)});
    for (int i = 0; i < 2; ++i)
        QCOMPARE(create(server.base(), someClient()).verdict.outcome, Outcome::Created);
    const Ledger seen = server.ledgerAtRest();
    QCOMPARE(seen.requests.size(), 2);
    for (const SeenRequest &request : seen.requests) {
        const QByteArray head = request.head.toLower();
        QVERIFY(!head.contains("\r\ncookie:") && !head.contains("\r\nif-"));
    }
    QVERIFY(QDir(home.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void MannersTest::loginIsNotOffered_data()
{
    QTest::addColumn<QByteArray>("answered");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("401") << answer("401 Unauthorized", "{}") << Reason::TokenRefused;
    QTest::newRow("401 Basic") << answer("401 Unauthorized", "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n")
                               << Reason::TokenRefused;
    QTest::newRow("401 Digest") << answer("401 Unauthorized", "{}",
                                          "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n")
                                << Reason::TokenRefused;
    QTest::newRow("401 Negotiate") << answer("401 Unauthorized", "{}", "WWW-Authenticate: Negotiate\r\n")
                                   << Reason::TokenRefused;
    QTest::newRow("401 NTLM") << answer("401 Unauthorized", "{}", "WWW-Authenticate: NTLM\r\n") << Reason::TokenRefused;
    QTest::newRow("407 Basic") << answer("407 Login", "{}", "Proxy-Authenticate: Basic realm=\"x\"\r\n")
                               << Reason::ProxyLogin;
}

void MannersTest::loginIsNotOffered()
{
    QFETCH(QByteArray, answered);
    QFETCH(Reason, reason);
    HostileServer server({.answer = answered});
    const Told told = create(server.base(), someClient(), {std::chrono::milliseconds(3'000)});
    QCOMPARE(told.times, 1);
    QCOMPARE(server.ledgerAtRest().requests.size(), 1);
    QCOMPARE(told.verdict.outcome, Outcome::Waiting);
    QCOMPARE(told.verdict.reason, reason);
    QVERIFY(told.verdict.hold);
}

void MannersTest::startingTwiceSendsOnce()
{
    HostileServer server({.answer = answer("201 Created", R"({"id": "cli_1"})")});
    {
        CreateClient request({server.base(), token}, someClient());
        int finished = 0;
        connect(&request, &CreateClient::finished, this, [&finished] { ++finished; });
        request.start();
        request.start();
        QTRY_COMPARE(finished, 1);
        request.start();
        QCoreApplication::processEvents();
        QCOMPARE(finished, 1);
    }
    QCOMPARE(server.ledgerAtRest().requests.size(), 1);
}

void MannersTest::destroyingBreaksOff()
{
    HostileServer server({});
    bool told = false;
    {
        CreateClient request({server.base(), token}, someClient());
        connect(&request, &CreateClient::finished, this, [&told] { told = true; });
        request.start();
        QTRY_COMPARE(server.ledger().complete(), 1);
    }
    QCoreApplication::processEvents();
    QVERIFY(!told);
    QCOMPARE(server.ledgerAtRest().requests.size(), 1);
}

void MannersTest::receiverMayDestroyIt()
{
    HostileServer server({.ending = Ending::Fin});
    auto request = std::make_unique<CreateClient>(Server{server.base(), token}, someClient());
    connect(request.get(), &CreateClient::finished, this, [&request] { request.reset(); });
    request->start();
    QTRY_VERIFY(!request);
}

QTEST_GUILESS_MAIN(MannersTest)
#include "manners.moc"
