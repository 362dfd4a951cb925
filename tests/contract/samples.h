#pragma once

#include <QByteArray>
#include <QStringList>

/// Names of the request bodies that come with the program, without `.json`.
QStringList sampleNames();
QString samplePath(const QString &name);
QByteArray sample(const QString &name);
