#pragma once

#include "model/text.h"

#include <QDate>
#include <QStringList>
#include <vector>

namespace Intake {

enum class Consent { Accepted, Rejected };

struct Medication
{
    QString name;
    QString dosage;
    friend bool operator==(const Medication &, const Medication &) = default;
};

struct Allergy
{
    QString name;
    QString reaction;
    friend bool operator==(const Allergy &, const Allergy &) = default;
};

/// An additional phone number, in the parts that the API wants: national number, calling code, type.
struct PhoneNumber
{
    RecordId id; ///< given by the server
    QString number;
    QString code;
    Choice type;
    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

struct Address
{
    CountryCode countryCode;
    QString line1;
    QString line2;
    QString city;
    StateName state;
    QString postalCode;
    friend bool operator==(const Address &, const Address &) = default;
};

/// The person, as the API knows them: the 26 members that a request may carry, and the two that only the server
/// gives. An empty text or list is "not given"; nothing else stands for absence.
struct Client
{
    RecordId id; ///< given by the server
    QString firstName;
    QString lastName;
    QString preferredName;
    std::optional<QDate> dateOfBirth;
    Choice sex;
    Choice genderIdentity;
    Choice pronouns;
    Choice title;
    QString profession;
    Phone phoneNumber;
    QString email;
    std::vector<PhoneNumber> phoneNumbers;
    Address address;
    std::vector<Allergy> allergies;
    std::vector<Medication> medications;
    QStringList intolerances;
    QString emergencyContactName;
    Phone emergencyContactPhone;
    Choice emergencyContactRelationship;
    ReferralTypeId referralTypeId;
    LongText referralDescription;
    RecordId referredById;
    std::optional<Consent> privacyPolicyConsent; ///< absent means pending
    std::vector<TagId> tagIds;
    LongText alert;
    LongText notes;
    Timestamp createdAt; ///< given by the server
    friend bool operator==(const Client &, const Client &) = default;
};

} // namespace Intake
