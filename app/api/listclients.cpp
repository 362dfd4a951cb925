#include "api/listclients.h"

#include "api/jsonnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNext = 4'096; ///< characters; a walk remembers each

bool isPlainPath(const QString &path)
{
    const QStringList segments = path.split(u'/');
    return !path.contains(u'%') && !path.contains(u'\\') && !segments.contains(u"."_s) && !segments.contains(u".."_s);
}

/// Same origin, under the base path, and nothing in it that another reader could take for something else.
bool isOwn(const Server &server, const QUrl &url)
{
    const auto port = [](const QUrl &of) { return of.port(of.scheme() == "https"_L1 ? 443 : 80); };
    return url.isValid() && url.scheme() == server.base.scheme() && url.host() == server.base.host() &&
           port(url) == port(server.base) && url.userInfo().isEmpty() && !url.hasFragment() &&
           url.path().startsWith(QString(server.base.path() % u'/')) && isPlainPath(url.path(QUrl::FullyEncoded));
}

std::optional<ListFault> faultIn(const Exchange &exchange)
{
    switch (exchange.status) {
    case 401:
        return ListFault::TokenRefused;
    case 403:
        return ListFault::Forbidden;
    case 404:
    case 405:
        return ListFault::WrongAddress;
    case 407:
        return ListFault::ProxyLogin;
    case 429:
        return ListFault::TooManyRequests;
    }
    if (exchange.error == QNetworkReply::ProxyAuthenticationRequiredError)
        return ListFault::ProxyLogin;
    if (exchange.answerTooLarge)
        return ListFault::TooLarge;
    if (exchange.status != 0 && exchange.status != 200)
        return ListFault::ServerFault;
    return isWhole(exchange) ? std::nullopt : std::optional(ListFault::Unreachable);
}

/// How many names stand in the text of the outermost object, of what it calls `links`, and of each entry of `data`.
struct Names
{
    qsizetype outer = 0;
    qsizetype links = 0;
    std::vector<qsizetype> entries;
};

Names namesIn(const QByteArray &json, const QJsonObject &list)
{
    Names names;
    names.entries.resize(std::size_t(list["data"_L1].toArray().size()));
    eachName(json, [&](const JsonName &name) {
        const auto place = std::size_t(name.place);
        names.outer += name.depth == 1;
        names.links += name.depth == 2 && name.outermost == "links";
        if (name.depth > 2 && name.outermost == "data" && place < names.entries.size())
            ++names.entries[place];
    });
    return names;
}

/// Who is not there by one reading may be by the other.
bool isUnambiguous(const Names &names, const QJsonObject &list)
{
    return names.outer == list.size() && names.links == list["links"_L1].toObject().size();
}

/// An entry that can be read in two ways is left out like one without an id.
std::vector<Record> recordsIn(const QJsonArray &data, const Names &names)
{
    std::vector<Record> records;
    records.reserve(std::size_t(data.size()));
    std::size_t place = 0;
    for (const auto &each : data) {
        if (names.entries[place++] != membersIn(each))
            continue;
        const QJsonObject object = each.toObject();
        if (auto record = recordFrom(object, QJsonDocument(object).toJson(QJsonDocument::Compact)))
            records.push_back(*std::move(record));
    }
    return records;
}

bool isList(const Names &names, const QJsonObject &list)
{
    return list["data"_L1].isArray() && list["links"_L1].toObject().contains("next"_L1) && isUnambiguous(names, list);
}

tl::expected<std::optional<QUrl>, ListFault> nextIn(const QJsonObject &list, const Server &server, const QUrl &asked)
{
    const QJsonValue next = list["links"_L1].toObject()["next"_L1];
    if (next.isNull())
        return std::nullopt;
    const QString text = next.toString();
    const QUrl url = text.size() > longestNext ? QUrl() : asked.resolved(QUrl(text, QUrl::StrictMode));
    if (text.isEmpty() || text.contains(u'\\') || !isOwn(server, url))
        return tl::unexpected(ListFault::ForeignNext);
    return url == asked ? tl::expected<std::optional<QUrl>, ListFault>(tl::unexpect, ListFault::Loop) : url;
}

} // namespace

QUrl firstPage(const Server &server, int limit)
{
    QUrl url = server.base;
    url.setPath(url.path() % u"/clients"_s);
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(limit));
    url.setQuery(query);
    return url;
}

PageAnswer pageFrom(const Exchange &exchange, const Server &server, const QUrl &asked)
{
    PageAnswer answer{tl::unexpected(ListFault::NotTheApi), exchange.status, serverSays(exchange), exchange.error,
                      exchange.tls};
    if (exchange.status == 429 || (exchange.status == 503 && !exchange.retryAfter.trimmed().isEmpty()))
        answer.says.retryAfter = retryAfter(exchange.retryAfter, exchange.date);
    if (const auto fault = faultIn(exchange)) {
        answer.page = tl::unexpected(*fault);
        return answer;
    }
    const QJsonObject list = QJsonDocument::fromJson(exchange.body).object();
    const Names names = namesIn(exchange.body, list);
    if (!saysJson(exchange.contentType) || !isList(names, list))
        return answer;
    answer.page = nextIn(list, server, asked).map([&](const std::optional<QUrl> &next) {
        const QJsonArray data = list["data"_L1].toArray();
        ClientPage page{recordsIn(data, names), next};
        page.isComplete = page.clients.size() == std::size_t(data.size());
        return page;
    });
    return answer;
}

ListClients::ListClients(Server server, QUrl page, TransferLimits limits, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_page(std::move(page))
    , m_transfer(limits)
{
    connect(&m_transfer, &Transfer::ended, this, [this] { tell(pageFrom(m_transfer.exchange(), m_server, m_page)); });
}

ListClients::~ListClients() = default;

void ListClients::start()
{
    if (std::exchange(m_started, true))
        return;
    if (isOwn(m_server, m_page)) {
        m_transfer.start(m_network.get(apiRequest(m_server, m_page, m_transfer.limits().deadline)));
        return;
    }
    QMetaObject::invokeMethod(
        this, [this] { tell({tl::unexpected(ListFault::ForeignNext)}); }, Qt::QueuedConnection);
}

void ListClients::tell(const PageAnswer &answer)
{
    emit finished(answer);
}

} // namespace Intake
