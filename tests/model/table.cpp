#include "model/clientfields.h"

#include <QSet>
#include <QtTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace IntakeTest {

/// Two structs that differ from their tables: a member was forgotten in the first one's.
struct Forgetful
{
    QString kept;
    QString forgotten;
};

struct Thorough
{
    QString kept;
    std::optional<QDate> noted;
};

} // namespace IntakeTest

template <>
struct Intake::FieldTable<IntakeTest::Forgetful>
{
    static constexpr auto rows = std::tuple{Intake::field("kept", &IntakeTest::Forgetful::kept, "Kept")};
};

template <>
struct Intake::FieldTable<IntakeTest::Thorough>
{
    static constexpr auto rows = std::tuple{Intake::field("kept", &IntakeTest::Thorough::kept, "Kept"),
                                            Intake::field("noted", &IntakeTest::Thorough::noted, "Noted")};
};

namespace {

template <Described Struct>
QMap<QString, QString> labels()
{
    QMap<QString, QString> found;
    forEachField<Struct>([&](const auto &field) { found.insert(field.key, QString::fromUtf8(field.label)); });
    return found;
}

template <Described Struct>
QSet<QString> keys(std::initializer_list<Origin> origins)
{
    QSet<QString> found;
    forEachField<Struct>([&](const auto &field) {
        if (std::ranges::find(origins, field.rules.origin) != origins.end())
            found.insert(field.key);
    });
    return found;
}

} // namespace

/// The field table against the contract's names and the labels that people and tests lean on.
class TableTest : public QObject
{
    Q_OBJECT

private slots:
    void hasTheMembersOfTheContract();
    void hasTheMembersOfNestedObjects();
    void carriesTheFixedLabels_data();
    void carriesTheFixedLabels();
    void labelsEveryRow();
    void demandsWhatTheContractDemands();
    void noticesAForgottenMember();
};

void TableTest::hasTheMembersOfTheContract()
{
    const QSet<QString> request = {
        u"first_name"_qs,
        u"last_name"_qs,
        u"title"_qs,
        u"preferred_name"_qs,
        u"profession"_qs,
        u"email"_qs,
        u"date_of_birth"_qs,
        u"sex"_qs,
        u"gender_identity"_qs,
        u"pronouns"_qs,
        u"notes"_qs,
        u"privacy_policy_consent"_qs,
        u"alert"_qs,
        u"emergency_contact_name"_qs,
        u"phone_number"_qs,
        u"emergency_contact_phone"_qs,
        u"phone_numbers"_qs,
        u"emergency_contact_relationship"_qs,
        u"referral_type_id"_qs,
        u"referral_description"_qs,
        u"referred_by_id"_qs,
        u"intolerances"_qs,
        u"address"_qs,
        u"tag_ids"_qs,
        u"medications"_qs,
        u"allergies"_qs,
    };
    QCOMPARE(request.size(), 26);
    QCOMPARE(keys<Client>({Origin::Person}), request);
    const QSet<QString> answer = request + QSet<QString>{u"id"_qs, u"created_at"_qs};
    QCOMPARE(answer.size(), 28);
    QCOMPARE(keys<Client>({Origin::Person, Origin::Server}), answer);
}

void TableTest::hasTheMembersOfNestedObjects()
{
    QCOMPARE(keys<Medication>({Origin::Person}), (QSet<QString>{u"name"_qs, u"dosage"_qs}));
    QCOMPARE(keys<Allergy>({Origin::Person}), (QSet<QString>{u"name"_qs, u"reaction"_qs}));
    QCOMPARE(keys<PhoneNumber>({Origin::Person}), (QSet<QString>{u"number"_qs, u"code"_qs, u"type"_qs}));
    QCOMPARE(keys<PhoneNumber>({Origin::Server}), (QSet<QString>{u"id"_qs}));
    QCOMPARE(keys<Address>({Origin::Person}),
             (QSet<QString>{u"line1"_qs, u"line2"_qs, u"city"_qs, u"state"_qs, u"postal_code"_qs, u"country_code"_qs}));
}

void TableTest::carriesTheFixedLabels_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *key, const char *label) {
        QTest::newRow(key) << QString::fromUtf8(key) << QString::fromUtf8(label);
    };
    row("title", "Title");
    row("first_name", "First name");
    row("last_name", "Last name");
    row("preferred_name", "Preferred name");
    row("date_of_birth", "Date of birth");
    row("sex", "Sex");
    row("gender_identity", "Gender identity");
    row("pronouns", "Pronouns");
    row("profession", "Profession");
    row("email", "Email");
    row("phone_number", "Primary phone");
    row("emergency_contact_name", "Contact name");
    row("emergency_contact_phone", "Contact phone");
    row("emergency_contact_relationship", "Relationship");
    row("referral_type_id", "Referral type");
    row("referral_description", "Referral description");
    row("referred_by_id", "Referred by");
    row("privacy_policy_consent", "Privacy policy consent");
    row("tag_ids", "Tags");
    row("alert", "Alert");
    row("notes", "Notes");
}

void TableTest::carriesTheFixedLabels()
{
    QFETCH(QString, key);
    QTEST(labels<Client>().value(key), "label");
}

void TableTest::labelsEveryRow()
{
    QCOMPARE(labels<PhoneNumber>().value(u"number"_qs), u"Phone"_qs);
    QCOMPARE(labels<PhoneNumber>().value(u"code"_qs), u"Country code"_qs);
    QCOMPARE(labels<PhoneNumber>().value(u"type"_qs), u"Phone type"_qs);
    QCOMPARE(labels<Medication>(),
             (QMap<QString, QString>{{u"name"_qs, u"Medication"_qs}, {u"dosage"_qs, u"Dosage"_qs}}));
    QCOMPARE(labels<Allergy>(),
             (QMap<QString, QString>{{u"name"_qs, u"Allergy"_qs}, {u"reaction"_qs, u"Reaction"_qs}}));
    QCOMPARE(labels<Address>(), (QMap<QString, QString>{{u"country_code"_qs, u"Country"_qs},
                                                        {u"line1"_qs, u"Address line 1"_qs},
                                                        {u"line2"_qs, u"Address line 2"_qs},
                                                        {u"city"_qs, u"City"_qs},
                                                        {u"state"_qs, u"State"_qs},
                                                        {u"postal_code"_qs, u"Postcode"_qs}}));
    forEachField<Client>([](const auto &field) {
        if (field.key == "intolerances"_L1)
            QCOMPARE(QString::fromUtf8(field.rules.row), u"Intolerance"_qs);
    });
}

void TableTest::demandsWhatTheContractDemands()
{
    QSet<QString> required;
    QMap<QString, int> limits;
    forEachField<Client>([&](const auto &field) {
        if (field.rules.required)
            required.insert(field.key);
        if (field.rules.longest > 0)
            limits.insert(field.key, field.rules.longest);
    });
    QCOMPARE(required, (QSet<QString>{u"first_name"_qs, u"last_name"_qs}));
    QCOMPARE(limits, (QMap<QString, int>{{u"alert"_qs, 500}}));
}

void TableTest::noticesAForgottenMember()
{
    QVERIFY(!describesEveryMember<IntakeTest::Forgetful>);
    QVERIFY(describesEveryMember<IntakeTest::Thorough>);
    QVERIFY(describesEveryMember<Client>);
}

QTEST_APPLESS_MAIN(TableTest)
#include "table.moc"
