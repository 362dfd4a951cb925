#pragma once

#include <QString>
#include <QStringList>
#include <vector>

/// One file of the source tree, as it stands on disk.
struct SourceFile
{
    QString path; ///< from the top folder: `app/model/client.h`
    QString text;
};

/// All files below the folders whose names match one of the patterns, by path; `.` stands for the top folder's own
/// files.
std::vector<SourceFile> sourceFiles(const QStringList &folders, const QStringList &patterns);

/// The 1-based line in which the character at `position` stands.
int lineAt(const QString &text, qsizetype position);
