#include "store/keychangestage.h"

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

/// A copy of the store is put back after its key was changed: one from before, or one from since.
class KeyChangeBeforeTest : public QObject
{
    Q_OBJECT

private slots:
    void S12_anOlderCopyIsToldStill();
    void S12_aStoreFromBeforeDoesNotOpenByTheNewKey_data();
    void S12_aStoreFromBeforeDoesNotOpenByTheNewKey();
    void S7_aStoreFromBeforeIsOlder();
};

void KeyChangeBeforeTest::S12_anOlderCopyIsToldStill()
{
    KeyStage k;
    k.make(k.keychain());
    QByteArray copy;
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        QCOMPARE(words((*store)->countGeneration()), well);
        QCOMPARE(words((*store)->changeKey({.keychain = true})), well);
    }
    copy = bytesOf(k.stage.file());
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        QVERIFY(!(*store)->report().olderCopy);
        QCOMPARE(words((*store)->countGeneration()), well);
    }
    QVERIFY(putBytes(k.stage.file(), copy));
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    QVERIFY((*store)->report().olderCopy);
}

void KeyChangeBeforeTest::S12_aStoreFromBeforeDoesNotOpenByTheNewKey_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<bool>("isDamaged");
    const QStringList noHead{u"DELETE FROM value WHERE name='store/audit'"_s},
        firstVersion = noHead + QStringList{u"DROP TABLE audit"_s, u"PRAGMA user_version=1"_s},
        noValues{u"DELETE FROM value"_s};
    QTest::newRow("whole") << QStringList() << false;
    QTest::newRow("without the log's end") << noHead << false;
    QTest::newRow("of the first version") << firstVersion << false;
    QTest::newRow("without values") << noValues << false;
    QTest::newRow("damaged") << QStringList{u"CREATE TABLE other (one TEXT)"_s} << true;
}

/// A backup of a person's own. It is the paper from before that opens it; the keys of today are not put over it.
void KeyChangeBeforeTest::S12_aStoreFromBeforeDoesNotOpenByTheNewKey()
{
    QFETCH(QStringList, before);
    QFETCH(bool, isDamaged);
    KeyStage k;
    const Row row = k.make(k.keychain());
    const QByteArray then = bytesOf(k.stage.file());
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        QCOMPARE(words((*store)->changeKey({.keychain = true})), well);
    }
    const QByteArray today = bytesOf(k.stage.file());
    QVERIFY(putBytes(k.stage.file(), then));
    QVERIFY(k.stage.meddleTogether(before + QStringList{u"SELECT 1"_s}));
    const QByteArray slot = slotBox(k.stage, u"recovery"_s);
    QCOMPARE(k.open(k.keychain()).error().fault, StoreFault::KeyMissing);
    QCOMPARE(slotBox(k.stage, u"recovery"_s), slot);
    QCOMPARE(QDir(k.stage.folder()).entryList({u"intakes-damaged*"_s, u"intakes-new*"_s}), QStringList());
    if (!isDamaged) {
        const auto store = k.open(byRecovery(k, k.recoveryKey));
        STORE_VERIFY(store);
        QCOMPARE((*store)->row(row.id), row);
    }
    QVERIFY(putBytes(k.stage.file(), today));
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    QCOMPARE((*store)->row(row.id), row);
}

/// After a change no key but the paper of its time opens it, and its keychain has forgotten it: what waits in it may
/// have been sent since.
void KeyChangeBeforeTest::S7_aStoreFromBeforeIsOlder()
{
    KeyStage k;
    k.make(k.keychain());
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        QCOMPARE(words((*store)->countGeneration()), well);
    }
    const QByteArray before = bytesOf(k.stage.file());
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        QCOMPARE(words((*store)->changeKey({.keychain = true})), well);
    }
    QVERIFY(putBytes(k.stage.file(), before));
    const auto store = k.open(byRecovery(k, k.recoveryKey));
    STORE_VERIFY(store);
    QVERIFY((*store)->report().olderCopy);
    QCOMPARE(all(**store).back().event, AuditEvent::OlderCopy);
}

QTEST_GUILESS_MAIN(KeyChangeBeforeTest)
#include "keychangebefore.moc"
