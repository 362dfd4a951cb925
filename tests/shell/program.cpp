#include "shell/program.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>

namespace Intake {

QStringList Ran::lines() const
{
    return QString::fromUtf8(errors).split(u'\n', Qt::SkipEmptyParts);
}

Ran Program::run(const QStringList &arguments, const QByteArray &input, const QString &outputFile) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A window would end the program at once here.
    for (const char *screen : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(screen));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    process.setProcessEnvironment(environment);
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(QStringLiteral(INTAKE_BINARY_DIR "/bin/intake"), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool done = ended.wait(20'000) && process.exitStatus() == QProcess::NormalExit;
    return {done ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QString Program::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

QString Program::tokenFile(const QByteArray &content) const
{
    const QString path = file(QStringLiteral("token"), content);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

} // namespace Intake
