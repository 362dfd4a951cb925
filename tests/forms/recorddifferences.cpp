#include "forms/recorddifferences.h"

#include "forms/recordsamples.h"
#include "forms/recordsheet.h"

#include <QTest>

using namespace Intake;
using Samples::lineAt;
using Samples::sectionOf;
using namespace Qt::StringLiterals;

namespace {

RecordSheet sheetOf(const Client &sent, const Client &returned)
{
    return recordSheet({{returned, {}, {}}, sent, Samples::typical().clinic, QDate(2026, 11, 23)});
}

} // namespace

class RecordDifferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_AU"_s)); }
    void differencesInWords_data();
    void differencesInWords();
    void rowsThatMovedAreMarkedWhereTheyAre();
    void twoRowsOfOneNameAreToldApart();
    void whatIsEqualInMeaningIsNotMarked();
};

/// The rest of the table: lists and what has no text of its own.
template <typename Row, typename Nothing>
void rowsInWords(const Row &row, const Nothing &nothing)
{
    row(
        "a tag that is missing",
        [](Client &c) {
            c.tagIds = {{u"4"_s}, {u"9"_s}};
        },
        [](Client &c) { c.tagIds = {{u"tag_new"_s}}; }, u"Tags: sent New client, 9, returned New client"_s,
        u"tag_ids"_s, u"New client"_s, u"differs: sent New client, 9"_s);
    row(
        "only returned", nothing, [](Client &c) { c.intolerances = {u"Gluten"_s}; },
        u"Intolerance 1: not sent, returned Gluten"_s, u"intolerances/0"_s, u"Gluten"_s, u"differs: not sent"_s);
    row(
        "a phone's type",
        [](Client &c) {
            c.phoneNumbers = {{{}, u"3"_s, u"+61"_s, {u"home"_s}}};
        },
        [](Client &c) {
            c.phoneNumbers = {{{}, u"3"_s, u"+61"_s, {}}};
        },
        u"Phone type 1: sent Home, returned nothing"_s, u"phone_numbers/0"_s, u"+61 3"_s,
        u"Phone type differs: sent Home, returned nothing"_s);
    row(
        "a phone's other type",
        [](Client &c) {
            c.phoneNumbers = {{{}, u"3"_s, u"+61"_s, {u"home"_s}}};
        },
        [](Client &c) {
            c.phoneNumbers = {{{}, u"3"_s, u"+61"_s, {u"work"_s}}};
        },
        u"Phone type 1: sent Home, returned Work"_s, u"phone_numbers/0"_s, u"+61 3"_s,
        u"Phone type differs: sent Home"_s);
    row(
        "consent", [](Client &c) { c.privacyPolicyConsent = Consent::Accepted; }, nothing,
        u"Privacy policy consent: sent Accepted, returned nothing"_s, u"privacy_policy_consent"_s, {},
        u"differs: sent Accepted, returned nothing"_s);
}

void RecordDifferencesTest::differencesInWords_data()
{
    QTest::addColumn<Client>("sent");
    QTest::addColumn<Client>("returned");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("mark");
    const auto row = [](const char *name, auto change, auto changeReturned, const QString &sentence,
                        const QString &path, const QString &value, const QString &mark) {
        Client sent, returned;
        change(sent);
        changeReturned(returned);
        QTest::newRow(name) << sent << returned << sentence << path << value << mark;
    };
    const auto nothing = [](Client &) {};
    row(
        "a birth date that moved", [](Client &c) { c.dateOfBirth = QDate(1968, 10, 6); },
        [](Client &c) { c.dateOfBirth = QDate(1968, 10, 5); },
        u"Date of birth: sent 6 October 1968, returned 5 October 1968"_s, u"date_of_birth"_s, u"5 October 1968"_s,
        u"differs: sent 6 October 1968"_s);
    row(
        "an allergy that was dropped",
        [](Client &c) {
            c.allergies = {{u"Codeine"_s, u"hives"_s}};
        },
        nothing, u"Allergy 1: sent Codeine – hives, returned nothing"_s, u"allergies/0"_s, {},
        u"differs: sent Codeine – hives, returned nothing"_s);
    row(
        "a choice", [](Client &c) { c.sex = {u"female"_s}; }, [](Client &c) { c.sex = {u"male"_s}; },
        u"Sex: sent Female, returned Male"_s, u"sex"_s, u"Male"_s, u"differs: sent Female"_s);
    row(
        "a country", [](Client &c) { c.address.countryCode = {u"NZ"_s}; },
        [](Client &c) { c.address.countryCode = {u"AU"_s}; }, u"Country: sent New Zealand, returned Australia"_s,
        u"address/country_code"_s, u"Australia"_s, u"differs: sent New Zealand"_s);
    rowsInWords(row, nothing);
}

