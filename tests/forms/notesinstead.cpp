// What is no value never stops anybody: a key moves it into the notes, Ctrl+Z brings it back, and it is never sent in
// silence.

#include "advicestage.h"

using namespace Intake;
using namespace Intake::Testing;

class NotesInstead : public QObject
{
    Q_OBJECT

    std::unique_ptr<AdviceStage> at;

    void beNamed()
    {
        at->fill(u"first_name"_s, u"Helen"_s);
        at->fill(u"last_name"_s, u"Keller"_s);
    }
    void undoIn(const QString &path)
    {
        at->focus(path);
        press(Qt::Key_Z, Qt::ControlModifier);
    }

private slots:
    void init()
    {
        at = std::make_unique<AdviceStage>();
        beNamed();
    }

    void oneKeyMovesIt_data();
    void oneKeyMovesIt();
    void fromTheListToo_data();
    void fromTheListToo();
    void theListTakesTheOfferOfItsLink();
    void whatWasNeverLeftIsOfferedWithTheList();
    void aTagThatIsOneStays();
    void whatIsOverInTheAlertGoes();
    void fullNotesTakeNothing();
    void anUnknownBirthSaysItOnce();
    void typingOnSendsTheOfferAway();
    void aMendedCountryIsOfferedFirst();
};

void NotesInstead::oneKeyMovesIt_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *path, const char *typed, const char *line) {
        QTest::addRow("%s: %s", path, typed)
            << QString::fromLatin1(path) << QString::fromUtf8(typed) << QString::fromUtf8(line);
    };
    row("email", "ask her", "Email: ask her");
    row("email", "helen@home", "Email: helen@home");
    row("date_of_birth", "27/6/", "Date of birth: 27/6/");
    row("date_of_birth", "31/2/1990", "Date of birth: 31/2/1990");
    row("date_of_birth", "ask mum", "Date of birth: ask mum");
    row("date_of_birth", "27/06/2030", "Date of birth: 27/06/2030");
    row("date_of_birth", "22/11/1906", "Date of birth: 22/11/1906");
    row("address/country_code", "Utopia", "Country: Utopia");
    row("tag_ids", "ask her", "Tags: ask her");
    row("referral_type_id", "her aunt", "Referral type: her aunt");
}

void NotesInstead::oneKeyMovesIt()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    QFETCH(QString, line);
    at->focus(path);
    press(Qt::Key_A, Qt::ControlModifier);
    type(typed);
    QVERIFY2(at->offer(path).isEmpty(), "while it is typed nothing is offered");
    at->tab();
    QVERIFY(at->editor(path)->hasRemark());
    QVERIFY2(at->offer(path).contains(u"notes"_s), qPrintable(at->offer(path)));
    QCOMPARE(at->text(path), typed);
    QCOMPARE(at->notes(), QString());
    QVERIFY(!at->form()->problems().empty());
    QVERIFY(at->f2());
    QCOMPARE(at->notes(), line);
    QCOMPARE(at->text(path), QString());
    QVERIFY(!at->editor(path)->hasRemark());
    QVERIFY(at->form()->problems().empty());
    undoIn(path);
    QCOMPARE(at->text(path), typed);
    QCOMPARE(at->notes(), QString());
    QVERIFY(!at->form()->problems().empty());
}

void NotesInstead::fromTheListToo_data()
{
    oneKeyMovesIt_data();
}

void NotesInstead::fromTheListToo()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    QFETCH(QString, line);
    at->focus(path);
    press(Qt::Key_A, Qt::ControlModifier);
    type(typed);
    at->form()->settle();
    at->page->showProblems(Words::remarks(at->form()->problems()));
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    QVERIFY2(QApplication::focusWidget()->accessibleDescription().contains(u"F2"_s), "the list does not say the key");
    QVERIFY(at->page->takeOffer());
    QCOMPARE(at->notes(), line);
    QVERIFY(at->form()->problems().empty());
    QVERIFY(labels(at->page.get()).contains(u"✓ changed"_s));
    QVERIFY2(!at->page->takeOffer(), "taken twice");
    QCOMPARE(at->notes(), line);
}

void NotesInstead::theListTakesTheOfferOfItsLink()
{
    at->fill(u"email"_s, u"ask her"_s);
    at->fill(u"date_of_birth"_s, u"27/6/"_s);
    at->page->showProblems(Words::remarks(at->form()->problems()));
    const QString first = qobject_cast<QPushButton *>(QApplication::focusWidget())->text();
    press(Qt::Key_Tab);
    const auto *link = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(link && link->text() != first);
    const QString other = link->text();
    QVERIFY(at->page->takeOffer());
    QVERIFY2(at->notes().startsWith(other), qPrintable(at->notes()));
    QCOMPARE(at->form()->problems().size(), std::size_t(1));
}

