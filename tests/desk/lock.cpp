// The desk is left alone: what is saved, sent and looked up then.

#include "desk/deskstage.h"

#include <QtTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DeskLockTest : public QObject
{
    Q_OBJECT

private slots:
    void S14_whatIsTypedIsSavedFirst();
    void whatWasDiscardedIsForgotten();
    void anAttemptUnderWayKeepsItsKey();
    void nothingNewIsSentWhileLocked();
    void whatIsUnknownIsNotLookedUpWhileLocked();
    void S34_whatWasDueWhileLockedIsDoneOnceOpen();
    void lockedAndEndedIsNoCrash();
};

void DeskLockTest::S14_whatIsTypedIsSavedFirst()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    const QUuid id = QUuid::createUuid();
    stage.desk->drafts().typed(id, [] { return personNamed(u"Typed"_s); });
    QSignalSpy about(&stage.desk->lock(), &DeskLock::aboutToLock), locked(&stage.desk->lock(), &DeskLock::locked);
    stage.desk->lock().lock();
    QVERIFY(stage.desk->lock().isLocked());
    QCOMPARE(about.size(), 1);
    QVERIFY(locked.wait(20'000));
    QVERIFY(stage.desk->lock().isWiped());
    QVERIFY(!stage.desk->drafts().isUnsaved());
    QVERIFY(!stage.inStore<int>([](Store &store) { return store.count(State::Draft); }));
    QCOMPARE(stage.unlockFreely(), std::optional(UnlockAnswer::Open));
    QVERIFY(!stage.desk->lock().isLocked());
    const auto row = stage.inStore<Row>([id](Store &store) { return store.row(id); });
    QVERIFY(row);
    const auto intake = intakeOf(*row);
    QVERIFY(intake);
    QCOMPARE(intake->draft.client.lastName, u"Typed"_s);
}

void DeskLockTest::whatWasDiscardedIsForgotten()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    const QUuid id = QUuid::createUuid();
    const Draft draft = personNamed(u"Gone"_s);
    stage.desk->drafts().typed(id, [draft] { return draft; });
    stage.desk->drafts().flush();
    stage.settle();
    stage.desk->drafts().discard(id, draft);
    QVERIFY(stage.lock());
    QCOMPARE(stage.unlockFreely(), std::optional(UnlockAnswer::Open));
    QVERIFY(!stage.desk->drafts().undoDiscard(id));
}

void DeskLockTest::anAttemptUnderWayKeepsItsKey()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    const QUuid id = QUuid::createUuid();
    QVERIFY(stage.desk->outbox().create(id, personNamed(u"Sent"_s), stage.clock.now().date()).empty());
    QTRY_COMPARE(stage.state(id), State::Sending);
    stage.settle();
    stage.desk->lock().lock();
    stage.settle();
    QVERIFY(stage.desk->lock().isLocked());
    QVERIFY(!stage.desk->lock().isWiped());
    QVERIFY(stage.desk->outbox().status().locked);
    stage.pass(1s);
    QTRY_VERIFY(stage.desk->lock().isWiped());
    QCOMPARE(stage.server.made(u"Sent"_s), 1);
    QCOMPARE(stage.state(id), State::Created);
    // And on disk, for the next start.
    stage.restart();
    QVERIFY(stage.openAndWait());
    QCOMPARE(stage.state(id), State::Created);
}

void DeskLockTest::nothingNewIsSentWhileLocked()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    stage.server.deed = [](int) { return FakeServer::answering(503, R"({"message":"later"})", false); };
    const QUuid id = QUuid::createUuid();
    QVERIFY(stage.desk->outbox().create(id, personNamed(u"Waits"_s), stage.clock.now().date()).empty());
    stage.pass(1s);
    QCOMPARE(stage.state(id), State::Waiting);
    const int before = stage.server.requests;
    QVERIFY(stage.lock());
    stage.server.deed = [](int) { return FakeServer::answering(201); };
    stage.pass(1h);
    QCOMPARE(stage.server.requests, before);
    const QueueStatus status = stage.desk->outbox().status();
    QVERIFY(status.locked && !status.nextIn && status.waiting == 1);
    QCOMPARE(stage.unlockFreely(), std::optional(UnlockAnswer::Open));
    stage.pass(15min);
    QCOMPARE(stage.state(id), State::Created);
    QCOMPARE(stage.server.made(u"Waits"_s), 1);
}

void DeskLockTest::whatIsUnknownIsNotLookedUpWhileLocked()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    stage.server.deed = [](int) { return FakeServer::answering(500, "<html>", true); };
    stage.server.lag = 10min; // the first look finds nobody
    const QUuid id = QUuid::createUuid();
    QVERIFY(stage.desk->outbox().create(id, personNamed(u"Perhaps"_s), stage.clock.now().date()).empty());
    stage.pass(5s);
    QCOMPARE(stage.state(id), State::Unknown);
    QVERIFY(stage.lock());
    const int before = stage.server.requests;
    QSignalSpy trouble(&stage.desk->reconciler(), &Reconciler::storeTrouble);
    stage.pass(1h);
    QCOMPARE(stage.server.requests, before);
    QCOMPARE(stage.unlockFreely(), std::optional(UnlockAnswer::Open));
    stage.pass(5min);
    QCOMPARE(stage.state(id), State::Created);
    QCOMPARE(stage.server.made(u"Perhaps"_s), 1);
    QCOMPARE(trouble.size(), 0);
}

/// A desk that is locked most of the day keeps nothing longer for that.
void DeskLockTest::S34_whatWasDueWhileLockedIsDoneOnceOpen()
{
    DeskStage stage;
    stage.server.deed = [](int) { return FakeServer::answering(201); };
    QVERIFY(stage.openAndWait());
    const QUuid id = QUuid::createUuid();
    QVERIFY(stage.desk->outbox().create(id, personNamed(u"Nguyen"_s), stage.clock.now().date()).empty());
    stage.pass(1min);
    QCOMPARE(stage.state(id), State::Created);
    stage.desk->retention().setKeepDays(1);
    stage.desk->retention().start();
    stage.settle();
    QVERIFY(stage.lock());
    stage.clock.setWall(stage.clock.now().addDays(2));
    stage.pass(2h);
    QSignalSpy ran(&stage.desk->retention(), &Retention::ran);
    QCOMPARE(stage.unlockFreely(), std::optional(UnlockAnswer::Open));
    QTRY_COMPARE(ran.count(), 1);
    QCOMPARE(ran.front().front().toInt(), 1);
}

void DeskLockTest::lockedAndEndedIsNoCrash()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QVERIFY(stage.lock());
    stage.restart();
    QVERIFY(stage.openAndWait());
    QVERIFY(!(*stage.report)->afterCrash);
    QVERIFY(stage.lock());
    QCOMPARE(stage.unlockFreely(), std::optional(UnlockAnswer::Open));
    stage.settle();
    stage.restart();
    QVERIFY(stage.openAndWait());
    QVERIFY((*stage.report)->afterCrash);
}

QTEST_GUILESS_MAIN(DeskLockTest)
#include "lock.moc"
