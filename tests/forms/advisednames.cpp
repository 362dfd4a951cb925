// Names, key by key: nothing is changed unasked.

#include "advicestage.h"

using namespace Intake;
using namespace Intake::Testing;

class AdvisedNames : public QObject
{
    Q_OBJECT

    std::unique_ptr<AdviceStage> at;

private slots:
    void init() { at = std::make_unique<AdviceStage>(); }

    void capitalsAreOfferedAndTakenByOneKey();
    void theOfferGoesWhenTypingGoesOn();
    void mixedLettersGetNoOffer();
    void spacesAtTheEndsGo();
    void noLastNameIsOneKey();
    void aLastNameTakesTheNoteBack();
    void nobodyIsAskedBeforeTheFirstName();
    void theOnlyNameMovesToTheFirst();
    void aFirstNameSendsThatOfferAway();
    void theOnlyNameInSmallLettersGetsItsCapitalsFirst();
};

void AdvisedNames::capitalsAreOfferedAndTakenByOneKey()
{
    at->focus(u"first_name"_s);
    type(u"zofia"_s);
    QCOMPARE(at->offer(u"first_name"_s), QString());
    press(Qt::Key_Tab);
    QCOMPARE(at->text(u"first_name"_s), u"zofia"_s);
    QCOMPARE(at->offer(u"first_name"_s), u"Zofia?"_s);
    QVERIFY(at->f2());
    QCOMPARE(at->text(u"first_name"_s), u"Zofia"_s);
    QCOMPARE(focusedPath(), u"last_name"_s);
    type(u"VAN DER BERG\t"_s);
    press(Qt::Key_Tab);
    QCOMPARE(at->offer(u"last_name"_s), u"van der Berg?"_s);
    at->focus(u"first_name"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(at->text(u"first_name"_s), u"zofia"_s);
}

void AdvisedNames::theOfferGoesWhenTypingGoesOn()
{
    at->fill(u"last_name"_s, u"o'brien"_s);
    QCOMPARE(at->offer(u"last_name"_s), u"O'Brien?"_s);
    at->focus(u"last_name"_s);
    press(Qt::Key_End);
    type(u"s"_s);
    QCOMPARE(at->offer(u"last_name"_s), QString());
    QCOMPARE(at->text(u"last_name"_s), u"o'briens"_s);
}

void AdvisedNames::mixedLettersGetNoOffer()
{
    for (const QString &name : {u"Zofia"_s, u"LeBron"_s, u"王小明"_s, u"Þórdís"_s, u"AJ"_s}) {
        at->focus(u"first_name"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(name);
        press(Qt::Key_Tab);
        QCOMPARE(at->offer(u"first_name"_s), QString());
        QCOMPARE(at->text(u"first_name"_s), name);
    }
}

void AdvisedNames::spacesAtTheEndsGo()
{
    at->focus(u"first_name"_s);
    type(u"  Mary  Ann "_s);
    QCOMPARE(at->text(u"first_name"_s), u"  Mary  Ann "_s);
    press(Qt::Key_Tab);
    QCOMPARE(at->text(u"first_name"_s), u"Mary  Ann"_s);
}

void AdvisedNames::noLastNameIsOneKey()
{
    at->fill(u"first_name"_s, u"Sukarno"_s);
    QCOMPARE(focusedPath(), u"last_name"_s);
    press(Qt::Key_Tab);
    QVERIFY(at->offer(u"last_name"_s).contains(u"“-” stands for none"_s));
    QCOMPARE(at->text(u"last_name"_s), QString());
    QVERIFY(at->f2());
    QCOMPARE(at->text(u"last_name"_s), u"-"_s);
    QVERIFY2(at->notes().contains(u"“-” stands in the last name, which the server requires"_s),
             qPrintable(at->notes()));
    QVERIFY(at->under(u"last_name"_s).contains(u"no last name"_s));
    QVERIFY(at->form()->wrong().empty());
    QVERIFY(!at->editor(u"last_name"_s)->hasRemark());
}

void AdvisedNames::aLastNameTakesTheNoteBack()
{
    at->fill(u"first_name"_s, u"Sukarno"_s);
    press(Qt::Key_Tab);
    QVERIFY(at->f2());
    at->focus(u"last_name"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Putra"_s);
    QCOMPARE(at->notes(), QString());
}

void AdvisedNames::nobodyIsAskedBeforeTheFirstName()
{
    at->fill(u"preferred_name"_s, u"Zo"_s);
    at->focus(u"last_name"_s);
    press(Qt::Key_Tab);
    QCOMPARE(at->offer(u"last_name"_s), QString());
}

void AdvisedNames::theOnlyNameMovesToTheFirst()
{
    at->fill(u"last_name"_s, u"Sukarno"_s);
    QVERIFY2(at->offer(u"last_name"_s).contains(u"only name"), qPrintable(at->offer(u"last_name"_s)));
    QCOMPARE(at->text(u"last_name"_s), u"Sukarno"_s);
    QVERIFY(at->f2());
    QCOMPARE(at->text(u"first_name"_s), u"Sukarno"_s);
    QCOMPARE(at->text(u"last_name"_s), u"-"_s);
    QVERIFY(at->notes().contains(u"“-” stands in the last name"_s));
    QVERIFY(at->under(u"last_name"_s).contains(u"no last name"_s));
    QVERIFY(at->form()->wrong().empty());
}

void AdvisedNames::aFirstNameSendsThatOfferAway()
{
    at->fill(u"last_name"_s, u"Nowak"_s);
    QVERIFY(at->editor(u"last_name"_s)->hasOffer());
    at->focus(u"first_name"_s);
    type(u"Z"_s);
    QVERIFY(!at->editor(u"last_name"_s)->hasOffer());
}

void AdvisedNames::theOnlyNameInSmallLettersGetsItsCapitalsFirst()
{
    at->fill(u"last_name"_s, u"sukarno"_s);
    QCOMPARE(at->offer(u"last_name"_s), u"Sukarno?"_s);
    QVERIFY(at->f2());
    QVERIFY(at->offer(u"last_name"_s).contains(u"only name"));
    QVERIFY(at->f2());
    QCOMPARE(at->text(u"first_name"_s), u"Sukarno"_s);
}

ADVICE_MAIN(AdvisedNames)
#include "advisednames.moc"