void NotesInstead::whatWasNeverLeftIsOfferedWithTheList()
{
    Draft draft;
    draft.client.firstName = u"Helen"_s;
    draft.client.lastName = u"Keller"_s;
    draft.client.email = u"ask her"_s;
    draft.unparsed[u"date_of_birth"_s] = u"about 1950"_s;
    at->page->open(draft);
    QVERIFY(at->offer(u"email"_s).isEmpty());
    at->page->showProblems(Words::remarks(at->form()->problems()));
    QVERIFY(!at->offer(u"email"_s).isEmpty());
    QVERIFY(at->form()->takeOfferAt(u"email"_s));
    QVERIFY(at->form()->takeOfferAt(u"date_of_birth"_s));
    QCOMPARE(at->notes(), u"Email: ask her\nDate of birth: about 1950 (estimated)"_s);
    QVERIFY(at->form()->problems().empty());
}

void NotesInstead::aTagThatIsOneStays()
{
    at->fill(u"tag_ids"_s, u"New client, ask her, VIP"_s);
    QVERIFY(at->f2());
    QCOMPARE(at->notes(), u"Tags: ask her, VIP"_s);
    QCOMPARE(at->text(u"tag_ids"_s), u"New client"_s);
    QCOMPARE(at->form()->value().client.tagIds.size(), std::size_t(1));
    QVERIFY(at->form()->problems().empty());
}

void NotesInstead::whatIsOverInTheAlertGoes()
{
    const QString text = u"word "_s.repeated(100) + u"and what comes after it"_s;
    at->focus(u"alert"_s);
    at->editor(u"alert"_s)->retype(text);
    at->tab();
    QVERIFY2(at->offer(u"alert"_s).contains(u"does not fit"_s), qPrintable(at->offer(u"alert"_s)));
    QVERIFY(at->f2());
    QCOMPARE(at->text(u"alert"_s), u"word "_s.repeated(100).trimmed());
    QCOMPARE(at->notes(), u"Alert: and what comes after it"_s);
    QVERIFY(at->form()->problems().empty());
    undoIn(u"alert"_s);
    QCOMPARE(at->text(u"alert"_s), text);
    QCOMPARE(at->notes(), QString());
    // One word without an end is cut where the field is full, and never within a character.
    at->editor(u"alert"_s)->retype(u"a"_s + u"😀"_s.repeated(600));
    at->focus(u"notes"_s);
    QVERIFY(at->f2());
    QVERIFY(at->form()->problems().empty());
    QCOMPARE(at->text(u"alert"_s) + at->notes().section(u"Alert: "_s, 1), u"a"_s + u"😀"_s.repeated(600));
}

void NotesInstead::fullNotesTakeNothing()
{
    const QString full(longestText - 5, u'x');
    at->editor(u"notes"_s)->retype(full);
    at->fill(u"email"_s, u"ask her"_s);
    QVERIFY(at->f2());
    QCOMPARE(at->text(u"email"_s), u"ask her"_s);
    QCOMPARE(at->notes(), full);
    QVERIFY2(at->under(u"email"_s).contains(u"The notes are full"_s), qPrintable(at->under(u"email"_s)));
}

void NotesInstead::anUnknownBirthSaysItOnce()
{
    at->fill(u"date_of_birth"_s, u"about 1950"_s);
    QVERIFY(at->editor(u"date_of_birth"_s)->hasRemark());
    QVERIFY2(!at->under(u"date_of_birth"_s).contains(u"This is not a date"_s),
             qPrintable(at->under(u"date_of_birth"_s)));
    at->focus(u"date_of_birth"_s);
    press(Qt::Key_End);
    type(u"0"_s);
    QVERIFY2(at->under(u"date_of_birth"_s).contains(u"This is not a date"_s),
             qPrintable(at->under(u"date_of_birth"_s)));
}

void NotesInstead::typingOnSendsTheOfferAway()
{
    at->fill(u"email"_s, u"ask her"_s);
    at->focus(u"email"_s);
    press(Qt::Key_End);
    type(u"@"_s);
    QVERIFY(at->offer(u"email"_s).isEmpty());
    QVERIFY2(at->editor(u"email"_s)->hasRemark(), "it is no email yet");
    type(u"x"_s);
    QVERIFY(at->offer(u"email"_s).isEmpty());
}

void NotesInstead::aMendedCountryIsOfferedFirst()
{
    at->focus(u"address/country_code"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Germoney"_s);
    at->tab();
    QVERIFY2(at->offer(u"address/country_code"_s).contains(u"Germany"_s),
             qPrintable(at->offer(u"address/country_code"_s)));
}

ADVICE_MAIN(NotesInstead)
#include "notesinstead.moc"
