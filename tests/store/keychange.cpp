#include "store/keychangestage.h"

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array everyState{State::Draft,   State::Ready,   State::Sending, State::Waiting,
                                State::Refused, State::Unknown, State::Created, State::Discarded};

/// One intake for each state, with all that is kept about its attempts, beside a value and a log.
bool fillWithAll(Store &store)
{
    store.setActor(u"ZW"_s);
    for (const State to : everyState) {
        Row row = begun(QByteArray("{\"first_name\":\"Jane\"}").repeated(100));
        const auto added = store.add(row);
        if (!added || to == State::Draft)
            continue;
        row = *added;
        row.state = to;
        row.attempt = QUuid::createUuid();
        row.attempts = 3;
        row.attempted = row.due = nineOClock + 5;
        row.wait = 7;
        row.looks = 2;
        row.payload = to == State::Discarded ? QByteArray() : row.payload + "2";
        if (!store.change(row, State::Draft))
            return false;
    }
    return store.setValue(u"queue"_s, "held") && store.countGeneration();
}

Rows allRows(const Store &store)
{
    return store.rows(everyState).value_or(Rows());
}

/// The name of a file of the folder that holds these bytes; empty: none does.
QString fileWith(const StoreStage &stage, const QByteArray &bytes)
{
    const QStringList names = QDir(stage.folder()).entryList(QDir::Files | QDir::Hidden);
    const auto hit =
        std::ranges::find_if(names, [&](const QString &name) { return bytesOf(stage.path(name)).contains(bytes); });
    return hit == names.cend() ? QString() : *hit;
}

} // namespace

/// The key of a store is changed: all that it held is there, and what opened it opens it no more.
class KeyChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void S12_allIsThereAndTheOldKeyOpensNothing();
    void S12_noBoxOfTheOldKeyIsLeft();
    void S12_inPractice();
    void S12_aRowThatDoesNotOpen();
    void S12_aBrokenLogStaysBroken_data();
    void S12_aBrokenLogStaysBroken();
    void S12_copiesOfDamagedStoresGo();
    void S12_saysHowFar();
};

void KeyChangeTest::S12_allIsThereAndTheOldKeyOpensNothing()
{
    KeyStage k;
    Rows before;
    QString newKey;
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        k.recoveryKey = (*store)->report().recoveryKey;
        QVERIFY(fillWithAll(**store));
        before = allRows(**store);
        const auto changed = (*store)->changeKey({.keychain = true});
        STORE_VERIFY(changed);
        newKey = changed->recoveryKey;
        QCOMPARE(allRows(**store).whole, before.whole);
        QCOMPARE((*store)->value(u"queue"_s), QByteArray("held"));
        QVERIFY(!check(**store).fault);
        QCOMPARE(wordsOf(**store).last(), u"key-changed"_s);
        QCOMPARE(all(**store).back().who, u"ZW"_s);
        QCOMPARE(words((*store)->add(begun())), well);
    }
    QVERIFY(!newKey.isEmpty());
    QVERIFY(newKey != k.recoveryKey);
    QCOMPARE(k.chain->secrets.keys(), QList{storeId(k.stage)});
    QCOMPARE(k.open(byRecovery(k, k.recoveryKey)).error().fault, StoreFault::WrongPassphrase);
    STORE_VERIFY(k.open(byRecovery(k, newKey)));
    const auto again = k.open(k.keychain());
    STORE_VERIFY(again);
    QCOMPARE(allRows(**again).whole.size(), before.whole.size() + 1);
    QVERIFY(!check(**again).fault);
}

void KeyChangeTest::S12_noBoxOfTheOldKeyIsLeft()
{
    KeyStage k;
    k.make(k.keychain());
    const QByteArray slot = slotBox(k.stage, u"recovery"_s),
                     payload = k.stage.read(u"SELECT payload FROM intake"_s).toByteArray(),
                     head = k.stage.read(u"SELECT box FROM value WHERE name='store/audit'"_s).toByteArray(),
                     entry = k.stage.read(u"SELECT box FROM audit WHERE number=1"_s).toByteArray();
    QCOMPARE(fileWith(k.stage, payload), u"intakes.db"_s);
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        QCOMPARE(words((*store)->changeKey({.keychain = true})), well);
        for (const QByteArray &box : {slot, slot.toBase64(), payload, head, entry})
            QCOMPARE(fileWith(k.stage, box), QString());
    }
    for (const QByteArray &box : {slot, slot.toBase64(), payload, head, entry})
        QCOMPARE(fileWith(k.stage, box), QString());
}

