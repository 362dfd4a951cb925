// A locked desk: who gets in again, by what, and after how many misses.

#include "desk/deskstage.h"

#include <QtTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Ways = DeskLock::Ways;

} // namespace

class DeskLockWays : public QObject
{
    Q_OBJECT

private slots:
    void withoutPinsAButtonIsEnough();
    void aPinOpensAndTellsWhoIsThere();
    void withPinsTheStartIsLocked();
    void commandsAreNotLockedAtTheirStart();
    void fiveMissesOverRestartsAndThenTheSession();
    void everyMissAtTheLockIsNoted();
    void aMissOutlivesTheProgram();
    void theSessionIsNoWayInBefore();
    void theKeyFileIsNeededAgain();
    void aLockDuringAnUnlockWins();
    void lockedWhileOpening();
    void lockedWithoutAStore();
    void inMemoryToo();
};

void DeskLockWays::withoutPinsAButtonIsEnough()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QVERIFY(stage.lock());
    QCOMPARE(stage.desk->lock().ways(), (Ways{.free = true}));
    QCOMPARE(stage.unlock(u"AB"_s, u"1234"_s), std::optional(UnlockAnswer::WrongPin)); // nobody has a PIN
    QVERIFY(stage.desk->lock().isLocked());
    QCOMPARE(stage.unlockFreely(), std::optional(UnlockAnswer::Open));
    QCOMPARE(stage.desk->receptionists().atDesk(), QString());
}

void DeskLockWays::aPinOpensAndTellsWhoIsThere()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QVERIFY(stage.addTwo(u"ab"_s, u"1234"_s, u"cd"_s, u"98765"_s));
    QVERIFY(stage.lock());
    QCOMPARE(stage.desk->lock().ways(), (Ways{.pin = true}));
    QCOMPARE(stage.unlockFreely(), std::optional(UnlockAnswer::NoKey));
    QCOMPARE(stage.unlock(u"AB"_s, u"98765"_s), std::optional(UnlockAnswer::WrongPin));
    QVERIFY(stage.desk->lock().isLocked());
    QVERIFY(!stage.inStore<int>([](Store &store) { return store.count(State::Draft); })); // and its key is gone again
    QSignalSpy unlocked(&stage.desk->lock(), &DeskLock::unlocked);
    QCOMPARE(stage.unlock(u" cd "_s, u"98765"_s), std::optional(UnlockAnswer::Open));
    QCOMPARE(unlocked.size(), 1);
    QCOMPARE(stage.desk->receptionists().atDesk(), u"CD"_s);
    QVERIFY(!stage.desk->receptionists().needsNoPin());
}

void DeskLockWays::withPinsTheStartIsLocked()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    const QUuid id = QUuid::createUuid();
    stage.desk->drafts().typed(id, [] { return personNamed(u"Typed"_s); });
    stage.desk->drafts().flush();
    stage.settle();
    stage.restart();
    QSignalSpy about(&stage.desk->lock(), &DeskLock::aboutToLock);
    stage.open();
    QTRY_VERIFY(stage.desk->lock().isWiped());
    QCOMPARE(about.size(), 1);
    stage.pass(1min);
    QVERIFY(!stage.report); // it opens once somebody has proved to be there
    QVERIFY(stage.desk->intakes().cards().empty());
    QCOMPARE(stage.desk->lock().ways(), (Ways{.pin = true}));
    QCOMPARE(stage.desk->receptionists().all(), (std::vector{Receptionist{u"AB"_s}}));
    QCOMPARE(stage.unlock(u"AB"_s, u"1235"_s), std::optional(UnlockAnswer::WrongPin));
    QVERIFY(stage.desk->intakes().cards().empty());
    QCOMPARE(stage.unlock(u"AB"_s, u"1234"_s), std::optional(UnlockAnswer::Open));
    QTRY_VERIFY(stage.report && stage.report->has_value());
    QVERIFY((*stage.report)->afterCrash);
    QCOMPARE(stage.state(id), State::Draft);
    QCOMPARE(stage.desk->receptionists().atDesk(), u"AB"_s);
}

