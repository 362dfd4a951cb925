#include "model/check.h"

#include "model/fullest.h"

#include <QtTest>

using namespace Intake;
using namespace IntakeTest;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

Problems problemsOf(const Draft &draft)
{
    const auto checked = check(draft, today);
    return checked ? Problems() : checked.error();
}

} // namespace

/// A draft on its way to a client that may be sent: half-typed texts, rows, and the form in which texts go out.
class DraftCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void turnsEachTypedTextIntoAProblem();
    void keepsTheRowNumbersOfTheScreen();
    void dropsEmptyRowsInSilence();
    void ordersProblemsByTheTable();
    void sendsTidyTexts();
    void sendsPhonesWithoutPunctuation();
};

void DraftCheckTest::turnsEachTypedTextIntoAProblem()
{
    Draft draft{fullestClient(), {}};
    draft.unparsed = {{u"date_of_birth"_qs, u"ask mum"_qs},
                      {u"address/country_code"_qs, u"Austr"_qs},
                      {u"privacy_policy_consent"_qs, u"x"_qs},
                      {u"referral_type_id"_qs, u"the usual"_qs},
                      {u"tag_ids/7"_qs, u"VIP"_qs},
                      {u"nickname"_qs, u"Zo"_qs},
                      {u"medications/9/dosage"_qs, u"5 mg"_qs},
                      {u"email"_qs, u" \t"_qs}};
    QCOMPARE(problemsOf(draft), (Problems{{u"date_of_birth"_qs, Fault::NotADate, u"ask mum"_qs},
                                          {u"address/country_code"_qs, Fault::Country, u"Austr"_qs},
                                          {u"referral_type_id"_qs, Fault::NotAChoice, u"the usual"_qs},
                                          {u"privacy_policy_consent"_qs, Fault::NotAChoice, u"x"_qs},
                                          {u"medications/9/dosage"_qs, Fault::UnknownKey, u"5 mg"_qs},
                                          {u"nickname"_qs, Fault::UnknownKey, u"Zo"_qs},
                                          {u"tag_ids/7"_qs, Fault::UnknownKey, u"VIP"_qs}}));
}

void DraftCheckTest::keepsTheRowNumbersOfTheScreen()
{
    Draft draft{smallestClient(), {}};
    draft.client.medications = {{}, {u" "_qs, {}}, {{}, u"5 mg"_qs}};
    draft.client.intolerances = {{}, u"a\u0007"_qs};
    draft.client.phoneNumbers = {{}, {}};
    draft.unparsed = {{u"phone_numbers/1/type"_qs, u"?"_qs}};
    QCOMPARE(problemsOf(draft), (Problems{{u"phone_numbers/1/number"_qs, Fault::Required},
                                          {u"phone_numbers/1/type"_qs, Fault::NotAChoice, u"?"_qs},
                                          {u"medications/2/name"_qs, Fault::Required},
                                          {u"intolerances/1"_qs, Fault::ControlCharacter, u"U+0007 2"_qs}}));
}

void DraftCheckTest::dropsEmptyRowsInSilence()
{
    Draft draft{smallestClient(), {}};
    draft.client.medications = {{}, {u"Metformin"_qs, {}}, {u" "_qs, u"\t"_qs}};
    draft.client.allergies = {{}};
    draft.client.intolerances = {{}, u" "_qs, u"Lactose"_qs};
    draft.client.phoneNumbers = {{{u"pho_1"_qs}, {}, {}, {}}};
    draft.client.tagIds = {{}, {u"3"_qs}};
    const auto checked = check(draft, today);
    QVERIFY(checked.has_value());
    QCOMPARE(checked->client().medications, (std::vector<Medication>{{u"Metformin"_qs, {}}}));
    QVERIFY(checked->client().allergies.empty());
    QVERIFY(checked->client().phoneNumbers.empty());
    QCOMPARE(checked->client().intolerances, QStringList{u"Lactose"_qs});
    QCOMPARE(checked->client().tagIds, (std::vector<TagId>{{u"3"_qs}}));
}

void DraftCheckTest::ordersProblemsByTheTable()
{
    Draft draft;
    draft.client.email = u"zoe"_qs;
    draft.client.alert = {u"x"_qs.repeated(501)};
    draft.unparsed = {{u"date_of_birth"_qs, u"27/6/"_qs}};
    QStringList paths;
    for (const Problem &problem : problemsOf(draft))
        paths += problem.path;
    QCOMPARE(paths, (QStringList{u"first_name"_qs, u"last_name"_qs, u"date_of_birth"_qs, u"email"_qs, u"alert"_qs}));
}

void DraftCheckTest::sendsTidyTexts()
{
    Client client = fullestClient();
    client.notes = {u" a\r\nb "_qs};
    const auto checked = check({client, {}}, today);
    QVERIFY(checked.has_value());
    QCOMPARE(checked->client().firstName, u"Zo\u00eb"_qs);
    QCOMPARE(checked->client().lastName, u"O’Brien-Nguyễn"_qs);
    QCOMPARE(checked->client().notes.text, u"a\nb"_qs);
}

void DraftCheckTest::sendsPhonesWithoutPunctuation()
{
    Client client = fullestClient();
    client.emergencyContactPhone = {u" 03 9876 5432"_qs};
    client.phoneNumbers.push_back({{}, u"9876 5432"_qs, {}, {}});
    const auto checked = check({client, {}}, today);
    QVERIFY(checked.has_value());
    QCOMPARE(checked->client().phoneNumber.text, u"+61491570156"_qs);
    QCOMPARE(checked->client().emergencyContactPhone.text, u"03 9876 5432"_qs);
    QCOMPARE(checked->client().phoneNumbers.size(), std::size_t(3));
    QCOMPARE(checked->client().phoneNumbers[0].number, u"491570157"_qs);
    QCOMPARE(checked->client().phoneNumbers[2].number, u"9876 5432"_qs);
}

QTEST_APPLESS_MAIN(DraftCheckTest)
#include "checkdraft.moc"
