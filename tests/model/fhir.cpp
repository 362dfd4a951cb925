#include "model/fhir.h"

#include "model/fullest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

Record recordOf(Client client)
{
    client.id.text = u"cli_01HQFQ9QWTNNPY58FZ8CB3FWWK"_s;
    return {client, {}, {}};
}

QList<QJsonObject> resources(const Record &record, const QString &type)
{
    QList<QJsonObject> found;
    for (const QJsonValue entry : fhirBundle(record)["entry"_L1].toArray())
        if (const QJsonObject resource = entry["resource"_L1].toObject(); resource["resourceType"_L1] == type)
            found += resource;
    return found;
}

QJsonObject patientOf(const Client &client)
{
    return resources(recordOf(client), u"Patient"_s).value(0);
}

QString extensionOf(const QJsonObject &patient, const QString &name)
{
    for (const QJsonValue each : patient["extension"_L1].toArray())
        if (each["url"_L1] == QString(u"http://hl7.org/fhir/StructureDefinition/individual-"_s + name))
            return each["extension"_L1][0]["valueCodeableConcept"_L1]["text"_L1].toString();
    return {};
}

} // namespace

class FhirTest : public QObject
{
    Q_OBJECT

private slots:
    void thePersonIsTheSame();
    void genderIsNotGuessed_data();
    void genderIsNotGuessed();
    void healthIsTextAndUnconfirmed();
    void noKnownAllergiesIsCoded();
    void everythingPointsToThePatient();
    void whatHasNoPlaceIsInTheNarrative();
    void nothingIsInvented();
    void aContactWithoutNameOrPhone();
    void sameRecordSameBundle();
    void practiceIsTestData();
};

void FhirTest::thePersonIsTheSame()
{
    const QJsonObject patient = patientOf(IntakeTest::fullestClient());
    QCOMPARE(patient["identifier"_L1][0]["value"_L1].toString(), u"cli_01HQFQ9QWTNNPY58FZ8CB3FWWK"_s);
    const QJsonObject official = patient["name"_L1][0].toObject();
    QCOMPARE(official["use"_L1].toString(), u"official"_s);
    QCOMPARE(official["family"_L1].toString(), u"O’Brien-Nguyễn"_s);
    QCOMPARE(official["given"_L1], QJsonArray{u"Zoe\u0308"_s});
    QCOMPARE(official["prefix"_L1], QJsonArray{u"Dr"_s});
    QCOMPARE(patient["name"_L1][1]["use"_L1].toString(), u"usual"_s);
    QCOMPARE(patient["name"_L1][1]["given"_L1][0].toString(), u"Zo"_s);
    QCOMPARE(patient["birthDate"_L1].toString(), u"1987-06-27"_s);
    QStringList telecom;
    for (const QJsonValue point : patient["telecom"_L1].toArray())
        telecom +=
            point["system"_L1].toString() + u' ' + point["value"_L1].toString() + u' ' + point["use"_L1].toString();
    QCOMPARE(telecom, (QStringList{u"phone +61 491 570 156 "_s, u"phone +61 491 570 157 mobile"_s,
                                   u"phone +61 7010-0000 work"_s, u"email zoe@example.org "_s}));
    const QJsonObject address = patient["address"_L1][0].toObject();
    QCOMPARE(address["line"_L1], (QJsonArray{u"12 Wattle Lane"_s, u"Rear gate"_s}));
    QCOMPARE(address["country"_L1].toString(), u"AU"_s);
    QCOMPARE(patient["contact"_L1][0]["name"_L1]["text"_L1].toString(), u"Tomás Quick"_s);
    QCOMPARE(patient["contact"_L1][0]["relationship"_L1][0]["text"_L1].toString(), u"Partner"_s);
}

void FhirTest::genderIsNotGuessed_data()
{
    QTest::addColumn<QString>("sex");
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("gender");
    QTest::newRow("sex alone") << u"female"_s << QString() << u"female"_s;
    QTest::newRow("both agree") << u"Male"_s << u"Man"_s << u"male"_s;
    QTest::newRow("they differ") << u"female"_s << u"Man"_s << QString();
    QTest::newRow("non-binary") << u"male"_s << u"Non-binary"_s << QString();
    QTest::newRow("intersex") << u"intersex"_s << QString() << QString();
    QTest::newRow("another word") << u"Frau"_s << QString() << QString();
    QTest::newRow("identity alone") << QString() << u"Woman"_s << QString();
}

void FhirTest::genderIsNotGuessed()
{
    QFETCH(QString, sex);
    QFETCH(QString, identity);
    Client client = IntakeTest::smallestClient();
    client.sex.text = sex;
    client.genderIdentity.text = identity;
    const QJsonObject patient = patientOf(client);
    QTEST(patient["gender"_L1].toString(), "gender");
    QCOMPARE(extensionOf(patient, u"recordedSexOrGender"_s), sex);
    QCOMPARE(extensionOf(patient, u"genderIdentity"_s), identity);
}

