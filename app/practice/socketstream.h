#pragma once

#include <array>
#include <httplib.h>

namespace Intake::Practice {

/// A connection as the HTTP library reads and writes it. Waits up to 5 s for the other side, without waking up between.
class SocketStream : public httplib::Stream
{
public:
    explicit SocketStream(int socket)
        : m_socket(socket)
    {
    }

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *ptr, size_t size) override;
    ssize_t write(const char *ptr, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

    int remotePort() const;

private:
    int m_socket;
    std::array<char, 4096> m_buffer;
    size_t m_from = 0;
    size_t m_to = 0;
};

} // namespace Intake::Practice
