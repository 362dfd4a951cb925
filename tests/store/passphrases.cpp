#include "store/keystage.h"
#include "store/recoverykey.h"

#include <QElapsedTimer>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

/// The ways in by what a person types.
class PassphrasesTest : public QObject
{
    Q_OBJECT

private slots:
    void passphraseOpens();
    void passphraseLeavesKeychainAlone();
    void secondWayIn();
    void recoveryKeyOpens();
    void recoveryKeyAsTyped();
    void S10_delayGrowsAndSurvives();
    void delayAndTheClock();
    void S11_tamperedCost_data();
    void S11_tamperedCost();
};

void PassphrasesTest::passphraseOpens()
{
    KeyStage k;
    const Row row = k.make(k.stage.passphrase("correct horse\n")); // as a text editor leaves it
    for (const char *const same : {"correct horse", "correct horse\n", "correct horse\r\n"}) {
        const auto store = k.open(QByteArray(same));
        STORE_VERIFY(store);
        QCOMPARE((*store)->row(row.id), row);
    }
    for (const char *const other : {"correct horse\n\n", "correct horse ", "Correct horse"})
        QCOMPARE(k.open(QByteArray(other)).error().fault, StoreFault::WrongPassphrase);
    QCOMPARE(k.open("\n").error().fault, StoreFault::PassphraseNeeded);
    QCOMPARE(k.open(k.keychain()).error().fault, StoreFault::PassphraseNeeded);
}

void PassphrasesTest::passphraseLeavesKeychainAlone()
{
    KeyStage k;
    k.make(k.stage.passphrase("correct horse"));
    const auto store = k.open("correct horse");
    STORE_VERIFY(store);
    STORE_VERIFY((*store)->countGeneration());
    STORE_VERIFY((*store)->setPassphrase("battery staple"));
    QCOMPARE(k.chain->asked, 0);
}

void PassphrasesTest::secondWayIn()
{
    KeyStage k;
    const Row row = k.make(k.keychain());
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        STORE_VERIFY((*store)->setPassphrase("first"));
        STORE_VERIFY((*store)->setPassphrase("second\n"));
    }
    QCOMPARE(k.open("first").error().fault, StoreFault::WrongPassphrase);
    {
        const auto store = k.open("second");
        STORE_VERIFY(store);
        QCOMPARE((*store)->row(row.id), row);
    }
    STORE_VERIFY(k.open(k.keychain()));
}

void PassphrasesTest::recoveryKeyOpens()
{
    KeyStage k;
    const Row row = k.make(k.keychain());
    k.chain->secrets.clear();
    const auto with = [&](const QString &typed) {
        return k.open(StoreSetup{k.stage.folder(), {KeySource::Kind::RecoveryKey, typed.toUtf8()}});
    };
    QCOMPARE(with(recoveryText(QByteArray(recoverySecretSize, '1'))).error().fault, StoreFault::WrongPassphrase);
    QCOMPARE(with(u"a word"_s).error().fault, StoreFault::WrongPassphrase);
    const auto store = with(k.recoveryKey.toLower().remove(u'-') + u'\n');
    STORE_VERIFY(store);
    QCOMPARE((*store)->row(row.id), row);
    const StoreStage other;
    QCOMPARE(k.open(StoreSetup{other.folder(), {KeySource::Kind::RecoveryKey, k.recoveryKey.toUtf8()}}).error().fault,
             StoreFault::KeyMissing);
    QVERIFY(!QFileInfo::exists(other.file()));
}

void PassphrasesTest::recoveryKeyAsTyped()
{
    QVERIFY(startCrypto());
    const QByteArray secret = randomBytes(recoverySecretSize);
    const QString text = recoveryText(secret);
    QCOMPARE(text.size(), 36 + 8);
    QCOMPARE(recoverySecret(text), secret);
    QString loose = text.toLower();
    loose.replace(u'0', u'o').replace(u'1', u'L').replace(u'-', u' ');
    QCOMPARE(recoverySecret(loose), secret);
    QString carried = text; // through a letter or a program that sets text
    QCOMPARE(recoverySecret(carried.replace(u'-', u"\u2011\u200b"_s)), secret);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'-')
            continue;
        QString slip = text;
        slip[at] = text[at] == u'7' ? u'8' : u'7';
        QVERIFY2(!recoverySecret(slip), qPrintable(slip));
    }
    QVERIFY(!recoverySecret(text.chopped(1)));
    QVERIFY(!recoverySecret(text + u'0'));
}

void PassphrasesTest::S10_delayGrowsAndSurvives()
{
    KeyStage k;
    k.make(k.stage.passphrase("right"));
    const auto tryWith = [&](const QByteArray &words) { return k.open(words); };
    QStringList waits;
    for (int i = 0; i < 4; ++i)
        waits << tryWith("wrong").error().detail;
    QCOMPARE(waits, QStringList(4, u"0"_s));
    QCOMPARE(tryWith("wrong").error(), (StoreProblem{StoreFault::WrongPassphrase, u"1"_s}));
    // Each opening is a new start of the program; the right one is not looked at before its time, either.
    QCOMPARE(tryWith("right").error(), (StoreProblem{StoreFault::WrongPassphrase, u"1"_s}));
    k.now += 1'000;
    QCOMPARE(tryWith("wrong").error().detail, u"2"_s);
    k.now += 1'999;
    QCOMPARE(tryWith("right").error().detail, u"1"_s);
    k.now += 1;
    STORE_VERIFY(tryWith("right"));
    QCOMPARE(tryWith("wrong").error().detail, u"0"_s); // counted anew
    QCOMPARE(delayAfter(1000), 300'000);
}

void PassphrasesTest::delayAndTheClock()
{
    KeyStage k;
    k.make(k.stage.passphrase("right"));
    const auto tryWith = [&](const QByteArray &words) { return k.open(words); };
    for (int i = 0; i < 5; ++i)
        QVERIFY(!tryWith("wrong"));
    k.now -= 10LL * 365 * 86'400'000; // ten years back
    QCOMPARE(tryWith("right").error().detail, u"1"_s);
    k.now += 1'000;
    STORE_VERIFY(tryWith("right"));
}

void PassphrasesTest::S11_tamperedCost_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("one pass") << u"passes=1"_s;
    QTest::newRow("a thousand passes") << u"passes=1000"_s;
    QTest::newRow("little memory") << u"memory=8192"_s;
    QTest::newRow("64 GiB") << u"memory=68719476736"_s;
    QTest::newRow("negative") << u"passes=-1, memory=-1"_s;
    QTest::newRow("no salt") << u"salt=x''"_s;
}

void PassphrasesTest::S11_tamperedCost()
{
    QFETCH(QString, change);
    KeyStage k;
    k.make(k.stage.passphrase("right"));
    QVERIFY(k.stage.meddle(u"UPDATE keyslot SET "_s + change + u" WHERE kind='passphrase'"_s));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(k.open("right").error().fault, StoreFault::KeyTampered);
    QVERIFY(clock.elapsed() < 30'000);
}

QTEST_GUILESS_MAIN(PassphrasesTest)
#include "passphrases.moc"
