// F9, by keyboard alone: who is at the desk, one key and a PIN; somebody added, a PIN changed, somebody removed.

#include "desk/receptionists.h"
#include "forms/whopanel.h"
#include "journey/stage.h"

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

WhoPanel *panel(const Stage &stage)
{
    return stage.window->findChild<WhoPanel *>();
}

bool isOpen(const Stage &stage)
{
    return panel(stage) && panel(stage)->isVisible();
}

/// Mnemonics and Tab are proven elsewhere: here a button is one a person could press with Enter.
void pressButton(const Stage &stage, const QString &text)
{
    QPushButton *button = stage.button(text);
    QVERIFY2(button && panel(stage)->isAncestorOf(button), qPrintable(stage.screen()));
    button->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
}

/// From the open panel, by what stands in it.
void add(const Stage &stage, const QString &initials, const QString &pin)
{
    type(QString(initials % u'\n' % pin % u'\n'));
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(QString(initials % u" is added."_s)), 20'000);
}

QStringList known(const Stage &stage)
{
    QStringList all;
    for (const Receptionist &each : stage.desk->receptionists().all())
        all += each.initials;
    return all;
}

/// ZW, AB and AC are known; the panel is open and asks who is there.
void addThree(const Stage &stage)
{
    press(Qt::Key_F9);
    QTRY_VERIFY(isOpen(stage));
    add(stage, u"ZW"_s, u"2468"_s);
    pressButton(stage, u"Add someone"_s);
    add(stage, u"AB"_s, u"1357"_s);
    pressButton(stage, u"Add someone"_s);
    add(stage, u"AC"_s, u"9753"_s);
    QCOMPARE(known(stage), (QStringList{u"AB"_s, u"AC"_s, u"ZW"_s}));
}

} // namespace

class WhoJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void oneKeyAndThePin();
    void aNumberWhereTwoBeginAlike();
    void aWrongPinIsSaid();
    void nobodyIsChosenYet();
    void nobodyIsAtTheDesk();
    void aPinIsChanged();
    void removedInASecondStepOnly();
    void escLeavesAndTheFormGoesOn();
};

void WhoJourney::oneKeyAndThePin()
{
    Stage stage;
    type(u"Half"_s);
    addThree(stage);
    type(u"z2468\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(stage), 20'000);
    QVERIFY(stage.sees(u"ZW is at the desk"_s));
    QCOMPARE(stage.desk->receptionists().atDesk(), u"ZW"_s);
    type(u"way"_s);
    QCOMPARE(stage.typed().client.firstName, u"Halfway"_s);
}

void WhoJourney::aNumberWhereTwoBeginAlike()
{
    Stage stage;
    addThree(stage);
    type(u"29753\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(stage), 20'000);
    QCOMPARE(stage.desk->receptionists().atDesk(), u"AC"_s);
    press(Qt::Key_F9);
    QTRY_VERIFY(isOpen(stage));
    QVERIFY(stage.sees(u"AC is at the desk."_s));
    type(u"aa9753\n"_s); // the same letter again: the next one
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(stage), 20'000);
    QCOMPARE(stage.desk->receptionists().atDesk(), u"AC"_s);
}

void WhoJourney::aWrongPinIsSaid()
{
    Stage stage;
    addThree(stage);
    type(u"z1111\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"This is not the PIN. Nothing was changed."_s), 20'000);
    QVERIFY(isOpen(stage));
    QCOMPARE(stage.desk->receptionists().atDesk(), QString());
    type(u"2468\n"_s); // still the same person, in an emptied field
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(stage), 20'000);
    QCOMPARE(stage.desk->receptionists().atDesk(), u"ZW"_s);
}

void WhoJourney::nobodyIsChosenYet()
{
    Stage stage;
    addThree(stage);
    type(u"4321\n"_s);
    QVERIFY(stage.sees(u"Nobody is chosen yet: press the first letter of the initials."_s));
    QVERIFY(isOpen(stage));
}

void WhoJourney::nobodyIsAtTheDesk()
{
    Stage stage;
    addThree(stage);
    QVERIFY(!stage.button(u"Nobody"_s));
    type(u"z2468\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(stage), 20'000);
    press(Qt::Key_F9);
    QTRY_VERIFY(isOpen(stage));
    pressButton(stage, u"Nobody"_s);
    QVERIFY(!isOpen(stage));
    QVERIFY(!stage.sees(u"ZW is at the desk"_s));
    QCOMPARE(stage.desk->receptionists().atDesk(), QString());
}

void WhoJourney::aPinIsChanged()
{
    Stage stage;
    addThree(stage);
    pressButton(stage, u"Change a PIN"_s);
    type(u"z2468\n864202\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"The PIN of ZW is changed."_s), 20'000);
    type(u"z2468\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"This is not the PIN. Nothing was changed."_s), 20'000);
    type(u"864202\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(stage), 20'000);
    QCOMPARE(stage.desk->receptionists().atDesk(), u"ZW"_s);
}

void WhoJourney::removedInASecondStepOnly()
{
    Stage stage;
    addThree(stage);
    type(u"z2468"_s);
    pressButton(stage, u"Remove someone"_s);
    QCOMPARE(known(stage).size(), 3);
    pressButton(stage, u"Back"_s);
    QVERIFY(stage.button(u"This is me"_s));
    pressButton(stage, u"Remove someone"_s);
    type(u"z2468\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"ZW is removed."_s), 20'000);
    QCOMPARE(known(stage), (QStringList{u"AB"_s, u"AC"_s}));
}

void WhoJourney::escLeavesAndTheFormGoesOn()
{
    Stage stage;
    type(u"Half"_s);
    press(Qt::Key_F9);
    QTRY_VERIFY(isOpen(stage));
    press(Qt::Key_Escape);
    QVERIFY(!isOpen(stage));
    type(u"way"_s);
    QCOMPARE(stage.typed().client.firstName, u"Halfway"_s);
}

QTEST_MAIN(WhoJourney)
#include "who.moc"
