#include "model/check.h"

#include "model/fullest.h"

#include <QtTest>

using namespace Intake;
using namespace IntakeTest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Intake::Client)
Q_DECLARE_METATYPE(Intake::Problems)

namespace {

const QDate today(2026, 11, 23);

Problems problemsOf(const Draft &draft)
{
    const auto checked = check(draft, today);
    return checked ? Problems() : checked.error();
}

template <typename Value>
Client with(Value Client::*member, const Value &value)
{
    Client client = smallestClient();
    client.*member = value;
    return client;
}

Client withAddress(QString Address::*member, const QString &value)
{
    Client client = smallestClient();
    client.address.*member = value;
    return client;
}

} // namespace

/// What may be sent, and what stands in the way of a draft.
class CheckTest : public QObject
{
    Q_OBJECT

private slots:
    void letsASoundClientPass_data();
    void letsASoundClientPass();
    void demandsBothNames();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void namesWhatIsWrongWithIds_data();
    void namesWhatIsWrongWithIds();
    void looksAtEmails_data();
    void looksAtEmails();
    void looksAtBirthDates_data();
    void looksAtBirthDates();
    void countsTheAlertAsTheApiDoes();
    void refusesControlCharactersEverywhere();
    void tellsWhereABadCharacterWasTyped();
};

void CheckTest::letsASoundClientPass_data()
{
    QTest::addColumn<Client>("client");
    QTest::newRow("smallest") << smallestClient();
    QTest::newRow("fullest") << fullestClient();
    QTest::newRow("one letter") << with(&Client::firstName, u"O"_qs);
    QTest::newRow("joined emoji") << with(&Client::preferredName, u"👩‍👩‍👧‍👦"_qs);
    QTest::newRow("lines and tabs in notes") << with(&Client::notes, LongText{u"a\n\tb"_qs});
    QTest::newRow("lines and tabs in alert") << with(&Client::alert, LongText{u"a\n\tb"_qs});
    QTest::newRow("lines and tabs in referral") << with(&Client::referralDescription, LongText{u"a\n\tb"_qs});
    QTest::newRow("lines as Windows writes them") << with(&Client::notes, LongText{u"a\r\nb"_qs});
    QTest::newRow("a word of one's own") << with(&Client::genderIdentity, Choice{u"Brotherboy"_qs});
    QTest::newRow("a remark for a phone") << with(&Client::phoneNumber, Phone{u"ask mum"_qs});
    QTest::newRow("largest id") << with(&Client::referralTypeId, ReferralTypeId{u"9223372036854775807"_qs});
    QTest::newRow("medication alone") << with(&Client::medications, {Medication{u"Metformin"_qs, {}}});
    QTest::newRow("longest line") << with(&Client::profession, QString(longestLine, u'x'));
    QTest::newRow("longest text") << with(&Client::notes, LongText{QString(longestText, u'x')});
}

void CheckTest::letsASoundClientPass()
{
    QFETCH(Client, client);
    QCOMPARE(problemsOf({client, {}}), Problems());
}

void CheckTest::demandsBothNames()
{
    const Problems both = {{u"first_name"_qs, Fault::Required}, {u"last_name"_qs, Fault::Required}};
    QCOMPARE(problemsOf({}), both);
    Client spaces;
    spaces.firstName = u"  "_qs;
    spaces.lastName = u"\u00a0\t\u3000"_qs;
    QCOMPARE(problemsOf({spaces, {}}), both);
}

void CheckTest::namesWhatIsWrong_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<Problems>("problems");
    const auto row = [](const char *name, const Client &client, const Problem &problem) {
        QTest::newRow(name) << client << Problems{problem};
    };
    Client country = smallestClient();
    for (const char *code : {"XX", "au", "AUS", "UK", "A", "Australia"}) {
        country.address.countryCode = {QString::fromLatin1(code)};
        row(code, country, {u"address/country_code"_qs, Fault::Country, QString::fromLatin1(code)});
    }
    row("medication without a name", with(&Client::medications, {Medication{u" "_qs, u"5 mg"_qs}}),
        {u"medications/0/name"_qs, Fault::Required});
    row("allergy without a name", with(&Client::allergies, {Allergy{{}, u"Hives"_qs}}),
        {u"allergies/0/name"_qs, Fault::Required});
    row("phone without a number", with(&Client::phoneNumbers, {PhoneNumber{{}, {}, u"+61"_qs, {u"home"_qs}}}),
        {u"phone_numbers/0/number"_qs, Fault::Required});
    row("line too long", with(&Client::profession, QString(longestLine + 1, u'x')),
        {u"profession"_qs, Fault::TooLong, u"1001/1000"_qs});
    row("text too long", with(&Client::notes, LongText{QString(longestText + 1, u'x')}),
        {u"notes"_qs, Fault::TooLong, u"20001/20000"_qs});
    row("new line in a line", withAddress(&Address::line1, u"Unit 4\n12 Wattle Lane"_qs),
        {u"address/line1"_qs, Fault::ControlCharacter, u"U+000A 7"_qs});
    row("broken row", with(&Client::intolerances, QStringList{u"Gluten"_qs, QString(QChar(0xd83d))}),
        {u"intolerances/1"_qs, Fault::BrokenCharacter, u"1"_qs});
}

