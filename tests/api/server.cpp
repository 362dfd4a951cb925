#include "api/server.h"

#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

class ServerTest : public QObject
{
    Q_OBJECT

private slots:
    void takesAnAddress_data();
    void takesAnAddress();
    void S20_refusesWhatIsNoAddress_data();
    void S20_refusesWhatIsNoAddress();
    void S20_refusesAnAddress_data();
    void S20_refusesAnAddress();
    void S21_lookAlikesAreShownSpelledOut();
    void takesAToken_data();
    void takesAToken();
    void refusesAToken_data();
    void refusesAToken();
};

void ServerTest::takesAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("base");
    const auto row = [](const char *typed, const char *base) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(base);
    };
    row("https://api.caspen.com/v1", "https://api.caspen.com/v1");
    row("  https://api.caspen.com/v1/ \n", "https://api.caspen.com/v1");
    row("https://api.caspen.com/v1//", "https://api.caspen.com/v1");
    row("https://api.caspen.com", "https://api.caspen.com");
    row("HTTPS://API.Caspen.com/v1", "https://api.caspen.com/v1");
    row("https://relay.clinic.example:8443/caspen/v1", "https://relay.clinic.example:8443/caspen/v1");
    row("https://[2001:db8::7]/v1", "https://[2001:db8::7]/v1");
    row("https://xn--mnchen-3ya.example/v1", "https://xn--mnchen-3ya.example/v1");
    row("https://münchen.example/v1", "https://xn--mnchen-3ya.example/v1");
    row("https://127.0.0.1:4010/v1", "https://127.0.0.1:4010/v1");
    row("http://127.0.0.1:4010/v1", "http://127.0.0.1:4010/v1");
    row("http://127.8.9.10/v1", "http://127.8.9.10/v1");
    row("http://localhost:4010/v1", "http://localhost:4010/v1");
    row("http://LOCALHOST/v1", "http://localhost/v1");
    row("http://[::1]:4010/v1", "http://[::1]:4010/v1");
}

void ServerTest::takesAnAddress()
{
    QFETCH(QString, typed);
    QFETCH(QString, base);
    const auto address = serverAddress(typed);
    QVERIFY(address.has_value());
    QCOMPARE(QString::fromLatin1(address->toEncoded()), base);
}

void ServerTest::S20_refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {
             "",
             "   ",
             "api.caspen.com/v1",
             "//api.caspen.com/v1",
             "/v1",
             "https://api.cas pen.com/v1",
             "https://api.caspen.com/v1 https://evil.example",
             "https://api.caspen.com\t/v1",
             "https://api.caspen.com/\r\nHost:evil",
             "https://api.caspen.com/v1\x7f",
             "https://api.cas\u200Bpen.com/v1",
             "https://api.caspen.com/\u202Ev1",
             "https://evil.example\\@api.caspen.com/v1",
             "https://api.caspen.com\\.evil.example/v1",
             "https:\\\\api.caspen.com/v1",
             "https://api.caspen.com%40evil.example/v1",
             "https://evil.example\uFF0F.caspen.com/v1",
             "https://api.caspen.com:0/v1",
             "https://api.caspen.com:65536/v1",
             "https://api.caspen.com:x/v1",
             "https://[::1/v1",
             "https://api.caspen.com/v1/../admin",
             "https://api.caspen.com/./v1",
             "https://api.caspen.com//evil.example/v1",
             "https://api.caspen.com/v1%2f..%2fadmin",
             "https://api.caspen.com/v1%00",
         })
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void ServerTest::S20_refusesWhatIsNoAddress()
{
    QFETCH(QString, typed);
    const auto address = serverAddress(typed);
    QVERIFY2(!address.has_value(), "taken");
    QCOMPARE(int(address.error()), int(AddressFault::NotAnAddress));
}

