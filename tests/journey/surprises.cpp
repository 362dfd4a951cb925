// What surprised people on their first day, by keyboard.

#include "forms/aloud.h"
#include "forms/sectionindex.h"
#include "forms/windowband.h"
#include "journey/opentoday.h"

#include <QAccessible>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

QString notes(const Stage &stage)
{
    return stage.typed().client.notes.text;
}

/// As a screen reader presses what has two states.
void toggle(QWidget *button)
{
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(button);
    QVERIFY(seen && seen->actionInterface());
    seen->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
}

} // namespace

class Surprises : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void aWordBesideALineOfOursIsNoPartOfIt();
    void enterPressesTheButtonWithTheKeyboard();
    void todayBeforeAnythingWasTyped();
    void namesShownForTodayStayHiddenElsewhere();
    void escLeavesABand();
    void whatMayBeCreatedIsNotCalledNotCreated();
    void aSectionIsPressedByAScreenReader();
    void whatIsReadOutHasOneSignAtItsEnd();
};

/// It would stay, and be untrue, when the answer changes.
void Surprises::aWordBesideALineOfOursIsNoPartOfIt()
{
    Stage stage;
    IntakeForm *form = stage.window->page()->form();
    const QString ours = u"Consent is given by: mother"_s;
    for (const Qt::Key end : {Qt::Key_End, Qt::Key_Home}) {
        QVERIFY(form->addNote(ours));
        QVERIFY(form->focusField(u"notes"_s));
        press(end, Qt::ControlModifier);
        type(u"call first"_s);
        QVERIFY(form->hasNote(ours));
        form->removeNote(ours);
        QCOMPARE(notes(stage), u"call first"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        QCOMPARE(notes(stage), QString());
    }
    // In the middle of it somebody changes it on purpose.
    QVERIFY(form->addNote(ours));
    QVERIFY(form->focusField(u"notes"_s));
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Left);
    type(u"x"_s);
    QCOMPARE(notes(stage), u"Consent is given by: mothexr"_s);
}

void Surprises::enterPressesTheButtonWithTheKeyboard()
{
    Stage stage;
    type(u"Helen\nOkafor"_s);
    stage.button(u"Create client"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(stage.count(State::Created), 1, 10'000);
}

/// The store of a fresh practice is opened at the first key; F8 is one.
void Surprises::todayBeforeAnythingWasTyped()
{
    Stage stage;
    stage.crash();
    stage.setup.store.folder = stage.folder.filePath(u"fresh"_s);
    stage.desk = std::make_unique<Desk>();
    stage.window = std::make_unique<MainWindow>(*stage.desk, stage.setup);
    stage.window->openStoreWhenNeeded();
    stage.window->show();
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QVERIFY(openToday(stage));
    QVERIFY(!stage.sees(u"is not open"_s));
}

void Surprises::namesShownForTodayStayHiddenElsewhere()
{
    Stage stage;
    type(u"Helen\nOkafor\n"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stage.count(State::Created), 1, 10'000);
    QTRY_VERIFY(stage.button(u"Save or print"_s));
    press(Qt::Key_F4);
    QVERIFY(stage.sees(u"H. O."_s));
    const TodayPage *page = openToday(stage);
    QVERIFY(page);
    stage.button(u"Show names"_s)->click();
    QTRY_VERIFY(page->shown().hasNames);
    QVERIFY(!stage.sees(u"Names are hidden"_s)); // for here they are not
    press(Qt::Key_F4);
    QVERIFY(!page->shown().hasNames);
    QVERIFY(stage.sees(u"Names are hidden"_s));
    stage.button(u"Show names"_s)->click();
    QTRY_VERIFY(page->shown().hasNames);
    press(Qt::Key_Escape);
    QTRY_VERIFY(stage.sees(u"Names are hidden"_s));
    QVERIFY(stage.sees(u"H. O."_s));
}

void Surprises::escLeavesABand()
{
    Stage stage;
    press(Qt::Key_P, Qt::ControlModifier); // there is no record
    QTRY_VERIFY(stage.sees(u"Printing is for records"_s));
    const TodayPage *page = openToday(stage);
    QVERIFY(page);
    stage.button(u"Understood"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Escape);
    QTRY_VERIFY(page->hasFocus());
    QVERIFY(stage.sees(u"Printing is for records"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!page->isVisible());
}

void Surprises::whatMayBeCreatedIsNotCalledNotCreated()
{
    Stage stage;
    OneIntake intake;
    intake.row.id = QUuid::createUuid();
    intake.row.state = State::Unknown;
    intake.draft.client.firstName = u"Helen"_s;
    stage.desk->intakes().add(intake, stage.window.get(), [](const Intakes::Result &) {});
    QTRY_COMPARE(stage.count(State::Unknown), 1);
    stage.crash();
    stage.setup.server = {};
    stage.open();
    QTRY_VERIFY(stage.sees(u"may have been created already"_s));
    QVERIFY(!stage.sees(u"not created yet"_s));
    QVERIFY(!stage.window->close());
    QTRY_VERIFY(stage.button(u"Keep working"_s));
    QVERIFY(stage.sees(u"may have been created already"_s) && !stage.sees(u"not created yet"_s));
}

void Surprises::aSectionIsPressedByAScreenReader()
{
    Stage stage;
    toggle(stage.button(u"Health"_s));
    QTRY_VERIFY(focusedPath().startsWith(u"allergies"_s));
    toggle(stage.button(u"Referral"_s));
    QTRY_VERIFY(focusedPath().startsWith(u"refer"_s));
    QVERIFY(stage.button(u"Referral"_s)->isChecked() && !stage.button(u"Health"_s)->isChecked());
}

void Surprises::whatIsReadOutHasOneSignAtItsEnd()
{
    QCOMPARE(Words::aloud({u"Is it right?"_s, {}, u"Not so."_s, u"a hint"_s, u"end"_s}),
             u"Is it right? Not so. a hint. end"_s);
    QCOMPARE(Words::offerAloud(u"Copied from the last person"_s, u"Confirm"_s),
             u"Copied from the last person. Confirm: F2"_s);
}

QTEST_MAIN(Surprises)
#include "surprises.moc"
