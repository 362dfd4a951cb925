#include "model/storeddraft.h"

#include "model/clientfields.h"

#include <algorithm>
#include <array>
#include <QCborArray>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView clientKey("client");
constexpr QLatin1StringView unparsedKey("unparsed");
constexpr QLatin1StringView answersKey("answers");
constexpr QLatin1StringView marksKey("marks");
constexpr QLatin1StringView someoneElseKey("someone_else");

/// The words on disk: their order is the order of the enum, and neither ever changes.
constexpr std::array answerWords{"not asked"_L1, "none"_L1, "these"_L1, "declined"_L1};
constexpr std::array markWords{"copied"_L1, "read aloud"_L1};

/// CBOR holds text in UTF-8, where an unpaired surrogate has no place; such a text is kept as its UTF-16 bytes.
QCborValue stored(const QString &text)
{
    if (text.isEmpty())
        return QCborValue::Undefined;
    if (text.isValidUtf16())
        return text;
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

template <typename Meaning>
QCborValue stored(const Worded<Meaning> &value)
{
    return stored(value.text);
}

QCborValue stored(const std::optional<QDate> &date)
{
    return date ? QCborValue(date->toJulianDay()) : QCborValue(QCborValue::Undefined);
}

QCborValue stored(const std::optional<Consent> &consent)
{
    return consent ? QCborValue(static_cast<int>(*consent)) : QCborValue(QCborValue::Undefined);
}

template <Described Struct>
QCborValue stored(const Struct &value);

template <typename List>
requires RowList<List> || std::same_as<List, QStringList> || std::same_as<List, std::vector<TagId>> QCborValue
stored(const List &list)
{
    QCborArray array;
    for (const auto &entry : list)
        array.append(stored(entry));
    return array.isEmpty() ? QCborValue(QCborValue::Undefined) : QCborValue(array);
}

template <Described Struct>
QCborValue stored(const Struct &value)
{
    QCborMap map;
    forEachField<Struct>([&](const auto &field) {
        if (const QCborValue member = stored(value.*field.member); !member.isUndefined())
            map.insert(QString(field.key), member);
    });
    return map.isEmpty() ? QCborValue(QCborValue::Undefined) : QCborValue(map);
}

void restore(const QCborValue &value, QString &into)
{
    if (value.isString()) {
        into = value.toString();
    } else if (value.isByteArray()) {
        const QByteArray bytes = value.toByteArray();
        into.resize(bytes.size() / 2);
        std::memcpy(into.data(), bytes.constData(), std::size_t(into.size()) * 2);
    }
}

template <typename Meaning>
void restore(const QCborValue &value, Worded<Meaning> &into)
{
    restore(value, into.text);
}

void restore(const QCborValue &value, std::optional<QDate> &into)
{
    if (const QDate date = QDate::fromJulianDay(value.isInteger() ? value.toInteger() : 0);
        value.isInteger() && date.isValid())
        into = date;
}

void restore(const QCborValue &value, std::optional<Consent> &into)
{
    for (const Consent consent : {Consent::Accepted, Consent::Rejected})
        if (value.isInteger() && value.toInteger() == static_cast<int>(consent))
            into = consent;
}

template <Described Struct>
void restore(const QCborValue &value, Struct &into);

template <typename List>
requires RowList<List> || std::same_as<List, QStringList> || std::same_as<List, std::vector<TagId>>
void restore(const QCborValue &value, List &into)
{
    const QCborArray array = value.toArray();
    for (const auto &entry : array) {
        typename List::value_type row;
        restore(entry, row);
        into.push_back(std::move(row));
    }
}

template <Described Struct>
void restore(const QCborValue &value, Struct &into)
{
    const QCborMap map = value.toMap();
    forEachField<Struct>([&](const auto &field) {
        if (const QCborValue member = map.value(field.key); !member.isUndefined())
            restore(member, into.*field.member);
    });
}

template <typename Word, std::size_t Count>
QCborMap storedWords(const std::map<QString, Word> &all, const std::array<QLatin1StringView, Count> &words)
{
    QCborMap map;
    for (const auto &[path, word] : all)
        map.insert(path, QString(words[std::size_t(word)]));
    return map;
}

template <typename Word, std::size_t Count>
void restoreWords(const QCborMap &map, std::map<QString, Word> &into, const std::array<QLatin1StringView, Count> &words)
{
    for (const auto &[path, word] : map)
        if (const auto found = std::ranges::find(words, word.toString()); found != words.end())
            into[path.toString()] = static_cast<Word>(found - words.begin());
}

} // namespace

QCborMap storedDraft(const Draft &draft)
{
    QCborMap map;
    if (const QCborValue client = stored(draft.client); !client.isUndefined())
        map.insert(QString(clientKey), client);
    QCborMap unparsed;
    for (const auto &[path, text] : draft.unparsed)
        unparsed.insert(path, stored(text));
    if (!unparsed.isEmpty())
        map.insert(QString(unparsedKey), unparsed);
    if (!draft.answers.empty())
        map.insert(QString(answersKey), storedWords(draft.answers, answerWords));
    if (!draft.marks.empty())
        map.insert(QString(marksKey), storedWords(draft.marks, markWords));
    QCborArray others;
    for (const QUuid &id : draft.someoneElse)
        others.append(QCborValue(id));
    if (!others.isEmpty())
        map.insert(QString(someoneElseKey), others);
    return map;
}

Draft draftFromStored(const QCborMap &stored)
{
    Draft draft;
    restore(stored.value(clientKey), draft.client);
    const QCborMap unparsed = stored.value(unparsedKey).toMap();
    for (const auto &[path, text] : unparsed)
        restore(text, draft.unparsed[path.toString()]);
    restoreWords(stored.value(answersKey).toMap(), draft.answers, answerWords);
    restoreWords(stored.value(marksKey).toMap(), draft.marks, markWords);
    const QCborArray others = stored.value(someoneElseKey).toArray();
    for (const auto &id : others)
        if (const QUuid other = id.toUuid(); !other.isNull())
            draft.someoneElse.insert(other);
    return draft;
}

} // namespace Intake