void ServerTest::S20_refusesAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<AddressFault>("fault");
    const auto row = [](const char *typed, AddressFault fault) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << fault;
    };
    row("https://api.caspen.com%2f@evil.example/v1", AddressFault::Credentials);
    row("http://api.caspen.com/v1", AddressFault::NotSecure);
    row("http://192.168.1.4/v1", AddressFault::NotSecure);
    row("http://10.0.0.1/v1", AddressFault::NotSecure);
    row("http://0.0.0.0/v1", AddressFault::NotSecure);
    row("http://127.0.0.1.evil.com/v1", AddressFault::NotSecure);
    row("http://localhost.evil/v1", AddressFault::NotSecure);
    row("http://localhost.evil.example/v1", AddressFault::NotSecure);
    row("http://notlocalhost/v1", AddressFault::NotSecure);
    row("http://128.0.0.1/v1", AddressFault::NotSecure);
    row("http://[::2]/v1", AddressFault::NotSecure);
    row("ftp://api.caspen.com/v1", AddressFault::Scheme);
    row("file:///etc/passwd", AddressFault::Scheme);
    row("data:application/json,1", AddressFault::Scheme);
    row("javascript:alert(1)", AddressFault::Scheme);
    row("qrc:/v1", AddressFault::Scheme);
    row("ws://127.0.0.1/v1", AddressFault::Scheme);
    row("localhost:4010/v1", AddressFault::Scheme);
    row("https://api.caspen.com@evil.example/v1", AddressFault::Credentials);
    row("https://user:secret@api.caspen.com/v1", AddressFault::Credentials);
    row("https://@evil.example/v1", AddressFault::Credentials);
    row("https://:@evil.example/v1", AddressFault::Credentials);
    row("http://127.0.0.1@evil.example/v1", AddressFault::Credentials);
    row("https://api.caspen.com/v1?key=1", AddressFault::Decorated);
    row("https://api.caspen.com/v1?", AddressFault::Decorated);
    row("https://api.caspen.com/v1#part", AddressFault::Decorated);
    row("https://evil.example#@api.caspen.com/v1", AddressFault::Decorated);
    row("https://evil.example?@api.caspen.com/v1", AddressFault::Decorated);
    row("https://", AddressFault::NoHost);
    row("https:///v1", AddressFault::NoHost);
    row("https:api.caspen.com/v1", AddressFault::NoHost);
}

void ServerTest::S20_refusesAnAddress()
{
    QFETCH(QString, typed);
    QFETCH(AddressFault, fault);
    const auto address = serverAddress(typed);
    QVERIFY2(!address.has_value(), "taken");
    QCOMPARE(int(address.error()), int(fault));
}

void ServerTest::S21_lookAlikesAreShownSpelledOut()
{
    // Cyrillic, Greek, full-width, dotless: each looks like example.com to somebody.
    for (const QString &host :
         {u"ex\u0430mple.com"_s, u"\u03b5xample.com"_s, u"exampl\u0435.com"_s, u"ex\u00e4mple.com"_s}) {
        const auto address = serverAddress(u"https://%1/v1"_s.arg(host));
        QVERIFY2(address, qPrintable(host));
        for (const QString &shown : {shownHost(*address), shownAddress(*address)}) {
            QVERIFY2(shown.contains(u"xn--"_s), qPrintable(shown));
            QVERIFY(std::all_of(shown.begin(), shown.end(), [](QChar c) { return c.unicode() < 0x80; }));
        }
    }
    QCOMPARE(shownAddress(serverAddress(u"https://API.example.com:8443/v1/"_s).value()),
             u"https://api.example.com:8443/v1"_s);
}

void ServerTest::takesAToken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("line of a file") << QByteArray("  abc\r\n") << QByteArray("abc");
    QTest::newRow("laravel") << QByteArray("12|aB+/=~._-x") << QByteArray("12|aB+/=~._-x");
    QTest::newRow("no shape of its own") << QByteArray("!\"#$%&'()*") << QByteArray("!\"#$%&'()*");
}

void ServerTest::takesAToken()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, token);
    const auto taken = tokenFrom(text);
    QVERIFY(taken.has_value());
    QCOMPARE(*taken, token);
}

void ServerTest::refusesAToken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TokenFault>("fault");
    QTest::newRow("nothing") << QByteArray() << TokenFault::Empty;
    QTest::newRow("white space") << QByteArray(" \r\n\t") << TokenFault::Empty;
    QTest::newRow("two words") << QByteArray("abc def") << TokenFault::Unfit;
    QTest::newRow("another header") << QByteArray("abc\r\nX-Evil: 1") << TokenFault::Unfit;
    QTest::newRow("NUL") << QByteArray("abc\0def", 7) << TokenFault::Unfit;
    QTest::newRow("delete") << QByteArray("abc\x7f") << TokenFault::Unfit;
    QTest::newRow("not ASCII") << QByteArray("abc\xc3\xa9") << TokenFault::Unfit;
}

void ServerTest::refusesAToken()
{
    QFETCH(QByteArray, text);
    QFETCH(TokenFault, fault);
    const auto taken = tokenFrom(text);
    QVERIFY2(!taken.has_value(), "taken");
    QCOMPARE(int(taken.error()), int(fault));
}

QTEST_GUILESS_MAIN(ServerTest)
#include "server.moc"
