#pragma once

#include <QtGlobal>
#include <span>

namespace Intake {

/// Where each field stands: the sections of the form in their order, their cards, and the fields of each card with
/// their width in twelfths of a line. The order follows how people ask. Row lists and addresses are placed as one.
struct Placement
{
    const char *path;
    int twelfths;
    const char *about = nullptr; ///< always under the field: what people should know before they type
};

struct CardPlan
{
    const char *title;
    std::span<const Placement> fields;
};

struct Page
{
    const char *title;
    std::span<const CardPlan> cards;
};

namespace Pages {

inline constexpr Placement person[] = {{"first_name", 4},    {"last_name", 4}, {"preferred_name", 4},
                                       {"date_of_birth", 3}, {"sex", 3},       {"gender_identity", 3},
                                       {"pronouns", 3},      {"title", 3},     {"profession", 9}};
inline constexpr Placement contact[] = {{"phone_number", 6}, {"email", 6}, {"phone_numbers", 12}};
inline constexpr Placement address[] = {{"address/country_code", 4}, {"address/line1", 4}, {"address/line2", 4},
                                        {"address/city", 6},         {"address/state", 3}, {"address/postal_code", 3}};
inline constexpr Placement allergies[] = {{"allergies", 12}};
inline constexpr Placement medications[] = {{"medications", 12}};
inline constexpr Placement intolerances[] = {{"intolerances", 12}};
inline constexpr Placement emergency[] = {
    {"emergency_contact_name", 4}, {"emergency_contact_phone", 4}, {"emergency_contact_relationship", 4}};
inline constexpr Placement referral[] = {{"referral_type_id", 6}, {"referred_by_id", 6}, {"referral_description", 12}};
inline constexpr Placement consent[] = {
    {"privacy_policy_consent", 6},
    {"tag_ids", 6},
    {"alert", 12, QT_TRANSLATE_NOOP("Page", "Seen first by everyone who opens the record.")},
    {"notes", 12, QT_TRANSLATE_NOOP("Page", "Seen in the record below the health sections.")}};

inline constexpr CardPlan personCards[] = {{QT_TRANSLATE_NOOP("Page", "Person"), person}};
inline constexpr CardPlan contactCards[] = {{QT_TRANSLATE_NOOP("Page", "Contact"), contact}};
inline constexpr CardPlan addressCards[] = {{QT_TRANSLATE_NOOP("Page", "Address"), address}};
inline constexpr CardPlan healthCards[] = {{QT_TRANSLATE_NOOP("Page", "Allergies"), allergies},
                                           {QT_TRANSLATE_NOOP("Page", "Medications"), medications},
                                           {QT_TRANSLATE_NOOP("Page", "Intolerances"), intolerances}};
inline constexpr CardPlan emergencyCards[] = {{QT_TRANSLATE_NOOP("Page", "Emergency contact"), emergency}};
inline constexpr CardPlan referralCards[] = {{QT_TRANSLATE_NOOP("Page", "Referral"), referral}};
inline constexpr CardPlan consentCards[] = {{QT_TRANSLATE_NOOP("Page", "Consent and notes"), consent}};

inline constexpr Page all[] = {{QT_TRANSLATE_NOOP("Page", "Person"), personCards},
                               {QT_TRANSLATE_NOOP("Page", "Contact"), contactCards},
                               {QT_TRANSLATE_NOOP("Page", "Address"), addressCards},
                               {QT_TRANSLATE_NOOP("Page", "Health"), healthCards},
                               {QT_TRANSLATE_NOOP("Page", "Emergency contact"), emergencyCards},
                               {QT_TRANSLATE_NOOP("Page", "Referral"), referralCards},
                               {QT_TRANSLATE_NOOP("Page", "Consent and notes"), consentCards}};

} // namespace Pages

} // namespace Intake
