#include "api/listclients.h"
#include "api/sending.h"
#include "support/hostileserver.h"
#include "support/someclient.h"

#include <QEventLoop>
#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Asks for one page and waits for what it says.
PageAnswer list(const Server &server, const QUrl &page, TransferLimits limits = {.answer = 8 * 1024 * 1024})
{
    std::vector<PageAnswer> told;
    QEventLoop waiting;
    ListClients request(server, page, limits);
    QObject::connect(&request, &ListClients::finished, &request, [&](const PageAnswer &answer) {
        told.push_back(answer);
        waiting.quit();
    });
    request.start();
    request.start();
    waiting.exec();
    return told.front();
}

PageAnswer listFirst(const QUrl &base, TransferLimits limits = {.answer = 8 * 1024 * 1024})
{
    const Server server{base, token};
    return list(server, firstPage(server, 100), limits);
}

Exchange whole(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    Exchange exchange;
    exchange.status = status;
    exchange.contentType = type;
    exchange.contentLength = body.size();
    exchange.body = body;
    return exchange;
}

const Server own{QUrl(u"https://api.example/v1"_s), "token"};
const QByteArray empty = R"({"data": [], "links": {"prev": null, "next": null}})";

} // namespace

/// One page of the server's list, over real sockets and by itself.
class ListTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aPageIsReadWhole_data();
    void aPageIsReadWhole();
    void faults_data();
    void faults();
    void next_data();
    void next();
    void aForeignPageIsNeverAsked();
    void S23_redirectsAreNotFollowed();
    void tooLargeIsCutWhileItArrives();
    void aSilentServerHasADeadline();
    void nobodyListens();
    void headersAreTold();
    void oddHeadersSayNothing();
    void entriesWithoutAnIdAreLeftOut();
};

void ListTest::initTestCase()
{
    trustTestAuthority();
}

