#include "shell/requestfile.h"

#include <cstdio>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace Intake {

namespace {

constexpr qsizetype largest = 4 * 1024 * 1024;

tl::unexpected<RequestFault> fault(RequestFlaw flaw)
{
    return tl::unexpected(RequestFault{flaw});
}

tl::expected<QByteArray, RequestFault> readAll(QFile &file)
{
    QByteArray bytes;
    // A pipe gives what it has just now, so one read is not the whole.
    for (QByteArray part = file.read(64 * 1024); !part.isEmpty(); part = file.read(64 * 1024)) {
        bytes += part;
        if (bytes.size() > largest)
            return fault(RequestFlaw::TooLarge);
    }
    if (file.error() != QFileDevice::NoError)
        return fault(RequestFlaw::Unreadable);
    return bytes;
}

RequestFault notJson(QByteArrayView bytes, qsizetype offset)
{
    const QByteArrayView before = bytes.first(std::min(offset, bytes.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(lineStart)).size() + 1;
    return {RequestFlaw::NotJson, int(line), int(column)};
}

} // namespace

tl::expected<QJsonObject, RequestFault> requestFrom(QByteArrayView bytes)
{
    if (bytes.size() > largest)
        return fault(RequestFlaw::TooLarge);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    const QByteArray text = bytes.toByteArray();
    if (!text.isValidUtf8())
        return fault(RequestFlaw::NotUtf8);
    if (text.trimmed().isEmpty())
        return fault(RequestFlaw::Empty);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(notJson(text, error.offset));
    if (!document.isObject())
        return fault(RequestFlaw::NotAnObject);
    return document.object();
}

tl::expected<QJsonObject, RequestFault> readRequest(const QString &file)
{
    QFile source(file);
    if (file == u'-') {
        if (!source.open(stdin, QIODevice::ReadOnly))
            return fault(RequestFlaw::Unreadable);
    } else {
        const QFileInfo info(file);
        if (!info.exists())
            return fault(RequestFlaw::NotFound);
        if (info.isDir())
            return fault(RequestFlaw::IsFolder);
        if (!source.open(QIODevice::ReadOnly))
            return fault(RequestFlaw::Unreadable);
    }
    return readAll(source).and_then([](const QByteArray &bytes) { return requestFrom(bytes); });
}

} // namespace Intake
