// What is said below the parts of an address.

#include "addressstage.h"

using namespace Intake;
using namespace Intake::Testing;

class AddressHints : public QObject
{
    Q_OBJECT

    std::unique_ptr<AddressStage> stage;

private slots:
    void init() { stage = std::make_unique<AddressStage>(); }

    void aPostcodeInAnotherStateIsPointedOut();
    void aHintGoesWhenItNoLongerHolds();
    void whatIsUsuallyGivenIsSaidOnceItWasLeft();
};

void AddressHints::aPostcodeInAnotherStateIsPointedOut()
{
    stage->fill(u"line1"_s, u"1 High St"_s);
    stage->fill(u"city"_s, u"Casey"_s);
    stage->fill(u"state"_s, u"NSW"_s);
    stage->focus(u"postal_code"_s);
    type(u"2913"_s);
    QCOMPARE(stage->hintAt(u"postal_code"_s), QString()); // not while it is typed
    press(Qt::Key_Tab);
    QCOMPARE(stage->hintAt(u"postal_code"_s), u"2913 is in the ACT, not in New South Wales."_s);
    QVERIFY(stage->part(u"postal_code"_s)->control()->accessibleDescription().contains(u"not in New South Wales"_s));
    QVERIFY(stage->page->form()->wrong().empty() || !stage->part(u"postal_code"_s)->hasRemark());
    stage->fill(u"postal_code"_s, u"0872"_s);
    QCOMPARE(
        stage->hintAt(u"postal_code"_s),
        u"0872 is in the Northern Territory, Queensland, South Australia or Western Australia, not in New South Wales."_s);
}

void AddressHints::aHintGoesWhenItNoLongerHolds()
{
    stage->fill(u"state"_s, u"NSW"_s);
    stage->fill(u"postal_code"_s, u"2913"_s);
    QVERIFY(!stage->hintAt(u"postal_code"_s).isEmpty());
    stage->fill(u"state"_s, u"ACT"_s);
    QCOMPARE(stage->hintAt(u"postal_code"_s), QString());
    stage->fill(u"state"_s, u"Victoria"_s);
    QCOMPARE(stage->hintAt(u"postal_code"_s), u"2913 is in the ACT, not in Victoria."_s);
    stage->focus(u"state"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"ACT"_s);
    QCOMPARE(stage->hintAt(u"postal_code"_s), QString()); // already while it is put right
    stage->fill(u"state"_s, u"Victoria"_s);
    stage->focus(u"postal_code"_s);
    press(Qt::Key_End);
    press(Qt::Key_Backspace);
    QCOMPARE(stage->hintAt(u"postal_code"_s), QString());
    type(u"3"_s);
    press(Qt::Key_Tab);
    QVERIFY(!stage->hintAt(u"postal_code"_s).isEmpty());
}

void AddressHints::whatIsUsuallyGivenIsSaidOnceItWasLeft()
{
    stage->fill(u"line1"_s, u"1 High St"_s);
    QCOMPARE(stage->hintAt(u"city"_s) + stage->hintAt(u"state"_s) + stage->hintAt(u"postal_code"_s), QString());
    stage->fill(u"postal_code"_s, {});
    QCOMPARE(stage->hintAt(u"postal_code"_s), u"Usually part of an address (Australia)."_s);
    QCOMPARE(stage->hintAt(u"city"_s), QString());
    stage->fill(u"postal_code"_s, u"3056"_s);
    QCOMPARE(stage->hintAt(u"postal_code"_s), QString());
    stage->fill(u"line1"_s, {});
    stage->fill(u"postal_code"_s, {});
    QCOMPARE(stage->hintAt(u"postal_code"_s), QString()); // nothing is missing in what is not there
    QVERIFY(stage->page->form()->value() == Draft());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    AddressHints tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "addresshints.moc"
