// The birth date, key by key: read back, doubted, not invented; and what is asked for a child.

#include "advicestage.h"

using namespace Intake;
using namespace Intake::Testing;

namespace {

const QString birth = u"date_of_birth"_s;

} // namespace

class AdvisedDates : public QObject
{
    Q_OBJECT

    std::unique_ptr<AdviceStage> at;

    bool asksForGuardian() { return at->editor(u"guardian_name"_s) && at->editor(u"guardian_name"_s)->isVisible(); }

private slots:
    void init() { at = std::make_unique<AdviceStage>(); }
    void cleanup() { QLocale::setDefault(QLocale(u"en_AU"_s)); }

    void isReadBack_data();
    void isReadBack();
    void aProblemOnlyWhereThereIsOne();
    void whatNobodyKnowsGoesToTheNotes_data();
    void whatNobodyKnowsGoesToTheNotes();
    void whatWasMovedIsNotTwice();
    void aChildHasAGuardian();
    void anAdultNeedsNoGuardian();
    void answersAreTheNotes();
    void answersComeBackWithTheDraft();
    void anotherDraftHasItsOwn();
    void theGuardianIsOfferedAsContact();
    void tabWalksTheQuestions();
};

void AdvisedDates::isReadBack_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *language, const char *typed, const char *words) {
        QTest::addRow("%s: %s", language, typed)
            << QString::fromLatin1(language) << QString::fromUtf8(typed) << QString::fromUtf8(words);
    };
    row("en_AU", "03/04", "3 April, and the year?");
    row("en_US", "03/04", "4 March, and the year?");
    row("en_AU", "3 apr", "3 April, and the year?");
    row("en_AU", "03/04/1987", "3 April 1987 · 39 year");
    row("en_US", "03/04/1987", "4 March 1987 · 39 year");
    row("sv_SE", "870403", "3 april 1987");
    row("en_AU", "29/2/2024", "29 February 2024 · 2 year");
    row("en_AU", "29/2/2023", "February 2023 has 28 days.");
    row("en_AU", "31/4", "April has 30 days.");
    row("en_AU", "31/2/1990", "February 1990 has 28 days.");
    row("en_AU", "27/13/1990", "There is no month 13.");
    row("en_AU", "27/6/0000", "There is no year 0000.");
    row("en_AU", "27060000", "There is no year 0000.");
    row("en_AU", "1/1/1905", "1 January 1905 · 121 year");
    row("en_AU", "23/11/2026", "23 November 2026 · born today");
    row("en_AU", "20/11/2026", "20 November 2026 · 3 day");
    row("en_AU", "24/10/2026", "24 October 2026 · 30 day");
    row("en_AU", "1/10/2026", "1 October 2026 · 7 week");
    row("en_AU", "24/8/2026", "24 August 2026 · 13 week");
    row("en_AU", "23/8/2026", "23 August 2026 · 3 month");
    row("en_AU", "27/6/26", "27 June 2026 · 4 month");
    row("en_AU", "27/6/27", "27 June 1927 · 99 year");
}

void AdvisedDates::isReadBack()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, words);
    QLocale::setDefault(QLocale(language));
    at->focus(birth);
    type(typed);
    QVERIFY2(at->under(birth).contains(words), qPrintable(at->under(birth)));
    QCOMPARE(at->text(birth), typed);
}

void AdvisedDates::aProblemOnlyWhereThereIsOne()
{
    const auto problem = [this](const QString &typed) {
        at->editor(birth)->retype({});
        at->fill(birth, typed);
        return at->editor(birth)->remark();
    };
    // Today is 23 November 2026.
    QCOMPARE(problem(u"23/11/1906"_s), QString());
    QCOMPARE(problem(u"22/11/1906"_s), u"This date is more than 120 years ago. Is the year right?"_s);
    QCOMPARE(problem(u"27/6/9999"_s), u"This date is in the future."_s);
    QCOMPARE(at->text(birth), u"27/06/9999"_s);
    QCOMPARE(problem(u"1/1/1899"_s), u"This date is more than 120 years ago. Is the year right?"_s);
    QVERIFY(problem(u"27/6/0000"_s).startsWith(u"This is not a date."_s));
    QCOMPARE(at->text(birth), u"27/6/0000"_s);
}

