#include "practice/records.h"

#include "model/clientfields.h"
#include "practice/ids.h"

#include <QDateTime>
#include <QJsonArray>

namespace Intake::Practice {

namespace {

// Each overload gives the value as the API returns it; null stands for nothing.

QJsonValue returned(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename Meaning>
QJsonValue returned(const Worded<Meaning> &value)
{
    return returned(value.text);
}

QJsonValue returned(const TagId &id)
{
    return lastingId(QLatin1StringView("tag_"), id.text);
}

QJsonValue returned(const ReferralTypeId &id)
{
    return id.isEmpty() ? QJsonValue() : QJsonValue(lastingId(QLatin1StringView("ret_"), id.text));
}

QJsonValue returned(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue returned(const std::optional<Consent> &consent)
{
    if (!consent)
        return {};
    return *consent == Consent::Accepted ? QStringLiteral("accepted") : QStringLiteral("rejected");
}

template <Described Struct>
QJsonValue returned(const Struct &value);

/// The API's page calls these two lists never null; the others are null when empty.
template <typename Entry>
constexpr bool neverNull = std::same_as<Entry, PhoneNumber> || std::same_as<Entry, TagId>;

template <typename List>
requires RowList<List> || std::same_as<List, QStringList> || std::same_as<List, std::vector<TagId>> QJsonValue
returned(const List &list)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(returned(entry));
    return array.isEmpty() && !neverNull<typename List::value_type> ? QJsonValue() : QJsonValue(array);
}

/// Rows have no null members on the API's page: what a row lacks is left out.
template <Described Struct>
constexpr bool keepsNulls = std::same_as<Struct, Client> || std::same_as<Struct, Address>;

template <Described Struct>
QJsonValue returned(const Struct &value)
{
    QJsonObject object;
    forEachField<Struct>([&](const auto &field) {
        if (const QJsonValue member = returned(value.*field.member); keepsNulls<Struct> || !member.isNull())
            object.insert(field.key, member);
    });
    return object;
}

} // namespace

QJsonObject recordOf(const Client &client)
{
    return returned(client).toObject();
}

QJsonObject Records::create(Client client)
{
    client.id.text = newId(QLatin1StringView("cli_"));
    for (PhoneNumber &phone : client.phoneNumbers)
        phone.id.text = newId(QLatin1StringView("pho_"));
    client.createdAt.text = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    QJsonObject record = recordOf(client);
    const std::lock_guard lock(m_mutex);
    m_positions.emplace(client.id.text, m_records.size());
    m_records.push_back(record);
    return record;
}

std::optional<QJsonObject> Records::find(const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto position = m_positions.find(id);
    return position == m_positions.end() ? std::nullopt : std::optional(m_records[position->second]);
}

Page Records::page(std::size_t first, std::size_t limit) const
{
    const std::lock_guard lock(m_mutex);
    const std::size_t from = std::min(first, m_records.size());
    const std::size_t to = from + std::min(limit, m_records.size() - from);
    return {{m_records.begin() + std::ptrdiff_t(from), m_records.begin() + std::ptrdiff_t(to)}, from, m_records.size()};
}

std::size_t Records::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_records.size();
}

} // namespace Intake::Practice
