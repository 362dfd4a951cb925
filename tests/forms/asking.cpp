// What the clinic asks: what is still open is seen and counted, and stands in nobody's way.

#include "formstage.h"

#include <QRadioButton>

using namespace Intake;
using namespace Intake::Testing;

class AskingOnScreen : public QObject
{
    Q_OBJECT

    std::unique_ptr<IntakePage> page;

    void ask(const std::map<QString, Asking> &asking)
    {
        FormContext wanted = context();
        wanted.clinic.asking = asking;
        page->form()->setContext(wanted);
        page->open({});
    }
    bool says(const QString &words) const { return labels(page.get()).contains(words); }
    bool isShown(const QString &path) const { return !page->form()->editorAt(path)->isHidden(); }

private slots:
    void init() { page = openPage(); }

    void whatIsOpenIsCountedUntilItIsAnswered()
    {
        ask({{u"email"_s, Asking::MustAsk}, {u"phone_number"_s, Asking::MustAsk}});
        QVERIFY(says(u"2 still to ask"_s));
        QCOMPARE(button(page.get(), u"Contact"_s)->accessibleName(), u"Contact, 2 still to ask"_s);
        QVERIFY(page->form()->editorAt(u"email"_s)->control()->accessibleDescription().contains(u"still to ask"_s));
        page->form()->focusField(u"email"_s);
        type(u"a@b.example"_s);
        QTRY_VERIFY(labels(page.get()).join(u' ').contains(u"1 still to ask"_s));
        QVERIFY(!page->form()->editorAt(u"email"_s)->control()->accessibleDescription().contains(u"still to ask"_s));
    }

    void createTakesOneMoreKey()
    {
        ask({{u"email"_s, Asking::MustAsk}, {u"date_of_birth"_s, Asking::MustAsk}});
        QVERIFY(!page->mayLeaveUnasked());
        QCOMPARE(page->form()->value().client.notes.text, QString());
        auto *first = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(first);
        QCOMPARE(first->text(), u"Date of birth"_s);
        QVERIFY(page->mayLeaveUnasked());
        QCOMPARE(page->form()->value().client.notes.text, u"Ask next time: Date of birth, Email"_s);
        page->form()->focusField(u"email"_s);
        type(u"a@b.example"_s);
        QVERIFY(page->mayLeaveUnasked());
        QCOMPARE(page->form()->value().client.notes.text, u"Ask next time: Date of birth"_s);
    }

    void noWordsStandBesideALabelThatIsNotThere()
    {
        ask({{u"allergies"_s, Asking::MustAsk}});
        QVERIFY(says(u"1 still to ask"_s));
        QVERIFY(!says(u"to ask"_s));
        ask({{u"email"_s, Asking::MustAsk}});
        QVERIFY(says(u"to ask"_s));
    }

