// The server that an intake is sent to: made ready, taken, and the network on the way to it.

#include "shell/mainwindow.h"

#include <QApplication>
#include <QNetworkInformation>
#include <QSslSocket>
#include <QThreadPool>

namespace Intake {

/// What the first sending needs is made ready at the first key: neither the start nor Create should wait for it.
void MainWindow::prepareServer()
{
    if (std::exchange(m_serverPrepared, true))
        return;
    if (m_setup.server) {
        if (m_setup.server->base.scheme() == u"https")
            QThreadPool::globalInstance()->start([] { static_cast<void>(QSslSocket::supportsSsl()); });
        followNetwork();
    } else if (!m_setup.startServer) {
        readToken();
    } else {
        QThreadPool::globalInstance()->start([window = m_inForce, start = m_setup.startServer] {
            const auto server = start();
            QMetaObject::invokeMethod(qApp, [window, server] {
                if (*window)
                    (*window)->takeServer(server);
            });
        });
    }
}

/// When the network comes back the queue need not wait for its next try; on systems that tell.
void MainWindow::followNetwork()
{
    if (std::exchange(m_followsNetwork, true))
        return;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reach) {
                if (reach == QNetworkInformation::Reachability::Online)
                    m_desk.outbox().probeFirst();
            });
}

void MainWindow::needServer()
{
    if (m_storeWaits)
        openStore();
    if (!m_setup.server && m_setup.startServer && !std::exchange(m_serverPrepared, true))
        takeServer(m_setup.startServer());
    else if (!m_setup.server)
        readToken();
}

void MainWindow::takeServer(const tl::expected<Server, QString> &server)
{
    m_setup.startServer = {};
    if (!server) {
        m_setup.missing = server.error();
        return;
    }
    m_setup.server = *server;
    m_desk.setServer(*server, m_setup.practice);
}

bool MainWindow::isServerNeeded() const
{
    return std::ranges::any_of(m_desk.intakes().cards(), [](const auto &card) {
        const State state = card.second.row.state;
        return state == State::Ready || state == State::Waiting || state == State::Unknown;
    });
}

} // namespace Intake
