// What opens a locked window, and that nothing else does anything in it.

#include "journey/lockstage.h"

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

class LockWays : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void keysDoNothingWhileLocked();
    void whoWaitsIsCountedWhileLocked();
    void theSecondPersonIsChosenByTheirLetter();
    void theKeyboardComesBackFromUnderACard();
    void unlockedByPin();
    void aStartWithPinsIsLocked();
    void nobodyIsChosenBeforeALetter();
    void whoeverIsThereStaysWithTheirLetter();
    void unlockedByPassphrase();
};

void LockWays::keysDoNothingWhileLocked()
{
    Stage stage;
    typeSomebody(stage);
    lockAndLook(stage);
    const int people = stage.desk->notCreated();
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_F1);
    press(Qt::Key_Comma, Qt::ControlModifier);
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_F6);
    QCoreApplication::processEvents();
    QVERIFY(lockPage(stage)->isVisible() || !stage.desk->lock().isLocked());
    QCOMPARE(visibleWindows(), 1);
    QCOMPARE(stage.desk->notCreated(), people);
    QCOMPARE(stage.created(), 0);
}

void LockWays::whoWaitsIsCountedWhileLocked()
{
    Stage stage;
    type(u"Helen\nTest-503"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.count(State::Waiting), 1);
    lockAndLook(stage);
    QVERIFY(stage.sees(u"sending goes on when it is unlocked."_s));
}

/// On the first day: one person, then the next.
void LockWays::theSecondPersonIsChosenByTheirLetter()
{
    Stage stage;
    addPerson(stage, u"AB"_s, u"1234"_s);
    press(Qt::Key_F9);
    addPerson(stage, u"CD"_s, u"5678"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_F9);
    type(u"c5678\n"_s);
    QTRY_COMPARE(stage.desk->receptionists().atDesk(), u"CD"_s);
}

void LockWays::theKeyboardComesBackFromUnderACard()
{
    for (const Qt::Key card : {Qt::Key_F10, Qt::Key_F9}) {
        Stage stage;
        typeSomebody(stage);
        press(card);
        QVERIFY(focusedPath().isEmpty());
        lockAndLook(stage);
        if (QTest::currentTestFailed())
            return;
        unlock(stage);
        QTRY_VERIFY(!focusedPath().isEmpty());
    }
}

void LockWays::unlockedByPin()
{
    Stage stage;
    addPerson(stage, u"ZW"_s, u"2468"_s);
    addPerson(stage, u"AB"_s, u"1357"_s);
    typeSomebody(stage);
    lockAndLook(stage);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(pinField(stage) && pinField(stage)->hasFocus());
    QVERIFY(stage.sees(u"ZW"_s) && stage.sees(u"AB"_s));
    QVERIFY(!stage.button(u"Show again"_s));
    type(u"z1111\n"_s);
    QTRY_VERIFY(stage.sees(u"This is not the PIN. Type it again. 4 try(ies) left."_s));
    QTRY_VERIFY(pinField(stage)->hasFocus());
    QVERIFY(pinField(stage)->text().isEmpty());
    type(u"2468\n"_s);
    QTRY_VERIFY(!stage.desk->lock().isLocked());
    QCOMPARE(stage.desk->receptionists().atDesk(), u"ZW"_s);
    QCOMPARE(focusedPath(), u"last_name"_s);
    // In the log nobody is named for the wrong one, and ZW for the unlocking.
    std::map<AuditEvent, QString> who;
    const auto read = [](Store &store) { return store.auditBefore(std::numeric_limits<qint64>::max(), 50); };
    stage.desk->store().run(read, stage.window.get(),
                            [&](const tl::expected<std::vector<AuditEntry>, StoreProblem> &entries) {
                                for (const AuditEntry &entry : entries.value_or(std::vector<AuditEntry>()))
                                    who[entry.event] = entry.who;
                            });
    QTRY_VERIFY(who.contains(AuditEvent::Unlocked) && who.contains(AuditEvent::WrongPin));
    QCOMPARE(who[AuditEvent::WrongPin], QString());
    QCOMPARE(who[AuditEvent::Unlocked], u"ZW"_s);
}

