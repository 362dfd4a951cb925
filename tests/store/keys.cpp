#include "store/keystage.h"

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

/// A store opens with the key that is outside it, and never gets a new one.
class KeysTest : public QObject
{
    Q_OBJECT

private slots:
    void keychainOpens();
    void S9_keychainThatDoesNotAnswer_data();
    void S9_keychainThatDoesNotAnswer();
    void noStoreWithoutKeychain_data();
    void noStoreWithoutKeychain();
    void keyFileMustBePrivate();
    void missingKeyFile();
    void S7_olderCopy_data();
    void S7_olderCopy();
    void S7_olderCopyOpenedByHand_data();
    void S7_olderCopyOpenedByHand();
    void S7_whatTheKeychainSaysByHand_data();
    void S7_whatTheKeychainSaysByHand();
};

void KeysTest::keychainOpens()
{
    KeyStage k;
    const Row row = k.make(k.keychain());
    QVERIFY(!k.recoveryKey.isEmpty());
    QCOMPARE(k.chain->secrets.size(), 1);
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    QCOMPARE((*store)->row(row.id), row);
}

void KeysTest::S9_keychainThatDoesNotAnswer_data()
{
    QTest::addColumn<StoreFault>("fault");
    QTest::newRow("locked") << StoreFault::KeychainLocked;
    QTest::newRow("absent") << StoreFault::KeychainAbsent;
    QTest::newRow("no entry") << StoreFault::KeyMissing;
}

void KeysTest::S9_keychainThatDoesNotAnswer()
{
    QFETCH(StoreFault, fault);
    KeyStage k;
    const Row row = k.make(k.keychain());
    const QByteArray before = bytesOf(k.stage.file());
    const auto secrets = k.chain->secrets;
    k.chain->fault = fault;
    QCOMPARE(k.open(k.keychain()).error().fault, fault);
    QCOMPARE(bytesOf(k.stage.file()), before);
    QCOMPARE(k.chain->secrets, secrets);
    k.chain->fault = {};
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    QCOMPARE((*store)->row(row.id), row);
}

void KeysTest::noStoreWithoutKeychain_data()
{
    QTest::addColumn<StoreFault>("fault");
    QTest::newRow("locked") << StoreFault::KeychainLocked;
    QTest::newRow("absent") << StoreFault::KeychainAbsent;
}

void KeysTest::noStoreWithoutKeychain()
{
    QFETCH(StoreFault, fault);
    KeyStage k;
    k.chain->fault = fault;
    QCOMPARE(k.open(k.keychain()).error().fault, fault);
    QVERIFY(!QFileInfo::exists(k.stage.folder()));
}

