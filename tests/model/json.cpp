#include "model/json.h"
#include "model/check.h"
#include "model/fullest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Intake;
using namespace IntakeTest;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

QByteArray bodyOf(const Client &client)
{
    const auto checked = check({client, {}}, today);
    return checked ? checked->body() : "refused"_qba;
}

QByteArray compact(const Client &client)
{
    return QJsonDocument(toJson(client)).toJson(QJsonDocument::Compact);
}

} // namespace

/// A client as the body of a request.
class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void writesTheFullestBodyByteForByte();
    void writesOnlyWhatIsGiven();
    void leavesOutWhatIsEmpty();
    void writesDatesAsText_data();
    void writesDatesAsText();
    void writesIdsAsExactNumbers_data();
    void writesIdsAsExactNumbers();
    void writesNormalFormC();
    void neverWritesWhatOnlyTheServerGives();
    void readsBackWhatItWrote();
    void readsTheGoldenFileAsTheClientItIs();
};

void JsonTest::writesTheFullestBodyByteForByte()
{
    QFile golden(QStringLiteral(INTAKE_SOURCE_DIR "/tests/model/fullest.json"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QByteArray wanted = golden.readAll().trimmed();
    QCOMPARE(QJsonDocument::fromJson(wanted).object().size(), 26);
    QCOMPARE(bodyOf(fullestClient()), wanted);
}

void JsonTest::writesOnlyWhatIsGiven()
{
    QCOMPARE(bodyOf(smallestClient()), QByteArrayLiteral(R"({"first_name":"Ana","last_name":"Kaur"})"));
    QCOMPARE(compact({}), QByteArrayLiteral("{}"));
}

void JsonTest::leavesOutWhatIsEmpty()
{
    Client client = smallestClient();
    client.medications = {{}, {}};
    client.allergies = {{}, {u"Latex"_qs, {}}};
    client.intolerances = {{}, u"Lactose"_qs};
    client.phoneNumbers = {{{u"pho_1"_qs}, {}, {}, {}}};
    client.tagIds = {{}};
    client.address.city = u"Fitzroy"_qs;
    QCOMPARE(compact(client),
             QByteArrayLiteral(R"({"address":{"city":"Fitzroy"},"allergies":[{"name":"Latex"}],"first_name":"Ana",)"
                               R"("intolerances":["Lactose"],"last_name":"Kaur"})"));
}

void JsonTest::writesDatesAsText_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("text");
    QTest::newRow("ordinary") << QDate(1987, 6, 27) << u"1987-06-27T00:00:00Z"_qs;
    QTest::newRow("midnight that São Paulo skipped") << QDate(2018, 11, 4) << u"2018-11-04T00:00:00Z"_qs;
    QTest::newRow("midnight that Beirut skipped") << QDate(2021, 3, 28) << u"2021-03-28T00:00:00Z"_qs;
    QTest::newRow("day that Kiritimati skipped") << QDate(1994, 12, 31) << u"1994-12-31T00:00:00Z"_qs;
    QTest::newRow("first") << QDate(1900, 1, 1) << u"1900-01-01T00:00:00Z"_qs;
    QTest::newRow("leap day") << QDate(2000, 2, 29) << u"2000-02-29T00:00:00Z"_qs;
}

void JsonTest::writesDatesAsText()
{
    QFETCH(QDate, date);
    Client client;
    client.dateOfBirth = date;
    QTEST(toJson(client).value("date_of_birth"_L1).toString(), "text");
    QCOMPARE(clientFromJson(toJson(client)).client.dateOfBirth, std::optional(date));
}

void JsonTest::writesIdsAsExactNumbers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("small") << u"12"_qs << "12"_qba;
    QTest::newRow("past the doubles") << u"9007199254740993"_qs << "9007199254740993"_qba;
    QTest::newRow("largest") << u"9223372036854775807"_qs << "9223372036854775807"_qba;
    QTest::newRow("one too many") << u"9223372036854775808"_qs << "\"9223372036854775808\""_qba;
    QTest::newRow("2^64-1") << u"18446744073709551615"_qs << "\"18446744073709551615\""_qba;
    QTest::newRow("prefixed") << u"ret_01J"_qs << "\"ret_01J\""_qba;
}

void JsonTest::writesIdsAsExactNumbers()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, written);
    Client client;
    client.referralTypeId = {id};
    client.tagIds = {{id}};
    QCOMPARE(compact(client), QByteArray(R"({"referral_type_id":)" + written + R"(,"tag_ids":[)" + written + "]}"));
    const QJsonObject returned = QJsonDocument::fromJson(compact(client)).object();
    QCOMPARE(clientFromJson(returned).client.referralTypeId.text, id);
    QCOMPARE(clientFromJson(returned).client.tagIds, (std::vector<TagId>{{id}}));
}

void JsonTest::writesNormalFormC()
{
    Client client;
    client.firstName = u"Zoe\u0308"_qs;
    client.notes = {u"cafe\u0301"_qs};
    client.intolerances = {u"Fructose e\u0301"_qs};
    QCOMPARE(compact(client), QByteArray(R"({"first_name":"Zoë","intolerances":["Fructose é"],"notes":"café"})"));
}

void JsonTest::neverWritesWhatOnlyTheServerGives()
{
    Client client = smallestClient();
    client.id = {u"cli_1"_qs};
    client.createdAt = {u"2026-11-23T00:00:00Z"_qs};
    client.phoneNumbers = {{{u"pho_1"_qs}, u"491570157"_qs, u"+61"_qs, {}}};
    QCOMPARE(compact(client), QByteArrayLiteral(R"({"first_name":"Ana","last_name":"Kaur",)"
                                                R"("phone_numbers":[{"code":"+61","number":"491570157"}]})"));
}

void JsonTest::readsBackWhatItWrote()
{
    const auto checked = check({fullestClient(), {}}, today);
    QVERIFY(checked.has_value());
    const ReadClient read = clientFromJson(QJsonDocument::fromJson(checked->body()).object());
    QVERIFY(read.client == checked->client());
    QVERIFY(read.odd.empty());
    QVERIFY(read.problems.empty());
}

void JsonTest::readsTheGoldenFileAsTheClientItIs()
{
    QFile golden(QStringLiteral(INTAKE_SOURCE_DIR "/tests/model/fullest.json"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const ReadDraft read = draftFromJson(QJsonDocument::fromJson(golden.readAll()).object());
    QVERIFY(read.problems.empty());
    QVERIFY(read.draft.unparsed.empty());
    const auto checked = check({fullestClient(), {}}, today);
    QVERIFY(checked && read.draft.client == checked->client());
}

QTEST_APPLESS_MAIN(JsonTest)
#include "json.moc"
