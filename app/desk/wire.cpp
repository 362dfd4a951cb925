#include "desk/wire.h"

#include "api/createclient.h"

namespace Intake {

NetworkWire::NetworkWire(TransferLimits create, TransferLimits list)
    : m_create(create)
    , m_list(list)
{
}

void NetworkWire::create(const Server &server, const CheckedClient &client, QObject *receiver, Told reply)
{
    auto *request = new CreateClient(server, client, m_create, receiver);
    QObject::connect(request, &CreateClient::finished, receiver,
                     [request, reply = std::move(reply)](const Verdict &verdict) {
                         request->deleteLater();
                         reply(verdict);
                     });
    request->start();
}

void NetworkWire::list(const Server &server, const QUrl &page, QObject *receiver, Listed reply)
{
    auto *request = new ListClients(server, page, m_list, receiver);
    QObject::connect(request, &ListClients::finished, receiver,
                     [request, reply = std::move(reply)](const PageAnswer &answer) {
                         request->deleteLater();
                         reply(answer);
                     });
    request->start();
}

} // namespace Intake
