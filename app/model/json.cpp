#include "model/json.h"

#include "model/clientfields.h"
#include "model/date.h"
#include "model/fieldpath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace Intake {

namespace {

constexpr QLatin1StringView consentWords[] = {QLatin1StringView("accepted"), QLatin1StringView("rejected")};

// Writing: an undefined value means "left out".

QJsonValue write(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                          : QJsonValue(text.normalized(QString::NormalizationForm_C));
}

template <typename Meaning>
QJsonValue write(const Worded<Meaning> &value)
{
    return write(value.text);
}

QJsonValue writeNumber(const QString &text)
{
    bool whole = false;
    const qint64 number = text.toLongLong(&whole);
    return whole ? QJsonValue(number) : write(text);
}

QJsonValue write(const TagId &id)
{
    return writeNumber(id.text);
}
QJsonValue write(const ReferralTypeId &id)
{
    return writeNumber(id.text);
}

QJsonValue write(const std::optional<QDate> &date)
{
    return date ? QJsonValue(wireDate(*date)) : QJsonValue::Undefined;
}

QJsonValue write(const std::optional<Consent> &consent)
{
    return consent ? QJsonValue(consentWords[static_cast<int>(*consent)]) : QJsonValue::Undefined;
}

template <Described Struct>
QJsonValue write(const Struct &value);

template <typename List>
requires RowList<List> || std::same_as<List, QStringList> || std::same_as<List, std::vector<TagId>> QJsonValue
write(const List &list)
{
    QJsonArray array;
    for (const auto &entry : list)
        if (const QJsonValue value = write(entry); !value.isUndefined())
            array.append(value);
    return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array);
}

template <Described Struct>
QJsonValue write(const Struct &value)
{
    QJsonObject object;
    forEachField<Struct>([&](const auto &field) {
        if (field.rules.origin == Origin::Server)
            return;
        if (const QJsonValue member = write(value.*field.member); !member.isUndefined())
            object.insert(field.key, member);
    });
    return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

// Reading: each overload takes a value that is neither null nor absent, and says false when it has a wrong type.

QString asWritten(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}

/// What becomes of a row that holds nothing: in a draft it stays, so that the numbers in paths are those of the source.
enum class EmptyRows { Drop, Keep };

class Reader
{
public:
    explicit Reader(EmptyRows emptyRows)
        : m_emptyRows(emptyRows)
    {
    }

    ReadClient result;
    QStringList serverGiven; ///< paths of the members that only the server gives

    template <Described Struct>
    void read(const QJsonObject &json, Struct &into, const QString &path)
    {
        QSet<QString> known;
        forEachField<Struct>([&](const auto &field) {
            known.insert(field.key);
            const QJsonValue value = json.value(field.key);
            if (value.isNull() || value.isUndefined())
                return;
            const QString memberPath = joined(path, field.key);
            if (field.rules.origin == Origin::Server)
                serverGiven += memberPath;
            readValue(value, into.*field.member, memberPath);
        });
        for (auto member = json.begin(); member != json.end(); ++member)
            if (!known.contains(member.key()) && !member->isNull())
                result.odd.push_back({path.isEmpty() ? member.key() : path % u'/' % member.key(), asWritten(*member)});
    }

private:
    void refuse(const QJsonValue &value, const QString &path, QLatin1StringView wanted)
    {
        result.odd.push_back({path, asWritten(value)});
        result.problems.push_back({path, Fault::WrongType, QString(wanted)});
    }

    /// For a value that its text must be one of few: any other text is a fault of its own, but no text is absence.
    void refuseWord(const QJsonValue &value, const QString &path, Fault fault)
    {
        if (!value.isString())
            return refuse(value, path, QLatin1StringView("text"));
        if (value.toString().trimmed().isEmpty())
            return;
        result.odd.push_back({path, value.toString()});
        result.problems.push_back({path, fault, value.toString()});
    }

    void readValue(const QJsonValue &value, QString &into, const QString &path)
    {
        if (value.isString())
            into = value.toString();
        else
            refuse(value, path, QLatin1StringView("text"));
    }

    template <typename Meaning>
    void readValue(const QJsonValue &value, Worded<Meaning> &into, const QString &path)
    {
        readValue(value, into.text, path);
    }

    void readId(const QJsonValue &value, QString &into, const QString &path)
    {
        const QString written = asWritten(value);
        bool whole = value.isString();
        if (value.isDouble())
            static_cast<void>(written.toLongLong(&whole));
        if (whole)
            into = written;
        else
            refuse(value, path, QLatin1StringView("number"));
    }
    void readValue(const QJsonValue &value, RecordId &into, const QString &path) { readId(value, into.text, path); }
    void readValue(const QJsonValue &value, TagId &into, const QString &path) { readId(value, into.text, path); }
    void readValue(const QJsonValue &value, ReferralTypeId &into, const QString &path)
    {
        readId(value, into.text, path);
    }

    void readValue(const QJsonValue &value, std::optional<QDate> &into, const QString &path)
    {
        into = dateFromWire(value.toString());
        if (!into)
            refuseWord(value, path, Fault::NotADate);
    }

    void readValue(const QJsonValue &value, std::optional<Consent> &into, const QString &path)
    {
        for (const Consent consent : {Consent::Accepted, Consent::Rejected})
            if (value.toString() == consentWords[static_cast<int>(consent)])
                into = consent;
        if (!into)
            refuseWord(value, path, Fault::NotAChoice);
    }

    template <Described Struct>
    void readValue(const QJsonValue &value, Struct &into, const QString &path)
    {
        if (value.isObject())
            read(value.toObject(), into, path);
        else
            refuse(value, path, QLatin1StringView("object"));
    }

    template <typename List>
    requires RowList<List> || std::same_as<List, QStringList> || std::same_as<List, std::vector<TagId>>
    void readValue(const QJsonValue &value, List &into, const QString &path)
    {
        if (!value.isArray())
            return refuse(value, path, QLatin1StringView("list"));
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            typename List::value_type entry;
            if (!array[i].isNull())
                readValue(array[i], entry, joined(path, i));
            if (m_emptyRows == EmptyRows::Keep || entry != typename List::value_type())
                into.push_back(std::move(entry));
        }
    }

    EmptyRows m_emptyRows;
};

Reader readWhole(const QJsonObject &json, EmptyRows emptyRows)
{
    Reader reader(emptyRows);
    reader.read(json, reader.result.client, {});
    return reader;
}

} // namespace

QJsonObject toJson(const Client &client)
{
    return write(client).toObject();
}

ReadClient clientFromJson(const QJsonObject &json)
{
    return readWhole(json, EmptyRows::Drop).result;
}

ReadDraft draftFromJson(const QJsonObject &json)
{
    Reader reader = readWhole(json, EmptyRows::Keep);
    ReadClient &read = reader.result;
    ReadDraft result{{std::move(read.client), {}}, {}};
    for (const OddMember &odd : read.odd) {
        const auto problem = std::ranges::find(read.problems, odd.path, &Problem::path);
        if (problem == read.problems.end())
            result.problems.push_back({odd.path, Fault::UnknownKey});
        else if (problem->fault == Fault::WrongType)
            result.problems.push_back(*problem);
        else
            result.draft.unparsed.emplace(odd.path, odd.text);
    }
    for (const QString &path : reader.serverGiven)
        result.problems.push_back({path, Fault::UnknownKey});
    return result;
}

} // namespace Intake
