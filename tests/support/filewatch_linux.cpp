#include "support/filewatch.h"

#include <array>
#include <cstring>
#include <QFile>
#include <sys/inotify.h>
#include <unistd.h>

namespace Intake::Support {

FileWatch::FileWatch(What what, const QStringList &paths)
    : m_handle(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    , m_ready(m_handle >= 0)
{
    const unsigned events = what == What::Opened ? unsigned(IN_OPEN) : unsigned(IN_CREATE | IN_MOVED_TO);
    for (const QString &path : paths)
        m_ready = m_ready && ::inotify_add_watch(m_handle, QFile::encodeName(path).constData(), events) >= 0;
}

FileWatch::~FileWatch()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

QStringList FileWatch::seen()
{
    QStringList names;
    std::array<char, 64 * 1024> buffer;
    for (ssize_t got = 0; (got = ::read(m_handle, buffer.data(), buffer.size())) > 0;)
        for (ssize_t at = 0; at < got;) {
            inotify_event event;
            std::memcpy(&event, buffer.data() + at, sizeof event);
            const char *name = buffer.data() + at + sizeof event;
            names += event.len > 0 ? QFile::decodeName(QByteArray(name)) : QStringLiteral("opened");
            at += ssize_t(sizeof event + event.len);
        }
    return names;
}

} // namespace Intake::Support
