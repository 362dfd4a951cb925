#include "api/incoming.h"

#include <algorithm>
#include <cstddef>
#include <dirent.h>
#include <linux/tcp.h>
#include <memory>
#include <netinet/in.h>
#include <optional>
#include <QByteArrayView>
#include <sys/socket.h>
#include <sys/stat.h>
#include <vector>

namespace Intake {

namespace {

struct Connection
{
    quint64 inode = 0; // a descriptor's number is used again, this is not
    qint64 received = 0;
};

std::optional<Connection> connectionAt(int descriptor)
{
    struct stat file = {};
    tcp_info info = {};
    socklen_t size = sizeof info;
    const bool isTcp = ::fstat(descriptor, &file) == 0 && S_ISSOCK(file.st_mode) &&
                       ::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0;
    constexpr auto needed = offsetof(tcp_info, tcpi_bytes_received) + sizeof info.tcpi_bytes_received;
    if (!isTcp || size < needed)
        return std::nullopt;
    return Connection{file.st_ino, qint64(info.tcpi_bytes_received)};
}

std::vector<Connection> connections()
{
    std::vector<Connection> all;
    const auto close = [](DIR *open) { ::closedir(open); };
    const std::unique_ptr<DIR, decltype(close)> folder(::opendir("/proc/self/fd"), close);
    while (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr)
        if (const auto connection = connectionAt(QByteArrayView(entry->d_name).toInt()))
            all.push_back(*connection);
    return all;
}

} // namespace

Incoming::Incoming()
{
    for (const Connection &each : connections())
        m_before.insert(each.inode);
}

qint64 Incoming::most() const
{
    qint64 most = 0;
    for (const Connection &each : connections())
        if (!m_before.contains(each.inode))
            most = std::max(most, each.received);
    return most;
}

} // namespace Intake
