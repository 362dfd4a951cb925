#include "model/fhir.h"

#include "contract/generatedclients.h"
#include "contract/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;

/// What breaks the definitions of R4, a text for each bundle; one that begins with `?` when they could not be asked.
QStringList breachesOf(const QJsonArray &bundles)
{
    QProcess node;
    node.start(u"node"_s, {QStringLiteral(INTAKE_SOURCE_DIR "/tests/contract/validatefhir.cjs"),
                           QStringLiteral(INTAKE_CONTRACT_TOOLS)});
    node.write(QJsonDocument(bundles).toJson());
    node.closeWriteChannel();
    const bool done = node.waitForFinished(patienceMs) && node.exitCode() == 0;
    QStringList breaches;
    for (const QJsonValue each : QJsonDocument::fromJson(node.readAllStandardOutput()).array())
        breaches += each.toString();
    if (!done || breaches.size() != bundles.size())
        return {u"? The definitions could not be asked. The test contract_tools fetches them. "_s +
                QString::fromUtf8(node.readAllStandardError())};
    return breaches;
}

Record recordOf(Client client, std::vector<OddMember> odd = {})
{
    client.id.text = u"cli_01HQFQ9QWTNNPY58FZ8CB3FWWK"_s;
    return {client, std::move(odd), {}};
}

/// The bundle of a sample with one member of one entry changed or, by undefined, taken away.
QJsonObject broken(int entry, const QString &member, const QJsonValue &value)
{
    const QJsonObject json = QJsonDocument::fromJson(sample(u"helen-keller"_s)).object();
    QJsonObject bundle = fhirBundle(recordOf(clientFromJson(json).client));
    QJsonArray entries = bundle["entry"_L1].toArray();
    QJsonObject whole = entries[entry].toObject(), resource = whole["resource"_L1].toObject();
    if (value.isUndefined())
        resource.remove(member);
    else
        resource[member] = value;
    whole["resource"_L1] = resource;
    entries[entry] = whole;
    bundle["entry"_L1] = entries;
    return bundle;
}

} // namespace

/// The FHIR bundle is what the R4 definitions allow: their JSON schema, cardinalities, types and invariants.
class FhirContractTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMadeHolds();
    void brokenBundlesAreFound();
};

void FhirContractTest::whatIsMadeHolds()
{
    QJsonArray bundles;
    for (const QString &name : sampleNames()) {
        const ReadClient read = clientFromJson(QJsonDocument::fromJson(sample(name)).object());
        bundles += fhirBundle(recordOf(read.client, read.odd));
    }
    for (unsigned seed = 1; seed <= 40; ++seed)
        bundles += fhirBundle(recordOf(generatedClient(seed)));
    Client hostile;
    hostile.lastName = u" \u0007<b>\u202e "_s;
    hostile.firstName = u"  "_s;
    hostile.medications = {{{}, u"1 g"_s}, {u"\n"_s, {}}};
    hostile.allergies = {{{}, u"rash"_s}, {u"NKA"_s, {}}};
    hostile.intolerances = {u" "_s, u"]]></div>"_s};
    hostile.emergencyContactRelationship.text = u"Partner"_s;
    hostile.alert.text = u"a\u0001b & </p>"_s;
    bundles += fhirBundle(recordOf(hostile, {{u"x/0"_s, u"<script>"_s}}));
    bundles += fhirBundle(recordOf(generatedClient(1)), Made::ForPractice);
    QCOMPARE(breachesOf(bundles), QStringList(bundles.size(), QString()));
}

void FhirContractTest::brokenBundlesAreFound()
{
    const QJsonArray unreachable{QJsonObject{{u"relationship"_s, QJsonArray{QJsonObject{{u"text"_s, u"x"_s}}}}}};
    const QJsonArray bundles{broken(0, u"gender"_s, u"woman"_s),
                             broken(0, u"birthDate"_s, u"27/6/1987"_s),
                             broken(0, u"surname"_s, u"Keller"_s),
                             broken(0, u"contact"_s, unreachable), // pat-1
                             broken(1, u"patient"_s, QJsonValue::Undefined),
                             broken(1, u"type"_s, u"aversion"_s),
                             broken(4, u"medicationCodeableConcept"_s, QJsonValue::Undefined),
                             broken(4, u"subject"_s, QJsonValue::Undefined)};
    const QStringList breaches = breachesOf(bundles);
    QVERIFY2(breaches.size() == bundles.size(), qPrintable(breaches.join(u'\n')));
    for (qsizetype i = 0; i < breaches.size(); ++i)
        QVERIFY2(!breaches[i].isEmpty(), qPrintable(QString::number(i)));
}

QTEST_GUILESS_MAIN(FhirContractTest)
#include "fhir.moc"
