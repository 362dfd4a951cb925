// The desk that was left alone, in the real window, with time that passes when the test says so.

#include "journey/stage.h"
#include "shell/storechoice.h"
#include "shell/windowlock.h"
#include "support/fakeclock.h"

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString warningWords = u"The window locks in 20 seconds. Any key keeps it open."_s;

/// The stage on a clock of the test's.
struct Idle : Stage
{
    Support::FakeClock clock;

    Idle()
    {
        crash();
        setup.settings.lockMinutes = 5;
        deskClock = &clock;
        open();
    }
    ~Idle() { crash(); } // before its clock

    void pass(std::chrono::milliseconds time)
    {
        const auto end = clock.sinceBoot() + time;
        while (clock.next() && *clock.next() <= end)
            clock.goTo(*clock.next());
        clock.goTo(end);
    }
};

} // namespace

class IdleJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void S13_warnedAndThenLocked();
    void anyKeyKeepsItOpen();
    void undoGoesWithTheLock();
    void startsLockedWherePinsAreKnown();
};

void IdleJourney::S13_warnedAndThenLocked()
{
    Idle stage;
    type(u"Left alone"_s);
    stage.pass(5min - 21s);
    QVERIFY(!stage.sees(warningWords));
    stage.pass(1s);
    QVERIFY(stage.sees(warningWords));
    QVERIFY(stage.sees(u"Left alone"_s));
    QVERIFY(stage.window->page()->isAncestorOf(QApplication::focusWidget())); // it takes no keyboard
    stage.pass(20s);
    QVERIFY(stage.window->lock().isOver());
    QVERIFY(!stage.sees(u"Left alone"_s));
    QVERIFY(!stage.sees(warningWords));
    QTRY_VERIFY(stage.desk->lock().isWiped());
    QVERIFY(!stage.desk->drafts().isUnsaved());
    QTRY_VERIFY(stage.button(u"Show again"_s));
    stage.button(u"Show again"_s)->click();
    QTRY_VERIFY(!stage.window->lock().isOver());
    QCOMPARE(stage.typed().client.firstName, u"Left alone"_s);
    QVERIFY(!stage.sees(warningWords));
    // And again from here on.
    stage.pass(5min + 1s);
    QVERIFY(stage.window->lock().isOver());
}

void IdleJourney::anyKeyKeepsItOpen()
{
    Idle stage;
    type(u"Stil"_s);
    stage.pass(5min - 5s);
    QVERIFY(stage.sees(warningWords));
    type(u"l"_s);
    QVERIFY(!stage.sees(warningWords));
    QCOMPARE(stage.typed().client.firstName, u"Still"_s); // the key does what it does
    stage.pass(4min);
    QVERIFY(!stage.window->lock().isOver());
    QVERIFY(!stage.sees(warningWords));
}

void IdleJourney::undoGoesWithTheLock()
{
    Idle stage;
    type(u"Discarded"_s);
    stage.window->discard();
    QVERIFY(stage.button(u"Undo"_s));
    stage.desk->lock().lock();
    QTRY_VERIFY(stage.desk->lock().isWiped());
    QTRY_VERIFY(stage.button(u"Show again"_s));
    stage.button(u"Show again"_s)->click();
    QTRY_VERIFY(!stage.window->lock().isOver());
    QVERIFY(!stage.button(u"Undo"_s));
    QVERIFY(!stage.sees(u"Discarded"_s));
}

/// Known from a mark before the store is asked; the store has the last word.
void IdleJourney::startsLockedWherePinsAreKnown()
{
    Stage stage;
    const QString folder = stage.setup.store.folder;
    QVERIFY(!hasPins(folder));
    std::optional<PinAnswer> answer;
    stage.desk->receptionists().add(u"ZW"_s, u"2468"_s, {}, stage.window.get(),
                                    [&](PinAnswer given) { answer = given; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
    QVERIFY(hasPins(folder));
    stage.crash();
    stage.desk = std::make_unique<Desk>();
    stage.window = std::make_unique<MainWindow>(*stage.desk, stage.setup);
    stage.window->openStore();
    stage.desk->lock().lock();
    stage.window->show();
    QVERIFY(stage.window->lock().isOver());
    QVERIFY(!stage.button(u"Show again"_s)); // until it is known who may open it
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTRY_VERIFY(stage.button(u"Unlock"_s));
    QTRY_VERIFY(stage.desk->lock().isWiped());
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field && field->echoMode() == QLineEdit::Password);
    QSignalSpy opened(stage.window.get(), &MainWindow::storeOpened);
    type(u"2468\n"_s);
    QVERIFY(opened.wait(20'000));
    QVERIFY(!stage.window->lock().isOver());
    QCOMPARE(focusedPath(), u"first_name"_s);
    stage.desk->receptionists().remove(u"ZW"_s, u"2468"_s, stage.window.get(), [](PinAnswer) {});
    QTRY_VERIFY_WITH_TIMEOUT(!hasPins(folder), 20'000);
}

QTEST_MAIN(IdleJourney)
#include "idle.moc"
