#include "shell/logfile.h"

#include <QDir>

namespace Intake {

namespace {

constexpr auto privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto privateFolder = privateFile | QFileDevice::ExeOwner;

} // namespace

LogFile::LogFile(const QString &folder, qint64 largestFile)
    : m_folder(folder + QStringLiteral("/log"))
    , m_largest(largestFile)
{
}

QString LogFile::name(int age) const
{
    const QString newest = m_folder + QStringLiteral("/intake.log");
    return age == 0 ? newest : QString(newest % u'.' % QString::number(age));
}

bool LogFile::isOpen()
{
    if (m_file.isOpen())
        return true;
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, privateFolder))
        return false;
    m_file.setFileName(name(0));
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) &&
           m_file.setPermissions(privateFile);
}

void LogFile::rotate()
{
    m_file.close();
    static_cast<void>(QFile::remove(name(mostFiles - 1))); // where it was not there, nothing is to be done
    for (int age = mostFiles - 1; age > 0; --age)
        static_cast<void>(QFile::rename(name(age - 1), name(age)));
}

void LogFile::write(const QByteArray &line)
{
    const std::lock_guard lock(m_mutex);
    if (!isOpen())
        return;
    if (m_file.size() + line.size() > m_largest)
        rotate();
    // After a failed write the file is opened anew for the next line.
    if (isOpen() && m_file.write(line) != line.size())
        m_file.close();
}

} // namespace Intake
