#pragma once

#include "advice/addresses.h"
#include "forms/choicebox.h"
#include "forms/fieldeditor.h"

namespace Intake {

/// A state, province or county: any text, or one from the list of the country's, found by code or name. The list shows
/// both, the field takes what is written on an envelope: "NSW" in Australia, "Bavaria" elsewhere; that is offered for
/// "nsw" and "queensl" when the field is left. The list is read when the field first gets the keyboard.
class StateEditor final : public ValueEditor<StateName>
{
    Q_OBJECT
public:
    StateEditor(const FieldPlace &place, const Rules &rules, const FormContext &context, QWidget *parent);

    StateName value() const override { return {m_box->text()}; }
    void setValue(const StateName &value) override { m_box->setText(value.text); }

    /// Offers the states of another country.
    void setShape(const AddressShape &shape);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void tidy() override;

private:
    ChoiceBox *m_box;
    AddressShape m_shape;
    QString m_country; ///< whose states are offered at first, until they are; empty afterwards
};

} // namespace Intake