void AdvisedDates::whatNobodyKnowsGoesToTheNotes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("line");
    QTest::newRow("unknown") << u"unknown"_s << u"Date of birth: unknown"_s;
    QTest::newRow("about") << u"about 1950"_s << u"Date of birth: about 1950 (estimated)"_s;
    QTest::newRow("a doubt") << u"27/6/1950?"_s << u"Date of birth: 27/6/1950? (estimated)"_s;
    QTest::newRow("a year") << u"1950"_s << u"Date of birth: 1950 (more is not known)"_s;
}

void AdvisedDates::whatNobodyKnowsGoesToTheNotes()
{
    QFETCH(QString, typed);
    QFETCH(QString, line);
    at->fill(birth, typed);
    QCOMPARE(at->text(birth), typed);
    QVERIFY2(at->offer(birth).contains(line), qPrintable(at->offer(birth)));
    QCOMPARE(at->notes(), QString());
    QVERIFY(at->f2());
    QCOMPARE(at->notes(), line);
    QCOMPARE(at->text(birth), QString());
    QVERIFY(!at->editor(birth)->hasRemark());
    QVERIFY(!at->form()->value().client.dateOfBirth);
}

void AdvisedDates::whatWasMovedIsNotTwice()
{
    at->focus(u"notes"_s);
    type(u"Came with her dog."_s);
    const auto move = [this] {
        at->editor(birth)->retype({});
        at->fill(birth, u"unknown"_s);
        QVERIFY(at->f2());
        QCOMPARE(at->notes(), u"Came with her dog.\nDate of birth: unknown"_s);
        at->focus(birth);
    };
    move();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(at->text(birth), u"unknown"_s);
    QCOMPARE(at->notes(), u"Came with her dog."_s);
    move();
    type(u"unknown"_s);
    QCOMPARE(at->notes(), u"Came with her dog."_s);
    move();
    type(u"27/6/1987\t"_s);
    press(Qt::Key_Tab);
    QCOMPARE(at->notes(), u"Came with her dog."_s);
    move();
    const Draft draft = at->form()->value();
    at->page->open({});
    at->page->open(draft);
    at->fill(birth, u"1987"_s);
    QCOMPARE(at->notes(), u"Came with her dog."_s);
    // Whoever has gone on with the line keeps it.
    at->editor(birth)->retype({});
    move();
    at->form()->replaceNote(u"Date of birth: unknown"_s, u"Date of birth: unknown, ask her son"_s);
    at->fill(birth, u"27/6/1987"_s);
    QCOMPARE(at->notes(), u"Came with her dog.\nDate of birth: unknown, ask her son"_s);
}

void AdvisedDates::anAdultNeedsNoGuardian()
{
    at->focus(u"notes"_s);
    type(u"Came with her dog."_s);
    at->fill(birth, u"27/6/2015"_s);
    at->fill(u"guardian_name"_s, u"Anna"_s);
    at->fill(u"guardian_consent"_s, u"Aunt Maria"_s);
    const QString asked = u"Came with her dog.\nParent or guardian: Anna\nConsent is given by: Aunt Maria"_s;
    QCOMPARE(at->notes(), asked);
    at->editor(birth)->retype({});
    at->fill(birth, u"27/6/1987"_s);
    QCOMPARE(at->notes(), asked);
    QVERIFY2(at->offer(birth).contains(u"parent or guardian"), qPrintable(at->offer(birth)));
    QVERIFY(at->f2());
    QCOMPARE(at->notes(), u"Came with her dog."_s);
    QVERIFY(at->f2());
    QCOMPARE(at->notes(), asked);
    // And who is a child after all has the answers still.
    at->editor(birth)->retype({});
    at->fill(birth, u"27/6/2015"_s);
    QVERIFY(asksForGuardian());
    QCOMPARE(at->text(u"guardian_name"_s), u"Anna"_s);
}

