#pragma once

#include "model/client.h"
#include "model/fields.h"

#include <QtGlobal>

namespace Intake {

template <>
struct FieldTable<Medication>
{
    static constexpr auto rows =
        std::tuple{field("name", &Medication::name, QT_TRANSLATE_NOOP("Field", "Medication"), {.required = true}),
                   field("dosage", &Medication::dosage, QT_TRANSLATE_NOOP("Field", "Dosage"))};
};

template <>
struct FieldTable<Allergy>
{
    static constexpr auto rows =
        std::tuple{field("name", &Allergy::name, QT_TRANSLATE_NOOP("Field", "Allergy"), {.required = true}),
                   field("reaction", &Allergy::reaction, QT_TRANSLATE_NOOP("Field", "Reaction"))};
};

template <>
struct FieldTable<PhoneNumber>
{
    static constexpr auto rows = std::tuple{
        field("id", &PhoneNumber::id, QT_TRANSLATE_NOOP("Field", "Phone id"), {.origin = Origin::Server}),
        field("number", &PhoneNumber::number, QT_TRANSLATE_NOOP("Field", "Phone"), {.required = true}),
        field("code", &PhoneNumber::code, QT_TRANSLATE_NOOP("Field", "Country code")),
        field("type", &PhoneNumber::type, QT_TRANSLATE_NOOP("Field", "Phone type"), {.offers = &phoneTypeOffers})};
};

template <>
struct FieldTable<Address>
{
    static constexpr auto rows =
        std::tuple{field("country_code", &Address::countryCode, QT_TRANSLATE_NOOP("Field", "Country"),
                         {.format = Format::Country}),
                   field("line1", &Address::line1, QT_TRANSLATE_NOOP("Field", "Address line 1")),
                   field("line2", &Address::line2, QT_TRANSLATE_NOOP("Field", "Address line 2")),
                   field("city", &Address::city, QT_TRANSLATE_NOOP("Field", "City")),
                   field("state", &Address::state, QT_TRANSLATE_NOOP("Field", "State")),
                   field("postal_code", &Address::postalCode, QT_TRANSLATE_NOOP("Field", "Postcode"))};
};

template <>
struct FieldTable<Client>
{
    static constexpr auto rows = std::tuple{
        field("id", &Client::id, QT_TRANSLATE_NOOP("Field", "Client id"), {.origin = Origin::Server}),
        field("first_name", &Client::firstName, QT_TRANSLATE_NOOP("Field", "First name"), {.required = true}),
        field("last_name", &Client::lastName, QT_TRANSLATE_NOOP("Field", "Last name"), {.required = true}),
        field("preferred_name", &Client::preferredName, QT_TRANSLATE_NOOP("Field", "Preferred name")),
        field("date_of_birth", &Client::dateOfBirth, QT_TRANSLATE_NOOP("Field", "Date of birth")),
        field("sex", &Client::sex, QT_TRANSLATE_NOOP("Field", "Sex"), {.offers = &sexOffers}),
        field("gender_identity", &Client::genderIdentity, QT_TRANSLATE_NOOP("Field", "Gender identity"),
              {.offers = &genderOffers}),
        field("pronouns", &Client::pronouns, QT_TRANSLATE_NOOP("Field", "Pronouns"), {.offers = &pronounOffers}),
        field("title", &Client::title, QT_TRANSLATE_NOOP("Field", "Title"), {.offers = &titleOffers}),
        field("profession", &Client::profession, QT_TRANSLATE_NOOP("Field", "Profession")),
        field("phone_number", &Client::phoneNumber, QT_TRANSLATE_NOOP("Field", "Primary phone")),
        field("email", &Client::email, QT_TRANSLATE_NOOP("Field", "Email"), {.format = Format::Email}),
        field("phone_numbers", &Client::phoneNumbers, QT_TRANSLATE_NOOP("Field", "Phones")),
        field("address", &Client::address, QT_TRANSLATE_NOOP("Field", "Address")),
        field("allergies", &Client::allergies, QT_TRANSLATE_NOOP("Field", "Allergies")),
        field("medications", &Client::medications, QT_TRANSLATE_NOOP("Field", "Medications")),
        field("intolerances", &Client::intolerances, QT_TRANSLATE_NOOP("Field", "Intolerances"),
              {.row = QT_TRANSLATE_NOOP("Field", "Intolerance")}),
        field("emergency_contact_name", &Client::emergencyContactName, QT_TRANSLATE_NOOP("Field", "Contact name")),
        field("emergency_contact_phone", &Client::emergencyContactPhone, QT_TRANSLATE_NOOP("Field", "Contact phone")),
        field("emergency_contact_relationship", &Client::emergencyContactRelationship,
              QT_TRANSLATE_NOOP("Field", "Relationship"), {.offers = &relationshipOffers}),
        field("referral_type_id", &Client::referralTypeId, QT_TRANSLATE_NOOP("Field", "Referral type"),
              {.format = Format::Number}),
        field("referral_description", &Client::referralDescription, QT_TRANSLATE_NOOP("Field", "Referral description")),
        field("referred_by_id", &Client::referredById, QT_TRANSLATE_NOOP("Field", "Referred by")),
        field("privacy_policy_consent", &Client::privacyPolicyConsent,
              QT_TRANSLATE_NOOP("Field", "Privacy policy consent")),
        field("tag_ids", &Client::tagIds, QT_TRANSLATE_NOOP("Field", "Tags"),
              {.format = Format::Number, .row = QT_TRANSLATE_NOOP("Field", "Tag")}),
        field("alert", &Client::alert, QT_TRANSLATE_NOOP("Field", "Alert"), {.longest = 500}),
        field("notes", &Client::notes, QT_TRANSLATE_NOOP("Field", "Notes")),
        field("created_at", &Client::createdAt, QT_TRANSLATE_NOOP("Field", "Created"), {.origin = Origin::Server})};
};

static_assert(describesEveryMember<Medication> && describesEveryMember<Allergy> && describesEveryMember<PhoneNumber> &&
                  describesEveryMember<Address> && describesEveryMember<Client>,
              "a member without a row in its field table");
static_assert(fieldCount<Client> == 28, "the API's answer has 28 members");

} // namespace Intake
