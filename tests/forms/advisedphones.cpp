// Phones, key by key: what a person sees when a field is left, and what would be sent.

#include "phonestage.h"

using namespace Intake;
using namespace Intake::Testing;

class AdvisedPhones : public QObject
{
    Q_OBJECT

    std::unique_ptr<PhoneStage> at;

private slots:
    void init() { at = std::make_unique<PhoneStage>(); }

    void isShownInGroupsAndSentWhole();
    void typingIsLeftAlone();
    void whatIsUndoneStaysUndone();
    void aDoubtNeverBlocks_data();
    void aDoubtNeverBlocks();
    void lettersAmongTheDigitsAreSaid();
    void wordsStayUntilTheyAreMoved();
    void anExtensionCanStandInTheNotes();
    void lettersAreOfferedAsDigits();
    void anUnknownNumberIsOffered();
    void theAddressTellsTheCountry();
    void theSameNumberTwiceIsSaid();
    void createTakesTheNumberThatIsBeingTyped();
    void whatWasBroughtAlongIsLeftAlone();
    void whatWasBroughtAlongIsToldAtOnce();
    void createSendsWhatWasBroughtAlongWhole();
    void anotherDraftBeginsAnew();
};

void AdvisedPhones::isShownInGroupsAndSentWhole()
{
    at->fill(primary, u"0400 123 456"_s);
    QTRY_COMPARE(at->text(primary), u"+61 400 123 456"_s);
    QVERIFY2(at->under(primary).contains(u"Mobile, Australia"_s), qPrintable(at->under(primary)));
    at->fill(contact, u"(02) 98765432"_s);
    QTRY_COMPARE(at->text(contact), u"+61 2 9876 5432"_s);
    QVERIFY(at->under(contact).contains(u"Landline, Australia"_s));
    QCOMPARE(at->sent().phoneNumber.text, u"+61400123456"_s);
    QCOMPARE(at->sent().emergencyContactPhone.text, u"+61298765432"_s);
}

void AdvisedPhones::typingIsLeftAlone()
{
    at->fill(primary, u"0400 123 456"_s);
    QTRY_COMPARE(at->text(primary), u"+61 400 123 456"_s);
    at->focus(contact);
    type(u"0298765432"_s);
    QCOMPARE(at->text(contact), u"0298765432"_s);
}

void AdvisedPhones::whatIsUndoneStaysUndone()
{
    at->fill(primary, u"0400123456"_s);
    QTRY_COMPARE(at->text(primary), u"+61 400 123 456"_s);
    at->focus(primary);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(at->text(primary), u"0400123456"_s);
    press(Qt::Key_Tab);
    QCOMPARE(at->text(primary), u"0400123456"_s);
    QCOMPARE(at->offer(primary), u"+61 400 123 456?"_s);
    QVERIFY(at->f2());
    QCOMPARE(at->text(primary), u"+61 400 123 456"_s);
}

void AdvisedPhones::aDoubtNeverBlocks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("short") << u"0400 123 45"_s << u"This looks too short for Australia."_s;
    QTest::newRow("long") << u"0400 123 456 7890 12"_s << u"This looks too long for Australia."_s;
    QTest::newRow("400 digits") << u"4"_s.repeated(400) << u"This looks too long for a phone number."_s;
    QTest::newRow("no area") << u"9876 5432"_s << u"This has no area code."_s;
    QTest::newRow("words") << u"ask her sister"_s << u"It stays as you typed it."_s;
    QTest::newRow("no country") << u"+999 123 4567"_s << u"No country has this calling code."_s;
}

void AdvisedPhones::aDoubtNeverBlocks()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    at->fill(primary, typed);
    QTRY_VERIFY2(at->under(primary).contains(words), qPrintable(at->under(primary)));
    QCOMPARE(at->text(primary), typed);
    QVERIFY(!at->editor(primary)->hasRemark());
    QCOMPARE(at->sent().firstName, u"Zofia"_s);
    at->focus(primary);
    type(u"1"_s);
    QVERIFY(!at->under(primary).contains(words));
}