void ListTest::aPageIsReadWhole_data()
{
    QTest::addColumn<bool>("https");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void ListTest::aPageIsReadWhole()
{
    QFETCH(bool, https);
    const QByteArray body =
        R"({"data": [{"id": "cli_1", "first_name": "Mai"}, {"id": "cli_2"}], "links": {"next": null}})";
    HostileServer server({.answer = answer("200 OK", body)}, tlsFor(https));
    const PageAnswer told = listFirst(server.base());
    QCOMPARE(told.status, 200);
    QVERIFY(told.page);
    QCOMPARE(told.page->clients.size(), 2U);
    QCOMPARE(told.page->clients[0].client.firstName, u"Mai"_s);
    QVERIFY(!told.page->next);
    const Ledger ledger = server.ledgerAtRest();
    QCOMPARE(ledger.requests.size(), 1U);
    const QByteArray head = ledger.requests.front().head;
    QVERIFY(head.startsWith("GET /v1/clients?limit=100 HTTP/1.1\r\n"));
    QVERIFY(head.contains(QByteArray("Authorization: Bearer " + token + "\r\n")));
    QVERIFY(ledger.requests.front().body.isEmpty());
}

void ListTest::faults_data()
{
    QTest::addColumn<QByteArray>("answered");
    QTest::addColumn<ListFault>("fault");
    const auto row = [](const char *status, ListFault fault) {
        QTest::newRow(status) << answer(status, "{}") << fault;
    };
    row("401 No", ListFault::TokenRefused);
    row("403 No", ListFault::Forbidden);
    row("404 No", ListFault::WrongAddress);
    row("405 No", ListFault::WrongAddress);
    row("407 No", ListFault::ProxyLogin);
    row("429 Slow", ListFault::TooManyRequests);
    row("500 Ill", ListFault::ServerFault);
    row("204 Empty", ListFault::ServerFault);
    row("201 Odd", ListFault::ServerFault);
    row("200 No list", ListFault::NotTheApi);
    QTest::newRow("data is no list") << answer("200 OK", R"({"data": {}})") << ListFault::NotTheApi;
    QTest::newRow("no links") << answer("200 OK", R"({"data": []})") << ListFault::NotTheApi;
    QTest::newRow("cut JSON") << answer("200 OK", R"({"data": [)") << ListFault::NotTheApi;
    QTest::newRow("HTML")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 11\r\n\r\n{\"data\":[]}")
        << ListFault::NotTheApi;
    QTest::newRow("cut short") << answer("200 OK", empty).chopped(5) << ListFault::Unreachable;
    QTest::newRow("no answer") << QByteArray() << ListFault::Unreachable;
}

void ListTest::faults()
{
    QFETCH(QByteArray, answered);
    QFETCH(ListFault, fault);
    HostileServer server({.answer = answered, .ending = Ending::Fin});
    const PageAnswer told = listFirst(server.base());
    QVERIFY(!told.page);
    QCOMPARE(told.page.error(), fault);
}

void ListTest::next_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("followed");
    QTest::newRow("own") << u"https://api.example/v1/clients?limit=100&cursor=abc"_s << true;
    QTest::newRow("own, port told") << u"https://api.example:443/v1/clients?cursor=abc"_s << true;
    QTest::newRow("relative") << u"/v1/clients?cursor=abc"_s << true;
    QTest::newRow("other host") << u"https://evil.example/v1/clients?cursor=abc"_s << false;
    QTest::newRow("other port") << u"https://api.example:444/v1/clients?cursor=abc"_s << false;
    QTest::newRow("not secure") << u"http://api.example/v1/clients?cursor=abc"_s << false;
    QTest::newRow("other path") << u"https://api.example/v2/clients?cursor=abc"_s << false;
    QTest::newRow("path begins alike") << u"https://api.example/v10/clients?cursor=abc"_s << false;
    QTest::newRow("climbs") << u"https://api.example/v1/../admin?cursor=abc"_s << false;
    QTest::newRow("climbs, hidden") << u"https://api.example/v1/%2e%2e/admin"_s << false;
    QTest::newRow("a name") << u"https://me@api.example/v1/clients?cursor=abc"_s << false;
    QTest::newRow("a false host") << u"https://api.example@evil.example/v1/clients"_s << false;
    QTest::newRow("a backslash") << u"https://evil.example\\@api.example/v1/clients"_s << false;
    QTest::newRow("a fragment") << u"https://api.example/v1/clients?cursor=a#b"_s << false;
    QTest::newRow("no address") << u"javascript:alert(1)"_s << false;
}

void ListTest::next()
{
    QFETCH(QString, link);
    QFETCH(bool, followed);
    const QByteArray body = R"({"data": [], "links": {"next": ")" + link.toUtf8().replace('\\', "\\\\") + R"("}})";
    const PageAnswer told = pageFrom(whole(200, body), own, firstPage(own, 100));
    QCOMPARE(told.page.has_value(), followed);
    if (followed)
        QVERIFY(told.page->next->query().contains(u"cursor=abc"_s));
    else
        QCOMPARE(told.page.error(), ListFault::ForeignNext);
    const QByteArray loop = R"({"data": [], "links": {"next": "https://api.example/v1/clients?limit=100"}})";
    QCOMPARE(pageFrom(whole(200, loop), own, firstPage(own, 100)).page.error(), ListFault::Loop);
}

void ListTest::aForeignPageIsNeverAsked()
{
    HostileServer other({.answer = answer("200 OK", empty)});
    const PageAnswer told = list(own, QUrl(other.base().toString() % u"/clients"_s));
    QCOMPARE(told.page.error(), ListFault::ForeignNext);
    QCOMPARE(other.ledgerAtRest().connections, 0);
}

void ListTest::S23_redirectsAreNotFollowed()
{
    HostileServer other({.answer = answer("200 OK", empty)});
    const QByteArray location = "Location: " + other.base().toEncoded() + "/clients\r\n";
    for (const char *status : {"301 Go", "302 Go", "303 Go", "307 Go", "308 Go"}) {
        HostileServer server({.answer = answer(status, "{}", location)});
        QCOMPARE(listFirst(server.base()).page.error(), ListFault::ServerFault);
        QCOMPARE(server.ledgerAtRest().requests.size(), 1U);
    }
    QCOMPARE(other.ledgerAtRest().connections, 0);
}

