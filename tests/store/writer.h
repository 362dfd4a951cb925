#pragma once

#include <chrono>
#include <QString>
#include <QUuid>
#include <vector>

namespace Intake::Support {

/// One write that a store acknowledged to the process that wrote.
struct Acknowledgement
{
    QUuid id;
    qint64 revision = 0;
    qint64 text = 0; ///< which payload of that process
};

/// A process that writes rows into the store of a folder as fast as it can, and says of each when it is done.
class Writer
{
public:
    explicit Writer(const QString &folder, quint32 seed);
    ~Writer();
    Writer(Writer &&other) noexcept;
    Writer(const Writer &) = delete;

    /// Waits until it has written something, so that it holds the store.
    bool hasBegun() const;

    /// Ends the process at once, so long after it began to write; all that it had said by then.
    std::vector<Acknowledgement> kill(std::chrono::milliseconds after);

    static QByteArray payload(const QUuid &id, qint64 text);

private:
    int m_process;
    int m_pipe;
};

} // namespace Intake::Support
