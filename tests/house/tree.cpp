#include "house/tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

std::vector<SourceFile> sourceFiles(const QStringList &folders, const QStringList &patterns)
{
    const QDir top(QStringLiteral(INTAKE_SOURCE_DIR));
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        const auto depth =
            folder == QLatin1StringView(".") ? QDirIterator::NoIteratorFlags : QDirIterator::Subdirectories;
        QDirIterator each(top.filePath(folder), patterns, QDir::Files | QDir::Hidden, depth);
        while (each.hasNext()) {
            const QString path = each.next();
            files.push_back({QDir::cleanPath(top.relativeFilePath(path)), textOf(path)});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

int lineAt(const QString &text, qsizetype position)
{
    return int(QStringView(text).first(position).count(u'\n')) + 1;
}
