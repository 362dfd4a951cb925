#pragma once

#include "model/choices.h"

#include <array>
#include <concepts>
#include <tuple>
#include <utility>

namespace Intake {

enum class Format { Any, Email, Number, Country };
enum class Origin { Person, Server };

/// What is demanded of a field, as data.
struct Rules
{
    bool required = false; ///< in a row: required once the row holds anything
    Format format = Format::Any;
    int longest = 0;                  ///< in code points as sent; 0 is no limit of the API's
    const Offers *offers = &noOffers; ///< what a choice offers
    const char *row = nullptr;        ///< label of one entry of a list of plain values
    Origin origin = Origin::Person;
};

/// One row of the field table: everything that is said once of a member.
template <typename Struct, typename Value>
struct Field
{
    QLatin1StringView key;
    Value Struct::*member;
    const char *label; ///< English, translatable in the context "Field"
    Rules rules;
};

template <typename Struct, typename Value>
constexpr Field<Struct, Value> field(const char *key, Value Struct::*member, const char *label, Rules rules = {})
{
    return {QLatin1StringView(key), member, label, rules};
}

/// The table of a struct: specialised with `static constexpr auto rows = std::tuple{field(…), …}`.
template <typename Struct>
struct FieldTable;

template <typename T>
concept Described = requires
{
    FieldTable<T>::rows;
};

/// A list whose entries are structs with a table of their own.
template <typename T>
concept RowList = Described<typename T::value_type>;

/// Calls `visit(field)` for each row of the table, in its order. Everything that is done to a client is a fold over
/// this.
template <Described Struct, typename Visit>
constexpr void forEachField(Visit &&visit)
{
    std::apply([&](const auto &...row) { (visit(row), ...); }, FieldTable<Struct>::rows);
}

template <Described Struct>
inline constexpr std::size_t fieldCount = std::tuple_size_v<std::remove_cvref_t<decltype(FieldTable<Struct>::rows)>>;

namespace Detail {

struct Anything
{
    template <typename T>
    operator T() const;
};

template <typename Struct, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>)
{
    return requires
    {
        Struct{(static_cast<void>(I), Anything{})...};
    };
}

template <typename Struct, std::size_t Count = 0>
constexpr std::size_t memberCount()
{
    if constexpr (!takes<Struct>(std::make_index_sequence<Count + 1>{}))
        return Count;
    else
        return memberCount<Struct, Count + 1>();
}

} // namespace Detail

/// True when the table has a row for each member: a member that is added without a row stops the build.
template <Described Struct>
inline constexpr bool describesEveryMember = fieldCount<Struct> == Detail::memberCount<Struct>();

} // namespace Intake