    void aLineOfOnesOwnStays_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("a sentence") << u"Ask next time: did the move to Perth work out?"_s;
        QTest::newRow("a field that nobody asks") << u"Ask next time: Medications"_s;
        QTest::newRow("one that is asked, and more") << u"Ask next time: Email, and the dog's name"_s;
        QTest::newRow("in other letters") << u"Ask next time: email"_s;
        QTest::newRow("only its beginning") << u"Ask next time: "_s;
    }

    void aLineOfOnesOwnStays()
    {
        QFETCH(QString, line);
        for (const auto &asking :
             {std::map<QString, Asking>(), std::map<QString, Asking>{{u"email"_s, Asking::MustAsk}}}) {
            ask(asking);
            page->form()->editorAt(u"notes"_s)->retype(line);
            if (!asking.empty())
                QVERIFY(!page->mayLeaveUnasked());
            QVERIFY(page->mayLeaveUnasked());
            const QString added = asking.empty() ? QString() : u"\nAsk next time: Email"_s;
            QCOMPARE(page->form()->value().client.notes.text, QString(line + added));
            page->form()->editorAt(u"email"_s)->retype(u"a@b.example"_s);
            QVERIFY(page->mayLeaveUnasked());
            QCOMPARE(page->form()->value().client.notes.text, line);
        }
    }

    void theLineOfAnotherDayIsKnownAgain()
    {
        ask({{u"email"_s, Asking::MustAsk}, {u"address/postal_code"_s, Asking::MustAsk}});
        Draft draft;
        draft.client.notes = {u"Ask next time: ZIP code, Email"_s};
        draft.client.email = u"a@b.example"_s;
        page->open(draft);
        QVERIFY(!page->mayLeaveUnasked());
        QVERIFY(page->mayLeaveUnasked());
        QCOMPARE(page->form()->value().client.notes.text, u"Ask next time: Postcode"_s);
    }

    void aChoiceThatRowsContradictIsCountedAndNamed()
    {
        page->open({});
        page->form()->focusField(u"first_name"_s);
        type(u"Zofia\nNowak"_s);
        page->form()->focusField(u"allergies/0/name"_s);
        type(u"Latex"_s);
        QTRY_VERIFY(says(u"Ready to create"_s));
        for (auto *choice : page->findChildren<QRadioButton *>())
            if (choice->text().remove(u'&') == u"No known allergies")
                choice->click();
        QVERIFY(says(u"Ready to create · 1 still to ask"_s));
        QVERIFY(!page->mayLeaveUnasked());
        QCOMPARE(labels(page.get()).count(u"An allergy is listed. Remove it first, or choose These."_s), 2);
    }

    void whatBecameOpenSinceIsSaidFirst()
    {
        ask({{u"email"_s, Asking::MustAsk}, {u"phone_number"_s, Asking::MustAsk}});
        page->form()->focusField(u"email"_s);
        type(u"a@b.example"_s);
        QVERIFY(!page->mayLeaveUnasked());
        page->form()->editorAt(u"email"_s)->retype({});
        QVERIFY(!page->mayLeaveUnasked());
        QVERIFY(page->mayLeaveUnasked());
    }

    void hiddenFieldsShowWhatTheyHold()
    {
        ask({{u"title"_s, Asking::Hide}, {u"intolerances"_s, Asking::Hide}, {u"first_name"_s, Asking::Hide}});
        QVERIFY(!isShown(u"title"_s));
        QVERIFY(!isShown(u"intolerances"_s));
        QVERIFY(page->form()->editorAt(u"intolerances"_s)->parentWidget()->isHidden());
        QVERIFY(isShown(u"first_name"_s));
        Draft draft;
        draft.client.title = {u"Dr"_s};
        draft.client.intolerances = {u"Lactose"_s};
        page->open(draft);
        QVERIFY(isShown(u"title"_s));
        QVERIFY(isShown(u"intolerances"_s));
        QVERIFY(page->form()->value() == draft);
    }

    void aBlockThatSaysTwoThingsIsAskedAgain()
    {
        page->form()->focusField(u"allergies/0/name"_s);
        type(u"Penicillin"_s);
        for (QRadioButton *choice : page->findChildren<QRadioButton *>())
            if (choice->text() == u"No known allergies"_s)
                choice->click();
        QTRY_VERIFY(says(u"1 still to ask"_s) || labels(page.get()).join(u' ').contains(u"1 still to ask"_s));
        QVERIFY(!page->mayLeaveUnasked());
        QVERIFY(page->mayLeaveUnasked());
        QCOMPARE(page->form()->value().client.allergies, (std::vector<Allergy>{{u"Penicillin"_s, {}}}));
    }

    void nothingIsAskedUnlessTheClinicSaysSo()
    {
        QVERIFY(page->mayLeaveUnasked());
        QVERIFY(!labels(page.get()).join(u' ').contains(u"to ask"_s));
    }
};

QTEST_MAIN(AskingOnScreen)
#include "asking.moc"
