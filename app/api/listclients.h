#pragma once

#include "api/server.h"
#include "api/serversays.h"
#include "api/tlscare.h"
#include "api/transfer.h"
#include "model/record.h"

#include <vector>

namespace Intake {

enum class ListFault {
    Unreachable,     ///< no answer, or a broken one
    TokenRefused,    ///< 401
    Forbidden,       ///< 403
    WrongAddress,    ///< 404, 405
    ProxyLogin,      ///< 407
    TooManyRequests, ///< 429
    ServerFault,     ///< any other status but 200; redirects are never followed
    NotTheApi,       ///< no JSON, not the shape of a list, or a list that can be read in two ways
    TooLarge,
    ForeignNext, ///< `links.next` leads away from the server
    Loop,        ///< `links.next` leads back to a page that was read
    LeftOut,     ///< of a whole list: it was read to its end, but entries were left out
};

/// A part of the list, in the server's order. Entries without a sane id, or that can be read in two ways, are left out;
/// then it says nothing of who is not on it.
struct ClientPage
{
    std::vector<Record> clients;
    std::optional<QUrl> next;
    bool isComplete = true; ///< nothing was left out
};

struct PageAnswer
{
    tl::expected<ClientPage, ListFault> page = tl::unexpected(ListFault::Unreachable);
    int status = 0; ///< 0: no status line came
    ServerSays says = {};
    QNetworkReply::NetworkError error = QNetworkReply::NoError; ///< how the connection ended
    TlsFault tls = TlsFault::None;                              ///< with SslHandshakeFailedError
};

/// The address of the list's first page. `limit` is 1 to 100.
QUrl firstPage(const Server &server, int limit);

/// `GET /clients`: one page an object, with the manners of CreateClient. An address that is not the server's own (same
/// origin, under its base path) is never asked: the token would go with it. Emits finished() exactly once after
/// start(), never from within it.
class ListClients : public QObject
{
    Q_OBJECT
public:
    ListClients(Server server, QUrl page, TransferLimits limits = {.answer = 8 * 1024 * 1024},
                QObject *parent = nullptr);
    ~ListClients() override;

    void start(); ///< once

signals:
    void finished(const Intake::PageAnswer &answer);

private:
    void tell(const PageAnswer &answer);

    Server m_server;
    QUrl m_page;
    QNetworkAccessManager m_network;
    Transfer m_transfer;
    bool m_started = false;
};

/// What an exchange says of the page that was asked for.
PageAnswer pageFrom(const Exchange &exchange, const Server &server, const QUrl &asked);

} // namespace Intake
