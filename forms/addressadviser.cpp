#include "forms/addressadviser.h"

#include "advice/countries.h"
#include "forms/addresslabels.h"
#include "forms/stateeditor.h"
#include "forms/words.h"

#include <QCoreApplication>

namespace Intake {

namespace {

bool isOfAddress(const FieldEditor *editor)
{
    return editor->path().startsWith(QStringLiteral("address/"));
}

bool hasKeyboard(const FieldEditor *editor)
{
    return editor->control()->hasFocus();
}

/// As it is said in a sentence.
QString regionInWords(const Region &region)
{
    if (region.name == u"Australian Capital Territory")
        return QCoreApplication::translate("Address", "the ACT");
    if (region.name == u"Northern Territory")
        return QCoreApplication::translate("Address", "the Northern Territory");
    return region.name;
}

Theme::Token tokenFor(const AddressHint &hint)
{
    const bool amiss = hint.kind == AddressHint::UnlikeShape || hint.kind == AddressHint::Elsewhere ||
                       hint.kind == AddressHint::NotListed;
    return amiss ? Theme::Token::Warn : Theme::Token::Muted;
}

} // namespace

AddressAdviser::AddressAdviser(IntakeForm &form)
    : Adviser(form)
    , m_country(form.addressCountry())
{
    connect(&form, &IntakeForm::remarksChanged, this, &AddressAdviser::hideUnusedParts);
    followCountry();
}

FieldEditor *AddressAdviser::part(const char *key) const
{
    return form().editorAt(QStringLiteral("address/") % QLatin1StringView(key));
}

Address AddressAdviser::address() const
{
    Address address;
    address.countryCode = static_cast<ValueEditor<CountryCode> *>(part("country_code"))->value();
    address.line1 = part("line1")->text();
    address.line2 = part("line2")->text();
    address.city = part("city")->text();
    address.state.text = part("state")->text();
    address.postalCode = part("postal_code")->text();
    return address;
}

const AddressShape &AddressAdviser::shape()
{
    if (!m_shape)
        m_shape = addressShape(m_country);
    return *m_shape;
}

void AddressAdviser::opened()
{
    m_left.clear();
    followCountry();
    showHints(true);
}

/// While a country is being typed, its first letters are the code of another ("Ne…" is not Niger), so the rest of the
/// address waits until the field is left.
void AddressAdviser::edited(FieldEditor *editor)
{
    if (!isOfAddress(editor))
        return;
    if (!hasKeyboard(part("country_code")))
        followCountry();
    m_shown.remove(editor->path()); // typing on has taken it away
    if (!m_shown.isEmpty())
        showHints(true);
}

void AddressAdviser::left(FieldEditor *editor)
{
    if (!isOfAddress(editor))
        return;
    m_left.insert(editor->path());
    followCountry();
    orderParts();
    hideUnusedParts();
    showHints(false);
}

void AddressAdviser::followCountry()
{
    const QString code = static_cast<ValueEditor<CountryCode> *>(part("country_code"))->value().text;
    if (code == m_country)
        return;
    m_country = code;
    m_shape.reset();
    static_cast<StateEditor *>(part("state"))->setShape(shape());
    form().callAddress(shape());
    m_isOrdered = false;
    orderParts();
    hideUnusedParts();
}

/// What has the keyboard stays where it is: it is followed once the keyboard has gone to other fields.
void AddressAdviser::orderParts()
{
    if (m_isOrdered || hasKeyboard(part("city")) || hasKeyboard(part("state")) || hasKeyboard(part("postal_code")))
        return;
    form().orderAddress(shape());
    m_isOrdered = true;
}

void AddressAdviser::hideUnusedParts()
{
    if (m_country == homeCountry() && !m_shape)
        return; // all are used, and all are there
    const auto place = [](FieldEditor *editor, bool used) {
        const bool wanted = used || !editor->text().isEmpty() || editor->hasRemark() || hasKeyboard(editor);
        editor->hideFor(FieldEditor::Hides::Country, !wanted);
    };
    place(part("city"), shape().city != CityKind::None);
    place(part("state"), shape().state != StateKind::None);
    place(part("postal_code"), shape().postcode != PostcodeKind::None);
}

/// While something is typed, hints go or change with it, and none comes; they come when a field is left.
void AddressAdviser::showHints(bool onlyThoseThatStand)
{
    const Address now = address();
    QHash<QString, Shown> wanted;
    for (const AddressHint &hint : addressHints(now, shape())) {
        const bool comes = !onlyThoseThatStand && (hint.kind != AddressHint::Needed || m_left.contains(hint.path));
        if (comes || m_shown.contains(hint.path))
            wanted.insert(hint.path, {wordsFor(hint, now), tokenFor(hint)});
    }
    for (const char *key : {"line1", "city", "state", "postal_code"})
        if (FieldEditor *editor = part(key); m_shown.value(editor->path()) != wanted.value(editor->path()))
            editor->showHint(wanted.value(editor->path()).words, wanted.value(editor->path()).token);
    m_shown = wanted;
}

QString AddressAdviser::wordsFor(const AddressHint &hint, const Address &address)
{
    const QString country = countryNameIn(QLocale(), m_country);
    switch (hint.kind) {
    case AddressHint::Needed:
        return tr("Usually part of an address (%1).").arg(country);
    case AddressHint::Unused:
        return tr("Usually not part of an address (%1). It stays as typed.").arg(country);
    case AddressHint::UnlikeShape:
        return tr("Is this right? A usual one: %1 (%2).").arg(Words::isolated(shape().postcodeSample), country);
    case AddressHint::NotListed:
        return tr("Not in the list for %1. It stays as typed.").arg(country);
    case AddressHint::Elsewhere:
        break;
    }
    QStringList regions;
    for (const Region &region : hint.regions)
        regions += regionInWords(region);
    const QString last = regions.takeLast();
    const QString all = regions.empty() ? last : tr("%1 or %2", "states").arg(Words::listed(regions), last);
    const Region *given = shape().region(address.state.text);
    return tr("%1 is in %2, not in %3.", "postcode, the states it is in, the state given")
        .arg(Words::isolated(address.postalCode.simplified()), all,
             Words::isolated(given ? regionInWords(*given) : address.state.text));
}

} // namespace Intake