void AdvisedPhones::lettersAmongTheDigitsAreSaid()
{
    for (const QString &typed : {u"O4OO l23 456"_s, u"0400 123 45o"_s}) {
        at->editor(primary)->retype({});
        at->fill(primary, typed);
        QTRY_VERIFY2(at->under(primary).contains(u"A letter stands among the digits."_s),
                     qPrintable(at->under(primary)));
        QCOMPARE(at->text(primary), typed);
        QCOMPARE(at->offer(primary), typed.startsWith(u'O') ? u"0400 123 456?"_s : u"0400 123 450?"_s);
    }
    QVERIFY(at->f2());
    QCOMPARE(at->text(primary), u"+61 400 123 450"_s);
    QVERIFY(!at->under(primary).contains(u"A letter stands among the digits."_s));
    at->fill(primary, u"0400 123 Oli"_s); // a word is none
    QVERIFY(!at->under(primary).contains(u"A letter stands among the digits."_s));
}

void AdvisedPhones::wordsStayUntilTheyAreMoved()
{
    at->fill(primary, u"0400 123 456 ask for Mary"_s);
    QTRY_VERIFY(at->offer(primary).contains(u"“ask for Mary” in the notes"_s));
    QCOMPARE(at->text(primary), u"0400 123 456 ask for Mary"_s);
    QVERIFY(at->f2());
    QCOMPARE(at->text(primary), u"+61 400 123 456"_s);
    QCOMPARE(at->notes(), u"Primary phone +61 400 123 456: ask for Mary"_s);
}

void AdvisedPhones::anExtensionCanStandInTheNotes()
{
    at->fill(contact, u"02 9876 5432 ext 12"_s);
    QTRY_VERIFY(!at->offer(contact).isEmpty());
    QCOMPARE(at->text(contact), u"02 9876 5432 ext 12"_s);
    QVERIFY(at->f2());
    QCOMPARE(at->text(contact), u"+61 2 9876 5432"_s);
    QCOMPARE(at->notes(), u"Contact phone +61 2 9876 5432: extension 12"_s);
}

void AdvisedPhones::lettersAreOfferedAsDigits()
{
    at->fill(primary, u"1800 FLOWER"_s);
    QTRY_COMPARE(at->offer(primary), u"+61 1800 356 937?"_s);
    QCOMPARE(at->text(primary), u"1800 FLOWER"_s);
    QVERIFY2(at->under(primary).contains(u"Letters stand among the digits."_s), qPrintable(at->under(primary)));
    at->editor(primary)->retype({});
    at->fill(primary, u"0412 CALL ME"_s);
    QTRY_COMPARE(at->offer(primary), u"+61 412 225 563?"_s);
    QCOMPARE(at->text(primary), u"0412 CALL ME"_s);
    QVERIFY2(at->under(primary).contains(u"Letters stand among the digits."_s), qPrintable(at->under(primary)));
    QVERIFY(at->f2());
    QVERIFY(!at->under(primary).contains(u"Letters stand among the digits."_s));
}

void AdvisedPhones::anUnknownNumberIsOffered()
{
    at->fill(primary, u"0600 123 456"_s);
    QTRY_VERIFY2(at->under(primary).contains(u"It may still be right."_s), qPrintable(at->under(primary)));
    QCOMPARE(at->text(primary), u"0600 123 456"_s);
    QVERIFY(at->f2());
    QCOMPARE(at->sent().phoneNumber.text, u"+61600123456"_s);
}

void AdvisedPhones::theAddressTellsTheCountry()
{
    at->fill(primary, u"(09) 377 1234"_s);
    QTRY_VERIFY(at->under(primary).contains(u"Australia"_s));
    QCOMPARE(at->text(primary), u"(09) 377 1234"_s);
    at->fill(contact, u"021 123 4567"_s); // in New Zealand a mobile, in Australia a landline
    QCOMPARE(at->text(contact), u"+61 2 1123 4567"_s);
    at->focus(u"address/country_code"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"New Zealand"_s);
    at->tab();
    QCOMPARE(at->text(primary), u"+64 9 377 1234"_s);
    QCOMPARE(at->text(contact), u"+61 2 1123 4567"_s);
    QCOMPARE(at->offer(contact), u"+64 21 123 4567?"_s);
}

