#include "forms/recordsheet.h"

#include "forms/pages.h"
#include "forms/recordsamples.h"
#include "model/clientfields.h"
#include "model/fieldpath.h"

#include <QScopeGuard>
#include <QTest>
#include <time.h>

using namespace Intake;
using Samples::lineAt;
using Samples::sectionOf;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

/// Every field of the table that stands alone, under its path.
template <Described Struct, typename Visit>
void eachPath(const QString &path, Visit &&visit)
{
    forEachField<Struct>([&]<typename Value>(const Field<Struct, Value> &field) {
        if constexpr (Described<Value>)
            eachPath<Value>(joined(path, field.key), visit);
        else
            visit(joined(path, field.key));
    });
}

RecordSheet sheetOf(const Client &sent, const Client &returned)
{
    return recordSheet({{returned, {}, {}}, sent, Samples::typical().clinic, today});
}

} // namespace

class RecordSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void createdInLocalTime_data();
    void createdInLocalTime();
    void momentsAmongTheDetailsStandInLocalTime_data();
    void momentsAmongTheDetailsStandInLocalTime();
    void everyEmptyFieldIsNamed();
    void emptyGroupsAreNamedAsGroups();
    void whatCameBackUnreadableIsShownAndNotCalledMissing();
    void bandOfWarnings_data();
    void bandOfWarnings();
    void namesInsteadOfIds();
    void anAddressHasTheWordsOfItsCountry();
    void anAddressStandsAsItsCountryWritesIt_data();
    void anAddressStandsAsItsCountryWritesIt();
    void detailsHoldWhatNoSectionHas();
    void textHoldsEverything();
    void furtherLinesAreIndented();
};

void RecordSheetTest::initTestCase()
{
    qputenv("TZ", "Australia/Melbourne");
    tzset();
    QLocale::setDefault(QLocale(u"en_AU"_s));
}

void RecordSheetTest::createdInLocalTime_data()
{
    QTest::addColumn<QString>("timestamp");
    QTest::addColumn<QString>("words");
    QTest::newRow("today, UTC") << u"2026-11-22T23:44:12Z"_s << u"Created 10:44:12 (AEDT)"_s;
    QTest::newRow("microseconds") << u"2026-11-22T23:44:12.000000Z"_s << u"Created 10:44:12 (AEDT)"_s;
    QTest::newRow("offset") << u"2026-11-23T05:14:12+05:30"_s << u"Created 10:44:12 (AEDT)"_s;
    QTest::newRow("another day") << u"2026-07-01T02:00:00Z"_s << u"Created 1 July 2026, 12:00:00 (AEST)"_s;
    QTest::newRow("no zone: no instant") << u"2026-11-22T23:44:12"_s << u"Created: 2026-11-22T23:44:12"_s;
    QTest::newRow("unreadable") << u"at noon"_s << u"Created: at noon"_s;
    QTest::newRow("nothing") << QString() << u"Created"_s;
}

void RecordSheetTest::createdInLocalTime()
{
    QFETCH(QString, timestamp);
    QTEST(createdWords(timestamp, today), "words");
}

void RecordSheetTest::momentsAmongTheDetailsStandInLocalTime_data()
{
    QTest::addColumn<QLocale>("language");
    QTest::addColumn<QString>("timestamp");
    QTest::addColumn<QString>("words");
    const QLocale english(u"en_AU"_s), german(u"de_DE"_s);
    const QString utc = u"2026-11-22T23:44:12.000000Z"_s;
    QTest::newRow("English") << english << utc << u"23 November 2026, 10:44:12 (AEDT)"_s;
    QTest::newRow("German") << german << utc << u"23. November 2026, 10:44:12 (AEDT)"_s;
    QTest::newRow("offset") << english << u"2026-07-01T07:30:00+05:30"_s << u"1 July 2026, 12:00:00 (AEST)"_s;
    for (const QString &asItCame : {u"2026-11-22T23:44:12"_s, u"2026-11-22"_s, u"yesterday, about noon"_s})
        QTest::newRow(qPrintable(asItCame)) << english << asItCame << asItCame;
}

/// On screen, in the text and on paper alike, for all are made of the sheet.
void RecordSheetTest::momentsAmongTheDetailsStandInLocalTime()
{
    QFETCH(QLocale, language);
    QFETCH(QString, timestamp);
    QFETCH(QString, words);
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(language);
    RecordShown shown =
        Samples::shownFor({{u"id"_s, u"cli_1"_s}, {u"created_at"_s, timestamp}, {u"updated_at"_s, timestamp}});
    const RecordSheet sheet = recordSheet(shown);
    for (const QString &path : {u"created_at"_s, u"updated_at"_s}) {
        QVERIFY2(lineAt(sheet, path), qPrintable(path));
        QCOMPARE(lineAt(sheet, path)->value, words);
    }
    QVERIFY2(asText(sheet).contains(u"\nCreated: "_s + words + u'\n'), qPrintable(asText(sheet)));
    QCOMPARE(shown.record.client.createdAt.text, timestamp); // and goes out as it came
}

