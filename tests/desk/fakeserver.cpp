#include "desk/fakeserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace Intake::Support {

using namespace Qt::StringLiterals;

FakeServer::Deed FakeServer::answering(int status, const QByteArray &body, bool makes, const QByteArray &type)
{
    Exchange exchange;
    exchange.status = status;
    exchange.body = body;
    exchange.contentType = type;
    exchange.contentLength = body.size();
    exchange.bodySize = exchange.bytesTaken = 100;
    return {makes, exchange};
}

FakeServer::Deed FakeServer::broken(QNetworkReply::NetworkError error, int percentTaken, bool makes, int status)
{
    Deed deed = answering(status, {}, makes);
    deed.exchange.error = error;
    deed.exchange.bytesTaken = percentTaken;
    return deed;
}

bool FakeServer::refusedByRate(Exchange &exchange)
{
    if (allows(clock.sinceBoot())) {
        arrivals.push_back(clock.sinceBoot());
        return false;
    }
    ++tooMany;
    exchange = answering(429, R"({"message":"Too Many Attempts."})", false).exchange;
    exchange.retryAfter = "20";
    exchange.rateRemaining = "0";
    return true;
}

void FakeServer::create(const Server &, const CheckedClient &client, QObject *receiver, Told reply)
{
    ++requests;
    hook(u"left"_s);
    if (dead)
        return;
    clock.after(latency / 2, receiver, [this, client, receiver, reply = std::move(reply)] {
        creates.push_back(client.client().lastName);
        bodies.push_back(client.body());
        Deed done = deed(int(creates.size()) - 1);
        if (refusedByRate(done.exchange))
            done.makes = false;
        if (done.makes) {
            const Entry &entry = enter(client.client());
            if (done.exchange.status == 201 && done.exchange.body.isEmpty() && done.exchange.error == 0) {
                done.exchange.body = QJsonDocument(json(entry)).toJson(QJsonDocument::Compact);
                done.exchange.contentLength = done.exchange.body.size();
            }
        }
        hook(u"arrived"_s);
        if (!done.answers)
            return;
        clock.after(latency - latency / 2, receiver, [this, done, reply] {
            hook(u"answered"_s);
            if (dead)
                return;
            reply(judge(done.exchange));
            hook(u"heard"_s);
        });
    });
}

void FakeServer::list(const Server &server, const QUrl &url, QObject *receiver, Listed reply)
{
    ++requests;
    lists.push_back(url);
    if (dead)
        return;
    clock.after(latency, receiver, [this, server, url, reply = std::move(reply)] {
        Exchange exchange;
        hook(u"listed"_s);
        if (dead)
            return;
        if (refusedByRate(exchange))
            reply(pageFrom(exchange, server, url));
        else
            reply(page(server, url));
    });
}

PageAnswer FakeServer::page(const Server &server, const QUrl &url) const
{
    constexpr int pageSize = 2;
    const QUrlQuery query(url);
    const int from = query.queryItemValue(u"cursor"_s).toInt();
    QJsonArray data;
    int seen = 0;
    bool more = loops;
    for (const Entry &entry : ledger) {
        if (entry.made.addMSecs(lag.count()) > clock.now() || seen++ < from)
            continue;
        if (data.size() == pageSize)
            more = true;
        else
            data.append(json(entry));
    }
    QUrl next = firstPage(server, 100);
    next.setQuery(u"limit=100&cursor=%1"_s.arg(loops ? (from + 1) % 3 : from + pageSize));
    const QJsonValue link = more ? QJsonValue(next.toString()) : QJsonValue();
    const QJsonObject list{{u"data"_s, data}, {u"links"_s, QJsonObject{{u"next"_s, link}}}};
    const int status = listStatus();
    Exchange exchange = answering(status, QJsonDocument(list).toJson(), false).exchange;
    if (status == 0)
        exchange.error = QNetworkReply::OperationCanceledError;
    return pageFrom(exchange, server, url);
}

QJsonObject FakeServer::json(const Entry &entry) const
{
    QJsonObject object = toJson(entry.client);
    object[u"id"_s] = entry.id;
    object[u"created_at"_s] = entry.made.toString(Qt::ISODate);
    return object;
}

int FakeServer::made(const QString &lastName) const
{
    return int(std::ranges::count(ledger, lastName, [](const Entry &entry) { return entry.client.lastName; }));
}

const FakeServer::Entry &FakeServer::enter(const Client &client)
{
    return ledger.emplace_back(Entry{u"cli_%1"_s.arg(ledger.size() + 1), client, clock.now()});
}

Draft personNamed(const QString &lastName)
{
    Draft draft;
    draft.client.firstName = u"Mai"_s;
    draft.client.lastName = lastName;
    draft.client.dateOfBirth = QDate(1987, 6, 27);
    return draft;
}

} // namespace Intake::Support
