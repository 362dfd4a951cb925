#include "store/keychangestage.h"

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

/// By what a store with a changed key opens, and what does not change it.
class KeyWaysTest : public QObject
{
    Q_OBJECT

private slots:
    void S12_anotherPassphrase();
    void S12_keychainBesideAPassphrase();
    void S12_aPassphraseInPlaceOfTheKeychain();
    void S12_openedByItsRecoveryKey();
    void S12_keychainThatRefuses_data();
    void S12_keychainThatRefuses();
    void S12_keychainThatDoesNotForget();
    void S12_nothingToOpenItBy();
    void S12_lockedOrInMemory();
    void S12_theNewRecoveryKeyIsToldUntilSeen();
    void theFirstRecoveryKeyIsToldUntilSeen();
    void aChangedKeyIsToldInPlaceOfTheFirst();
};

void KeyWaysTest::S12_anotherPassphrase()
{
    KeyStage k;
    const Row row = k.make(k.stage.passphrase("old words"));
    {
        const auto store = k.open("old words");
        STORE_VERIFY(store);
        QCOMPARE(words((*store)->changeKey({.passphrase = "new words\n"})), well);
    }
    QCOMPARE(k.open("old words").error().fault, StoreFault::WrongPassphrase);
    QCOMPARE(k.open(byRecovery(k, k.recoveryKey)).error().fault, StoreFault::WrongPassphrase);
    const auto store = k.open("new words");
    STORE_VERIFY(store);
    QCOMPARE((*store)->row(row.id), row);
    QCOMPARE(k.chain->asked, 0);
}

void KeyWaysTest::S12_keychainBesideAPassphrase()
{
    KeyStage k;
    const Row row = k.make(k.keychain());
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        QCOMPARE(words((*store)->setPassphrase("old words")), well);
        QCOMPARE(words((*store)->changeKey({.keychain = true, .passphrase = "new words"})), well);
    }
    QCOMPARE(k.open("old words").error().fault, StoreFault::WrongPassphrase);
    STORE_VERIFY(k.open("new words"));
    STORE_VERIFY(k.open(k.keychain()));
}

/// The keychain is gone for good, and the store open still.
void KeyWaysTest::S12_aPassphraseInPlaceOfTheKeychain()
{
    KeyStage k;
    const Row row = k.make(k.keychain());
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        k.chain->fault = StoreFault::KeychainAbsent;
        QCOMPARE(words((*store)->changeKey({.passphrase = "new words"})), well);
        QVERIFY(!(*store)->opensBy(KeySource::Kind::Keychain));
        QCOMPARE(words((*store)->countGeneration()), well); // which no keychain is asked for any more
    }
    QCOMPARE(k.open(k.keychain()).error().fault, StoreFault::PassphraseNeeded);
    const auto store = k.open("new words");
    STORE_VERIFY(store);
    QCOMPARE((*store)->row(row.id), row);
}

/// On another computer, or after the keychain was emptied: from now on it opens by itself again.
void KeyWaysTest::S12_openedByItsRecoveryKey()
{
    KeyStage k;
    const Row row = k.make(k.keychain());
    k.chain->secrets.clear();
    {
        const auto store = k.open(byRecovery(k, k.recoveryKey));
        STORE_VERIFY(store);
        QCOMPARE(words((*store)->changeKey({.keychain = true})), well);
        QCOMPARE(words((*store)->countGeneration()), well);
    }
    QCOMPARE(k.chain->generations.value(storeId(k.stage)), 1);
    QCOMPARE(k.open(byRecovery(k, k.recoveryKey)).error().fault, StoreFault::WrongPassphrase);
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    QCOMPARE((*store)->row(row.id), row);
}

void KeyWaysTest::S12_keychainThatRefuses_data()
{
    QTest::addColumn<StoreFault>("fault");
    QTest::addColumn<bool>("answers");
    QTest::newRow("locked") << StoreFault::KeychainLocked << false;
    QTest::newRow("absent") << StoreFault::KeychainAbsent << false;
    QTest::newRow("keeps nothing") << StoreFault::KeychainLocked << true;
}

