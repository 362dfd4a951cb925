#include "practice/connections.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Intake::Practice {

bool Connections::add(int port, int socket)
{
    const std::lock_guard lock(m_mutex);
    return !m_closing && m_sockets.emplace(port, socket).second;
}

void Connections::close(int port, int socket)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_sockets.find(port); found != m_sockets.end() && found->second == socket)
        m_sockets.erase(found);
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
}

void Connections::wait(int port, std::chrono::milliseconds time)
{
    pollfd watched{-1, POLLRDHUP, 0};
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_sockets.find(port);
        if (found == m_sockets.end() || m_closing)
            return;
        watched.fd = found->second;
    }
    ::poll(&watched, 1, int(time.count()));
}

void Connections::cut(int port)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_sockets.find(port); found != m_sockets.end())
        ::shutdown(found->second, SHUT_RDWR);
}

void Connections::cutAll()
{
    const std::lock_guard lock(m_mutex);
    m_closing = true;
    for (const auto &[port, socket] : m_sockets)
        ::shutdown(socket, SHUT_RDWR);
}

} // namespace Intake::Practice
