#include "model/check.h"
#include "model/fullest.h"
#include "model/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

ReadClient answer(const QByteArray &json)
{
    return clientFromJson(parsed(json));
}

QByteArray deep(int levels)
{
    return QByteArray(R"({"first_name":"Ana","extra":)") + QByteArray(levels, '[') + QByteArray(levels, ']') + '}';
}

} // namespace

Q_DECLARE_METATYPE(Intake::Fault)

/// What JSON of a server or a person says of a client.
class JsonReadTest : public QObject
{
    Q_OBJECT

private slots:
    void takesNullAndEmptyAsAbsent();
    void takesIdsAsNumberOrText_data();
    void takesIdsAsNumberOrText();
    void refusesNumbersThatLostDigits();
    void keepsUnknownMembers();
    void namesThePathOfAWrongType_data();
    void namesThePathOfAWrongType();
    void keepsTheRestBesideAWrongType();
    void takesTheLastOfTwoEqualKeys();
    void readsTheDateOfAnAnswer();
    void survivesDeepJson();
    void draftRefusesUnknownKeys();
    void draftRefusesWhatOnlyTheServerGives();
    void draftKeepsTextThatIsNoValue();
    void draftKeepsRowNumbers();
    void draftIsRefusedForBrokenCharacters();
};

void JsonReadTest::takesNullAndEmptyAsAbsent()
{
    const QJsonObject full = toJson(IntakeTest::fullestClient());
    QJsonObject nulls{{u"id"_qs, QJsonValue::Null}, {u"created_at"_qs, QJsonValue::Null}};
    for (const QString &key : full.keys())
        nulls.insert(key, QJsonValue::Null);
    const ReadClient read = clientFromJson(nulls);
    QVERIFY(read.client == Client());
    QVERIFY(read.problems.empty() && read.odd.empty());

    const ReadClient empty = answer(
        R"({"first_name":"","date_of_birth":"","privacy_policy_consent":"","address":{"line2":null,"city":""},)"
        R"("tag_ids":[],"medications":[{},null,{"name":null}],"intolerances":["",null],"phone_numbers":[{"id":null}]})");
    QVERIFY(empty.client == Client());
    QVERIFY(empty.problems.empty() && empty.odd.empty());
    QVERIFY(draftFromJson(nulls).problems.empty());
}

void JsonReadTest::takesIdsAsNumberOrText_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("id");
    QTest::newRow("number") << "12"_qba << u"12"_qs;
    QTest::newRow("zero") << "0"_qba << u"0"_qs;
    QTest::newRow("past the doubles") << "9007199254740993"_qba << u"9007199254740993"_qs;
    QTest::newRow("largest") << "9223372036854775807"_qba << u"9223372036854775807"_qs;
    QTest::newRow("digits as text") << "\"18446744073709551615\""_qba << u"18446744073709551615"_qs;
    QTest::newRow("prefixed") << "\"cli_01J\""_qba << u"cli_01J"_qs;
}

void JsonReadTest::takesIdsAsNumberOrText()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, id);
    QByteArray json(R"({"id":#,"referral_type_id":#,"referred_by_id":#,"tag_ids":[#],"phone_numbers":[{"id":#}]})");
    const ReadClient read = answer(json.replace('#', written));
    QVERIFY(read.problems.empty() && read.client.tagIds.size() == 1 && read.client.phoneNumbers.size() == 1);
    QCOMPARE(read.client.id.text, id);
    QCOMPARE(read.client.referralTypeId.text, id);
    QCOMPARE(read.client.referredById.text, id);
    QCOMPARE(read.client.tagIds.front().text, id);
    QCOMPARE(read.client.phoneNumbers.front().id.text, id);
}

void JsonReadTest::refusesNumbersThatLostDigits()
{
    for (const char *number : {"18446744073709551615", "1e300", "12.5", "1.8446744073709552e19"}) {
        const ReadClient read = answer(R"({"referral_type_id":)" + QByteArray(number) + '}');
        QCOMPARE(read.problems, (Problems{{u"referral_type_id"_qs, Fault::WrongType, u"number"_qs}}));
        QVERIFY(read.client.referralTypeId.isEmpty());
        QCOMPARE(read.odd.size(), std::size_t(1));
    }
}