void AdvisedPhones::theSameNumberTwiceIsSaid()
{
    at->fill(number, u"0400 123 456"_s);
    QTRY_COMPARE(at->text(code), u"+61"_s);
    at->fill(contact, u"+61400123456"_s);
    QTRY_VERIFY2(at->under(contact).contains(u"The same number stands in Phone 1."_s), qPrintable(at->under(contact)));
}

void AdvisedPhones::createTakesTheNumberThatIsBeingTyped()
{
    at->fill(contact, u"0298765432"_s);
    QTRY_COMPARE(at->text(contact), u"+61 2 9876 5432"_s);
    at->focus(primary);
    type(u"0400123456"_s);
    at->form()->settle();
    QCOMPARE(at->sent().phoneNumber.text, u"+61400123456"_s);
}

void AdvisedPhones::whatWasBroughtAlongIsLeftAlone()
{
    Draft draft;
    draft.client.phoneNumber = {u"+61400123456"_s};
    draft.client.emergencyContactPhone = {u"0298765432"_s};
    draft.client.phoneNumbers = {{{}, u"0400 123 456"_s, {}, {}}};
    at->page->open(draft);
    at->fill(u"phone_numbers/1/number"_s, u"0411 222 333"_s);
    QTRY_COMPARE(at->text(u"phone_numbers/1/code"_s), u"+61"_s);
    for (const QString &path : {primary, contact, number}) {
        at->focus(path);
        at->tab();
    }
    QCOMPARE(at->text(primary), u"+61400123456"_s);
    QCOMPARE(at->offer(primary), QString());
    QCOMPARE(at->text(contact), u"0298765432"_s);
    QCOMPARE(at->offer(contact), u"+61 2 9876 5432?"_s);
    QCOMPARE(at->text(number), u"0400 123 456"_s);
    QCOMPARE(at->text(code), QString());
}

/// As it stands after the program was killed while it was typed.
void AdvisedPhones::whatWasBroughtAlongIsToldAtOnce()
{
    Draft draft;
    draft.client.phoneNumber = {u"0412 345 678"_s};
    draft.client.emergencyContactPhone = {u"0412 345"_s};
    at->page->open(draft);
    QTRY_COMPARE(at->offer(primary), u"+61 412 345 678?"_s);
    QVERIFY2(at->under(primary).contains(u"Australia"_s), qPrintable(at->under(primary)));
    QVERIFY2(at->under(contact).contains(u"too short"_s, Qt::CaseInsensitive), qPrintable(at->under(contact)));
    QVERIFY(at->form()->value() == draft);
    at->focus(u"first_name"_s);
    at->page->open({});
    QVERIFY(!at->editor(primary)->hasOffer());
}

void AdvisedPhones::createSendsWhatWasBroughtAlongWhole()
{
    Draft draft;
    draft.client.phoneNumber = {u"0412 345 678"_s};
    draft.client.emergencyContactPhone = {u"0412 345"_s};
    draft.client.phoneNumbers = {{{}, u"02 9876 5432"_s, {}, {}}};
    at->page->open(draft);
    at->form()->settle(); // at once, before the part that knows numbering plans has come by itself
    QCOMPARE(at->text(primary), u"+61 412 345 678"_s);
    QCOMPARE(at->text(contact), u"0412 345"_s); // no number: as it was typed
    const Client sent = at->sent();
    QCOMPARE(sent.phoneNumber.text, u"+61412345678"_s);
    QCOMPARE(sent.phoneNumbers, (std::vector<PhoneNumber>{{{}, u"298765432"_s, u"+61"_s, {}}}));
}

void AdvisedPhones::anotherDraftBeginsAnew()
{
    at->fill(number, u"0400 123 456"_s);
    QTRY_VERIFY(at->isSkipped());
    at->page->open({});
    QVERIFY(!at->isSkipped());
    QCOMPARE(at->under(number).count(u"Australia"_s), 0);
    QVERIFY(at->form()->value() == Draft());
}

ADVICE_MAIN(AdvisedPhones)
#include "advisedphones.moc"
