#include "api/outcomes.h"
#include "api/sending.h"
#include "support/hostileserver.h"
#include "support/someclient.h"

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

/// Whom the token is told: nobody who cannot prove to be the server.
class TlsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goodCertificateIsTaken();
    void badCertificateGetsNothing_data();
    void badCertificateGetsNothing();
    void plainServerGetsNothing_data();
    void plainServerGetsNothing();
};

namespace {

const Script friendly{
    .answer = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"id\": \"c_1\"}"};

} // namespace

void TlsTest::initTestCase()
{
    trustTestAuthority();
}

void TlsTest::goodCertificateIsTaken()
{
    HostileServer server(friendly, serverTls(Certificate::Good));
    QCOMPARE(create(server.base(), someClient()).verdict.outcome, Outcome::Created);
}

void TlsTest::badCertificateGetsNothing_data()
{
    QTest::addColumn<Certificate>("certificate");
    QTest::newRow("expired") << Certificate::Expired;
    QTest::newRow("of another host") << Certificate::WrongHost;
    QTest::newRow("of an unknown authority") << Certificate::UnknownAuthority;
}

void TlsTest::badCertificateGetsNothing()
{
    QFETCH(Certificate, certificate);
    HostileServer server(friendly, serverTls(certificate));
    const Told told = create(server.base(), someClient());
    QCOMPARE(told.times, 1);
    QCOMPARE(told.verdict.outcome, Outcome::Waiting);
    QCOMPARE(told.verdict.reason, Reason::Tls);
    QVERIFY(!told.verdict.hold);
    QVERIFY(server.ledgerAtRest().requests.empty());
}

void TlsTest::plainServerGetsNothing_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("answers") << Script{.stage = Stage::OnConnect, .answer = "HTTP/1.1 201 Created\r\n\r\n"}
                             << Reason::Tls;
    QTest::newRow("says nothing") << Script{} << Reason::ConnectionFailed;
}

void TlsTest::plainServerGetsNothing()
{
    QFETCH(Script, script);
    QFETCH(Reason, reason);
    HostileServer server(script);
    QUrl base = server.base();
    base.setScheme(u"https"_s);
    const Told told = create(base, someClient(), {std::chrono::milliseconds(500)});
    QCOMPARE(told.times, 1);
    QCOMPARE(told.verdict.outcome, Outcome::Waiting);
    QCOMPARE(told.verdict.reason, reason);
    for (const SeenRequest &request : server.ledgerAtRest().requests)
        QVERIFY(!request.head.contains(token) && !request.head.contains("POST") && !request.head.contains("Ngaire"));
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tls.moc"