void JsonReadTest::keepsUnknownMembers()
{
    const ReadClient read =
        answer(R"({"first_name":"Ana","ndis":{"number":"43","plan":[1,true]},"address":{"suburb":"Fitzroy"},)"
               R"("allergies":[{"name":"Latex","severity":9007199254740993}],"nothing":null})");
    const std::vector<OddMember> wanted = {{u"address/suburb"_qs, u"Fitzroy"_qs},
                                           {u"allergies/0/severity"_qs, u"9007199254740993"_qs},
                                           {u"ndis"_qs, uR"({"number":"43","plan":[1,true]})"_qs}};
    QCOMPARE(read.odd, wanted);
    QVERIFY(read.problems.empty());
    QCOMPARE(read.client.allergies, (std::vector<Allergy>{{u"Latex"_qs, {}}}));
}

void JsonReadTest::namesThePathOfAWrongType_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *json, const QString &path, Fault fault, const QString &detail,
                        const QString &kept) {
        QTest::newRow(json) << QByteArray(json) << path << fault << detail << kept;
    };
    row(R"({"first_name":5})", u"first_name"_qs, Fault::WrongType, u"text"_qs, u"5"_qs);
    row(R"({"sex":true})", u"sex"_qs, Fault::WrongType, u"text"_qs, u"true"_qs);
    row(R"({"notes":["a"]})", u"notes"_qs, Fault::WrongType, u"text"_qs, uR"(["a"])"_qs);
    row(R"({"address":"12 Wattle Lane"})", u"address"_qs, Fault::WrongType, u"object"_qs, u"12 Wattle Lane"_qs);
    row(R"({"address":{"city":{}}})", u"address/city"_qs, Fault::WrongType, u"text"_qs, u"{}"_qs);
    row(R"({"medications":{"name":"x"}})", u"medications"_qs, Fault::WrongType, u"list"_qs, uR"({"name":"x"})"_qs);
    row(R"({"medications":["x"]})", u"medications/0"_qs, Fault::WrongType, u"object"_qs, u"x"_qs);
    row(R"({"medications":[{},{"name":7}]})", u"medications/1/name"_qs, Fault::WrongType, u"text"_qs, u"7"_qs);
    row(R"({"intolerances":"Lactose"})", u"intolerances"_qs, Fault::WrongType, u"list"_qs, u"Lactose"_qs);
    row(R"({"intolerances":["Lactose",3]})", u"intolerances/1"_qs, Fault::WrongType, u"text"_qs, u"3"_qs);
    row(R"({"tag_ids":[[]]})", u"tag_ids/0"_qs, Fault::WrongType, u"number"_qs, u"[]"_qs);
    row(R"({"id":{}})", u"id"_qs, Fault::WrongType, u"number"_qs, u"{}"_qs);
    row(R"({"created_at":1700000000})", u"created_at"_qs, Fault::WrongType, u"text"_qs, u"1700000000"_qs);
    row(R"({"date_of_birth":19870627})", u"date_of_birth"_qs, Fault::WrongType, u"text"_qs, u"19870627"_qs);
    row(R"({"date_of_birth":"27/6/"})", u"date_of_birth"_qs, Fault::NotADate, u"27/6/"_qs, u"27/6/"_qs);
    row(R"({"privacy_policy_consent":"pending"})", u"privacy_policy_consent"_qs, Fault::NotAChoice, u"pending"_qs,
        u"pending"_qs);
    row(R"({"privacy_policy_consent":true})", u"privacy_policy_consent"_qs, Fault::WrongType, u"text"_qs, u"true"_qs);
}

void JsonReadTest::namesThePathOfAWrongType()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(Fault, fault);
    QFETCH(QString, detail);
    QFETCH(QString, kept);
    const ReadClient read = answer(json);
    QCOMPARE(read.problems, (Problems{{path, fault, detail}}));
    QCOMPARE(read.odd, (std::vector<OddMember>{{path, kept}}));
}

void JsonReadTest::keepsTheRestBesideAWrongType()
{
    const ReadClient read = answer(R"({"last_name":"Kaur","title":1,"intolerances":["Lactose",3,"Sorbitol"],)"
                                   R"("medications":[{"name":[],"dosage":"5 mg"}]})");
    QCOMPARE(read.problems.size(), std::size_t(3));
    QCOMPARE(read.client.lastName, u"Kaur"_qs);
    QCOMPARE(read.client.intolerances, (QStringList{u"Lactose"_qs, u"Sorbitol"_qs}));
    QCOMPARE(read.client.medications, (std::vector<Medication>{{{}, u"5 mg"_qs}}));
}

