#include "store/storestage.h"
#include "store/vault.h"

#include <QSet>
#include <sys/stat.h>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allStates{State::Draft,   State::Ready,   State::Sending, State::Waiting,
                               State::Refused, State::Unknown, State::Created, State::Discarded};

/// All that the folder holds, in one piece a file.
QList<QByteArray> filesOf(const StoreStage &stage)
{
    QList<QByteArray> all;
    for (const QString &name : QDir(stage.folder()).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(stage.path(name));
        all << (file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return all;
}

bool anyHolds(const QList<QByteArray> &files, const QByteArray &bytes)
{
    return std::any_of(files.begin(), files.end(), [&](const QByteArray &file) { return file.contains(bytes); });
}

QList<QByteArray> disguises(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    // Without the ends, which depend on what stands beside the text.
    return {utf8, utf16, utf8.toBase64().chopped(4), utf8.toHex(), utf8.toHex().toUpper()};
}

} // namespace

/// What the store holds cannot be read, moved or changed from outside without being noticed.
class SealingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void S6_everyFlippedBitIsNoticed();
    void S4_boxBelongsToItsContext();
    void S8_noncesNeverRepeat();
    void S5_changedRowIsListed_data();
    void S5_changedRowIsListed();
    void valueBelongsToItsName();
    void S1_nothingReadableOnDisk();
    void S33_discardedIsGone();
    void S3_modes();
};

void SealingTest::initTestCase()
{
    QVERIFY(startCrypto());
}

