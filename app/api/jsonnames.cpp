#include "api/jsonnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Intake {

bool isName(QByteArrayView text, QLatin1StringView name)
{
    if (!text.contains('\\'))
        return QLatin1StringView(text) == name;
    return QJsonDocument::fromJson("[\"" + text.toByteArray() + "\"]").array().at(0).toString() == name;
}

void eachName(const QByteArray &json, const std::function<void(const JsonName &)> &take)
{
    JsonName name;
    name.depth = 0;
    qsizetype from = 0;
    bool isText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char each = json[at];
        if (isText && each == '\\') {
            ++at;
        } else if (each == '"') {
            if (isText)
                name.text = QByteArrayView(json).sliced(from, at - from);
            isText = !isText;
            from = at + 1;
        } else if (!isText && each == ':') {
            if (name.depth == 1) {
                name.outermost = name.text;
                name.place = 0;
            }
            take(name);
        } else if (!isText) {
            name.place += each == ',' && name.depth == 2;
            name.depth += qsizetype(each == '{' || each == '[') - qsizetype(each == '}' || each == ']');
        }
    }
}

qsizetype membersIn(const QJsonValue &value)
{
    qsizetype members = 0;
    if (value.isArray())
        for (const QJsonArray rows = value.toArray(); const auto &each : rows)
            members += membersIn(each);
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        members += 1 + membersIn(each.value());
    return members;
}

} // namespace Intake
