#include "forms/choiceeditor.h"

#include "forms/lineeditor.h"
#include "forms/words.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace Intake {

namespace {

ChoiceBox *freeBox(FieldEditor *editor)
{
    auto *box = new ChoiceBox(ChoiceBox::Text::Free, editor);
    QObject::connect(box, &ChoiceBox::textEdited, editor, &FieldEditor::touch);
    sayLineIsFull(editor, box->lineEdit());
    return box;
}

} // namespace

ChoiceEditor::ChoiceEditor(const FieldPlace &place, const Rules &rules, QWidget *parent)
    : ValueEditor(place, rules, parent)
    , m_offers(*rules.offers)
    , m_box(freeBox(this))
{
    QStringList items;
    for (const Offer &offer : m_offers)
        items += Words::translated("Choice", offer.label);
    m_box->setItems(items);
    m_box->setText({});
    setControl(m_box, m_box->lineEdit());
}

Choice ChoiceEditor::value() const
{
    return {Words::wireChoice(m_offers, m_box->text())};
}

void ChoiceEditor::setValue(const Choice &value)
{
    m_box->setText(Words::choice(m_offers, value.text));
}

void ChoiceEditor::tidy()
{
    FieldEditor::tidy();
    const QString typed = m_box->text();
    QStringList meant;
    for (int item = 0; item < m_box->count(); ++item)
        if (const QString name = m_box->itemText(item); name.startsWith(typed, Qt::CaseInsensitive))
            meant += name;
    if (!typed.isEmpty() && meant.size() == 1 && meant.front().size() > typed.size())
        offerMeant(this, meant.front());
}

ConsentEditor::ConsentEditor(const FieldPlace &place, const Rules &rules, QWidget *parent)
    : ValueEditor(place, rules, parent)
    , m_box(new ChoiceBox(ChoiceBox::Text::FromList, this))
{
    m_box->setItems({QCoreApplication::translate("Consent", "Pending"),
                     QCoreApplication::translate("Consent", "Accepted"),
                     QCoreApplication::translate("Consent", "Rejected")});
    m_box->setChosen(0);
    m_box->ignoreLetters(); // a word typed here was meant for another field
    setControl(m_box);
    connect(m_box, &ChoiceBox::textEdited, this, &FieldEditor::touch);
}

std::optional<Consent> ConsentEditor::value() const
{
    if (m_box->currentIndex() <= 0)
        return std::nullopt;
    return m_box->currentIndex() == 1 ? Consent::Accepted : Consent::Rejected;
}

void ConsentEditor::setValue(const std::optional<Consent> &value)
{
    m_box->setChosen(!value ? 0 : *value == Consent::Accepted ? 1 : 2);
}

ReferralEditor::ReferralEditor(const FieldPlace &place, const Rules &rules, const FormContext &context, QWidget *parent)
    : ValueEditor(place, rules, parent)
    , m_box(freeBox(this))
{
    setControl(m_box, m_box->lineEdit());
    setContext(context);
}

ReferralTypeId ReferralEditor::value() const
{
    return {numberFor(m_list, m_box->text()).value_or(QString())};
}

void ReferralEditor::setValue(const ReferralTypeId &value)
{
    m_box->setText(nameFor(m_list, value.text));
}

QString ReferralEditor::unparsed() const
{
    return value().isEmpty() ? m_box->text() : QString();
}

void ReferralEditor::setUnparsed(const QString &text)
{
    m_box->setText(text);
}

void ReferralEditor::setContext(const FormContext &context)
{
    const ReferralTypeId kept = value();
    const QString typed = unparsed();
    m_list = context.clinic.referralTypes;
    QStringList names;
    for (const ListEntry &entry : m_list)
        names += entry.name;
    m_box->setItems(names);
    if (typed.isEmpty())
        setValue(kept);
    else
        setUnparsed(typed);
}

} // namespace Intake
