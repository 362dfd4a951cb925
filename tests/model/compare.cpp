#include "model/compare.h"

#include "model/fullest.h"
#include "model/json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Intake;
using namespace IntakeTest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Intake::Client)

using Differences = std::vector<Difference>;
Q_DECLARE_METATYPE(Differences)

namespace {

template <typename Value>
Client with(Value Client::*member, const Value &value)
{
    Client client;
    client.*member = value;
    return client;
}

Client phone(const char *number)
{
    return with(&Client::phoneNumber, Phone{QString::fromUtf8(number)});
}

Client another(const char *code, const char *number, const char *type)
{
    return with(&Client::phoneNumbers,
                {PhoneNumber{{}, QString::fromUtf8(number), QString::fromUtf8(code), {QString::fromUtf8(type)}}});
}

Client tagged(std::initializer_list<const char *> ids)
{
    Client client;
    for (const char *id : ids)
        client.tagIds.push_back({QString::fromUtf8(id)});
    return client;
}

} // namespace

/// What is equal in meaning is no difference, and what is a difference is found.
class CompareTest : public QObject
{
    Q_OBJECT

private slots:
    void callsEqualInMeaningEqual_data();
    void callsEqualInMeaningEqual();
    void findsWhatDiffers_data();
    void findsWhatDiffers();
    void findsWhatDiffersInRows_data();
    void findsWhatDiffersInRows();
    void findsNothingInAnAnswerAsTheApiGivesIt();
    void findsEveryMemberThatWasDropped();
    void listsDifferencesInTheOrderOfTheTable();
};

void CompareTest::callsEqualInMeaningEqual_data()
{
    QTest::addColumn<Client>("sent");
    QTest::addColumn<Client>("returned");
    const auto row = [](const char *name, const Client &sent, const Client &returned) {
        QTest::newRow(name) << sent << returned;
    };
    const Medication a{u"Metformin"_qs, u"500 mg"_qs}, b{u"Salbutamol"_qs, {}};
    row("spacing of a phone", phone("+61 3 9876 5432"), phone("+61 39 876 5432"));
    row("punctuation of a phone", phone("+61 (3) 9876-5432"), phone("+61398765432"));
    row("national phone", phone("03 9876 5432"), phone("(03) 9876-5432"));
    row("code and number together", another("+61", "491 570 157", "home"), another("+61", "491570157", "home"));
    row("code cut elsewhere", another("+6", "1491570157", "home"), another("+61", "491570157", "home"));
    row("normal form", with(&Client::firstName, u"Zoe\u0308"_qs), with(&Client::firstName, u"Zo\u00eb"_qs));
    row("spaces at the ends", with(&Client::notes, LongText{u" a "_qs}), with(&Client::notes, LongText{u"a"_qs}));
    row("only spaces", with(&Client::profession, u"  "_qs), Client());
    row("prefixed tags", tagged({"3", "8"}), tagged({"tag_01", "tag_02"}));
    row("empty tags", tagged({""}), Client());
    row("prefixed referral type", with(&Client::referralTypeId, ReferralTypeId{u"12"_qs}),
        with(&Client::referralTypeId, ReferralTypeId{u"ret_01"_qs}));
    row("reordered rows", with(&Client::medications, {a, b}), with(&Client::medications, {b, a}));
    row("reordered plain rows", with(&Client::intolerances, QStringList{u"a"_qs, u"b"_qs}),
        with(&Client::intolerances, QStringList{u"b"_qs, u"a"_qs}));
    row("twins", with(&Client::medications, {a, a}), with(&Client::medications, {a, a}));
    row("empty rows", with(&Client::medications, {Medication{}, a}), with(&Client::medications, {a, Medication{}}));
    row("empty plain rows", with(&Client::intolerances, QStringList{QString(), u"a"_qs}),
        with(&Client::intolerances, QStringList{u"a"_qs, u" "_qs}));
    row("empty row on one side", with(&Client::medications, {Medication{}, a}), with(&Client::medications, {a}));
    row("empty plain row on one side", with(&Client::intolerances, QStringList{u" "_qs, u"a"_qs}),
        with(&Client::intolerances, QStringList{u"a"_qs}));
    row("what the server gives", Client(), with(&Client::id, RecordId{u"cli_1"_qs}));
    row("time of creation", Client(), with(&Client::createdAt, Timestamp{u"2026-11-23T00:00:00Z"_qs}));
    row("id of a phone", another("+61", "491570157", ""),
        with(&Client::phoneNumbers, {PhoneNumber{{u"pho_1"_qs}, u"491570157"_qs, u"+61"_qs, {}}}));
}