void KeysTest::keyFileMustBePrivate()
{
    KeyStage k;
    k.make(k.stage.practice());
    const QString key = k.stage.path(u"key"_s);
    QVERIFY(QFile::setPermissions(key, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    QCOMPARE(k.open(k.stage.practice()).error().fault, StoreFault::KeyFileUnusable);
    QVERIFY(QFile::setPermissions(key, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    STORE_VERIFY(k.open(k.stage.practice()));
    QVERIFY(putBytes(key, "short"));
    QCOMPARE(k.open(k.stage.practice()).error().fault, StoreFault::KeyFileUnusable);
    QVERIFY(putBytes(key, QByteArray(40, 'k')));
    QCOMPARE(k.open(k.stage.practice()).error().fault, StoreFault::KeyMissing);
    QCOMPARE(k.chain->asked, 0);
}

void KeysTest::missingKeyFile()
{
    KeyStage k;
    k.make(k.stage.practice());
    const QByteArray before = bytesOf(k.stage.file());
    QVERIFY(QFile::remove(k.stage.path(u"key"_s)));
    QCOMPARE(k.open(k.stage.practice()).error().fault, StoreFault::KeyMissing);
    QVERIFY(!QFileInfo::exists(k.stage.path(u"key"_s)));
    QCOMPARE(bytesOf(k.stage.file()), before);
}

void KeysTest::S7_olderCopy_data()
{
    QTest::addColumn<bool>("withKeychain");
    QTest::newRow("keychain") << true;
    QTest::newRow("key file") << false;
}

void KeysTest::S7_olderCopy()
{
    QFETCH(bool, withKeychain);
    KeyStage k;
    const StoreSetup setup = withKeychain ? k.keychain() : k.stage.practice();
    const Row row = k.make(setup);
    const QByteArray older = bytesOf(k.stage.file());
    {
        const auto store = k.open(setup);
        STORE_VERIFY(store);
        QVERIFY(!(*store)->report().olderCopy);
        STORE_VERIFY((*store)->countGeneration());
    }
    QVERIFY(!(*k.open(setup))->report().olderCopy);
    QVERIFY(putBytes(k.stage.file(), older));
    {
        const auto store = k.open(setup);
        STORE_VERIFY(store);
        QVERIFY((*store)->report().olderCopy);
        QCOMPARE((*store)->row(row.id), row);
        STORE_VERIFY((*store)->countGeneration()); // from here on this copy is the one in use
    }
    QVERIFY(!(*k.open(setup))->report().olderCopy);
}

void KeysTest::S7_olderCopyOpenedByHand_data()
{
    QTest::addColumn<bool>("byRecoveryKey");
    QTest::newRow("recovery key") << true;
    QTest::newRow("passphrase") << false;
}

/// The keychain is not needed to open it then, and knows the count all the same.
void KeysTest::S7_olderCopyOpenedByHand()
{
    QFETCH(bool, byRecoveryKey);
    KeyStage k;
    k.make(k.keychain());
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        STORE_VERIFY((*store)->setPassphrase("some words"));
    }
    const StoreSetup byHand = byRecoveryKey
                                  ? StoreSetup{k.stage.folder(), {KeySource::Kind::RecoveryKey, k.recoveryKey.toUtf8()}}
                                  : k.stage.passphrase("some words");
    const QByteArray older = bytesOf(k.stage.file());
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        STORE_VERIFY((*store)->countGeneration());
        STORE_VERIFY((*store)->countGeneration());
    }
    QVERIFY(!(*k.open(byHand))->report().olderCopy);
    QVERIFY(putBytes(k.stage.file(), older));
    {
        const auto store = k.open(byHand);
        STORE_VERIFY(store);
        QVERIFY((*store)->report().olderCopy);
        STORE_VERIFY((*store)->countGeneration()); // from here on this copy is the one in use
    }
    QVERIFY(!(*k.open(byHand))->report().olderCopy);
    QVERIFY(!(*k.open(k.keychain()))->report().olderCopy);
}

void KeysTest::S7_whatTheKeychainSaysByHand_data()
{
    QTest::addColumn<std::optional<StoreFault>>("fault");
    QTest::addColumn<bool>("isOlder");
    QTest::newRow("no such entry") << std::optional(StoreFault::KeyMissing) << true;
    QTest::newRow("locked") << std::optional(StoreFault::KeychainLocked) << false;
    QTest::newRow("absent") << std::optional(StoreFault::KeychainAbsent) << false;
    QTest::newRow("the entry, never counted") << std::optional<StoreFault>() << false;
}

/// One that has no entry for this store has forgotten it, or is another computer's: what waits may have been sent
/// there.
void KeysTest::S7_whatTheKeychainSaysByHand()
{
    QFETCH(std::optional<StoreFault>, fault);
    QFETCH(bool, isOlder);
    KeyStage k;
    k.make(k.keychain());
    k.chain->fault = fault;
    const auto store = k.open({k.stage.folder(), {KeySource::Kind::RecoveryKey, k.recoveryKey.toUtf8()}});
    STORE_VERIFY(store);
    QCOMPARE((*store)->report().olderCopy, isOlder);
}

QTEST_GUILESS_MAIN(KeysTest)
#include "keys.moc"