void LockWays::aStartWithPinsIsLocked()
{
    Stage stage;
    addPerson(stage, u"ZW"_s, u"2468"_s);
    typeSomebody(stage);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    QTRY_VERIFY(!stage.desk->drafts().isUnsaved());
    stage.crash();
    stage.show();
    QTRY_VERIFY(lockPage(stage));
    QVERIFY(!everything(stage).contains(marker));
    QTRY_VERIFY(pinField(stage) && pinField(stage)->hasFocus());
    QSignalSpy opened(stage.window.get(), &MainWindow::storeOpened);
    type(u"2468\n"_s);
    QVERIFY(opened.wait(10'000));
    QTRY_COMPARE(stage.typed().client.firstName, marker);
}

void LockWays::nobodyIsChosenBeforeALetter()
{
    Stage stage;
    addPerson(stage, u"AB"_s, u"1357"_s);
    addPerson(stage, u"ZW"_s, u"2468"_s);
    addPerson(stage, u"AC"_s, u"8642"_s);
    stage.crash();
    stage.show();
    QTRY_VERIFY(lockPage(stage));
    QTRY_VERIFY(pinField(stage) && pinField(stage)->hasFocus());
    for (const char *initials : {"AB", "ZW", "AC"})
        QVERIFY(!stage.button(QString::fromLatin1(initials))->isChecked());
    // As often as would use up the tries of whoever stands first.
    for (int i = 0; i < 6; ++i)
        type(u"2468\n"_s);
    QVERIFY(stage.sees(u"Nobody is chosen yet: press the first letter of the initials."_s));
    QVERIFY(pinField(stage)->text().isEmpty());
    type(u"aa"_s);
    QVERIFY(!stage.button(u"ZW"_s)->isChecked());
    QVERIFY(!stage.sees(u"Nobody is chosen yet: press the first letter of the initials."_s));
    QSignalSpy opened(stage.window.get(), &MainWindow::storeOpened);
    type(u"z2468\n"_s);
    QVERIFY(opened.wait(10'000));
    QCOMPARE(stage.desk->receptionists().atDesk(), u"ZW"_s);
    std::optional<QStringList> misses;
    const auto read = [](Store &store) { return store.auditBefore(std::numeric_limits<qint64>::max(), 50); };
    stage.desk->store().run(read, stage.window.get(),
                            [&](const tl::expected<std::vector<AuditEntry>, StoreProblem> &entries) {
                                misses.emplace();
                                for (const AuditEntry &entry : entries.value_or(std::vector<AuditEntry>()))
                                    if (entry.event == AuditEvent::WrongPin)
                                        *misses += entry.who;
                            });
    QTRY_VERIFY(misses);
    QVERIFY(misses->isEmpty());
}

/// One's own letter must not choose the colleague whose initials begin alike.
void LockWays::whoeverIsThereStaysWithTheirLetter()
{
    Stage stage;
    addPerson(stage, u"AB"_s, u"1357"_s);
    addPerson(stage, u"AC"_s, u"8642"_s);
    bool isThere = false;
    stage.desk->receptionists().choose(u"AB"_s, u"1357"_s, stage.window.get(),
                                       [&](PinAnswer answer) { isThere = answer == PinAnswer::Right; });
    QTRY_VERIFY(isThere);
    lockAndLook(stage);
    QTRY_VERIFY(pinField(stage) && pinField(stage)->hasFocus());
    type(u"a"_s);
    QVERIFY(stage.button(u"AB"_s)->isChecked());
    type(u"a"_s);
    QVERIFY(stage.button(u"AC"_s)->isChecked());
    type(u"a1357\n"_s);
    QTRY_VERIFY(!lockPage(stage));
}

void LockWays::unlockedByPassphrase()
{
    Stage stage({}, KeySource::Kind::Memory);
    stage.crash();
    stage.setup.store = {stage.folder.filePath(u"other"_s), {KeySource::Kind::Passphrase, "wattle bird on the fence"}};
    stage.open();
    typeSomebody(stage);
    lockAndLook(stage);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(pinField(stage) && pinField(stage)->hasFocus());
    type(u"something else entirely\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().contains("This is not the passphrase"_L1), 20'000);
    QVERIFY(stage.desk->lock().isLocked());
    QTRY_VERIFY_WITH_TIMEOUT(pinField(stage)->hasFocus(), 5'000);
    type(u"wattle bird on the fence\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.desk->lock().isLocked(), 20'000);
    QCOMPARE(focusedPath(), u"last_name"_s);
}

QTEST_MAIN(LockWays)
#include "lockways.moc"