void FhirTest::healthIsTextAndUnconfirmed()
{
    const Record record = recordOf(IntakeTest::fullestClient());
    const auto allergies = resources(record, u"AllergyIntolerance"_s);
    QCOMPARE(allergies.size(), 4);
    QCOMPARE(allergies[0]["code"_L1], (QJsonObject{{u"text"_s, u"Latex"_s}}));
    QCOMPARE(allergies[0]["type"_L1].toString(), u"allergy"_s);
    QCOMPARE(allergies[0]["reaction"_L1][0]["manifestation"_L1][0]["text"_L1].toString(), u"Hives"_s);
    QVERIFY(!allergies[1].contains("reaction"_L1));
    QCOMPARE(allergies[3]["code"_L1]["text"_L1].toString(), u"Sorbitol"_s);
    QCOMPARE(allergies[3]["type"_L1].toString(), u"intolerance"_s);
    for (const QJsonObject &allergy : allergies) {
        QCOMPARE(allergy["clinicalStatus"_L1]["coding"_L1][0]["code"_L1].toString(), u"active"_s);
        QCOMPARE(allergy["verificationStatus"_L1]["coding"_L1][0]["code"_L1].toString(), u"unconfirmed"_s);
    }
    const auto medications = resources(record, u"MedicationStatement"_s);
    QCOMPARE(medications.size(), 2);
    QCOMPARE(medications[0]["medicationCodeableConcept"_L1]["text"_L1].toString(), u"Metformin"_s);
    QCOMPARE(medications[0]["dosage"_L1][0]["text"_L1].toString(), u"500 mg, oral, with meals"_s);
    QCOMPARE(medications[0]["status"_L1].toString(), u"unknown"_s);
}

void FhirTest::noKnownAllergiesIsCoded()
{
    Client client = IntakeTest::smallestClient();
    client.allergies = {{u"nka"_s, {}}};
    const auto allergies = resources(recordOf(client), u"AllergyIntolerance"_s);
    QCOMPARE(allergies.size(), 1);
    QCOMPARE(allergies[0]["code"_L1]["coding"_L1][0]["code"_L1].toString(), u"716186003"_s);
    QVERIFY(!allergies[0].contains("type"_L1));
}

void FhirTest::everythingPointsToThePatient()
{
    const QJsonArray entries = fhirBundle(recordOf(IntakeTest::fullestClient()))["entry"_L1].toArray();
    const QString patient = entries[0]["fullUrl"_L1].toString();
    QVERIFY(patient.startsWith("urn:uuid:"_L1));
    QSet<QString> urns;
    for (const QJsonValue entry : entries) {
        urns.insert(entry["fullUrl"_L1].toString());
        const QJsonObject resource = entry["resource"_L1].toObject();
        const QString type = resource["resourceType"_L1].toString();
        if (type != u"Patient")
            QCOMPARE(resource[type == u"AllergyIntolerance" ? "patient"_L1 : "subject"_L1]["reference"_L1].toString(),
                     patient);
    }
    QCOMPARE(urns.size(), entries.size());
}

void FhirTest::whatHasNoPlaceIsInTheNarrative()
{
    Record record = recordOf(IntakeTest::fullestClient());
    record.client.alert.text = u"<b>Latex</b> & bees"_s;
    record.odd = {{u"ndis_details/ndis_number"_s, u"430 111 222"_s}};
    const QJsonObject text = resources(record, u"Patient"_s)[0]["text"_L1].toObject();
    QCOMPARE(text["status"_L1].toString(), u"additional"_s);
    const QString div = text["div"_L1].toString();
    QVERIFY2(div.contains("<p>Alert: &lt;b&gt;Latex&lt;/b&gt; &amp; bees</p>"_L1), qPrintable(div));
    for (const QString &words :
         {u"Profession: Potter"_s, u"Notes: Mornings only."_s, u"Privacy policy consent: accepted"_s,
          u"Referral description: From Dr Hale"_s, u"Tags: 3, 9007199254740993"_s, u"430 111 222"_s})
        QVERIFY2(div.contains(words), qPrintable(words));
}

void FhirTest::nothingIsInvented()
{
    const QJsonObject bundle = fhirBundle(recordOf(IntakeTest::smallestClient()));
    QCOMPARE(bundle["entry"_L1].toArray().size(), 1);
    const QJsonObject patient = bundle["entry"_L1][0]["resource"_L1].toObject();
    QCOMPARE(patient.keys(), (QStringList{u"identifier"_s, u"name"_s, u"resourceType"_s}));
}

void FhirTest::aContactWithoutNameOrPhone()
{
    Client client = IntakeTest::smallestClient();
    client.emergencyContactRelationship.text = u"Partner"_s;
    const QJsonObject patient = patientOf(client);
    QVERIFY(!patient.contains("contact"_L1));
    QVERIFY(patient["text"_L1]["div"_L1].toString().contains("Partner"_L1));
}

void FhirTest::sameRecordSameBundle()
{
    const Record record = recordOf(IntakeTest::fullestClient());
    QCOMPARE(fhirBundle(record), fhirBundle(record));
    Record other = record;
    other.client.id.text += u'x';
    QVERIFY(fhirBundle(record)["entry"_L1][0]["fullUrl"_L1] != fhirBundle(other)["entry"_L1][0]["fullUrl"_L1]);
}

void FhirTest::practiceIsTestData()
{
    const Record record = recordOf(IntakeTest::fullestClient());
    const QJsonObject bundle = fhirBundle(record, Made::ForPractice);
    const auto label = [](const QJsonValue &resource) {
        return resource["meta"_L1]["security"_L1][0]["code"_L1].toString();
    };
    QCOMPARE(label(bundle), u"HTEST"_s);
    QCOMPARE(label(bundle["entry"_L1][0]["resource"_L1]), u"HTEST"_s);
    QVERIFY(!fhirBundle(record).contains("meta"_L1));
}

QTEST_APPLESS_MAIN(FhirTest)
#include "fhir.moc"
