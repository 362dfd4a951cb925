// The key of the store is changed while the desk is open.

#include "desk/deskstage.h"

#include <QtTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Changed = tl::expected<KeyChanged, KeyRefusal>;

namespace {

/// What a thief of the folder would see change: the sealed text of the rows.
QByteArray bytesOfStore(const DeskStage &stage)
{
    QFile file(stage.folder() + u"/intakes.db"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<Changed> change(DeskStage &stage, const KeyChanger::Wish &wish = {})
{
    return stage.answerTo<Changed>([&](QObject *to, const auto &reply) { stage.desk->keys().change(wish, to, reply); });
}

std::optional<StoreFault> faultOf(const std::optional<Changed> &answer)
{
    return answer && !*answer ? std::optional(answer->error().problem.fault) : std::nullopt;
}

std::optional<PinAnswer> pinOf(const std::optional<Changed> &answer)
{
    return answer && !*answer ? answer->error().pin : std::nullopt;
}

} // namespace

class KeyChangingTest : public QObject
{
    Q_OBJECT

private slots:
    void S12_whatIsTypedIsSavedFirst();
    void S12_whatIsTypedMeanwhileIsSavedMeanwhile();
    void S12_anAttemptUnderWayComesToItsEnd();
    void S12_whatWaitsIsSentOnceAfterwards();
    void S12_lockedWhileItWaits();
    void S12_lockedWhileItChanges();
    void S12_aPassphraseIsAskedForTheOneBefore();
    void S12_openedByTheRecoveryKey();
    void S12_aPinIsAskedForWhereSomebodyHasOne();
};

void KeyChangingTest::S12_whatIsTypedIsSavedFirst()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    const QUuid id = QUuid::createUuid();
    stage.desk->drafts().typed(id, [] { return personNamed(u"Typed"_s); });
    const QByteArray before = bytesOfStore(stage);
    const auto changed = change(stage);
    QVERIFY(changed && *changed);
    QVERIFY(!stage.desk->drafts().isUnsaved());
    QVERIFY(bytesOfStore(stage) != before);
    const auto row = stage.inStore<Row>([id](Store &store) { return store.row(id); });
    QVERIFY(row);
    QCOMPARE(intakeOf(*row)->draft.client.lastName, u"Typed"_s);
    // What is typed on goes into the same row, and is there at the next start.
    stage.desk->drafts().typed(id, [] { return personNamed(u"Typed on"_s); });
    stage.desk->drafts().flush();
    stage.settle();
    stage.restart();
    QVERIFY(stage.openAndWait());
    QCOMPARE(stage.desk->intakes().card(id)->row.revision, 2);
}

/// It has not to wait for the end of a change that takes its time.
void KeyChangingTest::S12_whatIsTypedMeanwhileIsSavedMeanwhile()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    for (int i = 0; i < 400; ++i)
        stage.desk->intakes().add({Row{.id = QUuid::createUuid()}, personNamed(u"Many"_s), {}, {}, {}}, this,
                                  [](const Intakes::Result &) {});
    stage.settle();
    const QUuid id = QUuid::createUuid();
    std::optional<Changed> changed;
    bool isSavedBefore = false;
    connect(&stage.desk->drafts(), &Drafts::saved, this,
            [&](const QUuid &saved) { isSavedBefore = isSavedBefore || (saved == id && !changed); });
    connect(&stage.desk->keys(), &KeyChanger::began, this, [&] {
        // Behind the change in the queue of the store's thread.
        QMetaObject::invokeMethod(
            this,
            [&] {
                stage.desk->drafts().typed(id, [] { return personNamed(u"Meanwhile"_s); });
                stage.desk->drafts().flush();
            },
            Qt::QueuedConnection);
    });
    stage.desk->keys().change({}, &stage.desk->keys(), [&](const Changed &answer) { changed = answer; });
    QTRY_VERIFY(changed);
    QVERIFY(changed->has_value());
    QVERIFY(isSavedBefore);
    const auto row = stage.inStore<Row>([id](Store &store) { return store.row(id); });
    QVERIFY(row);
    QCOMPARE(intakeOf(*row)->draft.client.lastName, u"Meanwhile"_s);
}

