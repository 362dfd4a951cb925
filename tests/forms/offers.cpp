// Offers under fields, and lines in the notes: never unasked, taken by one key, undone in the field.

#include "formstage.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Intake;
using namespace Intake::Testing;

class OffersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<IntakePage> page;

    IntakeForm *form() const { return page->form(); }
    FieldEditor *at(const QString &path) const { return form()->editorAt(path); }
    void offer(const QString &path)
    {
        at(path)->showOffer({u"Helen?"_s, u"Use it"_s, [this, path] { at(path)->retype(u"Helen"_s); }});
    }
    QString notes() const { return form()->value().client.notes.text; }

private slots:
    void init() { page = openPage(); }

    void takenFromItsFieldAndUndone()
    {
        form()->focusField(u"profession"_s);
        type(u"hel"_s);
        offer(u"profession"_s);
        QVERIFY(labels(page.get()).contains(u"Helen?"_s));
        QVERIFY(at(u"profession"_s)->control()->accessibleDescription().contains(u"Helen? Use it: F2"_s));
        QVERIFY(form()->takeOffer());
        QCOMPARE(form()->value().client.profession, u"Helen"_s);
        QVERIFY(!labels(page.get()).contains(u"Helen?"_s));
        QVERIFY(!form()->takeOffer());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(form()->value().client.profession, u"hel"_s);
    }

    void takenFromTheFieldAfterIt()
    {
        form()->focusField(u"profession"_s);
        type(u"hel"_s);
        offer(u"profession"_s);
        press(Qt::Key_Tab);
        QCOMPARE(focusedPath(), u"phone_number"_s);
        QVERIFY(form()->takeOffer());
        QCOMPARE(form()->value().client.profession, u"Helen"_s);
        QCOMPARE(focusedPath(), u"phone_number"_s);
    }

    void notTakenFromAfar()
    {
        form()->focusField(u"profession"_s);
        type(u"hel"_s);
        offer(u"profession"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QVERIFY(!form()->takeOffer());
        QCOMPARE(form()->value().client.profession, u"hel"_s);
        press(Qt::Key_Tab, Qt::ShiftModifier);
        press(Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(form()->takeOffer());
        QCOMPARE(form()->value().client.profession, u"Helen"_s);
    }

    void whatNobodySeesIsNotTaken()
    {
        form()->focusField(u"notes"_s);
        QVERIFY(at(u"first_name"_s)->visibleRegion().isEmpty());
        offer(u"first_name"_s);
        QVERIFY(!form()->takeOffer());
        QCOMPARE(form()->value().client.firstName, QString());
    }

    void goneByTypingOn()
    {
        form()->focusField(u"profession"_s);
        type(u"hel"_s);
        offer(u"profession"_s);
        type(u"g"_s);
        QVERIFY(!labels(page.get()).contains(u"Helen?"_s));
        QVERIFY(!form()->takeOffer());
        QCOMPARE(form()->value().client.profession, u"helg"_s);
    }

    void aLineInTheNotesComesOnceAndGoes()
    {
        form()->focusField(u"notes"_s);
        type(u"Prefers SMS."_s);
        QVERIFY(form()->addNote(u"Medications: none"_s));
        QVERIFY(form()->addNote(u"Medications: none"_s));
        QCOMPARE(notes(), u"Prefers SMS.\nMedications: none"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(notes(), u"Prefers SMS."_s);
        QVERIFY(form()->addNote(u"Medications: none"_s));
        form()->removeNote(u"Medications: none"_s);
        form()->removeNote(u"Prefers"_s);
        QCOMPARE(notes(), u"Prefers SMS."_s);
    }

    void fullNotesTakeNoLine()
    {
        Draft draft;
        draft.client.notes = {QString(longestText - 3, u'x')};
        page->open(draft);
        QVERIFY(!form()->addNote(u"Medications: none"_s));
        QCOMPARE(notes(), draft.client.notes.text);
    }

    void aMarkGoesWhenItsFieldIsEdited()
    {
        Draft draft;
        draft.client.address.city = u"Carlton"_s;
        draft.marks = {{u"address/city"_s, Mark::Copied}, {u"phone_numbers"_s, Mark::Copied}};
        page->open(draft);
        QVERIFY(form()->value() == draft);
        form()->focusField(u"first_name"_s);
        type(u"x"_s);
        QVERIFY(form()->hasMark(u"address/city"_s, Mark::Copied));
        form()->focusField(u"address/city"_s);
        type(u"x"_s);
        QVERIFY(!form()->hasMark(u"address/city"_s, Mark::Copied));
        form()->focusField(u"phone_numbers/0/number"_s);
        type(u"0"_s);
        QVERIFY(!form()->hasMark(u"phone_numbers"_s, Mark::Copied));
    }
};

QTEST_MAIN(OffersTest)
#include "offers.moc"
