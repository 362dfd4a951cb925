#pragma once

#include "forms/choicebox.h"
#include "forms/fieldeditor.h"

namespace Intake {

/// A word from a list, or any other word. One that begins a single word of the list is no other word in most cases, so
/// that is offered when the field is left.
class ChoiceEditor final : public ValueEditor<Choice>
{
    Q_OBJECT
public:
    ChoiceEditor(const FieldPlace &place, const Rules &rules, QWidget *parent);

    Choice value() const override;
    void setValue(const Choice &value) override;

protected:
    void tidy() override;

private:
    Offers m_offers;
    ChoiceBox *m_box;
};

/// Pending (left out), accepted or rejected.
class ConsentEditor final : public ValueEditor<std::optional<Consent>>
{
    Q_OBJECT
public:
    ConsentEditor(const FieldPlace &place, const Rules &rules, QWidget *parent);

    std::optional<Consent> value() const override;
    void setValue(const std::optional<Consent> &value) override;

private:
    ChoiceBox *m_box;
};

/// The referral type, by its name in the clinic's list or as a bare number. Other text stays as typed.
class ReferralEditor final : public ValueEditor<ReferralTypeId>
{
    Q_OBJECT
public:
    ReferralEditor(const FieldPlace &place, const Rules &rules, const FormContext &context, QWidget *parent);

    ReferralTypeId value() const override;
    void setValue(const ReferralTypeId &value) override;
    QString unparsed() const override;
    void setUnparsed(const QString &text) override;
    void setContext(const FormContext &context) override;

private:
    EntryList m_list;
    ChoiceBox *m_box;
};

} // namespace Intake
