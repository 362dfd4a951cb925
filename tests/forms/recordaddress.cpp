#include "forms/recordaddress.h"

#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

class RecordAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
};

void RecordAddressTest::addresses_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    const QString id = u"cli_1"_s, none;
    QTest::newRow("path") << u"https://app.example.com/clients/{id}"_s << id
                          << u"https://app.example.com/clients/cli_1"_s << u"app.example.com"_s;
    QTest::newRow("encoded") << u"https://app.example.com/c/{id}?v=1"_s << u"a/../b?c#d &%"_s
                             << u"https://app.example.com/c/a%2F..%2Fb%3Fc%23d%20%26%25?v=1"_s << u"app.example.com"_s;
    QTest::newRow("port") << u"https://relay.example:8443/#{id}"_s << id << u"https://relay.example:8443/#cli_1"_s
                          << u"relay.example:8443"_s;
    QTest::newRow("look-alike host") << u"https://аpp.example/{id}"_s << id << u"https://xn--pp-6kc.example/cli_1"_s
                                     << u"xn--pp-6kc.example"_s;
    QTest::newRow("http") << u"http://app.example.com/{id}"_s << id << none << none;
    QTest::newRow("no place") << u"https://app.example.com/clients/"_s << id << none << none;
    QTest::newRow("id as host") << u"https://{id}/x/{id}"_s << u"evil.example"_s << none << none;
    QTest::newRow("id as part of the host") << u"https://app.{id}/"_s << u"evil.example"_s << none << none;
    QTest::newRow("user before the host") << u"https://app.caspen.com@evil.example/{id}"_s << id << none << none;
    QTest::newRow("script") << u"javascript://app.example.com/{id}"_s << id << none << none;
    QTest::newRow("no id") << u"https://app.example.com/{id}"_s << none << none << none;
    QTest::newRow("nothing") << none << id << none << none;
}

void RecordAddressTest::addresses()
{
    QFETCH(QString, pattern);
    QFETCH(QString, id);
    const auto address = recordAddress(pattern, id);
    QTEST(address ? QString::fromLatin1(address->toEncoded()) : QString(), "address");
    QTEST(address ? statedHost(*address) : QString(), "host");
}

QTEST_GUILESS_MAIN(RecordAddressTest)
#include "recordaddress.moc"