void CompareTest::callsEqualInMeaningEqual()
{
    QFETCH(Client, sent);
    QFETCH(Client, returned);
    QVERIFY(differences(sent, returned).empty());
    QVERIFY(differences(returned, sent).empty());
}

void CompareTest::findsWhatDiffers_data()
{
    QTest::addColumn<Client>("sent");
    QTest::addColumn<Client>("returned");
    QTest::addColumn<Differences>("found");
    const auto row = [](const char *name, const Client &sent, const Client &returned, const Differences &found) {
        QTest::newRow(name) << sent << returned << found;
    };
    row("birth date that moved", with(&Client::dateOfBirth, std::optional(QDate(1987, 6, 27))),
        with(&Client::dateOfBirth, std::optional(QDate(1987, 6, 26))),
        {{u"date_of_birth"_qs, QDate(1987, 6, 27), QDate(1987, 6, 26)}});
    row("birth date that went", with(&Client::dateOfBirth, std::optional(QDate(1987, 6, 27))), Client(),
        {{u"date_of_birth"_qs, QDate(1987, 6, 27), {}}});
    row("a letter's case", with(&Client::lastName, u"Kaur"_qs), with(&Client::lastName, u"KAUR"_qs),
        {{u"last_name"_qs, u"Kaur"_qs, u"KAUR"_qs}});
    row("text that was cut", with(&Client::notes, LongText{u"a\nb"_qs}), with(&Client::notes, LongText{u"a"_qs}),
        {{u"notes"_qs, u"a\nb"_qs, u"a"_qs}});
    row("text that came from nowhere", Client(), with(&Client::title, Choice{u"Mx"_qs}), {{u"title"_qs, {}, u"Mx"_qs}});
    row("consent that turned", with(&Client::privacyPolicyConsent, std::optional(Consent::Rejected)),
        with(&Client::privacyPolicyConsent, std::optional(Consent::Accepted)),
        {{u"privacy_policy_consent"_qs, u"rejected"_qs, u"accepted"_qs}});
    row("another phone", phone("+61 3 9876 5432"), phone("+61 3 9876 5433"),
        {{u"phone_number"_qs, u"+61 3 9876 5432"_qs, u"+61 3 9876 5433"_qs}});
    row("remark beside a phone", phone("+61398765432 Jo"), phone("+61398765432"),
        {{u"phone_number"_qs, u"+61398765432 Jo"_qs, u"+61398765432"_qs}});
    row("missing tag", tagged({"3", "8"}), tagged({"tag_01"}), {{u"tag_ids"_qs, u"3, 8"_qs, u"tag_01"_qs}});
    row("all tags gone", tagged({"3"}), Client(), {{u"tag_ids"_qs, u"3"_qs, {}}});
    row("referral type dropped", with(&Client::referralTypeId, ReferralTypeId{u"12"_qs}), Client(),
        {{u"referral_type_id"_qs, u"12"_qs, {}}});
    Client city = Client(), town = Client();
    city.address.city = u"Fitzroy"_qs;
    town.address.city = u"Fitzroy North"_qs;
    row("city", city, town, {{u"address/city"_qs, u"Fitzroy"_qs, u"Fitzroy North"_qs}});
}

void CompareTest::findsWhatDiffers()
{
    QFETCH(Client, sent);
    QFETCH(Client, returned);
    QFETCH(Differences, found);
    QCOMPARE(differences(sent, returned), found);
}