void RecordSheetTest::everyEmptyFieldIsNamed()
{
    const RecordShown empty{{}, {}, {}, today};
    const QString said = recordSheet(empty).notRecorded;
    eachPath<Client>({}, [&](const QString &path) {
        QString group;
        for (const Page &page : Pages::all)
            for (const CardPlan &card : page.cards)
                for (const Placement &placement : card.fields)
                    if (path == QLatin1StringView(placement.path))
                        group = QString::fromLatin1(card.title);
        const QString label = QString::fromLatin1(fieldName(path)->label);
        const bool named = said.contains(label, Qt::CaseInsensitive) ||
                           (!group.isEmpty() && said.contains(group, Qt::CaseInsensitive));
        QVERIFY2(named, qPrintable(path));
    });
}

void RecordSheetTest::emptyGroupsAreNamedAsGroups()
{
    RecordShown shown = Samples::smallest();
    shown.record.client.address.city = u"Perth"_s;
    QCOMPARE(recordSheet(shown).notRecorded, u"Not recorded: preferred name, date of birth, sex, gender identity, "
                                             u"pronouns, title, profession, contact, country, "
                                             "address line 1, address line 2, state, postcode, allergies, medications, "
                                             "intolerances, emergency contact, referral, "
                                             "consent and notes, created"_s);
    QVERIFY(recordSheet(Samples::fullest()).notRecorded.isEmpty());
}

void RecordSheetTest::whatCameBackUnreadableIsShownAndNotCalledMissing()
{
    RecordShown shown = Samples::shownFor(
        {{u"id"_s, u"cli_1"_s}, {u"sex"_s, 5}, {u"address"_s, u"somewhere"_s}, {u"allergies"_s, true}});
    shown.sent.sex = {u"female"_s};
    const RecordSheet sheet = recordSheet(shown);
    QCOMPARE(lineAt(sheet, u"address"_s)->value, u"somewhere"_s);
    QVERIFY(!sheet.notRecorded.contains(u" sex"));
    QVERIFY(!sheet.notRecorded.contains(u"country") && !sheet.notRecorded.contains(u"address"));
    QVERIFY(!sheet.notRecorded.contains(u"allergies"));
    QVERIFY(sheet.notRecorded.contains(u"medications"));
    QCOMPARE(sheet.differences, QStringList{u"Sex: sent Female, returned 5"_s});
}

void RecordSheetTest::bandOfWarnings_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<QStringList>("warnings");
    Client client;
    QTest::newRow("none") << client << QStringList();
    client.allergies = {{u"NKA"_s, {}}};
    client.privacyPolicyConsent = Consent::Accepted;
    QTest::newRow("no known allergies, consent given") << client << QStringList();
    client.allergies.push_back({u"Codeine"_s, u"hives"_s});
    QTest::newRow("NKA beside an allergy") << client << QStringList{u"Allergies: NKA, Codeine (hives)"_s};
    client.privacyPolicyConsent = Consent::Rejected;
    client.alert = {u"Latex!"_s};
    QTest::newRow("all") << client
                         << QStringList{u"Alert: Latex!"_s, u"Allergies: NKA, Codeine (hives)"_s,
                                        u"Privacy policy consent: rejected"_s};
}

void RecordSheetTest::bandOfWarnings()
{
    QFETCH(Client, client);
    const RecordSheet sheet = sheetOf(client, client);
    QStringList warnings;
    for (const RecordLine &line : sheet.warnings)
        warnings += line.label % u": " % line.value;
    QTEST(warnings, "warnings");
    if (client.allergies.size() == 1)
        QCOMPARE(lineAt(sheet, u"allergies/0"_s)->value, u"No known allergies"_s);
}

void RecordSheetTest::namesInsteadOfIds()
{
    Client client;
    client.tagIds = {{u"tag_new"_s}, {u"tag_strange"_s}};
    client.referralTypeId = {u"ret_gp"_s};
    client.phoneNumbers = {{{u"pho_1"_s}, u"398765432"_s, u"+61"_s, {u"home"_s}}, {{}, u"5"_s, {}, {u"boat"_s}}};
    const RecordSheet sheet = sheetOf(client, client);
    QCOMPARE(lineAt(sheet, u"tag_ids"_s)->value, u"New client, tag_strange"_s);
    QCOMPARE(lineAt(sheet, u"referral_type_id"_s)->value, u"General practitioner"_s);
    QCOMPARE(lineAt(sheet, u"phone_numbers/0"_s)->label, u"Phone 1, home"_s);
    QCOMPARE(lineAt(sheet, u"phone_numbers/0"_s)->value, u"+61 398765432"_s);
    QCOMPARE(lineAt(sheet, u"phone_numbers/1"_s)->label, u"Phone 2, boat"_s);
}

