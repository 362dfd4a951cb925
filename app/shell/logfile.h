#pragma once

#include <mutex>
#include <QFile>

namespace Intake {

/// `log/intake.log` in the data folder, for its owner alone: the newest lines; older ones in `intake.log.1` to `.4`, of
/// which the last falls off. What cannot be written is left out, and nobody is told: a log that fails is no reason to
/// disturb anybody. May be written to from any thread.
class LogFile
{
public:
    static constexpr qint64 largest = 1024 * 1024;
    static constexpr int mostFiles = 5;

    /// Nothing is made before the first line.
    explicit LogFile(const QString &folder, qint64 largestFile = largest);

    void write(const QByteArray &line);

private:
    bool isOpen();
    void rotate();
    QString name(int age) const;

    std::mutex m_mutex;
    QString m_folder;
    qint64 m_largest;
    QFile m_file;
};

} // namespace Intake