void DeskLockWays::commandsAreNotLockedAtTheirStart()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    stage.restart();
    QVERIFY(stage.openAndWait(false));
    QVERIFY(!stage.desk->lock().isLocked());
}

void DeskLockWays::fiveMissesOverRestartsAndThenTheSession()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    for (const QString &pin : {u"0000"_s, u"0001"_s, u"0002"_s, u"0003"_s}) {
        stage.restart();
        stage.open();
        QTRY_VERIFY(stage.desk->lock().isWiped());
        QCOMPARE(stage.unlock(u"AB"_s, pin), std::optional(UnlockAnswer::WrongPin));
    }
    QCOMPARE(stage.unlock(u"AB"_s, u"0004"_s), std::optional(UnlockAnswer::TooMany));
    QCOMPARE(stage.unlock(u"AB"_s, u"1234"_s), std::optional(UnlockAnswer::TooMany)); // right, and too late
    stage.restart();
    stage.open();
    QTRY_VERIFY(stage.desk->lock().isWiped());
    QCOMPARE(stage.desk->lock().ways(), (Ways{.session = true}));
    QCOMPARE(stage.unlock(u"AB"_s, u"1234"_s), std::optional(UnlockAnswer::TooMany));
    QCOMPARE(stage.unlockBySession(), std::optional(UnlockAnswer::Open));
    QTRY_VERIFY(stage.report && stage.report->has_value());
    QCOMPARE(stage.desk->receptionists().atDesk(), QString());
    QVERIFY(stage.desk->receptionists().needsNoPin());
    QVERIFY(stage.lock());
    QCOMPARE(stage.desk->lock().ways(), (Ways{.pin = true}));
    QCOMPARE(stage.unlock(u"AB"_s, u"1234"_s), std::optional(UnlockAnswer::Open));
}

/// Written once the keys are there again; what was not looked at is not called wrong.
void DeskLockWays::everyMissAtTheLockIsNoted()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    QVERIFY(stage.lock());
    for (int miss = 0; miss < 5; ++miss)
        QCOMPARE(stage.unlock(u"AB"_s, u"0000"_s),
                 std::optional(miss < 4 ? UnlockAnswer::WrongPin : UnlockAnswer::TooMany));
    QCOMPARE(stage.unlock(u"AB"_s, u"1234"_s), std::optional(UnlockAnswer::TooMany));
    QCOMPARE(stage.unlockBySession(), std::optional(UnlockAnswer::Open));
    stage.settle();
    const auto misses = stage.inStore<qsizetype>([](Store &store) {
        return store.auditBefore(std::numeric_limits<qint64>::max(), 50).map([](const auto &entries) -> qsizetype {
            return std::ranges::count(entries, AuditEvent::WrongPin, &AuditEntry::event);
        });
    });
    QCOMPARE(misses, std::optional(qsizetype(5)));
}

/// Whoever tries and then ends the program takes none of it along.
void DeskLockWays::aMissOutlivesTheProgram()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    QVERIFY(stage.lock());
    for (int miss = 0; miss < 2; ++miss)
        QCOMPARE(stage.unlock(u"AB"_s, u"0000"_s), std::optional(UnlockAnswer::WrongPin));
    stage.restart();
    QVERIFY(stage.openAndWait(false));
    const auto whose = stage.inStore<QStringList>([](Store &store) {
        return store.auditBefore(std::numeric_limits<qint64>::max(), 50).map([](const auto &entries) {
            QStringList all;
            for (const AuditEntry &entry : entries)
                if (entry.event == AuditEvent::WrongPin)
                    all += entry.who;
            return all;
        });
    });
    QCOMPARE(whose, std::optional(QStringList({QString(), QString()})));
}

void DeskLockWays::theSessionIsNoWayInBefore()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    QVERIFY(stage.lock());
    QCOMPARE(stage.unlockBySession(), std::optional(UnlockAnswer::NoKey));
    QVERIFY(stage.desk->lock().isLocked());
}