void RecordSheetTest::anAddressHasTheWordsOfItsCountry()
{
    Client client;
    client.address.line1 = u"1 Sample Street"_s;
    client.address.city = u"Springfield"_s;
    client.address.postalCode = u"62701"_s;
    client.address.countryCode = {u"AU"_s};
    QCOMPARE(lineAt(sheetOf(client, client), u"address/postal_code"_s)->label, u"Postcode"_s);
    client.address.countryCode = {u"GB"_s};
    QCOMPARE(lineAt(sheetOf(client, client), u"address/city"_s)->label, u"Town"_s);
    client.address.countryCode = {u"US"_s};
    Client moved = client;
    moved.address.postalCode = u"62702"_s;
    const RecordSheet sheet = sheetOf(client, moved);
    QCOMPARE(lineAt(sheet, u"address/postal_code"_s)->label, u"ZIP code"_s);
    QCOMPARE(sheet.differences.size(), 1);
    QVERIFY2(sheet.differences.front().startsWith(u"ZIP code: sent 62701"), qPrintable(sheet.differences.front()));
}

void RecordSheetTest::anAddressStandsAsItsCountryWritesIt_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("AU") << QStringList{u"city"_s, u"state"_s, u"postal_code"_s};
    QTest::newRow("DE") << QStringList{u"postal_code"_s, u"city"_s, u"state"_s};
    QTest::newRow("JP") << QStringList{u"postal_code"_s, u"state"_s, u"city"_s};
    QTest::newRow("IN") << QStringList{u"city"_s, u"postal_code"_s, u"state"_s};
    QTest::newRow("") << QStringList{u"city"_s, u"state"_s, u"postal_code"_s};
}

void RecordSheetTest::anAddressStandsAsItsCountryWritesIt()
{
    QFETCH(QStringList, keys);
    Client client;
    client.address = {{QString::fromLatin1(QTest::currentDataTag())}, u"1"_s, u"2"_s, u"c"_s, {u"s"_s}, u"z"_s};
    QStringList found;
    for (const RecordSection &section : sheetOf(client, client).sections)
        for (const RecordLine &line : section.lines)
            if (line.path.startsWith(u"address/"_s))
                found += line.path.section(u'/', 1);
    const QStringList before = client.address.countryCode.isEmpty() ? QStringList() : QStringList{u"country_code"_s};
    QCOMPARE(found, before + QStringList({u"line1"_s, u"line2"_s}) + keys);
}

void RecordSheetTest::detailsHoldWhatNoSectionHas()
{
    const RecordSheet sheet = recordSheet(Samples::fullest());
    for (const QString &path :
         {u"id"_s, u"created_at"_s, u"phone_numbers/0/id"_s, u"phone_numbers/1/id"_s, u"ndis_details/ndis_number"_s})
        QCOMPARE(sectionOf(sheet, path), u"Details"_s);
    QCOMPARE(lineAt(sheet, u"phone_numbers/1/id"_s)->label, u"Phone id 2"_s);
    QCOMPARE(lineAt(sheet, u"ndis_details/ndis_number"_s)->label, u"ndis_details/ndis_number"_s);
}

void RecordSheetTest::textHoldsEverything()
{
    const RecordShown shown = Samples::typical();
    const RecordSheet sheet = recordSheet(shown);
    const QString text = asText(sheet);
    QVERIFY2(text.startsWith(u"Created 10:44:12 (AEDT)\nDr Zofia Wiśniewska-O’Hara\n6 October 1968 · "),
             qPrintable(text));
    QVERIFY(text.contains(u"\ncli_01HQFQ9QWTNNPY58FZ8CB3FWWK\n"));
    QVERIFY(
        text.contains(u"\nAlert: Latex!\nAllergies: Codeine (hives), Bee sting\nPrivacy policy consent: rejected\n"));
    QVERIFY(text.contains(u"\nReaction 2: sent Anaphylaxis, returned nothing\n"));
    QVERIFY(text.contains(u"\nBee sting (Reaction differs: sent Anaphylaxis, returned nothing)\n") ||
            text.contains(u"Allergy 2: Bee sting (Reaction differs: sent Anaphylaxis, returned nothing)\n"));
    QVERIFY(text.contains(
        u"\nContact\nPrimary phone: +61412345678\nEmail: zofia.w@example.net\nPhone 1, home: +61 398765432\n"));
    QVERIFY(text.endsWith(sheet.notRecorded % u'\n'));
    for (const RecordSection &section : sheet.sections)
        for (const RecordLine &line : section.lines)
            QVERIFY2(text.contains(line.value), qPrintable(line.path));
}

void RecordSheetTest::furtherLinesAreIndented()
{
    Client client;
    client.notes = {u"Calm.\r\nAlert: none"_s};
    const QString text = asText(sheetOf(client, client));
    QVERIFY2(text.contains(u"Notes: Calm.\n    Alert: none\n"), qPrintable(text));
}

QTEST_MAIN(RecordSheetTest)
#include "recordsheet.moc"
