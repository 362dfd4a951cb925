#include "api/listclients.h"
#include "api/outcomes.h"
#include "api/sending.h"
#include "api/tlscare.h"
#include "support/hostileserver.h"
#include "support/opensslserver.h"
#include "support/someclient.h"

#include <QEventLoop>
#include <QSslSocket>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whom the token is told: nobody who cannot prove to be the server.
class TlsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goodCertificateIsTaken();
    void S24_badCertificateGetsNothing_data();
    void S24_badCertificateGetsNothing();
    void S24_oldProtocolGetsNothing_data();
    void S24_oldProtocolGetsNothing();
    void S24_withdrawnCertificateGetsNothing();
    void S24_heaviestFaultIsNamed();
    void plainServerGetsNothing_data();
    void plainServerGetsNothing();
};

namespace {

const Script friendly{
    .answer = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"id\": \"c_1\"}"};

PageAnswer list(const QUrl &base)
{
    PageAnswer told;
    QEventLoop waiting;
    const Server server{base, token};
    ListClients request(server, firstPage(server, 1), {5s, 1024});
    QObject::connect(&request, &ListClients::finished, &waiting, [&](const PageAnswer &answer) {
        told = answer;
        waiting.quit();
    });
    request.start();
    waiting.exec();
    return told;
}

/// OpenSSL refuses old versions by itself, as long as this does not let it speak them.
class WillingOpenssl
{
public:
    WillingOpenssl()
    {
        QSslConfiguration willing = m_before;
        willing.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT@SECLEVEL=0"));
        QSslConfiguration::setDefaultConfiguration(willing);
    }
    ~WillingOpenssl() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(WillingOpenssl)

private:
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

/// Whether a client comes through that takes every version.
bool letsInAnybody(const QUrl &base)
{
    QSslConfiguration loose = QSslConfiguration::defaultConfiguration();
    loose.setProtocol(QSsl::AnyProtocol);
    QSslSocket socket;
    socket.setSslConfiguration(loose);
    socket.connectToHostEncrypted(base.host(), quint16(base.port()));
    return socket.waitForEncrypted(5'000);
}

/// Neither token nor name nor request is in what a server saw.
bool isNothing(const QByteArray &seen)
{
    return !seen.contains(token) && !seen.contains("POST") && !seen.contains("GET /") && !seen.contains("Ngaire");
}

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

void TlsTest::S24_badCertificateGetsNothing_data()
{
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("self-signed") << Certificate::SelfSigned << Reason::TlsSelfSigned;
    QTest::newRow("expired") << Certificate::Expired << Reason::TlsExpired;
    QTest::newRow("not yet valid") << Certificate::NotYetValid << Reason::TlsNotYetValid;
    QTest::newRow("of another host") << Certificate::WrongHost << Reason::TlsWrongHost;
    QTest::newRow("of an unknown authority") << Certificate::UnknownAuthority << Reason::TlsUnknownAuthority;
}

void TlsTest::S24_badCertificateGetsNothing()
{
    QFETCH(Certificate, certificate);
    QFETCH(Reason, reason);
    HostileServer server(friendly, serverTls(certificate));
    const Told told = create(server.base(), someClient());
    QCOMPARE(told.times, 1);
    QCOMPARE(told.verdict.outcome, Outcome::Waiting);
    QCOMPARE(told.verdict.reason, reason);
    QVERIFY(!told.verdict.hold);
    const PageAnswer page = list(server.base());
    QCOMPARE(page.page.error(), ListFault::Unreachable);
    QCOMPARE(reasonOf(page.tls), reason);
    QVERIFY(server.ledgerAtRest().requests.empty());
}

void TlsTest::S24_oldProtocolGetsNothing_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<bool>("taken");
    QTest::newRow("TLS 1.0") << u"-tls1"_s << false;
    QTest::newRow("TLS 1.1") << u"-tls1_1"_s << false;
    QTest::newRow("TLS 1.2") << u"-tls1_2"_s << true;
    QTest::newRow("TLS 1.3") << u"-tls1_3"_s << true;
}

void TlsTest::S24_oldProtocolGetsNothing()
{
    QFETCH(QString, protocol);
    QFETCH(bool, taken);
    QCOMPARE(strictTls().protocol(), QSsl::TlsV1_2OrLater);
    const WillingOpenssl willing;
    OpensslServer server(u"good"_s, {protocol, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s});
    QVERIFY2(!server.base().isEmpty(), server.seen().constData());
    const Told told = create(server.base(), someClient(), {1s});
    QCOMPARE(told.times, 1);
    QCOMPARE(told.verdict.outcome, taken ? Outcome::Unknown : Outcome::Waiting);
    QCOMPARE(told.verdict.reason, taken ? Reason::NoAnswer : Reason::TlsTooOld);
    if (taken) { // the rig would notice
        QVERIFY(server.sees("Authorization: Bearer " + token) && server.sees("Ngaire"));
    } else {
        QVERIFY2(isNothing(server.seen()), server.seen().constData());
        QVERIFY(letsInAnybody(server.base())); // and nothing stands in the way but what the program asks for
    }
}

/// The server itself brings the authority's word that its certificate was withdrawn. One that brings a good word, or
/// none at all, is believed.
void TlsTest::S24_withdrawnCertificateGetsNothing()
{
    QVERIFY(QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp));
    for (const QString &name : {u"stapled"_s, u"revoked"_s}) {
        OpensslServer server(name, {u"-status_file"_s, certificateFile(name % u".der"_s), u"-cert_chain"_s,
                                    certificateFile(u"ca.pem"_s)});
        QVERIFY2(!server.base().isEmpty(), server.seen().constData());
        const Told told = create(server.base(), someClient(), {1s});
        if (name == u"stapled") {
            QVERIFY2(server.sees("Ngaire"), server.seen().constData());
            QCOMPARE(told.verdict.outcome, Outcome::Unknown);
        } else {
            QCOMPARE(told.verdict.outcome, Outcome::Waiting);
            QCOMPARE(told.verdict.reason, Reason::TlsRevoked);
            QVERIFY2(isNothing(server.seen()), server.seen().constData());
        }
    }
}

void TlsTest::S24_heaviestFaultIsNamed()
{
    const QSslError expired(QSslError::CertificateExpired), other(QSslError::HostNameMismatch),
        selfSigned(QSslError::SelfSignedCertificate), revoked(QSslError::CertificateRevoked),
        noStaple(QSslError::OcspNoResponseFound), odd(QSslError::PathLengthExceeded);
    QCOMPARE(tlsFault({expired, other}, {}), TlsFault::WrongHost);
    QCOMPARE(tlsFault({expired, other, selfSigned}, {}), TlsFault::SelfSigned);
    QCOMPARE(tlsFault({selfSigned, revoked}, {}), TlsFault::Revoked);
    QCOMPARE(tlsFault({noStaple, expired}, {}), TlsFault::Expired);
    QCOMPARE(tlsFault({odd}, {}), TlsFault::Other);
    QCOMPARE(tlsFault({}, u"error:0A000102:SSL routines::unsupported protocol"_s), TlsFault::TooOld);
    QCOMPARE(tlsFault({}, u"something else"_s), TlsFault::Other);
}

void TlsTest::plainServerGetsNothing_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("answers") << Script{.stage = Stage::OnConnect, .answer = "HTTP/1.1 201 Created\r\n\r\n"}
                             << Reason::NotTls;
    QTest::newRow("says nothing") << Script{} << Reason::ConnectionFailed;
}

void TlsTest::plainServerGetsNothing()
{
    QFETCH(Script, script);
    QFETCH(Reason, reason);
    HostileServer server(script);
    QUrl base = server.base();
    base.setScheme(u"https"_s);
    const Told told = create(base, someClient(), {500ms});
    QCOMPARE(told.times, 1);
    QCOMPARE(told.verdict.outcome, Outcome::Waiting);
    QCOMPARE(told.verdict.reason, reason);
    for (const SeenRequest &request : server.ledgerAtRest().requests)
        QVERIFY(isNothing(request.head));
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tls.moc"