void RecordDifferencesTest::differencesInWords()
{
    QFETCH(Client, sent);
    QFETCH(Client, returned);
    QFETCH(QString, path);
    const RecordSheet sheet = sheetOf(sent, returned);
    QCOMPARE(sheet.differences.size(), 1);
    QTEST(sheet.differences.first(), "sentence");
    QVERIFY(sheet.differencesTitle.startsWith(u"One difference"));
    const RecordLine *line = lineAt(sheet, path);
    QVERIFY(line);
    QTEST(line->value, "value");
    QTEST(line->mark, "mark");
    QVERIFY(sectionOf(sheet, path) != u"Details");
}

void RecordDifferencesTest::rowsThatMovedAreMarkedWhereTheyAre()
{
    Client sent, returned;
    sent.allergies = {{u"Codeine"_s, {}}, {u"Bee sting"_s, u"Anaphylaxis"_s}};
    returned.allergies = {{u"Bee sting"_s, {}}, {u"Latex"_s, {}}};
    const RecordSheet sheet = sheetOf(sent, returned);
    QCOMPARE(sheet.differences, (QStringList{u"Allergy 1: sent Codeine, returned nothing"_s,
                                             u"Reaction 2: sent Anaphylaxis, returned nothing"_s,
                                             u"Allergy 2: not sent, returned Latex"_s}));
    QStringList marked;
    for (const RecordSection &section : sheet.sections)
        for (const RecordLine &line : section.lines)
            marked += line.value % u'|' % line.mark;
    QCOMPARE(marked, (QStringList{u"Bee sting|Reaction differs: sent Anaphylaxis, returned nothing"_s,
                                  u"Latex|differs: not sent"_s, u"|differs: sent Codeine, returned nothing"_s}));
}

void RecordDifferencesTest::twoRowsOfOneNameAreToldApart()
{
    Client sent, returned;
    sent.medications = {{u"Aspirin"_s, u"100 mg"_s}, {u"Aspirin"_s, u"300 mg"_s}};
    returned.medications = {{u"Aspirin"_s, u"100 mg"_s}, {u"Aspirin"_s, u"30 mg"_s}};
    const RecordSheet sheet = sheetOf(sent, returned);
    QVERIFY(lineAt(sheet, u"medications/0"_s)->mark.isEmpty());
    QCOMPARE(lineAt(sheet, u"medications/1"_s)->mark, u"Dosage differs: sent 300 mg"_s);
}

void RecordDifferencesTest::whatIsEqualInMeaningIsNotMarked()
{
    Client sent, returned;
    sent.referralTypeId = {u"12"_s};
    returned.referralTypeId = {u"ret_gp"_s};
    sent.phoneNumber = {u"+61 412 345 678"_s};
    returned.phoneNumber = {u"+61412345678"_s};
    const RecordSheet sheet = sheetOf(sent, returned);
    QVERIFY(sheet.differences.isEmpty() && sheet.differencesTitle.isEmpty());
    QVERIFY(lineAt(sheet, u"referral_type_id"_s)->mark.isEmpty());
}

QTEST_MAIN(RecordDifferencesTest)
#include "recorddifferences.moc"
