#include "api/outcomes.h"
#include "api/sending.h"
#include "support/hostileserver.h"
#include "support/someclient.h"

#include <QNetworkProxy>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A proxy between us and the server learns where we want to go, and nothing else.
class ProxiesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void S26_proxyGetsNothing_data();
    void S26_proxyGetsNothing();
    void S26_throughAGoodProxy();
    void S26_readingAlongIsNoticed();
    void S26_loopbackTakesNoProxy();
    void cleanup();
};

namespace {

const QUrl far(u"https://api.example/v1"_s);
const QByteArray created = answer("201 Created", R"({"id": "cli_1"})");

void useProxy(const HostileServer &proxy)
{
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.base().port())));
}

/// That it saw nothing but the way that we asked for.
void sawOnlyTheWay(HostileServer &proxy)
{
    for (const SeenRequest &request : proxy.ledgerAtRest().requests) {
        QVERIFY(request.head.isEmpty() || request.head.startsWith("CONNECT api.example:443 HTTP/1.1\r\n"));
        QVERIFY(!request.head.toLower().contains("authorization: bearer") && !request.head.contains(token));
        QVERIFY(request.body.isEmpty());
    }
}

} // namespace

void ProxiesTest::initTestCase()
{
    trustTestAuthority();
}

void ProxiesTest::cleanup()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void ProxiesTest::S26_proxyGetsNothing_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("407") << Script{.answer = answer("407 Login", "{}", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
                                   .ending = Ending::Fin}
                         << Reason::ProxyLogin;
    QTest::newRow("502") << Script{.answer = answer("502 Bad Gateway", "{}"), .ending = Ending::Fin} << Reason::Proxy;
    QTest::newRow("403") << Script{.answer = answer("403 Forbidden", "{}"), .ending = Ending::Fin} << Reason::Proxy;
    QTest::newRow("closes") << Script{.ending = Ending::Fin} << Reason::Proxy;
    QTest::newRow("resets") << Script{.ending = Ending::Rst} << Reason::Proxy;
    QTest::newRow("hangs") << Script{} << Reason::Proxy;
    QTest::newRow("a web page") << Script{.answer = answer("200 OK", "<html>Sign in</html>"), .ending = Ending::Fin}
                                << Reason::Proxy;
}

void ProxiesTest::S26_proxyGetsNothing()
{
    QFETCH(Script, script);
    QFETCH(Reason, reason);
    HostileServer proxy(script);
    useProxy(proxy);
    const Told told = create(far, someClient(), {2s});
    QCOMPARE(told.times, 1);
    QCOMPARE(told.verdict.outcome, Outcome::Waiting);
    QCOMPARE(told.verdict.reason, reason);
    QCOMPARE(told.verdict.hold, reason == Reason::ProxyLogin);
    QVERIFY(proxy.ledger().connections > 0);
    sawOnlyTheWay(proxy);
}

void ProxiesTest::S26_throughAGoodProxy()
{
    HostileServer proxy({.answer = created, .tunnels = true}, serverTls(Certificate::Named));
    useProxy(proxy);
    QCOMPARE(create(far, someClient()).verdict.outcome, Outcome::Created);
    // Behind the CONNECT stands what only the other end of the tunnel can read: one request.
    const Ledger seen = proxy.ledgerAtRest();
    QCOMPARE(seen.requests.size(), 2U);
    QVERIFY(!seen.requests.front().head.contains(token));
    QVERIFY(seen.requests.back().head.startsWith("POST /v1/clients "));
}

void ProxiesTest::S26_readingAlongIsNoticed()
{
    HostileServer proxy({.answer = created, .tunnels = true}, serverTls(Certificate::NamedStranger));
    useProxy(proxy);
    const Told told = create(far, someClient());
    QCOMPARE(told.verdict.outcome, Outcome::Waiting);
    QCOMPARE(told.verdict.reason, Reason::TlsUnknownAuthority);
    QCOMPARE(proxy.ledger().requests.size(), 1U);
    sawOnlyTheWay(proxy);
}

/// A proxy would look for this computer on its own side of the wire. It is Qt that asks none, and has to go on so.
void ProxiesTest::S26_loopbackTakesNoProxy()
{
    HostileServer proxy({.answer = answer("502 Bad Gateway", "{}")}), server({.answer = created});
    HostileServer safe({.answer = created}, serverTls(Certificate::Good));
    useProxy(proxy);
    QCOMPARE(create(server.base(), someClient()).verdict.outcome, Outcome::Created);
    QCOMPARE(create(safe.base(), someClient()).verdict.outcome, Outcome::Created);
    QCOMPARE(proxy.ledgerAtRest().connections, 0);
}

QTEST_GUILESS_MAIN(ProxiesTest)
#include "proxies.moc"
