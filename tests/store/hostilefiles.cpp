#include "store/storestage.h"

#include <sys/stat.h>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 20;
constexpr std::array everyState{State::Draft,   State::Ready,   State::Sending, State::Waiting,
                                State::Refused, State::Unknown, State::Created, State::Discarded};

std::vector<Row> fill(const StoreStage &stage)
{
    std::vector<Row> rows;
    const auto store = stage.open(stage.practice());
    for (int i = 0; store && i < rowCount; ++i)
        rows.push_back((*store)->add(draftRow(QByteArray::number(i) + QByteArray(500, 'x'))).value_or(Row()));
    return rows;
}

/// Bytes that the file takes on the disk.
qint64 room(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? qint64(found.st_blocks) * 512 : 0;
}

bool isAmong(const QByteArray &bytes, const StoreStage &stage)
{
    const QStringList names = QDir(stage.folder()).entryList(QDir::Files | QDir::Hidden);
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return bytesOf(stage.path(name)) == bytes; });
}

} // namespace

/// Stores that somebody has prepared: nothing in them is carried out, what is whole is read, what is not ours is left
/// as it was.
class HostileFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void S40_nothingIsCarriedOut_data();
    void S40_nothingIsCarriedOut();
    void S40_oddCells_data();
    void S40_oddCells();
    void S40_sparseGiants_data();
    void S40_sparseGiants();
    void S40_linkToAnotherStore();
};

void HostileFilesTest::S40_nothingIsCarriedOut_data()
{
    QTest::addColumn<QStringList>("statements");
    const QString count = u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) "_s;
    const auto row = [](const char *name, const QStringList &statements) { QTest::newRow(name) << statements; };
    row("a trigger that deletes", {u"CREATE TRIGGER t AFTER UPDATE ON value BEGIN DELETE FROM intake; END"_s});
    row("a trigger that marks all as ready",
        {u"CREATE TRIGGER t AFTER INSERT ON intake BEGIN UPDATE intake SET state='ready'; END"_s});
    row("a trigger that refuses", {u"CREATE TRIGGER t BEFORE UPDATE ON value BEGIN SELECT RAISE(ABORT, 'no'); END"_s});
    row("an endless view in the place of a table",
        {u"ALTER TABLE value RENAME TO old"_s,
         QString(u"CREATE VIEW value AS "_s % count %
                 u"SELECT 'queue' AS name, x AS revision, x'00' AS box FROM c"_s)});
    row("an endless view in the place of the intakes",
        {u"ALTER TABLE intake RENAME TO old"_s,
         QString(u"CREATE VIEW intake AS "_s % count % u"SELECT x AS rank FROM c"_s)});
    row("an index over a function", {u"CREATE INDEX i ON intake (upper(id))"_s});
    row("a default that is computed", {u"CREATE TABLE more (x DEFAULT (randomblob(100000000)))"_s});
    row("a table of another kind", {u"DROP TABLE value"_s, u"CREATE TABLE value (name, revision, box)"_s});
    row("a schema that is none", {u"PRAGMA writable_schema=ON"_s,
                                  u"UPDATE sqlite_schema SET sql='CREATE TABLE intake (' WHERE name='intake'"_s});
}

void HostileFilesTest::S40_nothingIsCarriedOut()
{
    QFETCH(QStringList, statements);
    const StoreStage stage;
    const std::vector<Row> rows = fill(stage);
    QVERIFY(stage.meddleTogether(statements));
    const QByteArray before = bytesOf(stage.file());
    const auto store = stage.open(stage.practice());
    QVERIFY(isAmong(before, stage));
    if (!store)
        return;
    STORE_VERIFY((*store)->setValue(u"queue"_s, "held"));
    const auto found = (*store)->rows(everyState);
    STORE_VERIFY(found);
    for (const Row &row : found->whole)
        QCOMPARE(row, rows.at(std::size_t(row.order) - 1));
    QCOMPARE((*store)->report().salvaged, int(found->whole.size()));
    QCOMPARE(int(found->whole.size()), rowCount);
}

void HostileFilesTest::S40_oddCells_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const QString &statement) { QTest::newRow(name) << statement; };
    row("a huge id", u"UPDATE intake SET id=hex(randomblob(5000000)) WHERE rank=3"_s);
    row("a huge state", u"UPDATE intake SET state=hex(zeroblob(5000000)) WHERE rank=3"_s);
    row("a huge payload", u"UPDATE intake SET payload=zeroblob(100000000) WHERE rank=3"_s);
    row("no payload", u"UPDATE intake SET payload=x'' WHERE rank=3"_s);
    row("an id that is none", u"UPDATE intake SET id='../../etc/passwd' WHERE rank=3"_s);
    row("an id of another", u"UPDATE intake SET id=upper((SELECT id FROM intake WHERE rank=4)) WHERE rank=3"_s);
    row("the largest numbers",
        u"UPDATE intake SET revision=9223372036854775807, attempts=9223372036854775807, due=-9223372036854775808 WHERE rank=3"_s);
    row("a mark of another size", u"UPDATE intake SET mac=zeroblob(1000000) WHERE rank=3"_s);
    row("the rank of the last", u"UPDATE intake SET rank=9223372036854775807 WHERE rank=3"_s);
}

void HostileFilesTest::S40_oddCells()
{
    QFETCH(QString, statement);
    const StoreStage stage;
    const std::vector<Row> rows = fill(stage);
    QVERIFY(stage.meddle(statement));
    const auto store = stage.open(stage.practice());
    STORE_VERIFY(store);
    const auto found = (*store)->rows(everyState);
    STORE_VERIFY(found);
    QCOMPARE(int(found->whole.size()), rowCount - 1);
    for (const Row &row : found->whole)
        QCOMPARE(row, rows.at(std::size_t(row.order) - 1));
    QVERIFY(found->damaged.size() <= 1U);
}

void HostileFilesTest::S40_sparseGiants_data()
{
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("nothing but holes") << false;
    QTest::newRow("holes behind a damaged store") << true;
}

/// 4 GiB that are not there.
void HostileFilesTest::S40_sparseGiants()
{
    QFETCH(bool, isOurs);
    constexpr qint64 giant = qint64(4) << 30, little = 64 << 20;
    const StoreStage stage;
    if (isOurs)
        fill(stage);
    QVERIFY(QDir().mkpath(stage.folder()));
    {
        QFile file(stage.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(!isOurs || file.write(QByteArray(4'096, '\x7e')) == 4'096);
        QVERIFY(file.resize(giant));
    }
    const auto store = stage.open(stage.practice());
    QCOMPARE(bool(store), isOurs);
    if (isOurs) {
        QCOMPARE((*store)->report().salvaged, rowCount);
        QCOMPARE(QFileInfo((*store)->report().setAside).size(), giant);
        QVERIFY(room((*store)->report().setAside) < little);
    } else {
        QCOMPARE(store.error().fault, StoreFault::NotOurs);
        QCOMPARE(QFileInfo(stage.file()).size(), giant);
    }
}

/// A link is followed to a store that is there, and nothing beside it is touched.
void HostileFilesTest::S40_linkToAnotherStore()
{
    const StoreStage stage, other;
    fill(other);
    const QByteArray before = bytesOf(other.file());
    QVERIFY(QDir().mkpath(stage.folder()));
    QVERIFY(QFile::link(other.file(), stage.file()));
    const auto store = stage.open(stage.practice());
    QVERIFY(!store);
    QCOMPARE(store.error().fault, StoreFault::KeyMissing);
    QCOMPARE(bytesOf(other.file()), before);
}

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "hostilefiles.moc"