void CompareTest::findsWhatDiffersInRows_data()
{
    QTest::addColumn<Client>("sent");
    QTest::addColumn<Client>("returned");
    QTest::addColumn<Differences>("found");
    const auto row = [](const char *name, const Client &sent, const Client &returned, const Differences &found) {
        QTest::newRow(name) << sent << returned << found;
    };
    const Allergy latex{u"Latex"_qs, u"Hives"_qs}, bee{u"Bee sting"_qs, u"Anaphylaxis"_qs};
    const auto allergic = [](const std::vector<Allergy> &rows) { return with(&Client::allergies, rows); };
    row("dropped allergy", allergic({latex, bee}), allergic({latex}),
        {{u"allergies/1"_qs, u"Bee sting, Anaphylaxis"_qs, {}}});
    row("dropped first", allergic({latex, bee}), allergic({bee}), {{u"allergies/0"_qs, u"Latex, Hives"_qs, {}}});
    row("dropped behind an empty row", allergic({{}, latex}), Client(), {{u"allergies/1"_qs, u"Latex, Hives"_qs, {}}});
    row("changed reaction", allergic({latex, bee}), allergic({{u"Bee sting"_qs, {}}, latex}),
        {{u"allergies/1/reaction"_qs, u"Anaphylaxis"_qs, {}}});
    row("renamed", allergic({latex}), allergic({{u"Latexx"_qs, u"Hives"_qs}}),
        {{u"allergies/0"_qs, u"Latex, Hives"_qs, {}}, {u"allergies/0"_qs, {}, u"Latexx, Hives"_qs}});
    row("one of two twins dropped", allergic({latex, latex}), allergic({latex}),
        {{u"allergies/1"_qs, u"Latex, Hives"_qs, {}}});
    row("one more came back", allergic({latex}), allergic({bee, latex}),
        {{u"allergies/0"_qs, {}, u"Bee sting, Anaphylaxis"_qs}});
    row("dropped intolerance", with(&Client::intolerances, QStringList{u"Lactose"_qs, u"Gluten"_qs}),
        with(&Client::intolerances, QStringList{u"Gluten"_qs}), {{u"intolerances/0"_qs, u"Lactose"_qs, {}}});
    row("type of a phone", another("+61", "491570157", "home"), another("+61", "491570157", "mobile"),
        {{u"phone_numbers/0/type"_qs, u"home"_qs, u"mobile"_qs}});
    row("number of a phone", another("+61", "491570157", ""), another("+61", "491570158", ""),
        {{u"phone_numbers/0"_qs, u"491570157, +61"_qs, {}}, {u"phone_numbers/0"_qs, {}, u"491570158, +61"_qs}});
}

void CompareTest::findsWhatDiffersInRows()
{
    QFETCH(Client, sent);
    QFETCH(Client, returned);
    QFETCH(Differences, found);
    QCOMPARE(differences(sent, returned), found);
}

void CompareTest::findsNothingInAnAnswerAsTheApiGivesIt()
{
    QFile golden(QStringLiteral(INTAKE_SOURCE_DIR "/tests/model/fullest.json"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QJsonObject answer = QJsonDocument::fromJson(golden.readAll()).object();
    answer.insert(u"id"_qs, u"cli_01J"_qs);
    answer.insert(u"created_at"_qs, u"2026-11-23T00:00:00Z"_qs);
    answer.insert(u"date_of_birth"_qs, u"1987-06-27"_qs);
    answer.insert(u"referral_type_id"_qs, u"ret_01J"_qs);
    answer.insert(u"tag_ids"_qs, QJsonDocument::fromJson(R"(["tag_01","tag_02"])").array());
    QVERIFY(differences(fullestClient(), clientFromJson(answer).client).empty());
}

void CompareTest::findsEveryMemberThatWasDropped()
{
    const QJsonObject full = toJson(fullestClient());
    QCOMPARE(full.size(), 26);
    for (const QString &key : full.keys()) {
        QJsonObject cut = full;
        cut.remove(key);
        const Differences found = differences(fullestClient(), clientFromJson(cut).client);
        QVERIFY2(!found.empty(), qPrintable(key));
        for (const Difference &difference : found)
            QVERIFY2(difference.path.section(u'/', 0, 0) == key, qPrintable(difference.path));
    }
}

void CompareTest::listsDifferencesInTheOrderOfTheTable()
{
    QStringList paths;
    for (const Difference &difference : differences(smallestClient(), {}))
        paths += difference.path;
    QCOMPARE(paths, (QStringList{u"first_name"_qs, u"last_name"_qs}));
}

QTEST_APPLESS_MAIN(CompareTest)
#include "compare.moc"
