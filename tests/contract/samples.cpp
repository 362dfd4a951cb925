#include "contract/samples.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(INTAKE_SOURCE_DIR "/resources/samples");

}

QStringList sampleNames()
{
    QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    return names.replaceInStrings(u".json"_s, QString());
}

QString samplePath(const QString &name)
{
    return folder + u'/' + name + u".json"_s;
}

QByteArray sample(const QString &name)
{
    QFile file(samplePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