void KeyWaysTest::S12_keychainThatRefuses()
{
    QFETCH(StoreFault, fault);
    QFETCH(bool, answers);
    KeyStage k;
    const Row row = k.make(k.keychain());
    const QUuid id = storeId(k.stage);
    const auto secrets = k.chain->secrets;
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        k.chain->keeps = false;
        k.chain->fault = answers ? std::nullopt : std::optional(fault);
        QCOMPARE((*store)->changeKey({.keychain = true}).error().fault, fault);
        QCOMPARE((*store)->row(row.id), row);
        k.chain->fault = {};
        k.chain->keeps = true;
    }
    QCOMPARE(storeId(k.stage), id);
    QCOMPARE(k.chain->secrets, secrets);
    STORE_VERIFY(k.open(byRecovery(k, k.recoveryKey)));
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    QCOMPARE((*store)->row(row.id), row);
    QCOMPARE(words((*store)->changeKey({.keychain = true})), well);
}

/// The next start asks it once more.
void KeyWaysTest::S12_keychainThatDoesNotForget()
{
    KeyStage k;
    k.make(k.keychain());
    const QUuid id = storeId(k.stage);
    const QByteArray secret = k.chain->secrets.value(id);
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        k.chain->forgetful = false;
        QCOMPARE(words((*store)->changeKey({.keychain = true})), well);
        QCOMPARE(k.chain->secrets.value(id), secret);
        k.chain->forgetful = true;
    }
    STORE_VERIFY(k.open(k.keychain()));
    QVERIFY(!k.chain->secrets.contains(id));
    k.chain->asked = 0;
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    QCOMPARE(k.chain->asked, 1); // that was all there was to do
}

void KeyWaysTest::S12_nothingToOpenItBy()
{
    KeyStage k;
    k.make(k.keychain());
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    QCOMPARE((*store)->changeKey({.passphrase = "\n"}).error().fault, StoreFault::PassphraseNeeded);
}

void KeyWaysTest::S12_lockedOrInMemory()
{
    KeyStage k;
    k.make(k.keychain());
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    (*store)->lock();
    QCOMPARE((*store)->changeKey({.keychain = true}).error().fault, StoreFault::Locked);
    const auto inMemory = k.open({{}, {KeySource::Kind::Memory}});
    STORE_VERIFY(inMemory);
    QCOMPARE((*inMemory)->changeKey({.keychain = true}).error().fault, StoreFault::KeyMissing);
}

void KeyWaysTest::S12_theNewRecoveryKeyIsToldUntilSeen()
{
    KeyStage k;
    k.make(k.keychain());
    QString key;
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        key = (*store)->changeKey({.keychain = true}).value_or(KeyChanged()).recoveryKey;
        QVERIFY(!key.isEmpty());
    }
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        QCOMPARE((*store)->report().recoveryKey, key);
        QVERIFY(!(*store)->report().isNew);
        QCOMPARE(words((*store)->recoveryKeySeen()), well);
    }
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    QCOMPARE((*store)->report().recoveryKey, QString());
}

void KeyWaysTest::theFirstRecoveryKeyIsToldUntilSeen()
{
    KeyStage k;
    k.make(k.keychain());
    QVERIFY(!k.recoveryKey.isEmpty());
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        QCOMPARE((*store)->report().recoveryKey, k.recoveryKey);
        QVERIFY(!(*store)->report().isNew);
        QVERIFY(!(*store)->report().isKeyChanged);
        QCOMPARE(words((*store)->recoveryKeySeen()), well);
        QCOMPARE((*store)->report().recoveryKey, QString());
    }
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    QCOMPARE((*store)->report().recoveryKey, QString());
}

void KeyWaysTest::aChangedKeyIsToldInPlaceOfTheFirst()
{
    KeyStage k;
    k.make(k.keychain());
    QString key;
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        key = (*store)->changeKey({.keychain = true}).value_or(KeyChanged()).recoveryKey;
    }
    QVERIFY(!key.isEmpty() && key != k.recoveryKey);
    for (const QString &told : {key, QString()}) {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        QCOMPARE((*store)->report().recoveryKey, told);
        QCOMPARE((*store)->report().isKeyChanged, !told.isEmpty());
        QCOMPARE(words((*store)->recoveryKeySeen()), well);
    }
}

QTEST_GUILESS_MAIN(KeyWaysTest)
#include "keychangeways.moc"
