#pragma once

#include <QStringList>

namespace Intake::Support {

/// What the system tells of files while this lives, whoever does it.
class FileWatch
{
public:
    enum class What { Opened, Made };

    /// A file that is opened, or folders in which files are made or moved to.
    FileWatch(What what, const QStringList &paths);
    ~FileWatch();
    Q_DISABLE_COPY_MOVE(FileWatch)

    bool isReady() const { return m_ready; }

    /// Since the last call: the names of files that were made, or `opened`.
    QStringList seen();

private:
    int m_handle;
    bool m_ready = false;
};

} // namespace Intake::Support
