// What is pasted is taken as left: it is read as if it had been typed, and one undo still takes all of it back.

#include "forms/pastepanel.h"
#include "phonestage.h"

#include <QCheckBox>

using namespace Intake;
using namespace Intake::Testing;

class PasteLeft : public QObject
{
    Q_OBJECT

    std::unique_ptr<PhoneStage> at;

    Pasted read(const QString &text) const { return readPasted(text, {u"AU"_s, QDate(2026, 11, 23), QLocale()}); }

    PasteFill paste(const QString &text) const
    {
        PasteFill fill;
        {
            PastePanel panel;
            if (panel.offer(read(text), at->form()))
                fill = PasteFill::take(panel.taken(), *at->form());
        }
        at->page->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(at->page.get()));
        return fill;
    }

private slots:
    void init() { at = std::make_unique<PhoneStage>(); }

    void phonesAreSentWhole();
    void aFurtherPhoneGetsItsCode();
    void whatSomebodyChangedSinceStays();
    void aChildAsksForItsGuardian();
    void aNameInSmallLettersIsOffered();
    void anUnusedPartOfAnAddressIsOfferedAndShown();
    void whatTheClinicDoesNotAskIsNotTicked();
};

void PasteLeft::phonesAreSentWhole()
{
    at->form()->editorAt(primary)->retype(u"0400 111 222"_s);
    PasteFill fill = paste(u"Name: Helen Keller\nDOB: 27/06/1980\nPh: 02 9876 5432\n"
                           "Next of kin: John Keller (husband) 0412 999 888"_s);
    QVERIFY(fill.count() > 3);
    QTRY_COMPARE(at->text(contact), u"+61 412 999 888"_s);
    QCOMPARE(at->form()->value().client.emergencyContactPhone.text, u"+61 412 999 888"_s);
    QTRY_COMPARE(at->sent().emergencyContactPhone.text, u"+61412999888"_s);
    at->form()->editorAt(u"first_name"_s)->retype(u"Helen"_s);
    at->form()->editorAt(u"last_name"_s)->retype(u"Keller"_s);
    QCOMPARE(fill.undo(*at->form()), 0);
    QCOMPARE(at->text(contact), QString());
    QCOMPARE(at->text(primary), u"0400 111 222"_s);
    QCOMPARE(at->text(u"last_name"_s), QString());
    for (const QString &path : {u"first_name"_s, u"last_name"_s})
        QVERIFY2(!at->editor(path)->hasRemark(), qPrintable(path)); // nobody has left it empty
}

void PasteLeft::aFurtherPhoneGetsItsCode()
{
    PasteFill fill = paste(u"Name: Helen Keller\nMobile: 0412 345 678\nHome: 02 9876 5432"_s);
    QTRY_COMPARE(at->text(code), u"+61"_s);
    QCOMPARE(at->sent().phoneNumbers.size(), std::size_t(1));
    QCOMPARE(at->sent().phoneNumbers[0].number, u"298765432"_s);
    QCOMPARE(at->sent().phoneNumbers[0].code, u"+61"_s);
    at->form()->editorAt(u"first_name"_s)->retype(u"Helen"_s);
    at->form()->editorAt(u"last_name"_s)->retype(u"Keller"_s);
    QCOMPARE(fill.undo(*at->form()), 0);
    QVERIFY(at->form()->value() == Draft());
}

void PasteLeft::whatSomebodyChangedSinceStays()
{
    PasteFill fill = paste(u"Name: Helen Keller\nPh: 0412 345 678"_s);
    QTRY_COMPARE(at->text(primary), u"+61 412 345 678"_s);
    at->focus(primary);
    press(Qt::Key_End);
    press(Qt::Key_Backspace);
    type(u"9"_s);
    at->tab();
    QCOMPARE(fill.undo(*at->form()), 1);
    QCOMPARE(at->text(primary), u"+61 412 345 679"_s);
    QCOMPARE(at->text(u"last_name"_s), QString());
}

void PasteLeft::aChildAsksForItsGuardian()
{
    PasteFill fill = paste(u"Name: Helen Keller\nDOB: 27/06/2019"_s);
    FieldEditor *guardian = at->editor(u"guardian_name"_s);
    QVERIFY(guardian && guardian->isVisible());
    QCOMPARE(fill.undo(*at->form()), 0);
    QVERIFY(!guardian->isVisible());
}

void PasteLeft::aNameInSmallLettersIsOffered()
{
    static_cast<void>(paste(u"First name: helen\nLast name: keller"_s));
    QCOMPARE(at->offer(u"last_name"_s), u"Keller?"_s);
}

void PasteLeft::anUnusedPartOfAnAddressIsOfferedAndShown()
{
    at->fill(u"address/country_code"_s, {});
    at->editor(u"address/country_code"_s)->retype(u"New Zealand"_s);
    at->focus(u"first_name"_s);
    const FieldEditor *state = at->editor(u"address/state"_s);
    QVERIFY(state->isHidden());
    PastePanel panel;
    QVERIFY(panel.offer(read(u"Name: Helen Keller\n12 Smith St\nFitzroy VIC 3065"_s), at->form()));
    QVERIFY(panel.findChild<QCheckBox *>(u"paste/address/state"_s));
    PasteFill::take(panel.taken(), *at->form());
    QCOMPARE(at->form()->value().client.address.state.text, u"VIC"_s);
    QVERIFY(!state->isHidden());
}

void PasteLeft::whatTheClinicDoesNotAskIsNotTicked()
{
    FormContext context = at->form()->context();
    context.clinic.asking[u"profession"_s] = Asking::Hide;
    at->form()->setContext(context);
    PastePanel panel;
    QVERIFY(panel.offer(read(u"Name: Helen Keller\nOccupation: Welder"_s), at->form()));
    const auto *box = panel.findChild<QCheckBox *>(u"paste/profession"_s);
    QVERIFY(box);
    QVERIFY(!box->isChecked());
}

ADVICE_MAIN(PasteLeft)
#include "pasteleft.moc"
