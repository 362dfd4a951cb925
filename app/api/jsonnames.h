#pragma once

#include <functional>
#include <QJsonValue>

namespace Intake {

/// A name before a value in the text of a JSON object, as it is written. The parser keeps the last of two equal names
/// in silence, and others the first: what has more names in its text than members can be read in two ways.
struct JsonName
{
    QByteArrayView text;
    QByteArrayView outermost; ///< the name in the outermost object that it stands below; with depth 1 it is that name
    qsizetype depth = 1;      ///< 1: in the outermost object
    qsizetype place = 0;      ///< of what it stands in, where `outermost` names a list
};

/// Is this, as it is written, that name of plain letters as the parser reads it?
bool isName(QByteArrayView text, QLatin1StringView name);

/// Each name of a text that the parser has taken, in its order.
void eachName(const QByteArray &json, const std::function<void(const JsonName &)> &take);

/// How many members a value has, those further in counted too.
qsizetype membersIn(const QJsonValue &value);

} // namespace Intake