/// Its key file stays where it is; the store is sealed anew all the same.
void KeyChangeTest::S12_inPractice()
{
    KeyStage k;
    const Row row = k.make(k.stage.practice());
    const QByteArray box = k.stage.read(u"SELECT payload FROM intake"_s).toByteArray();
    {
        const auto store = k.open(k.stage.practice());
        STORE_VERIFY(store);
        const auto changed = (*store)->changeKey({});
        STORE_VERIFY(changed);
        QCOMPARE(changed->recoveryKey, QString());
    }
    QCOMPARE(fileWith(k.stage, box), QString());
    const auto store = k.open(k.stage.practice());
    STORE_VERIFY(store);
    QCOMPARE((*store)->row(row.id), row);
}

/// With the old key gone nobody could ever look what stood in it.
void KeyChangeTest::S12_aRowThatDoesNotOpen()
{
    KeyStage k;
    k.make(k.keychain());
    const QUuid id = storeId(k.stage);
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        QCOMPARE(words((*store)->add(begun())), well);
    }
    QVERIFY(k.stage.meddle(u"UPDATE intake SET state='waiting' WHERE rank=1"_s));
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        QCOMPARE((*store)->changeKey({.keychain = true}).error(), StoreProblem{StoreFault::Damaged});
        QCOMPARE(words((*store)->add(begun())), well);
    }
    QCOMPARE(storeId(k.stage), id);
    QCOMPARE(k.chain->secrets.keys(), QList{id});
    STORE_VERIFY(k.open(byRecovery(k, k.recoveryKey)));
}

void KeyChangeTest::S12_aBrokenLogStaysBroken_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("edited") << u"UPDATE audit SET box=(SELECT zeroblob(length(box)) FROM audit) WHERE number=3"_s;
    QTest::newRow("mark") << u"UPDATE audit SET mac=zeroblob(32) WHERE number=3"_s;
    QTest::newRow("missing") << u"DELETE FROM audit WHERE number=3"_s;
    QTest::newRow("cut") << u"DELETE FROM audit WHERE number>3"_s;
    QTest::newRow("last mark") << u"UPDATE audit SET mac=zeroblob(32) WHERE number=(SELECT max(number) FROM audit)"_s;
    QTest::newRow("end") << u"DELETE FROM value WHERE name='store/audit'"_s;
}

void KeyChangeTest::S12_aBrokenLogStaysBroken()
{
    QFETCH(QString, sql);
    KeyStage k;
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        QVERIFY(!aDay(**store).isNull());
        QVERIFY(!check(**store).fault);
    }
    QVERIFY(k.stage.meddle(sql));
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    const auto before = check(**store);
    QVERIFY(before.fault);
    QCOMPARE(words((*store)->changeKey({.keychain = true})), well);
    const auto after = check(**store);
    QVERIFY(after.fault);
    if (after.fault->kind != AuditBreak::Kind::EndLost) // which begins anew behind what is there
        QCOMPARE(after.entries, before.entries);
    QCOMPARE(wordsOf(**store).last(), u"key-changed"_s);
}

void KeyChangeTest::S12_copiesOfDamagedStoresGo()
{
    KeyStage k;
    k.make(k.keychain());
    for (const QString &name :
         {u"intakes-damaged-20260101-101010.db"_s, u"intakes-damaged-20260101-101010.db-journal"_s})
        QVERIFY(QFile::copy(k.stage.file(), k.stage.path(name)));
    QVERIFY(putBytes(k.stage.path(u"notes.txt"_s), "a person's own"));
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    QCOMPARE((*store)->copiesOfDamaged(), 1);
    QCOMPARE(words((*store)->changeKey({.keychain = true})), well);
    QCOMPARE((*store)->copiesOfDamaged(), 0);
    QCOMPARE(QDir(k.stage.folder()).entryList({u"intakes-damaged*"_s, u"intakes-new*"_s}), QStringList());
    QVERIFY(QFile::exists(k.stage.path(u"notes.txt"_s)));
}

void KeyChangeTest::S12_saysHowFar()
{
    KeyStage k;
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    for (int i = 0; i < 120; ++i)
        QCOMPARE(words((*store)->add(begun("Jane"))), well);
    std::vector<std::pair<int, int>> told;
    QCOMPARE(words((*store)->changeKey({.keychain = true}, [&](int done, int of) { told.emplace_back(done, of); })),
             well);
    QCOMPARE(told, (std::vector<std::pair<int, int>>{{100, 120}}));
}

QTEST_GUILESS_MAIN(KeyChangeTest)
#include "keychange.moc"
