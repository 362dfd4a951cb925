// The consent, and the line in the notes that says when it was asked.

#include "formstage.h"

using namespace Intake;
using namespace Intake::Testing;

class ConsentTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<IntakePage> page;

    FieldEditor *editor() const { return page->form()->editorAt(u"privacy_policy_consent"_s); }
    QString notes() const { return page->form()->value().client.notes.text; }
    void choose(Qt::Key key)
    {
        QVERIFY(page->form()->focusField(u"privacy_policy_consent"_s));
        chooseFromList(key);
    }

private slots:
    void init() { page = openPage(); }

    void pendingIsLeftOut();
    void aNoteIsOfferedAndNeverPutUnasked();
    void theNoteFollowsTheAnswer();
    void aNoteThatSomeoneWentOnWithFollowsToo();
    void aNoteOfAnotherDayStays();
    void aNoteSaysWhoAsked();
    void whatAnotherWasToldStays();
    void aNoteThatIsTakenOutIsOfferedAgain();
};

void ConsentTest::pendingIsLeftOut()
{
    choose(Qt::Key_Down);
    QCOMPARE(page->form()->value().client.privacyPolicyConsent, std::optional(Consent::Accepted));
    choose(Qt::Key_Up);
    QCOMPARE(page->form()->value().client.privacyPolicyConsent, std::nullopt);
}

void ConsentTest::aNoteIsOfferedAndNeverPutUnasked()
{
    QVERIFY(!editor()->hasOffer());
    choose(Qt::Key_Down);
    QCOMPARE(editor()->offer().words, u"Note who asked and when?"_s);
    press(Qt::Key_Return);
    QCOMPARE(notes(), QString());
    QVERIFY(page->form()->takeOffer());
    QCOMPARE(notes(), u"Consent to the privacy policy: accepted, asked 23 Nov 2026"_s);
    QVERIFY(!editor()->hasOffer());
}

void ConsentTest::theNoteFollowsTheAnswer()
{
    page->form()->addNote(u"Prefers SMS."_s);
    choose(Qt::Key_Down);
    QVERIFY(page->form()->takeOffer());
    choose(Qt::Key_Down);
    QVERIFY(!editor()->hasOffer());
    QCOMPARE(notes(), u"Prefers SMS.\nConsent to the privacy policy: rejected, asked 23 Nov 2026"_s);
    choose(Qt::Key_Up);
    QCOMPARE(notes(), u"Prefers SMS.\nConsent to the privacy policy: accepted, asked 23 Nov 2026"_s);
    choose(Qt::Key_Up);
    QCOMPARE(notes(), u"Prefers SMS.\nConsent to the privacy policy: pending, asked 23 Nov 2026"_s);
}

void ConsentTest::aNoteThatSomeoneWentOnWithFollowsToo()
{
    choose(Qt::Key_Down);
    QVERIFY(page->form()->takeOffer());
    QVERIFY(page->form()->focusField(u"notes"_s));
    press(Qt::Key_End, Qt::ControlModifier);
    type(u" by "_s);
    press(Qt::Key_Shift); // as hands do, before a capital
    type(u"MK"_s);
    choose(Qt::Key_Down);
    QCOMPARE(notes(), u"Consent to the privacy policy: rejected, asked 23 Nov 2026 by MK"_s);
}

void ConsentTest::aNoteOfAnotherDayStays()
{
    const QString former = u"Consent to the privacy policy: accepted, asked 20 Nov 2026 by MK"_s;
    page->form()->addNote(former);
    choose(Qt::Key_Down);
    choose(Qt::Key_Down);
    QCOMPARE(notes(), former);
    QVERIFY(page->form()->takeOffer());
    QCOMPARE(notes(), QString(former % u"\nConsent to the privacy policy: rejected, asked 23 Nov 2026"));
}

void ConsentTest::aNoteSaysWhoAsked()
{
    page->form()->setAtDesk(u"ZW"_s);
    choose(Qt::Key_Down);
    QVERIFY(page->form()->takeOffer());
    QCOMPARE(notes(), u"Consent to the privacy policy: accepted, asked 23 Nov 2026 by ZW"_s);
    QVERIFY(labels(editor()).join(u'|').contains(u"with your initials"));
    QVERIFY(page->form()->focusField(u"notes"_s));
    press(Qt::Key_End, Qt::ControlModifier);
    type(u", on the phone"_s);
    choose(Qt::Key_Down);
    QCOMPARE(notes(), u"Consent to the privacy policy: rejected, asked 23 Nov 2026 by ZW, on the phone"_s);
}

void ConsentTest::whatAnotherWasToldStays()
{
    const QString byZw = u"Consent to the privacy policy: accepted, asked 23 Nov 2026 by ZW"_s;
    page->form()->setAtDesk(u"ZW"_s);
    choose(Qt::Key_Down);
    QVERIFY(page->form()->takeOffer());
    page->form()->setAtDesk(u"AB"_s);
    choose(Qt::Key_Down);
    QCOMPARE(notes(), byZw);
    QVERIFY(page->form()->takeOffer());
    QCOMPARE(notes(), QString(byZw % u"\nConsent to the privacy policy: rejected, asked 23 Nov 2026 by AB"));
    choose(Qt::Key_Up);
    QCOMPARE(notes(), QString(byZw % u"\nConsent to the privacy policy: accepted, asked 23 Nov 2026 by AB"));
}

void ConsentTest::aNoteThatIsTakenOutIsOfferedAgain()
{
    choose(Qt::Key_Down);
    QVERIFY(page->form()->takeOffer());
    QVERIFY(labels(editor()).join(u'|').contains(u"Stands as a line in the notes"));
    QVERIFY(page->form()->focusField(u"notes"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(notes(), QString());
    QVERIFY(!labels(editor()).join(u'|').contains(u"Stands as a line in the notes"));
    QVERIFY(editor()->hasOffer());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    ConsentTest tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "consent.moc"
