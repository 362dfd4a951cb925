#pragma once

#include "support/hostileserver.h"

#include <QSslSocket>
#include <QTimer>

namespace Intake::Support {

/// Makes the next close of a socket a RST instead of a FIN.
void resetOnClose(qintptr socket);

/// One connection of the hostile server: reads requests into the ledger and acts once, by the script.
class HostileConnection : public QObject
{
    Q_OBJECT
public:
    /// Called with each request from its first byte on; the number is its place in this connection.
    using Book = std::function<void(int number, const SeenRequest &)>;

    HostileConnection(qintptr descriptor, const Script &script, const ServerTls &tls, Book book, QObject *parent);

    /// Reads until the peer has closed or says nothing for a while.
    void readToTheEnd();

private:
    void read();
    void note();
    qint64 declaredBody() const;
    bool isReached(Stage stage) const;
    void act();
    void openTunnel();
    void goOn();
    void writeMore();
    void leave();

    Script m_script;
    Book m_book;
    QSslSocket m_socket;
    QTimer m_pause;
    SeenRequest m_request;
    int m_number = 0;
    int m_left = 0;
    ServerTls m_tunnel;
    bool m_acted = false;
};

} // namespace Intake::Support
