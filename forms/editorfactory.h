#pragma once

#include "forms/choiceeditor.h"
#include "forms/countryeditor.h"
#include "forms/dateeditor.h"
#include "forms/lineeditor.h"
#include "forms/stateeditor.h"
#include "forms/tagseditor.h"
#include "forms/texteditor.h"

namespace Intake {

template <typename Row>
class RowsEditor;

template <typename Value>
concept RowsOfFields = RowList<Value> || std::same_as<Value, QStringList>;

/// The editor for a field: the type picks it, never the key.
template <typename Value>
ValueEditor<Value> *makeEditor(const FieldPlace &place, const Rules &rules, const FormContext &context, QWidget *parent)
{
    if constexpr (std::same_as<Value, LongText>)
        return new TextEditor(place, rules, parent);
    else if constexpr (std::same_as<Value, Choice>)
        return new ChoiceEditor(place, rules, parent);
    else if constexpr (std::same_as<Value, std::optional<QDate>>)
        return new DateEditor(place, rules, context, parent);
    else if constexpr (std::same_as<Value, std::optional<Consent>>)
        return new ConsentEditor(place, rules, parent);
    else if constexpr (std::same_as<Value, CountryCode>)
        return new CountryEditor(place, rules, parent);
    else if constexpr (std::same_as<Value, StateName>)
        return new StateEditor(place, rules, context, parent);
    else if constexpr (std::same_as<Value, ReferralTypeId>)
        return new ReferralEditor(place, rules, context, parent);
    else if constexpr (std::same_as<Value, std::vector<TagId>>)
        return new TagsEditor(place, rules, context, parent);
    else if constexpr (RowsOfFields<Value>)
        return new RowsEditor<Value>(place, rules, context, parent);
    else
        return new LineEditor<Value>(place, rules, parent);
}

} // namespace Intake
