#include "practice/socketstream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace Intake::Practice {

namespace {

constexpr int patienceMs = 5'000;

bool isReady(int socket, short events)
{
    pollfd watched{socket, events, 0};
    int found = 0;
    do {
        found = ::poll(&watched, 1, patienceMs);
    } while (found < 0 && errno == EINTR);
    return found > 0;
}

template <typename Name>
int portOf(int socket, Name name)
{
    sockaddr_in address{};
    sockaddr generic{};
    socklen_t size = sizeof generic;
    if (name(socket, &generic, &size) != 0 || generic.sa_family != AF_INET)
        return 0;
    std::memcpy(&address, &generic, sizeof address);
    return ntohs(address.sin_port);
}

} // namespace

bool SocketStream::is_readable() const
{
    return m_from < m_to || isReady(m_socket, POLLIN);
}

bool SocketStream::is_writable() const
{
    return isReady(m_socket, POLLOUT);
}

ssize_t SocketStream::read(char *ptr, size_t size)
{
    if (m_from == m_to) {
        if (!is_readable())
            return -1;
        const ssize_t got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0)
            return got;
        m_from = 0;
        m_to = size_t(got);
    }
    const size_t count = std::min(size, m_to - m_from);
    std::memcpy(ptr, m_buffer.data() + m_from, count);
    m_from += count;
    return ssize_t(count);
}

ssize_t SocketStream::write(const char *ptr, size_t size)
{
    return is_writable() ? ::send(m_socket, ptr, size, MSG_NOSIGNAL) : -1;
}

void SocketStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = remotePort();
}

void SocketStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = portOf(m_socket, ::getsockname);
}

int SocketStream::remotePort() const
{
    return portOf(m_socket, ::getpeername);
}

} // namespace Intake::Practice