void KeyChangingTest::S12_anAttemptUnderWayComesToItsEnd()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    const QUuid id = QUuid::createUuid();
    QVERIFY(stage.desk->outbox().create(id, personNamed(u"Sent"_s), stage.clock.now().date()).empty());
    QTRY_COMPARE(stage.state(id), State::Sending);
    stage.settle();
    QSignalSpy waiting(&stage.desk->keys(), &KeyChanger::waiting);
    std::optional<Changed> changed;
    stage.desk->keys().change({}, &stage.desk->keys(), [&](const Changed &answer) { changed = answer; });
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(faultOf(change(stage)), StoreFault::Busy);
    stage.settle();
    QVERIFY(!changed); // the answer is not stored yet
    QCOMPARE(stage.state(id), State::Sending);
    stage.pass(1s);
    QTRY_VERIFY(changed);
    QVERIFY(changed->has_value());
    QCOMPARE(stage.state(id), State::Created);
    stage.restart();
    QVERIFY(stage.openAndWait());
    QCOMPARE(stage.state(id), State::Created);
    stage.pass(200s);
    QCOMPARE(stage.server.made(u"Sent"_s), 1);
}

void KeyChangingTest::S12_whatWaitsIsSentOnceAfterwards()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    const QUuid id = QUuid::createUuid();
    std::optional<Changed> changed;
    stage.desk->keys().change({}, &stage.desk->keys(), [&](const Changed &answer) { changed = answer; });
    // The window says why nothing is sent: it is not locked.
    QVERIFY(stage.desk->outbox().status().keyChanging && !stage.desk->outbox().status().locked);
    QVERIFY(stage.desk->outbox().create(id, personNamed(u"Later"_s), stage.clock.now().date()).empty());
    QTRY_VERIFY(changed);
    QVERIFY(changed->has_value());
    QVERIFY(!stage.desk->outbox().status().keyChanging && !stage.desk->outbox().status().locked);
    stage.pass(2s);
    QTRY_COMPARE(stage.state(id), State::Created);
    QCOMPARE(stage.server.made(u"Later"_s), 1);
}

void KeyChangingTest::S12_lockedWhileItWaits()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QVERIFY(stage.desk->outbox().create(QUuid::createUuid(), personNamed(u"Sent"_s), stage.clock.now().date()).empty());
    QTRY_COMPARE(stage.desk->outbox().status().sending, 1);
    stage.settle();
    std::optional<Changed> changed;
    stage.desk->keys().change({}, &stage.desk->keys(), [&](const Changed &answer) { changed = answer; });
    stage.desk->lock().lock();
    QTRY_VERIFY(changed);
    QCOMPARE(faultOf(changed), StoreFault::Locked);
    QCOMPARE(faultOf(change(stage)), StoreFault::Locked);
    stage.pass(1s);
    QTRY_VERIFY(stage.desk->lock().isWiped());
    QVERIFY(stage.desk->outbox().status().locked);
    QCOMPARE(stage.unlockFreely(), std::optional(UnlockAnswer::Open));
    const auto again = change(stage);
    QVERIFY(again && *again);
}

/// The lock comes as soon as the change is done, and what opened it before opens it.
void KeyChangingTest::S12_lockedWhileItChanges()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QCOMPARE(stage.add(u"AB"_s, u"2580"_s), std::optional(PinAnswer::Right));
    std::optional<Changed> changed;
    QCOMPARE(stage.choose(u"AB"_s, u"2580"_s), std::optional(PinAnswer::Right));
    stage.desk->keys().change({.present = "2580"}, &stage.desk->keys(),
                              [&](const Changed &answer) { changed = answer; });
    stage.desk->store().run([](Store &) { return tl::expected<void, StoreProblem>(); }, &stage.desk->keys(),
                            [&](const tl::expected<void, StoreProblem> &) { stage.desk->lock().lock(); });
    QTRY_VERIFY(changed);
    QVERIFY(changed->has_value());
    QTRY_VERIFY(stage.desk->lock().isWiped());
    QVERIFY(stage.desk->outbox().status().locked);
    QCOMPARE(stage.unlock(u"AB"_s, u"2580"_s), std::optional(UnlockAnswer::Open));
}

