#include "practice/validation.h"

#include "model/clientfields.h"
#include "model/date.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace Intake::Practice {

namespace {

// The API's page marks every other member of the body as nullable.
constexpr QLatin1StringView neverNull[] = {QLatin1StringView("phone_numbers"), QLatin1StringView("address"),
                                           QLatin1StringView("referred_by_id"), QLatin1StringView("tag_ids")};

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(0) == value.toInteger(1);
}

bool isEmailShaped(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)*$"));
    return shape.match(text).hasMatch();
}

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

/// The framework names a field by its key without underscores, but the entries of lists as they are.
QString shownName(const QString &name)
{
    static const QRegularExpression entry(QStringLiteral("\\.\\d+(\\.|$)"));
    return entry.match(name).hasMatch() ? name : QString(name).replace(u'_', u' ');
}

/// Folds over the field table beside a JSON object. The value of a member only lends its type.
class Validator
{
public:
    Complaints complaints;

    template <Described Struct>
    void validate(const QJsonObject &json, const QString &path)
    {
        const Struct types{};
        forEachField<Struct>([&](const auto &field) {
            if (field.rules.origin == Origin::Server)
                return;
            const QString name = path.isEmpty() ? QString(field.key) : path % u'.' % field.key;
            const QJsonValue value = json.value(field.key);
            if (field.rules.required && isMissing(value))
                complain(name, QStringLiteral("is required."));
            else if (!value.isUndefined() && !(value.isNull() && isNullable<Struct>(field.key)))
                validateValue(value, types.*field.member, field.rules, name);
        });
    }

private:
    void complain(const QString &name, const QString &words)
    {
        complaints.push_back({name, QStringLiteral("The %1 field %2").arg(shownName(name), words)});
    }

    template <Described Struct>
    static bool isNullable(QLatin1StringView key)
    {
        if constexpr (std::same_as<Struct, Client>)
            return std::ranges::find(neverNull, key) == std::end(neverNull);
        else
            return std::same_as<Struct, Address>;
    }

    void validateValue(const QJsonValue &value, const QString &, const Rules &rules, const QString &name)
    {
        if (!value.isString())
            complain(name, QStringLiteral("must be a string."));
        else if (rules.format == Format::Email && !isMissing(value) && !isEmailShaped(value.toString()))
            complain(name, QStringLiteral("must be a valid email address."));
        else if (rules.longest > 0 && value.toString().toUcs4().size() > rules.longest)
            complain(name, QStringLiteral("must not be greater than %1 characters.").arg(rules.longest));
    }

    template <typename Meaning>
    void validateValue(const QJsonValue &value, const Worded<Meaning> &, const Rules &rules, const QString &name)
    {
        if (rules.format != Format::Number)
            validateValue(value, QString(), rules, name);
        else if (!isWhole(value))
            complain(name, QStringLiteral("must be an integer."));
    }

    void validateValue(const QJsonValue &value, const std::optional<QDate> &, const Rules &, const QString &name)
    {
        const QString text = value.toString();
        if (value.isString() && text.isEmpty())
            return;
        if (!dateFromWire(text))
            complain(name, QStringLiteral("must be a valid date."));
        else if (!text.contains(u'T', Qt::CaseInsensitive))
            complain(name, QStringLiteral("must match the format Y-m-d\\TH:i:sP."));
    }

    void validateValue(const QJsonValue &value, const std::optional<Consent> &, const Rules &, const QString &name)
    {
        const QString text = value.toString();
        if (!value.isString() || (text != u"" && text != u"accepted" && text != u"rejected"))
            complaints.push_back({name, QStringLiteral("The selected %1 is invalid.").arg(shownName(name))});
    }

    template <Described Struct>
    void validateValue(const QJsonValue &value, const Struct &, const Rules &, const QString &name)
    {
        if (value.isObject())
            validate<Struct>(value.toObject(), name);
        else
            complain(name, QStringLiteral("must be an array."));
    }

    template <typename List>
    requires requires
    {
        typename List::value_type;
    } &&(!std::same_as<List, QString>)void validateValue(const QJsonValue &value, const List &, const Rules &rules,
                                                         const QString &name)
    {
        if (!value.isArray())
            return complain(name, QStringLiteral("must be an array."));
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            validateValue(array[i], typename List::value_type(), rules, name % u'.' % QString::number(i));
    }
};

QJsonValue tidiedValue(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (value.isObject())
        return tidied(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray array = value.toArray();
    for (auto entry = array.begin(); entry != array.end(); ++entry)
        *entry = tidiedValue(*entry);
    return array;
}

} // namespace

QJsonObject tidied(const QJsonObject &body)
{
    QJsonObject result = body;
    for (auto member = result.begin(); member != result.end(); ++member)
        *member = tidiedValue(*member);
    return result;
}

Complaints complaintsAbout(const QJsonObject &body)
{
    Validator validator;
    validator.validate<Client>(body, {});
    return std::move(validator.complaints);
}

QJsonObject complaintBody(const Complaints &complaints)
{
    QJsonObject errors;
    for (const auto &[field, words] : complaints)
        errors.insert(field, QJsonArray{words});
    const auto more = complaints.size() - 1;
    QString message = complaints.front().words;
    if (more > 0)
        message += QStringLiteral(" (and %1 more %2)").arg(QString::number(more), more == 1 ? u"error" : u"errors");
    return {{QStringLiteral("message"), message}, {QStringLiteral("errors"), errors}};
}

} // namespace Intake::Practice