void DeskLockWays::theKeyFileIsNeededAgain()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    QVERIFY(stage.lock());
    QVERIFY(QFile::rename(stage.folder() + u"/key"_s, stage.folder() + u"/elsewhere"_s));
    QCOMPARE(stage.unlock(u"AB"_s, u"1234"_s), std::optional(UnlockAnswer::NoKey));
    QVERIFY(stage.desk->lock().problem());
    QCOMPARE(stage.desk->lock().problem()->fault, StoreFault::KeyMissing);
    QVERIFY(QFile::rename(stage.folder() + u"/elsewhere"_s, stage.folder() + u"/key"_s));
    QCOMPARE(stage.unlock(u"AB"_s, u"1234"_s), std::optional(UnlockAnswer::Open));
}

void DeskLockWays::aLockDuringAnUnlockWins()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QVERIFY(stage.lock());
    std::optional<UnlockAnswer> answer;
    QObject here;
    stage.desk->lock().unlockFreely(&here, [&](UnlockAnswer given) { answer = given; });
    stage.desk->lock().lock();
    QTRY_VERIFY(answer);
    QCOMPARE(*answer, UnlockAnswer::Trouble);
    QVERIFY(stage.desk->lock().isLocked());
    QTRY_VERIFY(stage.desk->lock().isWiped());
    stage.settle();
    QVERIFY(!stage.inStore<int>([](Store &store) { return store.count(State::Draft); }));
    // The other way round: opened before the keys were gone, it stays open.
    QCOMPARE(stage.unlockFreely(), std::optional(UnlockAnswer::Open));
    stage.desk->lock().lock();
    QCOMPARE(stage.unlockFreely(), std::optional(UnlockAnswer::Open));
    stage.settle();
    QVERIFY(!stage.desk->lock().isLocked());
    QVERIFY(stage.inStore<int>([](Store &store) { return store.count(State::Draft); }));
}

void DeskLockWays::lockedWhileOpening()
{
    DeskStage stage;
    stage.open();
    stage.desk->lock().lock();
    QTRY_VERIFY(stage.report && stage.report->has_value());
    QTRY_VERIFY(stage.desk->lock().isWiped());
    QCOMPARE(stage.unlockFreely(), std::optional(UnlockAnswer::Open));
    const QUuid id = QUuid::createUuid();
    QVERIFY(stage.desk->outbox().create(id, personNamed(u"Sent"_s), stage.clock.now().date()).empty());
    stage.pass(5s);
    QCOMPARE(stage.state(id), State::Created);
}

void DeskLockWays::lockedWithoutAStore()
{
    DeskStage stage;
    stage.open(true, {KeySource::Kind::Passphrase, {}});
    QTRY_VERIFY(stage.report && !stage.report->has_value());
    stage.desk->lock().lock();
    QVERIFY(stage.desk->lock().isLocked());
    QCOMPARE(stage.desk->lock().ways(), (Ways{.free = true}));
    QCOMPARE(stage.unlockFreely(), std::optional(UnlockAnswer::Open));
    QVERIFY(!stage.desk->lock().isLocked());
}

void DeskLockWays::inMemoryToo()
{
    DeskStage stage;
    stage.open(true, {KeySource::Kind::Memory});
    QTRY_VERIFY(stage.report && stage.report->has_value());
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    const QUuid id = QUuid::createUuid();
    stage.desk->drafts().typed(id, [] { return personNamed(u"Typed"_s); });
    QVERIFY(stage.lock());
    QVERIFY(!stage.inStore<Row>([id](Store &store) { return store.row(id); }));
    QCOMPARE(stage.unlock(u"AB"_s, u"1234"_s), std::optional(UnlockAnswer::Open));
    QVERIFY(stage.inStore<Row>([id](Store &store) { return store.row(id); }));
}

QTEST_GUILESS_MAIN(DeskLockWays)
#include "lockways.moc"
