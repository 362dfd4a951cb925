#include "model/record.h"

#include <QJsonDocument>

namespace Intake {

namespace {

constexpr qsizetype longestId = 200;

bool isSaneId(const QString &id)
{
    return !id.trimmed().isEmpty() && id.size() <= longestId && !flawIn(id, Lines::One);
}

} // namespace

std::optional<Record> recordFrom(const QJsonObject &object, QByteArray json)
{
    ReadClient read = clientFromJson(object);
    if (!isSaneId(read.client.id.text))
        return std::nullopt;
    return Record{std::move(read.client), std::move(read.odd), std::move(json)};
}

std::optional<Record> recordFrom(const QByteArray &json)
{
    return recordFrom(QJsonDocument::fromJson(json).object(), json);
}

} // namespace Intake
