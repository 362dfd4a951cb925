#pragma once

#include <QString>

namespace Intake {

/// A file that one process holds until it ends, however it ends: nothing is left behind that would have to be judged
/// stale.
class InstanceLock
{
public:
    enum class Taken {
        Mine,
        Others,
        Impossible, ///< the folder or the file system does not have it
    };

    InstanceLock() = default;
    ~InstanceLock();
    Q_DISABLE_COPY_MOVE(InstanceLock)

    Taken take(const QString &file);

private:
    int m_handle = -1;
};

/// Does the process at the other end of a local socket run as the same user?
bool isSameUser(qintptr socket);

} // namespace Intake
