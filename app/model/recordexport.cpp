#include "model/recordexport.h"

#include "model/fhir.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStorageInfo>
#include <QStringBuilder>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype idLetters = 8;

SaveProblem problemWith(const QString &path, const QSaveFile &file, qsizetype size)
{
    const QFileInfo folder(QFileInfo(path).path());
    const QString system = file.errorString();
    if (!folder.isDir())
        return {SaveFault::NoFolder, system};
    if (file.error() == QFileDevice::PermissionsError || !folder.isWritable())
        return {SaveFault::NotAllowed, system};
    const QStorageInfo disk(folder.filePath());
    return {disk.isValid() && disk.bytesAvailable() < size ? SaveFault::DiskFull : SaveFault::Other, system};
}

} // namespace

QString recordFileName(const QString &id, QDate day, const QString &ending)
{
    QString end;
    for (const QChar c : id)
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            end += c;
    end = end.right(idLetters);
    return u"intake-record-" % (end.isEmpty() ? QString() : QString(end % u'-')) % day.toString(Qt::ISODate) % u'.' %
           ending;
}

QString freeFileName(const QString &folder, const QString &name)
{
    const QDir in(folder);
    QString free = name;
    for (int number = 2; in.exists(free); ++number)
        free = name.section(u'.', 0, 0) % u'-' % QString::number(number) % u'.' % name.section(u'.', 1);
    return free;
}

QByteArray recordJson(const Record &record)
{
    return record.json;
}

QByteArray recordFhir(const Record &record, Made made)
{
    return QJsonDocument(fhirBundle(record, made)).toJson();
}

tl::expected<void, SaveProblem> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) &&
                      file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                      file.write(bytes) == bytes.size() && file.commit();
    if (done)
        return {};
    return tl::unexpected(problemWith(path, file, bytes.size()));
}

} // namespace Intake
