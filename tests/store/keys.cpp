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
    QCOMPARE((*store)->report().recoveryKey, QString());
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

QTEST_GUILESS_MAIN(KeysTest)
#include "keys.moc"