void ListTest::tooLargeIsCutWhileItArrives()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"data\":[";
    HostileServer server({.answer = head, .more = QByteArray(64 * 1024, ' '), .times = 100'000});
    QCOMPARE(listFirst(server.base(), {10s, 512 * 1024}).page.error(), ListFault::TooLarge);
    HostileServer headers(
        {.answer = "HTTP/1.1 200 OK\r\nX-More: ", .more = QByteArray(64 * 1024, 'x'), .times = INT_MAX});
    QCOMPARE(listFirst(headers.base(), {10min, 512 * 1024}).page.error(), ListFault::TooLarge);
}

void ListTest::aSilentServerHasADeadline()
{
    HostileServer server({});
    const PageAnswer told = listFirst(server.base(), {200ms, 1024});
    QCOMPARE(told.page.error(), ListFault::Unreachable);
    QCOMPARE(told.status, 0);
}

void ListTest::nobodyListens()
{
    QCOMPARE(listFirst(QUrl(u"http://127.0.0.1:1/v1"_s)).page.error(), ListFault::Unreachable);
}

void ListTest::headersAreTold()
{
    const QByteArray headers = "Date: Mon, 23 Nov 2026 09:00:00 GMT\r\nX-RateLimit-Limit: 60\r\n"
                               "X-RateLimit-Remaining: 41\r\nX-RateLimit-Reset: 1795424460\r\n";
    HostileServer server({.answer = answer("200 OK", empty, headers)});
    const ServerSays says = listFirst(server.base()).says;
    QCOMPARE(says.date, QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    QCOMPARE(says.limit, 60);
    QCOMPARE(says.remaining, 41);
    QCOMPARE(says.reset, QDateTime::fromSecsSinceEpoch(1'795'424'460, Qt::UTC));
    QVERIFY(!says.retryAfter);
    HostileServer busy({.answer = answer("429 Slow", "{}", "Retry-After: 17\r\n")});
    QCOMPARE(listFirst(busy.base()).says.retryAfter, 17s);
    const Told told = create(busy.base(), someClient());
    QCOMPARE(told.verdict.says.retryAfter, 17s);
}

void ListTest::oddHeadersSayNothing()
{
    for (const char *odd : {"", "-1", "1.5", "many", "99999999999999999999", "0x10"}) {
        Exchange exchange = whole(200, empty);
        exchange.rateLimit = exchange.rateRemaining = odd;
        exchange.rateReset = odd[0] == '9' ? odd : "soon";
        exchange.date = odd;
        const ServerSays says = serverSays(exchange);
        QVERIFY(!says.limit && !says.remaining && !says.reset && !says.date);
    }
}

void ListTest::entriesWithoutAnIdAreLeftOut()
{
    const QByteArray body = R"({"data": [{"first_name": "A"}, 7, null, {"id": ""}, {"id": []}, {"id": "cli_1"}],
                               "links": {"next": null}})";
    const PageAnswer told = pageFrom(whole(200, body), own, firstPage(own, 100));
    QCOMPARE(told.page->clients.size(), 1U);
    QVERIFY(!told.page->isComplete);
    const QByteArray twice =
        R"({"data": [{"id": "cli_1"}, {"id": "cli_2", "id": "cli_3"}, {"id": "cli_4", "x": [{}, 1]}],
                                "links": {"next": null}})";
    const PageAnswer odd = pageFrom(whole(200, twice), own, firstPage(own, 100));
    QCOMPARE(odd.page->clients.size(), 2U);
    QCOMPARE(odd.page->clients.back().client.id.text, u"cli_4"_s);
    QVERIFY(!odd.page->isComplete);
    QVERIFY(pageFrom(whole(200, empty), own, firstPage(own, 100)).page->isComplete);
}

QTEST_GUILESS_MAIN(ListTest)
#include "list.moc"
