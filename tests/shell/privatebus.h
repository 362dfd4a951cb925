#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Intake::Testing {

/// A message bus of the test's own, as the system's and as the session's. No service is started on it by itself.
class PrivateBus
{
public:
    ~PrivateBus();

    /// Before anybody in this program has asked for a bus. False when there is none.
    bool start();

    const QString &address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace Intake::Testing
