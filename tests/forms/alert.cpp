// What is offered for the alert, and where alert and notes will be seen.

#include "formstage.h"

#include <QPlainTextEdit>

using namespace Intake;
using namespace Intake::Testing;

class AlertTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<IntakePage> page;

    FieldEditor *editor(const QString &path) const { return page->form()->editorAt(path); }
    QString offer(const QString &path) const { return editor(path)->offer().words; }
    QString alert() const { return page->form()->value().client.alert.text; }
    void focus(const QString &path) { QVERIFY2(page->form()->focusField(path), qPrintable(path)); }

    void typeAllergy(const QString &name, const QString &reaction)
    {
        focus(u"allergies/0/name"_s);
        type(name % u'\n' % reaction);
    }

private slots:
    void init() { page = openPage(); }

    void anaphylaxisIsOfferedForTheAlert();
    void takenItStandsThereOnceAndCanBeUndone();
    void whatNobodyCalledSoKeepsItsWords();
    void theNameMayComeLater();
    void aMildReactionIsLeftAlone();
    void aFullAlertIsSaid();
    void theSevereOfferComesBeforeThatOfTheWord();
    void whereItWillBeSeen();
};

void AlertTest::anaphylaxisIsOfferedForTheAlert()
{
    typeAllergy(u"peanuts"_s, u"anaphylaxi"_s);
    QCOMPARE(offer(u"allergies/0/reaction"_s), u"Put ‘Anaphylaxis: peanuts’ into the alert?"_s);
    QCOMPARE(alert(), QString());
    type(u"s"_s);
    QCOMPARE(offer(u"allergies/0/reaction"_s), u"Put ‘Anaphylaxis: peanuts’ into the alert?"_s);
    QCOMPARE(focusedPath(), u"allergies/0/reaction"_s);
}

void AlertTest::takenItStandsThereOnceAndCanBeUndone()
{
    focus(u"alert"_s);
    type(u"Call before visits"_s);
    typeAllergy(u"peanuts"_s, u"anaphylaxis"_s);
    QVERIFY(page->form()->takeOffer());
    QCOMPARE(alert(), u"Call before visits\nAnaphylaxis: peanuts"_s);
    QVERIFY(!editor(u"allergies/0/reaction"_s)->hasOffer());
    type(u" 2019"_s);
    QVERIFY(!editor(u"allergies/0/reaction"_s)->hasOffer());
    focus(u"alert"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(alert(), u"Call before visits"_s);
    QVERIFY(!labels(editor(u"allergies/0/reaction"_s)).join(u'|').contains(u"Put into the alert"_s));
    QVERIFY(editor(u"allergies/0/reaction"_s)->hasOffer());
}

void AlertTest::whatNobodyCalledSoKeepsItsWords()
{
    typeAllergy(u"bee stings"_s, u"throat swelling, EpiPen"_s);
    QCOMPARE(offer(u"allergies/0/reaction"_s),
             u"Put ‘Severe reaction: bee stings (throat swelling, EpiPen)’ into the alert?"_s);
}

void AlertTest::theNameMayComeLater()
{
    focus(u"allergies/0/reaction"_s);
    type(u"anaphylaxis"_s);
    QVERIFY(!editor(u"allergies/0/reaction"_s)->hasOffer());
    focus(u"allergies/0/name"_s);
    type(u"nuts"_s);
    QCOMPARE(offer(u"allergies/0/reaction"_s), u"Put ‘Anaphylaxis: nuts’ into the alert?"_s);
    QVERIFY(page->form()->takeOffer());
    QCOMPARE(alert(), u"Anaphylaxis: nuts"_s);
}

void AlertTest::aMildReactionIsLeftAlone()
{
    typeAllergy(u"latex"_s, u"rash, no anaphylaxis"_s);
    QVERIFY(!editor(u"allergies/0/reaction"_s)->hasOffer());
}

void AlertTest::aFullAlertIsSaid()
{
    Draft draft;
    draft.client.alert = {QString(490, u'x')};
    page->open(draft);
    typeAllergy(u"peanuts"_s, u"anaphylaxis"_s);
    QVERIFY(page->form()->takeOffer());
    QCOMPARE(alert(), draft.client.alert.text);
    QVERIFY(labels(editor(u"allergies/0/reaction"_s)).join(u' ').contains(u"The alert is full"));
}

void AlertTest::theSevereOfferComesBeforeThatOfTheWord()
{
    typeAllergy(u"Zzzyx blossom"_s, u"anaphylaxis"_s);
    focus(u"allergies/1/name"_s);
    QVERIFY(!editor(u"allergies/0/name"_s)->hasOffer());
    QVERIFY(page->form()->takeOffer());
    QCOMPARE(alert(), u"Anaphylaxis: Zzzyx blossom"_s);
}

void AlertTest::whereItWillBeSeen()
{
    QVERIFY(
        labels(editor(u"alert"_s)).contains(u"0 of 500 characters · Seen first by everyone who opens the record."_s));
    QVERIFY(labels(editor(u"notes"_s)).contains(u"Seen in the record below the health sections."_s));
    focus(u"alert"_s);
    type(u"Latex"_s);
    QVERIFY(
        labels(editor(u"alert"_s)).contains(u"5 of 500 characters · Seen first by everyone who opens the record."_s));
    QVERIFY(editor(u"alert"_s)->control()->accessibleDescription().contains(u"Seen first"));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    AlertTest tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "alert.moc"
