#include "model/fieldpath.h"

#include "model/clientfields.h"

#include <QRegularExpression>

namespace Intake {

namespace {

template <typename Value>
std::optional<FieldName> nameIn(const QStringList &parts, qsizetype at, const char *label, const Rules &rules, int row);

template <Described Struct>
std::optional<FieldName> nameInStruct(const QStringList &parts, qsizetype at, int row)
{
    std::optional<FieldName> found;
    forEachField<Struct>([&]<typename Value>(const Field<Struct, Value> &field) {
        if (field.key == parts.at(at))
            found = nameIn<Value>(parts, at + 1, field.label, field.rules, row);
    });
    return found;
}

int rowNumber(const QString &part)
{
    constexpr int most = 9999;
    const int index = part.toInt();
    return index >= 0 && index <= most && QString::number(index) == part ? index + 1 : 0;
}

template <typename Value>
std::optional<FieldName> nameIn(const QStringList &parts, qsizetype at, const char *label, const Rules &rules, int row)
{
    if (at == parts.size())
        return FieldName{label, row};
    if constexpr (Described<Value>) {
        return nameInStruct<Value>(parts, at, row);
    } else if constexpr (requires { typename Value::value_type; } && !std::is_same_v<Value, std::optional<QDate>> &&
                         !std::is_same_v<Value, std::optional<Consent>> && !std::is_same_v<Value, QString>) {
        const int number = rowNumber(parts.at(at));
        if (number == 0)
            return std::nullopt;
        if constexpr (RowList<Value>) {
            if (at + 1 == parts.size())
                return FieldName{label, number};
            return nameInStruct<typename Value::value_type>(parts, at + 1, number);
        } else if (at + 1 == parts.size()) {
            return FieldName{rules.row, number};
        }
    }
    return std::nullopt;
}

} // namespace

QString joined(const QString &path, QLatin1StringView key)
{
    return path.isEmpty() ? QString(key) : QString(path % u'/' % key);
}

QString joined(const QString &path, qsizetype index)
{
    return path % u'/' % QString::number(index);
}

std::optional<FieldName> fieldName(const QString &path)
{
    return nameInStruct<Client>(path.split(u'/'), 0, 0);
}

std::optional<QString> pathFromServer(const QString &written)
{
    static const QRegularExpression index(QStringLiteral("\\[(\\d{1,4})\\]"));
    QString path = written.left(200);
    path.replace(index, QStringLiteral(".\\1")).replace(u'.', u'/');
    return fieldName(path) ? std::optional(path) : std::nullopt;
}

} // namespace Intake