void JsonReadTest::takesTheLastOfTwoEqualKeys()
{
    QCOMPARE(answer(R"({"first_name":"Ana","first_name":"Bo"})").client.firstName, u"Bo"_qs);
}

void JsonReadTest::readsTheDateOfAnAnswer()
{
    for (const char *text :
         {"1987-06-27", "1987-06-27T00:00:00Z", "1987-06-27T23:30:00-11:00", "1987-06-27T00:30:00+14:00"}) {
        const ReadClient read = answer(R"({"date_of_birth":")" + QByteArray(text) + R"("})");
        QCOMPARE(read.client.dateOfBirth, std::optional(QDate(1987, 6, 27)));
        QVERIFY(read.problems.empty());
    }
}

void JsonReadTest::survivesDeepJson()
{
    const ReadClient read = answer(deep(500));
    QCOMPARE(read.client.firstName, u"Ana"_qs);
    QCOMPARE(read.odd, (std::vector<OddMember>{{u"extra"_qs, QString(500, u'[') + QString(500, u']')}}));
    QJsonParseError error;
    QJsonDocument::fromJson(deep(100'000), &error);
    QCOMPARE(error.error, QJsonParseError::DeepNesting);
}

void JsonReadTest::draftRefusesUnknownKeys()
{
    const ReadDraft read = draftFromJson(parsed(
        R"({"first_name":"Ana","firstname":"Bo","address":{"town":"x"},"medications":[{"name":"Y","dose":"1"}],"extra":null})"));
    QCOMPARE(read.problems, (Problems{{u"address/town"_qs, Fault::UnknownKey},
                                      {u"medications/0/dose"_qs, Fault::UnknownKey},
                                      {u"firstname"_qs, Fault::UnknownKey}}));
}

void JsonReadTest::draftRefusesWhatOnlyTheServerGives()
{
    const ReadDraft read =
        draftFromJson(parsed(R"({"id":"cli_1","phone_numbers":[{"id":"pho_1"}],"created_at":"2026"})"));
    QCOMPARE(read.problems, (Problems{{u"id"_qs, Fault::UnknownKey},
                                      {u"phone_numbers/0/id"_qs, Fault::UnknownKey},
                                      {u"created_at"_qs, Fault::UnknownKey}}));
}

void JsonReadTest::draftKeepsTextThatIsNoValue()
{
    const ReadDraft read =
        draftFromJson(parsed(R"({"date_of_birth":"ask mum","privacy_policy_consent":"maybe","sex":7})"));
    const std::map<QString, QString> wanted = {{u"date_of_birth"_qs, u"ask mum"_qs},
                                               {u"privacy_policy_consent"_qs, u"maybe"_qs}};
    QCOMPARE(read.draft.unparsed, wanted);
    QCOMPARE(read.problems, (Problems{{u"sex"_qs, Fault::WrongType, u"text"_qs}}));
}

void JsonReadTest::draftKeepsRowNumbers()
{
    const ReadDraft read = draftFromJson(parsed(
        R"({"first_name":"Ana","last_name":"Kaur","medications":[{},null,{"dosage":"5 mg"}],"tag_ids":[null,"x"]})"));
    const auto checked = check(read.draft, QDate(2026, 11, 23));
    QVERIFY(!checked);
    QCOMPARE(checked.error(),
             (Problems{{u"medications/2/name"_qs, Fault::Required}, {u"tag_ids/1"_qs, Fault::NotANumber, u"x"_qs}}));
}

void JsonReadTest::draftIsRefusedForBrokenCharacters()
{
    const ReadDraft read = draftFromJson(parsed(R"({"first_name":"A\ud800","last_name":"K\u0000"})"));
    const auto checked = check(read.draft, QDate(2026, 11, 23));
    QVERIFY(!checked);
    QCOMPARE(checked.error(), (Problems{{u"first_name"_qs, Fault::BrokenCharacter, u"2"_qs},
                                        {u"last_name"_qs, Fault::ControlCharacter, u"U+0000 2"_qs}}));
}

QTEST_APPLESS_MAIN(JsonReadTest)
#include "jsonread.moc"
