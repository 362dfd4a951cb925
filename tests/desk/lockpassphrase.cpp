// A desk whose store has a passphrase, alone or beside the key file.

#include "desk/deskstage.h"

#include <QtTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Ways = DeskLock::Ways;

} // namespace

class DeskLockPassphrase : public QObject
{
    Q_OBJECT

private slots:
    void afterFiveMissesThePassphrase();
    void S10_aWrongPassphraseWaitsOnTheClock();
    void openedByPassphraseItOpensByPassphrase();
    void withAFileOfItAPinOpens();
    void aFileThatOpensNothingAnyMore();
};

void DeskLockPassphrase::afterFiveMissesThePassphrase()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    stage.desk->store().run([](Store &store) { return store.setPassphrase("right words"); }, &stage.desk->lock(),
                            [](const tl::expected<void, StoreProblem> &) {});
    QVERIFY(stage.lock());
    QCOMPARE(stage.desk->lock().ways(), (Ways{.pin = true, .passphrase = true}));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(stage.unlock(u"AB"_s, u"0000"_s), std::optional(UnlockAnswer::WrongPin));
    QCOMPARE(stage.unlock(u"AB"_s, u"0000"_s), std::optional(UnlockAnswer::TooMany));
    QCOMPARE(stage.desk->lock().ways(), (Ways{.passphrase = true}));
    QCOMPARE(stage.unlockBySession(), std::optional(UnlockAnswer::NoKey)); // the system's password is not enough here
    QCOMPARE(stage.unlockWith("wrong words"), std::optional(UnlockAnswer::WrongPassphrase));
    QVERIFY(stage.desk->lock().isLocked());
    QCOMPARE(stage.unlockWith("right words"), std::optional(UnlockAnswer::Open));
    QVERIFY(stage.desk->receptionists().needsNoPin());
    QVERIFY(stage.lock());
    QCOMPARE(stage.unlock(u"AB"_s, u"1234"_s), std::optional(UnlockAnswer::Open));
}

void DeskLockPassphrase::S10_aWrongPassphraseWaitsOnTheClock()
{
    DeskStage stage;
    stage.open(true, {KeySource::Kind::Passphrase, "right words"});
    QTRY_VERIFY_WITH_TIMEOUT(stage.report && stage.report->has_value(), 30'000);
    QVERIFY(stage.lock());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(stage.unlockWith("wrong words"), std::optional(UnlockAnswer::WrongPassphrase));
    QVERIFY(stage.desk->lock().waitLeft() > 0ms);
    QCOMPARE(stage.unlockWith("right words"), std::optional(UnlockAnswer::WaitFirst));
    QVERIFY(stage.desk->lock().isLocked());
}

void DeskLockPassphrase::openedByPassphraseItOpensByPassphrase()
{
    DeskStage stage;
    stage.open(true, {KeySource::Kind::Passphrase, "right words"});
    QTRY_VERIFY_WITH_TIMEOUT(stage.report && stage.report->has_value(), 30'000);
    const QByteArray recovery = (*stage.report)->store.recoveryKey.toUtf8();
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    QVERIFY(stage.lock());
    // The key does not come without a person, so a PIN opens nothing.
    QCOMPARE(stage.desk->lock().ways(), (Ways{.passphrase = true, .recoveryKey = true}));
    QCOMPARE(stage.unlock(u"AB"_s, u"1234"_s), std::optional(UnlockAnswer::NoKey));
    QCOMPARE(stage.unlockFreely(), std::optional(UnlockAnswer::NoKey));
    QCOMPARE(stage.unlockWith(recovery), std::optional(UnlockAnswer::Open));
    QVERIFY(stage.lock());
    QCOMPARE(stage.unlockWith("right words"), std::optional(UnlockAnswer::Open));
}

/// As SECURITY.md sets up an account of the program's own: the passphrase itself lies in the safe.
void DeskLockPassphrase::withAFileOfItAPinOpens()
{
    DeskStage stage;
    int reads = 0;
    stage.passphraseFile = [&reads] {
        ++reads;
        return QByteArray("right words");
    };
    stage.open(true, {KeySource::Kind::Passphrase, "right words"});
    QTRY_VERIFY_WITH_TIMEOUT(stage.report && stage.report->has_value(), 30'000);
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    const Ways all{.pin = true, .passphrase = true, .recoveryKey = true};
    QVERIFY(stage.lock());
    QCOMPARE(stage.desk->lock().ways(), all);
    QCOMPARE(reads, 0);
    QCOMPARE(stage.unlock(u"AB"_s, u"0000"_s), std::optional(UnlockAnswer::WrongPin));
    QCOMPARE(stage.unlock(u"AB"_s, u"1234"_s), std::optional(UnlockAnswer::Open));
    QCOMPARE(reads, 2);
    // The file at hand says nothing of who sits there: a start begins locked, and a PIN opens it.
    stage.restart();
    stage.open(true, {KeySource::Kind::Passphrase, "right words"});
    QTRY_VERIFY_WITH_TIMEOUT(stage.desk->lock().isWiped(), 30'000);
    QVERIFY(!stage.report);
    QCOMPARE(stage.desk->lock().ways(), all);
    QCOMPARE(stage.unlockFreely(), std::optional(UnlockAnswer::NoKey));
    QCOMPARE(stage.unlock(u"AB"_s, u"1234"_s), std::optional(UnlockAnswer::Open));
    QTRY_VERIFY(stage.report && stage.report->has_value());
    QVERIFY(stage.lock());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(stage.unlock(u"AB"_s, u"0000"_s),
                 std::optional(i < 4 ? UnlockAnswer::WrongPin : UnlockAnswer::TooMany));
    QCOMPARE(stage.desk->lock().ways(), (Ways{.passphrase = true, .recoveryKey = true}));
    QCOMPARE(stage.unlockWith("right words"), std::optional(UnlockAnswer::Open));
}

/// It was changed, or is gone: once it is tried, then the passphrase is asked for.
void DeskLockPassphrase::aFileThatOpensNothingAnyMore()
{
    DeskStage stage;
    QByteArray content = "other words";
    stage.passphraseFile = [&content] { return QByteArray(content.constData()); };
    stage.open(true, {KeySource::Kind::Passphrase, "right words"});
    QTRY_VERIFY_WITH_TIMEOUT(stage.report && stage.report->has_value(), 30'000);
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    for (const char *now : {"other words", ""}) {
        content = now;
        QVERIFY(stage.lock());
        QVERIFY(stage.desk->lock().ways().pin);
        QCOMPARE(stage.unlock(u"AB"_s, u"1234"_s), std::optional(UnlockAnswer::NoKey));
        QCOMPARE(stage.desk->lock().ways(), (Ways{.passphrase = true, .recoveryKey = true}));
        QCOMPARE(stage.unlockWith("right words"), std::optional(UnlockAnswer::Open));
    }
}

QTEST_GUILESS_MAIN(DeskLockPassphrase)
#include "lockpassphrase.moc"
