#include "shell/instancelock.h"

#include <cerrno>
#include <fcntl.h>
#include <QFile>
#include <sys/file.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Intake {

InstanceLock::~InstanceLock()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

InstanceLock::Taken InstanceLock::take(const QString &file)
{
    m_handle = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_handle < 0)
        return Taken::Impossible;
    if (::flock(m_handle, LOCK_EX | LOCK_NB) == 0)
        return Taken::Mine;
    const bool isHeld = errno == EWOULDBLOCK;
    ::close(m_handle);
    m_handle = -1;
    return isHeld ? Taken::Others : Taken::Impossible;
}

bool isSameUser(qintptr socket)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

} // namespace Intake
