#pragma once

#include <QByteArray>
#include <QString>

namespace Intake::Console {

/// One line of plain text to standard error; line breaks and control characters in it are made harmless.
void say(const QString &words);

/// `path: words`; the first says it, the second gives it as it would be said.
void say(const QString &path, const QString &words);
QString line(const QString &path, const QString &words);

/// Bytes and a new line to standard output; false when they could not be written.
bool print(const QByteArray &bytes);

/// The same JSON with each control character inside its texts as \uXXXX, so that no text can steer a terminal.
QByteArray harmless(const QByteArray &json);

} // namespace Intake::Console
