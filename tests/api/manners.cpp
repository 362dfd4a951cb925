#include "api/outcomes.h"
#include "api/sending.h"
#include "support/hostileserver.h"
#include "support/someclient.h"

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

/// What a create does not do, whatever it is asked for: follow, log in, send twice, outlive its owner.
class MannersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void redirectLeaksNothing_data();
    void redirectLeaksNothing();
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

void MannersTest::redirectLeaksNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("https");
    for (const int status : {301, 302, 303, 307, 308})
        for (const bool https : {false, true})
            QTest::addRow("%d, %s", status, https ? "https" : "http") << status << https;
}

void MannersTest::redirectLeaksNothing()
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