void AdvisedDates::aChildHasAGuardian()
{
    at->fill(birth, u"24/11/2008"_s); // 18 tomorrow
    QVERIFY(asksForGuardian());
    at->editor(birth)->retype({});
    at->fill(birth, u"23/11/2008"_s); // 18 today
    QVERIFY(!asksForGuardian());
    at->editor(birth)->retype({});
    at->fill(birth, u"1/1/2027"_s); // not born
    QVERIFY(!asksForGuardian());
}

void AdvisedDates::answersAreTheNotes()
{
    at->focus(u"notes"_s);
    type(u"Came with her dog."_s);
    at->fill(birth, u"27/6/2015"_s);
    at->focus(u"guardian_name"_s);
    type(u"Anna Nowak"_s);
    QCOMPARE(at->form()->value().client.notes.text, u"Came with her dog.\nParent or guardian: Anna Nowak"_s);
    at->fill(u"guardian_relationship"_s, u"Parent"_s);
    at->fill(u"guardian_contact"_s, u"Parent or guardian"_s);
    at->fill(u"guardian_consent"_s, u"Aunt Maria"_s);
    QCOMPARE(at->notes(), u"Came with her dog.\nParent or guardian: Anna Nowak (Parent)\n"
                          "Phone and email belong to: Parent or guardian\nConsent is given by: Aunt Maria"_s);
    at->editor(u"guardian_consent"_s)->retype({});
    QVERIFY(!at->notes().contains(u"Consent"_s));
}

void AdvisedDates::answersComeBackWithTheDraft()
{
    at->fill(birth, u"27/6/2015"_s);
    at->fill(u"guardian_name"_s, u"Anna"_s);
    at->fill(u"guardian_relationship"_s, u"Guardian"_s);
    at->fill(u"guardian_consent"_s, u"Client"_s);
    const Draft draft = at->form()->value();
    at = std::make_unique<AdviceStage>();
    at->page->open(draft);
    QVERIFY(asksForGuardian());
    QCOMPARE(at->text(u"guardian_name"_s), u"Anna"_s);
    QCOMPARE(at->text(u"guardian_relationship"_s), u"Guardian"_s);
    QCOMPARE(at->text(u"guardian_consent"_s), u"Client"_s);
    QVERIFY(at->form()->value() == draft);
    at->focus(u"guardian_name"_s);
    press(Qt::Key_End);
    type(u" Nowak"_s);
    QCOMPARE(at->notes(), u"Parent or guardian: Anna Nowak (Guardian)\nConsent is given by: Client"_s);
}

void AdvisedDates::anotherDraftHasItsOwn()
{
    at->fill(birth, u"27/6/2015"_s);
    at->fill(u"guardian_name"_s, u"Anna"_s);
    at->page->open({});
    QVERIFY(!asksForGuardian());
    QVERIFY(at->form()->value() == Draft());
    at->fill(birth, u"27/6/2016"_s);
    QVERIFY(asksForGuardian());
    QCOMPARE(at->text(u"guardian_name"_s), QString());
}

void AdvisedDates::theGuardianIsOfferedAsContact()
{
    at->fill(birth, u"27/6/2015"_s);
    at->fill(u"guardian_name"_s, u"Anna Nowak"_s);
    at->fill(u"guardian_relationship"_s, u"Guardian"_s);
    QCOMPARE(at->text(u"emergency_contact_name"_s), QString());
    QVERIFY2(at->offer(u"emergency_contact_name"_s).contains(u"Anna Nowak"_s), "no offer");
    at->focus(u"emergency_contact_name"_s);
    QVERIFY(at->f2());
    QCOMPARE(at->text(u"emergency_contact_name"_s), u"Anna Nowak"_s);
    QCOMPARE(at->form()->value().client.emergencyContactRelationship.text, u"Guardian"_s);
}

void AdvisedDates::tabWalksTheQuestions()
{
    at->fill(birth, u"27/6/2015"_s);
    at->focus(u"profession"_s);
    QStringList walked;
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Tab);
        walked += focusedPath();
    }
    QCOMPARE(walked, (QStringList{u"guardian_name"_s, u"guardian_relationship"_s, u"guardian_contact"_s,
                                  u"guardian_consent"_s, u"phone_number"_s}));
}

ADVICE_MAIN(AdvisedDates)
#include "adviseddates.moc"
