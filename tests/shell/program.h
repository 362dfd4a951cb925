#pragma once

#include <memory>
#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace Intake {

/// What one run of the built program left behind.
struct Ran
{
    int exitCode = -1; ///< -1: it crashed, did not start or did not end in time
    QByteArray out;
    QByteArray errors;

    QStringList lines() const; ///< of standard error
    bool says(const QString &words) const { return QString::fromUtf8(errors).contains(words); }
};

/// Runs the built program as another program would: no screen, no keychain, a folder of its own for all its data. The
/// caller's event loop turns meanwhile, so that a server in the test can answer.
class Program
{
public:
    Ran run(const QStringList &arguments, const QByteArray &input = {}, const QString &outputFile = {}) const;

    /// The same without waiting for its end.
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QByteArray &input = {},
                                    const QString &outputFile = {}) const;
    /// The window, on a screen that nobody sees.
    std::unique_ptr<QProcess> startWindow(const QStringList &arguments) const;
    static Ran waitFor(QProcess &process);

    /// Writes a file into the run's own folder and gives its path.
    QString file(const QString &name, const QByteArray &content) const;
    QString secretFile(const QString &name, const QByteArray &content) const;
    QString tokenFile(const QByteArray &content = "key-of-the-clinic\n") const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QProcessEnvironment environment() const;

    QTemporaryDir m_folder;
};

} // namespace Intake
