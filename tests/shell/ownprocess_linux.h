#pragma once

#include <functional>
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <sys/types.h>

namespace Intake {

/// The built program in a folder that somebody without any rights may read and write, run as that somebody: a test may
/// run as root, whom nothing is forbidden.
class OwnProcess
{
public:
    OwnProcess();
    ~OwnProcess();
    Q_DISABLE_COPY_MOVE(OwnProcess)

    /// Starts it with core files allowed, and waits until it has said its first line.
    bool start(const QStringList &arguments);
    /// The window, which says nothing, on a screen that nobody sees; waits until its data folder, `data` in ours, is
    /// there.
    bool startWindow();
    pid_t pid() const { return m_pid; }
    QString folder() const { return m_folder.path(); }
    QString program() const { return m_folder.filePath(QStringLiteral("intake")); }

    /// Sends the signal and waits for the end; gives the wait status.
    int endBy(int signal);

    /// Runs this in another process of the same user, which has no rights over it but that; gives what it returned.
    static int asTheSameUser(const std::function<int()> &doing);

private:
    int spawn(const QStringList &arguments);

    QTemporaryDir m_folder;
    pid_t m_pid = -1;
};

} // namespace Intake
