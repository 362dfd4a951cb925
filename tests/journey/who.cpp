// F9, by keyboard alone: who is at the desk, one key and a PIN; somebody added, a PIN changed, somebody removed.

#include "desk/receptionists.h"
#include "forms/whopanel.h"
#include "journey/stage.h"
#include "shell/auditwords.h"

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
    const QString atDesk = stage.desk->receptionists().atDesk();
    type(QString(initials % u'\n' % (atDesk.isEmpty() ? QString() : u"2468\n"_s) % pin % u'\n'));
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(QString(initials % u" is added."_s)), 20'000);
}

QStringList known(const Stage &stage)
{
    QStringList all;
    for (const Receptionist &each : stage.desk->receptionists().all())
        all += each.initials;
    return all;
}

/// ZW, AB and AC are known, by ZW's PIN; the panel is open and asks who is there.
void addThree(const Stage &stage)
{
    press(Qt::Key_F9);
    QTRY_VERIFY(isOpen(stage));
    add(stage, u"ZW"_s, u"2468"_s);
    pressButton(stage, u"Add someone"_s);
    QVERIFY(stage.sees(u"Say first who is at the desk. Then somebody can be added."_s));
    type(u"z2468\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(stage), 20'000);
    press(Qt::Key_F9);
    QTRY_VERIFY(isOpen(stage));
    pressButton(stage, u"Add someone"_s);
    QVERIFY(stage.sees(u"PIN of ZW"_s));
    add(stage, u"AB"_s, u"1357"_s);
    pressButton(stage, u"Add someone"_s);
    add(stage, u"AC"_s, u"9753"_s);
    QCOMPARE(known(stage), (QStringList{u"AB"_s, u"AC"_s, u"ZW"_s}));
    stage.desk->receptionists().leave();
    press(Qt::Key_Escape);
    press(Qt::Key_F9);
    QTRY_VERIFY(isOpen(stage));
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
    void aMistakeIsMendedInItsField();
    void initialsTakeNoDigits();
    void wordsMakeRoomForThemselves();
    void numbersAreNamedWhereThereAreSome();
    void whatIsDoneIsNoted();
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
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"This is not the PIN. Nothing was changed. 4 try(ies) left."_s), 20'000);
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
    type(u"z"_s);
    QVERIFY(!stage.sees(u"Nobody is chosen yet: press the first letter of the initials."_s));
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

/// What is typed after a mistake is never a PIN that stands there readable.
void WhoJourney::aMistakeIsMendedInItsField()
{
    Stage stage;
    addThree(stage);
    type(u"z2468\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(stage), 20'000);
    press(Qt::Key_F9);
    QTRY_VERIFY(isOpen(stage));
    pressButton(stage, u"Add someone"_s);
    type(u"MN\n2468\n12\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"Choose a PIN of 4 to 12 digits."_s), 20'000);
    type(u"1357\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"MN is added."_s), 20'000);
    pressButton(stage, u"Add someone"_s);
    type(u"OP\n0000\n1357\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"This is not the PIN. Nothing was changed."_s), 20'000);
    type(u"2468\n\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"OP is added."_s), 20'000);
}

void WhoJourney::initialsTakeNoDigits()
{
    Stage stage;
    press(Qt::Key_F9);
    QTRY_VERIFY(isOpen(stage));
    type(u"1A2é3"_s);
    auto *initials = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(initials);
    QCOMPARE(initials->text(), u"Aé"_s);
    QVERIFY(stage.sees(u"Type one to four letters as initials."_s));
    type(u"B"_s);
    QVERIFY(!stage.sees(u"Type one to four letters as initials."_s));
}

/// And take neither the keyboard nor what is typed already.
void WhoJourney::wordsMakeRoomForThemselves()
{
    Stage stage;
    stage.window->resize(1024, 700);
    const auto isWhole = [](const QWidget *add) { return add && add->visibleRegion().boundingRect() == add->rect(); };
    press(Qt::Key_F9);
    QTRY_VERIFY(isWhole(stage.button(u"Add"_s)));
    type(u"A\n2468"_s);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_End);
    type(u"B2"_s);
    QVERIFY(stage.sees(u"Type one to four letters as initials."_s));
    QTRY_VERIFY(isWhole(stage.button(u"Add"_s)));
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"AB is added."_s), 20'000);
}

void WhoJourney::numbersAreNamedWhereThereAreSome()
{
    Stage stage;
    press(Qt::Key_F9);
    QTRY_VERIFY(isOpen(stage));
    add(stage, u"ZW"_s, u"2468"_s);
    QVERIFY(stage.sees(u"Press the first letter of your initials. Then type your PIN."_s));
    press(Qt::Key_Escape);
    Stage three;
    addThree(three);
    QVERIFY(three.sees(u"or the number beside them"_s));
}

void WhoJourney::whatIsDoneIsNoted()
{
    Stage stage;
    addThree(stage);
    type(u"z1111\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"This is not the PIN. Nothing was changed."_s), 20'000);
    pressButton(stage, u"Change a PIN"_s);
    type(u"z2468\n864202\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"The PIN of ZW is changed."_s), 20'000);
    pressButton(stage, u"Remove someone"_s);
    type(u"z864202\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"ZW is removed."_s), 20'000);
    QStringList noted;
    bool whole = false;
    stage.desk->days().readAll(stage.window.get(),
                               [&](const tl::expected<std::vector<AuditEntry>, StoreProblem> &part) {
                                   for (const AuditEntry &entry : part.value_or(std::vector<AuditEntry>()))
                                       noted += QString(entry.who % u'|' % auditEventWords(entry));
                                   whole = !part || part->empty();
                               });
    QTRY_VERIFY(whole);
    const QString all = noted.join(u'\n');
    for (const QString &line : {u"|Somebody added at this desk: ZW"_s, u"ZW|Came to the desk"_s,
                                u"ZW|Somebody added at this desk: AB"_s, u"ZW|Somebody added at this desk: AC"_s,
                                u"|Wrong PIN: ZW"_s, u"|PIN changed: ZW"_s, u"|Somebody removed from this desk: ZW"_s})
        QVERIFY2(noted.contains(line), qPrintable(all));
}

QTEST_MAIN(WhoJourney)
#include "who.moc"
