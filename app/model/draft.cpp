#include "model/draft.h"

#include "model/clientfields.h"

namespace Intake {

namespace {

int filled(const QString &text)
{
    return text.trimmed().isEmpty() ? 0 : 1;
}

template <typename Meaning>
int filled(const Worded<Meaning> &value)
{
    return filled(value.text);
}

template <typename Value>
int filled(const std::optional<Value> &value)
{
    return value ? 1 : 0;
}

template <Described Struct>
int filled(const Struct &value);

template <typename List>
requires RowList<List> || std::same_as<List, QStringList> || std::same_as<List, std::vector<TagId>>
int filled(const List &list)
{
    int count = 0;
    for (const auto &entry : list)
        count += filled(entry);
    return count;
}

template <Described Struct>
int filled(const Struct &value)
{
    int count = 0;
    forEachField<Struct>([&](const auto &field) {
        if (field.rules.origin == Origin::Person)
            count += filled(value.*field.member);
    });
    return count;
}

} // namespace

int filledFields(const Draft &draft)
{
    int count = filled(draft.client);
    for (const auto &[path, text] : draft.unparsed)
        count += filled(text);
    return count;
}

} // namespace Intake
