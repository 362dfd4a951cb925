#pragma once

#include "shell/deskrequest.h"

#include <QLocalSocket>
#include <QTimer>

namespace Intake {

/// One command at the other end of the instance's socket: asks one thing in one line, gets one line. Who says nothing
/// sane in time is hung up on. Deletes itself once the connection is over.
class InstanceCaller : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 longestLine = 5 * 1024 * 1024;
    static constexpr std::chrono::seconds patience{5};

    InstanceCaller(QLocalSocket *socket, QObject *parent);
    ~InstanceCaller() override;

    void answer(const DeskAnswer &answer);
    void hangUp();

signals:
    void asked(const Intake::DeskRequest &request);

private:
    void read();

    QLocalSocket *m_socket;
    QTimer m_patience;
    QByteArray m_line;
};

} // namespace Intake