void SealingTest::S6_everyFlippedBitIsNoticed()
{
    const Vault vault(Key::random());
    QByteArray box = vault.seal("row", "{\"first_name\":\"Jane\",\"last_name\":\"Doe\"}");
    QVERIFY(vault.open("row", box));
    for (qsizetype bit = 0; bit < box.size() * 8; ++bit) {
        box[bit / 8] = char(box[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(!vault.open("row", box));
        box[bit / 8] = char(box[bit / 8] ^ (1 << (bit % 8)));
    }
    for (qsizetype size = 0; size < box.size(); ++size)
        QVERIFY(!vault.open("row", box.first(size)));
}

void SealingTest::S4_boxBelongsToItsContext()
{
    const Key key = Key::random();
    const QByteArray box = Vault(key).seal("row 1", "Jane");
    QCOMPARE(Vault(key).open("row 1", box), QByteArray("Jane"));
    QVERIFY(!Vault(key).open("row 2", box));
    QVERIFY(!Vault(Key::random()).open("row 1", box));
}

void SealingTest::S8_noncesNeverRepeat()
{
    constexpr int writes = 1'000'000;
    const Vault vault(Key::random());
    QSet<QByteArray> nonces;
    nonces.reserve(writes);
    for (int i = 0; i < writes; ++i)
        nonces.insert(vault.seal("row", "same").first(24));
    QCOMPARE(nonces.size(), writes);
    // The same text saved again is sealed anew.
    const StoreStage stage;
    QSet<QByteArray> boxes;
    Row row;
    for (int save = 0; save < 5; ++save) {
        {
            const auto store = stage.open(stage.practice());
            STORE_VERIFY(store);
            row = save == 0 ? (*store)->add(draftRow("same")).value() : (*store)->change(row, State::Draft).value();
        }
        boxes.insert(stage.read(u"SELECT payload FROM intake"_s).toByteArray().first(24));
    }
    QCOMPARE(boxes.size(), 5);
}

void SealingTest::S5_changedRowIsListed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("state") << u"UPDATE intake SET state='ready' WHERE rank=1"_s;
    QTest::newRow("state that is none") << u"UPDATE intake SET state='gone' WHERE rank=1"_s;
    QTest::newRow("due") << u"UPDATE intake SET due=due+1 WHERE rank=1"_s;
    QTest::newRow("revision") << u"UPDATE intake SET revision=revision+1 WHERE rank=1"_s;
    QTest::newRow("begun") << u"UPDATE intake SET begun=0 WHERE rank=1"_s;
    QTest::newRow("attempt") << u"UPDATE intake SET attempt=id WHERE rank=1"_s;
    QTest::newRow("attempts") << u"UPDATE intake SET attempts=9 WHERE rank=1"_s;
    QTest::newRow("attempted") << u"UPDATE intake SET attempted=9 WHERE rank=1"_s;
    QTest::newRow("wait") << u"UPDATE intake SET wait=wait+1 WHERE rank=1"_s;
    QTest::newRow("looks") << u"UPDATE intake SET looks=looks+1 WHERE rank=1"_s;
    QTest::newRow("generation") << u"UPDATE intake SET generation=generation+1 WHERE rank=1"_s;
    QTest::newRow("place") << u"UPDATE intake SET rank=7 WHERE rank=1"_s;
    QTest::newRow("payload gone") << u"UPDATE intake SET payload=NULL WHERE rank=1"_s;
    QTest::newRow("payload of another")
        << u"UPDATE intake SET payload=(SELECT payload FROM intake WHERE rank=2) WHERE rank=1"_s;
    QTest::newRow("all but id of another")
        << u"UPDATE intake SET (payload, mac)=(SELECT payload, mac FROM intake WHERE rank=2) WHERE rank=1"_s;
    QTest::newRow("huge cell") << u"UPDATE intake SET payload=zeroblob(50000000) WHERE rank=1"_s;
}

void SealingTest::S5_changedRowIsListed()
{
    QFETCH(QString, sql);
    const StoreStage stage;
    Row first, second;
    {
        const auto store = stage.open(stage.practice());
        STORE_VERIFY(store);
        first = (*store)->add(draftRow("Jane")).value();
        second = (*store)->add(draftRow("John")).value();
    }
    QVERIFY(stage.meddle(sql));
    const auto store = stage.open(stage.practice());
    STORE_VERIFY(store);
    const auto rows = (*store)->rows(allStates);
    STORE_VERIFY(rows);
    QCOMPARE(rows->whole, std::vector{second});
    QCOMPARE(rows->damaged, std::vector{first.id});
    QCOMPARE((*store)->row(first.id).error().fault, StoreFault::Damaged);
}

void SealingTest::valueBelongsToItsName()
{
    const StoreStage stage;
    {
        const auto store = stage.open(stage.practice());
        STORE_VERIFY(store);
        STORE_VERIFY((*store)->setValue(u"held"_s, "yes"));
        STORE_VERIFY((*store)->setValue(u"paused"_s, "no"));
    }
    QVERIFY(stage.meddle(u"UPDATE value SET box=(SELECT box FROM value WHERE name='paused') WHERE name='held'"_s));
    const auto store = stage.open(stage.practice());
    STORE_VERIFY(store);
    QCOMPARE((*store)->value(u"held"_s).error().fault, StoreFault::Damaged);
    QCOMPARE((*store)->value(u"paused"_s), QByteArray("no"));
}

void SealingTest::S1_nothingReadableOnDisk()
{
    const StoreStage stage;
    QStringList markers;
    {
        const auto store = stage.open(stage.passphrase("mark-of-the-passphrase"));
        STORE_VERIFY(store);
        markers << u"mark-of-the-passphrase"_s << (*store)->report().recoveryKey;
        for (int i = 0; i < 50; ++i) {
            markers << u"Mårker-%1-Zoë"_s.arg(i);
            Row row = (*store)->add(draftRow(markers.last().toUtf8())).value();
            row.state = State::Ready;
            STORE_VERIFY((*store)->change(row, State::Draft));
            STORE_VERIFY((*store)->setValue(u"queue"_s, markers.last().toUtf8()));
            if (i % 10 == 0) // while the journal may hold something, too
                QVERIFY(!anyHolds(filesOf(stage), markers.last().toUtf8()));
        }
    }
    const QList<QByteArray> files = filesOf(stage);
    QVERIFY(files.size() >= 3);
    for (const QString &marker : markers) {
        for (const QByteArray &disguise : disguises(marker))
            QVERIFY2(!anyHolds(files, disguise), qPrintable(marker));
    }
}

void SealingTest::S33_discardedIsGone()
{
    const StoreStage stage;
    const auto boxOf = [&](const QUuid &id) {
        return stage.read(u"SELECT payload FROM intake WHERE id='%1'"_s.arg(id.toString(QUuid::WithoutBraces)))
            .toByteArray();
    };
    Row row;
    {
        const auto store = stage.open(stage.practice());
        STORE_VERIFY(store);
        for (int i = 0; i < 10; ++i)
            row = (*store)->add(draftRow(QByteArray(6000, char('a' + i)))).value();
    }
    const QByteArray box = boxOf(row.id);
    QVERIFY(box.size() > 6000);
    const auto store = stage.open(stage.practice());
    STORE_VERIFY(store);
    row.state = State::Discarded;
    row.payload.clear();
    STORE_VERIFY((*store)->change(row, State::Draft));
    // Also while the store is open: the journal is emptied with each transaction.
    const QList<QByteArray> files = filesOf(stage);
    for (qsizetype at = 0; at + 64 < box.size(); at += 64)
        QVERIFY(!anyHolds(files, box.sliced(at, 64)));
}

void SealingTest::S3_modes()
{
    const mode_t old = ::umask(0);
    const StoreStage stage;
    const auto onlyOwners = [&](const QString &path) {
        struct stat found = {};
        return ::stat(QFile::encodeName(path).constData(), &found) == 0 && !(found.st_mode & (S_IRWXG | S_IRWXO));
    };
    {
        const auto store = stage.open(stage.practice());
        STORE_VERIFY(store);
        STORE_VERIFY((*store)->add(draftRow("Jane")));
        STORE_VERIFY((*store)->countGeneration());
        QVERIFY(onlyOwners(stage.folder()));
        const QStringList names = QDir(stage.folder()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(names,
                 (QStringList{u"intakes.db"_s, u"intakes.db-journal"_s, u"intakes.keys"_s, u"key"_s, u"reserve"_s}));
        for (const QString &name : names)
            QVERIFY2(onlyOwners(stage.path(name)), qPrintable(name));
    }
    QVERIFY(QFile(stage.file()).resize(0));
    const auto store = stage.open(stage.practice());
    STORE_VERIFY(store);
    QVERIFY(onlyOwners((*store)->report().setAside));
    QVERIFY(onlyOwners(stage.file()));
    ::umask(old);
}

QTEST_GUILESS_MAIN(SealingTest)
#include "sealing.moc"
