#include "api/createclient.h"

namespace Intake {

using namespace Qt::StringLiterals;

CreateClient::CreateClient(Server server, const CheckedClient &client, CreateLimits limits, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_body(client.body())
    , m_transfer(limits)
{
    connect(&m_transfer, &Transfer::ended, this, &CreateClient::tell);
}

CreateClient::~CreateClient() = default;

void CreateClient::start()
{
    if (std::exchange(m_started, true))
        return;
    QUrl url = m_server.base;
    url.setPath(url.path() % u"/clients"_s);
    QNetworkRequest request = apiRequest(m_server, url, m_transfer.limits().deadline);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_body.size());
    m_transfer.start(m_network.post(request, &m_body));
}

void CreateClient::tell()
{
    Exchange exchange = m_transfer.exchange();
    exchange.bodySize = m_body.size();
    exchange.bytesTaken = m_body.taken();
    emit finished(judge(exchange));
}

} // namespace Intake