void KeyChangingTest::S12_aPassphraseIsAskedForTheOneBefore()
{
    DeskStage stage;
    stage.open(true, {KeySource::Kind::Passphrase, "old words"});
    QTRY_VERIFY_WITH_TIMEOUT(stage.report, 20'000);
    QVERIFY(stage.report->has_value());
    const QString recovery = (*stage.report)->store.recoveryKey;
    const auto standing =
        stage.answerTo<KeyStanding>([&](QObject *to, const auto &reply) { stage.desk->keys().look(to, reply); });
    QCOMPARE(standing, std::optional(KeyStanding{.keychain = false, .passphrase = true, .copies = 0}));
    QCOMPARE(faultOf(change(stage, {.present = "old words"})), StoreFault::PassphraseNeeded);
    QCOMPARE(faultOf(change(stage, {.present = "guessed", .passphrase = "new words"})), StoreFault::WrongPassphrase);
    const auto changed = change(stage, {.present = "old words", .passphrase = "new words"});
    QVERIFY(changed && *changed);
    QVERIFY((*changed)->recoveryKey != recovery);
    QVERIFY(stage.lock());
    QCOMPARE(stage.unlockWith("old words"), std::optional(UnlockAnswer::WrongPassphrase));
    QCOMPARE(stage.unlockWith(recovery.toUtf8()), std::optional(UnlockAnswer::WrongPassphrase));
    QCOMPARE(stage.unlockWith("new words"), std::optional(UnlockAnswer::Open));
}

/// Whoever forgot the passphrase gives the recovery key in its place.
void KeyChangingTest::S12_openedByTheRecoveryKey()
{
    DeskStage stage;
    stage.open(true, {KeySource::Kind::Passphrase, "old words"});
    QTRY_VERIFY_WITH_TIMEOUT(stage.report, 20'000);
    QVERIFY(stage.report->has_value());
    const QByteArray recovery = (*stage.report)->store.recoveryKey.toUtf8();
    stage.restart();
    stage.open(true, {KeySource::Kind::RecoveryKey, recovery});
    QTRY_VERIFY_WITH_TIMEOUT(stage.report, 20'000);
    QVERIFY(stage.report->has_value());
    const auto changed = change(stage, {.present = recovery, .passphrase = "new words"});
    QVERIFY(changed && *changed);
    QVERIFY(stage.lock());
    QVERIFY(stage.desk->lock().ways().passphrase);
    QCOMPARE(stage.unlockWith("new words"), std::optional(UnlockAnswer::Open));
}

/// The new recovery key is shown to whoever sits there: it has to be the one who is at the desk.
void KeyChangingTest::S12_aPinIsAskedForWhereSomebodyHasOne()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    const auto standing = [&stage] {
        return stage.answerTo<KeyStanding>([&](QObject *to, const auto &reply) { stage.desk->keys().look(to, reply); });
    };
    QVERIFY(!standing()->pin);
    QCOMPARE(stage.add(u"AB"_s, u"2580"_s), std::optional(PinAnswer::Right));
    QVERIFY(standing()->pin && standing()->atDesk.isEmpty());
    const QByteArray before = bytesOfStore(stage);
    QCOMPARE(pinOf(change(stage)), PinAnswer::NotKnown);
    QCOMPARE(pinOf(change(stage, {.present = "2580"})), PinAnswer::NotKnown); // nobody has said who is there
    QCOMPARE(stage.choose(u"AB"_s, u"2580"_s), std::optional(PinAnswer::Right));
    QCOMPARE(standing()->atDesk, u"AB"_s);
    for (int miss = 0; miss < 4; ++miss)
        QCOMPARE(pinOf(change(stage, {.present = miss ? "1111" : ""})), PinAnswer::Wrong);
    QVERIFY(!stage.desk->outbox().status().keyChanging);
    const auto changed = change(stage, {.present = "2580"});
    QVERIFY(changed && *changed);
    // A miss is one at the lock too.
    for (int miss = 0; miss < 5; ++miss)
        QCOMPARE(pinOf(change(stage, {.present = "1111"})), miss < 4 ? PinAnswer::Wrong : PinAnswer::TooMany);
    QCOMPARE(pinOf(change(stage, {.present = "2580"})), PinAnswer::TooMany);
    QVERIFY(stage.lock());
    QCOMPARE(stage.unlock(u"AB"_s, u"2580"_s), std::optional(UnlockAnswer::TooMany));
    QVERIFY(bytesOfStore(stage) != before);
}

QTEST_GUILESS_MAIN(KeyChangingTest)
#include "keychanging.moc"
