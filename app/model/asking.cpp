#include "model/asking.h"

#include "model/clientfields.h"
#include "model/fieldpath.h"

#include <algorithm>

namespace Intake {

namespace {

bool isNothing(const QString &text)
{
    return text.trimmed().isEmpty();
}

template <typename Meaning>
bool isNothing(const Worded<Meaning> &value)
{
    return isNothing(value.text);
}

template <typename Value>
bool isNothing(const std::optional<Value> &value)
{
    return !value;
}

template <typename List>
requires RowList<List> || std::same_as<List, QStringList> || std::same_as<List, std::vector<TagId>>
bool isNothing(const List &list)
{
    return std::ranges::all_of(list, [](const auto &row) { return row == typename List::value_type(); });
}

/// Calls `visit(path, value)` for each field that a person fills in.
template <Described Struct, typename Visit>
void eachAskable(const Struct &value, const QString &path, Visit &visit)
{
    forEachField<Struct>([&]<typename Value>(const Field<Struct, Value> &field) {
        const QString at = joined(path, field.key);
        if constexpr (Described<Value>)
            eachAskable(value.*field.member, at, visit);
        else if (field.rules.origin == Origin::Person)
            visit(at, value.*field.member);
    });
}

bool isUnparsed(const Draft &draft, const QString &path)
{
    return std::ranges::any_of(draft.unparsed, [&](const auto &each) {
        return (each.first == path || each.first.startsWith(path % u'/')) && !isNothing(each.second);
    });
}

} // namespace

QStringList askablePaths()
{
    QStringList paths;
    const auto add = [&](const QString &path, const auto &) { paths += path; };
    eachAskable(Client(), {}, add);
    return paths;
}

Asking askingOf(const Clinic &clinic, const QString &path)
{
    const auto found = clinic.asking.find(path);
    const Asking asking = found == clinic.asking.end() ? Asking::Ask : found->second;
    const bool isName = path == QLatin1String("first_name") || path == QLatin1String("last_name");
    return isName && asking == Asking::Hide ? Asking::Ask : asking;
}

bool isAnswered(const Draft &draft, const QString &path)
{
    bool answered = isUnparsed(draft, path) || draft.answers.contains(path);
    const auto look = [&](const QString &at, const auto &value) { answered |= at == path && !isNothing(value); };
    eachAskable(draft.client, {}, look);
    return answered;
}

QStringList stillToAsk(const Draft &draft, const Clinic &clinic)
{
    QStringList open;
    const auto look = [&](const QString &path, const auto &value) {
        if (askingOf(clinic, path) == Asking::MustAsk && isNothing(value) && !isUnparsed(draft, path) &&
            !draft.answers.contains(path))
            open += path;
    };
    eachAskable(draft.client, {}, look);
    return open;
}

} // namespace Intake
