#include "api/listclients.h"
#include "fuzz/targets.h"

namespace Intake::Fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr int statuses[] = {201, 200, 422, 400, 401, 429, 503, 302};

Exchange exchangeOf(const QByteArray &bytes)
{
    Exchange exchange;
    const int surroundings = bytes.isEmpty() ? 0 : uchar(bytes[0]);
    exchange.status = statuses[surroundings % 8];
    exchange.contentType = surroundings & 8 ? "text/html" : "application/json";
    exchange.body = bytes.mid(2);
    exchange.contentLength = exchange.body.size() + (surroundings & 16 ? 1 : 0);
    exchange.endsByClosing = (surroundings & 32) != 0;
    exchange.bodySize = 100;
    exchange.bytesTaken = surroundings & 64 ? 99 : 100;
    exchange.retryAfter = bytes.mid(1, 1);
    return exchange;
}

} // namespace

void answers(const QByteArray &bytes)
{
    const Exchange exchange = exchangeOf(bytes);
    const Verdict verdict = judge(exchange);
    const bool created = verdict.outcome == Outcome::Created;
    promised(verdict.record.has_value() == created, "a record with Created, and only then");
    promised(!created || (exchange.bytesTaken == exchange.bodySize && exchange.status < 202 && exchange.status > 199),
             "nothing is created by half a request or another status");
    promised(!created || !verdict.record->client.id.text.trimmed().isEmpty(), "a record has an id");
    promised(verdict.message.size() <= 500 && verdict.complaints.size() <= 100, "the server's words are few");

    const Server server{QUrl(u"https://api.example/v1"_s), "token"};
    const QUrl asked = firstPage(server, 100);
    Exchange list = exchange;
    list.status = 200;
    const PageAnswer page = pageFrom(list, server, asked);
    if (page.page && page.page->next) {
        promised(page.page->next->host() == server.base.host() && page.page->next->scheme() == "https"_L1 &&
                     page.page->next->userInfo().isEmpty() && page.page->next->path().startsWith(u"/v1/"_s),
                 "the next page is the server's own");
        promised(*page.page->next != asked, "the next page is another one");
    }
}

} // namespace Intake::Fuzz
