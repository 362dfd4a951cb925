#pragma once

#include <chrono>
#include <map>
#include <mutex>

namespace Intake::Practice {

/// The open connections, each by the port it comes from. Whatever waits, reads or writes on one of them ends in the
/// moment in which it is cut. Safe from every thread.
class Connections
{
public:
    /// False once everything is being closed: then the connection is not to be served.
    bool add(int port, int socket);

    /// Forgets the connection and closes its socket.
    void close(int port, int socket);

    /// Waits for this long, or shorter when either side ends the connection. Only from the thread that serves it.
    void wait(int port, std::chrono::milliseconds time);

    void cut(int port);
    void cutAll();

private:
    std::mutex m_mutex;
    std::map<int, int> m_sockets;
    bool m_closing = false;
};

} // namespace Intake::Practice