void CheckTest::namesWhatIsWrong()
{
    QFETCH(Client, client);
    QTEST(problemsOf({client, {}}), "problems");
}

void CheckTest::namesWhatIsWrongWithIds_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"ret_01J", "12a", "1.5", "9223372036854775808", "18446744073709551615", "-"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void CheckTest::namesWhatIsWrongWithIds()
{
    QFETCH(QString, id);
    QCOMPARE(problemsOf({with(&Client::referralTypeId, ReferralTypeId{id}), {}}),
             (Problems{{u"referral_type_id"_qs, Fault::NotANumber, id}}));
    QCOMPARE(problemsOf({with(&Client::tagIds, {TagId{u"3"_qs}, TagId{id}}), {}}),
             (Problems{{u"tag_ids/1"_qs, Fault::NotANumber, id}}));
    QCOMPARE(problemsOf({with(&Client::referredById, RecordId{id}), {}}), Problems());
}

void CheckTest::looksAtEmails_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<std::optional<QString>>("detail");
    const auto row = [](const char *email, const std::optional<QString> &detail) {
        QTest::addRow("“%s”", email) << QString::fromUtf8(email) << detail;
    };
    for (const char *sound :
         {"", "a@b.co", " zoe@example.org ", "o'brien+clinic@mail.example.com", "zoë@bücher.example"})
        row(sound, std::nullopt);
    row("zoe", u"@"_qs);
    row("zoe.example.org", u"@"_qs);
    row("zoe@example", u"."_qs);
    for (const char *unsound : {"@example.org", "zoe@.org", "zoe@example.", "zoe@example..org", "z oe@example.org",
                                "zoe@exam ple.org", "zoe@@example.org", "a@b.co, c@d.co", "zoe@exam\u00a0ple.org"})
        row(unsound, QString());
}

void CheckTest::looksAtEmails()
{
    QFETCH(QString, email);
    QFETCH(std::optional<QString>, detail);
    const Problems wanted = detail ? Problems{{u"email"_qs, Fault::Email, *detail}} : Problems();
    QCOMPARE(problemsOf({with(&Client::email, email), {}}), wanted);
}

void CheckTest::looksAtBirthDates_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<Problems>("problems");
    QTest::newRow("ordinary") << QDate(1987, 6, 27) << Problems();
    QTest::newRow("today") << today << Problems();
    QTest::newRow("tomorrow") << today.addDays(1) << Problems{{u"date_of_birth"_qs, Fault::InFuture}};
    QTest::newRow("120 years today") << today.addYears(-120) << Problems();
    QTest::newRow("120 years and a day") << today.addYears(-120).addDays(-1)
                                         << Problems{{u"date_of_birth"_qs, Fault::TooOld}};
    QTest::newRow("long ago") << QDate(1066, 10, 14) << Problems{{u"date_of_birth"_qs, Fault::TooOld}};
}

void CheckTest::looksAtBirthDates()
{
    QFETCH(QDate, date);
    QTEST(problemsOf({with(&Client::dateOfBirth, std::optional(date)), {}}), "problems");
}

void CheckTest::countsTheAlertAsTheApiDoes()
{
    const auto alert = [](const QString &text) { return Draft{with(&Client::alert, LongText{text}), {}}; };
    QCOMPARE(problemsOf(alert(u"x"_qs.repeated(500))), Problems());
    QCOMPARE(problemsOf(alert(u"🦽"_qs.repeated(500))), Problems());
    QCOMPARE(problemsOf(alert(u"e\u0301"_qs.repeated(500))), Problems());
    QCOMPARE(problemsOf(alert(u"x"_qs.repeated(500) + u"   "_qs)), Problems());
    QCOMPARE(problemsOf(alert(u"🦽"_qs.repeated(501))), (Problems{{u"alert"_qs, Fault::TooLong, u"501/500"_qs}}));
}

void CheckTest::refusesControlCharactersEverywhere()
{
    Client client = smallestClient();
    client.firstName = u"A\u0007na"_qs;
    client.sex = {u"fe\u0000male"_qs};
    client.phoneNumber = {u"+61\u001b3"_qs};
    client.notes = {u"a\u0085b"_qs};
    client.tagIds = {{u"3\u0001"_qs}};
    QCOMPARE(problemsOf({client, {}}), (Problems{{u"first_name"_qs, Fault::ControlCharacter, u"U+0007 2"_qs},
                                                 {u"sex"_qs, Fault::ControlCharacter, u"U+0000 3"_qs},
                                                 {u"phone_number"_qs, Fault::ControlCharacter, u"U+001B 4"_qs},
                                                 {u"tag_ids/0"_qs, Fault::ControlCharacter, u"U+0001 2"_qs},
                                                 {u"notes"_qs, Fault::ControlCharacter, u"U+0085 2"_qs}}));
}

void CheckTest::tellsWhereABadCharacterWasTyped()
{
    QCOMPARE(problemsOf({with(&Client::firstName, u"  e\u0301\u0007"_qs), {}}),
             (Problems{{u"first_name"_qs, Fault::ControlCharacter, u"U+0007 5"_qs}}));
}

QTEST_APPLESS_MAIN(CheckTest)
#include "check.moc"
