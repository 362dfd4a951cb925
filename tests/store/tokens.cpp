// A token belongs to one origin: whoever changes the address in any part of it has none.

#include "store/tokenplace.h"

#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

class Tokens : public QObject
{
    Q_OBJECT

private slots:
    void sameOrigin_data();
    void sameOrigin();
    void otherOrigin_data();
    void otherOrigin();
};

void Tokens::sameOrigin_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::newRow("the same") << QUrl(u"https://api.example.com/v1"_s);
    QTest::newRow("another path") << QUrl(u"https://api.example.com/v2"_s);
    QTest::newRow("capital letters") << QUrl(u"HTTPS://API.Example.com/v1"_s);
    QTest::newRow("its usual port") << QUrl(u"https://api.example.com:443/v1"_s);
}

void Tokens::sameOrigin()
{
    QFETCH(QUrl, address);
    QCOMPARE(originOf(address), originOf(QUrl(u"https://api.example.com/v1"_s)));
}

void Tokens::otherOrigin_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::newRow("plain http") << QUrl(u"http://api.example.com/v1"_s);
    QTest::newRow("http on its port") << QUrl(u"http://api.example.com:443/v1"_s);
    QTest::newRow("another port") << QUrl(u"https://api.example.com:8443/v1"_s);
    QTest::newRow("another host") << QUrl(u"https://api.example.org/v1"_s);
    QTest::newRow("below it") << QUrl(u"https://x.api.example.com/v1"_s);
    QTest::newRow("it in front") << QUrl(u"https://api.example.com.evil.example/v1"_s);
    QTest::newRow("a letter that looks alike") << QUrl(u"https://\u0430pi.example.com/v1"_s);
    QTest::newRow("that letter in ASCII") << QUrl(u"https://xn--pi-7kc.example.com/v1"_s);
    QTest::newRow("a point at the end") << QUrl(u"https://api.example.com./v1"_s);
}

void Tokens::otherOrigin()
{
    QFETCH(QUrl, address);
    QVERIFY(originOf(address) != originOf(QUrl(u"https://api.example.com/v1"_s)));
}

QTEST_GUILESS_MAIN(Tokens)
#include "tokens.moc"
