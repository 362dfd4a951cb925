#pragma once

#include <QIODevice>

namespace Intake {

/// A request body that can be read once. It is sequential and refuses to be rewound, so that nobody below us can send
/// it a second time, and it counts what was taken: fewer bytes than it holds means that the server cannot have the
/// whole request.
class OnceOnlyBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceOnlyBody(QByteArray bytes);

    qint64 taken() const { return m_taken; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_taken == m_bytes.size(); }
    qint64 size() const override { return m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_taken; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
};

} // namespace Intake
