// What "Test connection" finds, over real sockets: it creates nothing, and says each thing in its own words.

#include "practice/practiceserver.h"
#include "shell/connectiontest.h"
#include "support/hostileserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

QByteArray answer(const QByteArray &status, const QByteArray &body = "{}", const QByteArray &more = {},
                  const QByteArray &type = "application/json")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + more +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

struct Found
{
    QString words;
    bool works = false;
};

Found ask(const QUrl &base)
{
    ConnectionTest test;
    Found found;
    QObject::connect(&test, &ConnectionTest::found, &test, [&](const Server &server, const PageAnswer &answer) {
        found = {connectionWords(server, answer), works(answer)};
    });
    QSignalSpy answered(&test, &ConnectionTest::found);
    test.start({base, "key"});
    static_cast<void>(answered.wait(20'000));
    return found;
}

} // namespace

class Connecting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { trustTestAuthority(); }
    void thePracticeServerWorks();
    void eachAnswerHasItsWords_data();
    void eachAnswerHasItsWords();
    void onlyOneHarmlessQuestionLeaves();
    void aBadCertificateGetsNoToken();
    void nobodyThere();
    void noSuchName();
    void cancelledItSaysNothing();
    void lookAlikesAreSpelledOut();
};

void Connecting::thePracticeServerWorks()
{
    PracticeServer server;
    const Found found = ask(server.start().value());
    QVERIFY2(found.works, qPrintable(found.words));
    QVERIFY(found.words.contains(u"127.0.0.1 knows this token"_s));
    QVERIFY(found.words.contains(u"60 requests a minute"_s));
}

void Connecting::eachAnswerHasItsWords_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("works") << ::answer("200 OK", R"({"data":[],"links":{"next":null}})") << u"It works"_s;
    QTest::newRow("401") << ::answer("401 Unauthorized") << u"does not know this token"_s;
    QTest::newRow("403") << ::answer("403 Forbidden") << u"does not let it see clients"_s;
    QTest::newRow("404") << ::answer("404 Not Found") << u"mostly it is /v1"_s;
    QTest::newRow("407") << ::answer("407 Proxy") << u"wants a login first"_s;
    QTest::newRow("429") << ::answer("429 Too Many") << u"used up its requests"_s;
    QTest::newRow("500") << ::answer("500 Oops") << u"answered with 500"_s;
    QTest::newRow("moved") << ::answer("301 Moved", "", "Location: https://evil.example/\r\n")
                           << u"answered with 301"_s;
    QTest::newRow("a web page") << ::answer("200 OK", "<html>", {}, "text/html") << u"it is not the API"_s;
    QTest::newRow("nothing") << QByteArray() << u"did not answer"_s;
}

void Connecting::eachAnswerHasItsWords()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    HostileServer server({.answer = answer, .ending = Ending::Fin});
    const Found found = ask(server.base());
    QVERIFY2(found.words.contains(words), qPrintable(found.words));
    QCOMPARE(found.works, words == u"It works"_s);
}

void Connecting::onlyOneHarmlessQuestionLeaves()
{
    HostileServer server({.answer = answer("401 Unauthorized")});
    static_cast<void>(ask(server.base()));
    const Ledger seen = server.ledgerAtRest();
    QCOMPARE(seen.requests.size(), 1U);
    QVERIFY(seen.requests.front().head.startsWith("GET /v1/clients?limit=1 "));
    QVERIFY(seen.requests.front().body.isEmpty());
}

void Connecting::aBadCertificateGetsNoToken()
{
    HostileServer server({.answer = answer("200 OK", R"({"data":[]})")}, serverTls(Certificate::WrongHost));
    const Found found = ask(server.base());
    QVERIFY2(found.words.contains(u"the certificate of another server"_s), qPrintable(found.words));
    QVERIFY(!found.works);
    QVERIFY(server.ledgerAtRest().requests.empty());
}

void Connecting::nobodyThere()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl base(u"http://127.0.0.1:%1/v1"_s.arg(closed.serverPort()));
    closed.close();
    QVERIFY(ask(base).words.contains(u"does not take the connection"_s));
}

void Connecting::noSuchName()
{
    const PageAnswer nobody{.error = QNetworkReply::HostNotFoundError};
    QVERIFY(connectionWords({QUrl(u"https://api.invalid/v1"_s), {}}, nobody).contains(u"No server of this name"_s));
}

void Connecting::cancelledItSaysNothing()
{
    HostileServer server({.stage = Stage::OnConnect});
    ConnectionTest test;
    QSignalSpy found(&test, &ConnectionTest::found);
    test.start({server.base(), "key"});
    QVERIFY(test.isUnderWay());
    test.cancel();
    QVERIFY(!test.isUnderWay());
    QVERIFY(!found.wait(200));
}

void Connecting::lookAlikesAreSpelledOut()
{
    QVERIFY(lookAlikeWords(QUrl(u"https://api.example.com/v1"_s)).isEmpty());
    QVERIFY(lookAlikeWords(QUrl(u"https://\u0430pi.example.com/v1"_s)).contains(u"xn--"_s));
}

QTEST_GUILESS_MAIN(Connecting)
#include "connection.moc"
