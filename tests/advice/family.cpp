// What another of the same family begins with, and what never goes over.

#include "advice/family.h"

#include "model/anyclient.h"
#include "model/clientfields.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace Intake;
using namespace Qt::StringLiterals;

class Family : public QObject
{
    Q_OBJECT

private slots:
    void copiesWhatAFamilyShares();
    void neverMoreThanThat();
    void halfTypedTextGoesOverToo();
    void nothingGivesNothing();
};

void Family::copiesWhatAFamilyShares()
{
    Draft mother;
    mother.client.firstName = u"Helen"_s;
    mother.client.phoneNumber = {u"+61400123456"_s};
    mother.client.address.line1 = u"1 Sample Street"_s;
    mother.client.address.countryCode = {u"AU"_s};
    mother.client.emergencyContactName = u"Robert"_s;
    mother.client.emergencyContactPhone = {u"+61400123457"_s};
    mother.client.emergencyContactRelationship = {u"husband"_s};
    mother.client.referredById = {u"cli_7"_s};
    mother.client.referralDescription = {u"a friend"_s};
    const Draft child = familyDraft(mother);
    Client expected = mother.client;
    expected.firstName.clear();
    QCOMPARE(child.client, expected);
    QCOMPARE(child.marks.size(), std::size_t(8));
    for (const char *path :
         {"phone_number", "address/line1", "address/country_code", "emergency_contact_name", "emergency_contact_phone",
          "emergency_contact_relationship", "referred_by_id", "referral_description"})
        QVERIFY2(child.marks.contains(QLatin1StringView(path)), path);
    QVERIFY(!child.marks.contains(u"address/city"_s));
}

void Family::neverMoreThanThat()
{
    QVERIFY(rc::check([] {
        Draft before;
        before.client = *IntakeTest::anyClient(IntakeTest::Manner::Wild);
        before.answers = {{u"allergies"_s, Answer::None}};
        before.someoneElse = {QUuid::createUuid()};
        const Draft after = familyDraft(before);
        Client rest = after.client;
        rest.address = {};
        rest.phoneNumber = {};
        rest.emergencyContactName.clear();
        rest.emergencyContactPhone = {};
        rest.emergencyContactRelationship = {};
        rest.referralTypeId = {};
        rest.referralDescription = {};
        rest.referredById = {};
        RC_ASSERT(rest == Client());
        RC_ASSERT(after.client.address == before.client.address);
        RC_ASSERT(after.answers.empty());
        RC_ASSERT(after.someoneElse.empty());
    }));
}

void Family::halfTypedTextGoesOverToo()
{
    Draft before;
    before.unparsed = {{u"address/country_code"_s, u"Austr"_s}, {u"date_of_birth"_s, u"27/6/"_s}};
    const Draft after = familyDraft(before);
    QCOMPARE(after.unparsed, (std::map<QString, QString>{{u"address/country_code"_s, u"Austr"_s}}));
    QVERIFY(after.marks.contains(u"address/country_code"_s));
}

void Family::nothingGivesNothing()
{
    Draft before;
    before.client.firstName = u"Helen"_s;
    before.client.alert = {u"careful"_s};
    QCOMPARE(familyDraft(before), Draft());
}

QTEST_GUILESS_MAIN(Family)
#include "family.moc"
