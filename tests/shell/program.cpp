#include "shell/program.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QSignalSpy>

namespace Intake {

QStringList Ran::lines() const
{
    return QString::fromUtf8(errors).split(u'\n', Qt::SkipEmptyParts);
}

QProcessEnvironment Program::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A window would end the program at once here, and a keychain of the person's own must not be asked.
    for (const char *each : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS"})
        environment.remove(QString::fromLatin1(each));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    return environment;
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments, const QByteArray &input,
                                         const QString &outputFile) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    if (!outputFile.isEmpty())
        process->setStandardOutputFile(outputFile);
    process->start(QStringLiteral(INTAKE_BINARY_DIR "/bin/intake"), arguments);
    process->write(input);
    process->closeWriteChannel();
    return process;
}

std::unique_ptr<QProcess> Program::startWindow(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment screen = environment();
    screen.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process->setProcessEnvironment(screen);
    process->start(QStringLiteral(INTAKE_BINARY_DIR "/bin/intake"), arguments);
    return process;
}

Ran Program::waitFor(QProcess &process)
{
    QSignalSpy ended(&process, &QProcess::finished);
    const bool over = process.state() == QProcess::NotRunning || ended.wait(60'000);
    const bool done = over && process.exitStatus() == QProcess::NormalExit;
    return {done ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran Program::run(const QStringList &arguments, const QByteArray &input, const QString &outputFile) const
{
    return waitFor(*start(arguments, input, outputFile));
}

QString Program::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

QString Program::secretFile(const QString &name, const QByteArray &content) const
{
    const QString secret = file(name, content);
    QFile::setPermissions(secret, QFile::ReadOwner | QFile::WriteOwner);
    return secret;
}

QString Program::tokenFile(const QByteArray &content) const
{
    return secretFile(QStringLiteral("token"), content);
}

} // namespace Intake
