#include "support/hostileserver.h"

#include "support/hostileconnection.h"

#include <algorithm>
#include <QMutex>
#include <QTcpServer>

namespace Intake::Support {

using namespace Qt::StringLiterals;

int Ledger::complete() const
{
    return int(
        std::count_if(requests.begin(), requests.end(), [](const SeenRequest &request) { return request.complete; }));
}

class HostileServer::Listener : public QTcpServer
{
public:
    Listener(Script script, ServerTls tls)
        : m_script(std::move(script))
        , m_tls(std::move(tls))
    {
    }

    Ledger ledger() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_ledger;
    }

    void readToTheEnd()
    {
        do {
            for (HostileConnection *connection : findChildren<HostileConnection *>())
                connection->readToTheEnd();
        } while (waitForNewConnection(0));
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        const auto book = [this, places = std::vector<std::size_t>()](int number, const SeenRequest &request) mutable {
            const QMutexLocker lock(&m_mutex);
            if (std::size_t(number) == places.size()) {
                places.push_back(m_ledger.requests.size());
                m_ledger.requests.emplace_back();
            }
            m_ledger.requests[places[std::size_t(number)]] = request;
        };
        {
            const QMutexLocker lock(&m_mutex);
            ++m_ledger.connections;
        }
        new HostileConnection(descriptor, m_script, m_tls, book, this);
    }

private:
    const Script m_script;
    const ServerTls m_tls;
    mutable QMutex m_mutex;
    Ledger m_ledger;
};

HostileServer::HostileServer(Script script, ServerTls tls)
{
    const QString scheme = tls ? u"https"_s : u"http"_s;
    m_listener = std::make_unique<Listener>(std::move(script), std::move(tls));
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("The hostile server finds no port.");
    m_base = QUrl(u"%1://127.0.0.1:%2/v1"_s.arg(scheme, QString::number(m_listener->serverPort())));
    m_listener->moveToThread(&m_thread);
    m_thread.start();
}

HostileServer::~HostileServer()
{
    // A socket may only be closed in the thread that it lives in; what is due for deletion goes as the thread ends.
    m_listener.release()->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

QUrl HostileServer::base() const
{
    return m_base;
}

Ledger HostileServer::ledger() const
{
    return m_listener->ledger();
}

Ledger HostileServer::ledgerAtRest()
{
    QMetaObject::invokeMethod(
        m_listener.get(), [this] { m_listener->readToTheEnd(); }, Qt::BlockingQueuedConnection);
    return ledger();
}

} // namespace Intake::Support
