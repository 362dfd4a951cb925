#include "store/storestage.h"

#include <sys/stat.h>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 200;
constexpr std::array drafts{State::Draft};

bool overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

/// Stores with many rows, made once and copied for each test.
class Filled
{
public:
    explicit Filled(bool withPassphrase)
        : m_setup(withPassphrase ? m_stage.passphrase("correct horse") : m_stage.practice())
    {
        const auto store = StoreStage::open(m_setup);
        m_rows.reserve(rowCount);
        for (int i = 0; store && i < rowCount; ++i)
            m_rows.push_back((*store)->add(draftRow(QByteArray::number(i) + QByteArray(1500, 'x'))).value_or(Row()));
    }

    const std::vector<Row> &copyTo(const StoreStage &stage) const
    {
        QDir().mkpath(stage.folder());
        for (const QString &name : {u"intakes.db"_s, u"intakes.keys"_s, u"key"_s})
            QFile::copy(m_stage.path(name), stage.path(name));
        return m_rows;
    }

private:
    StoreStage m_stage;
    StoreSetup m_setup;
    std::vector<Row> m_rows;
};

/// A store with many rows, closed; and those rows.
const std::vector<Row> &fill(const StoreStage &stage, bool withPassphrase = false)
{
    static const Filled practice(false), passphrase(true);
    return (withPassphrase ? passphrase : practice).copyTo(stage);
}

} // namespace

/// Whatever stands where the store should: nothing is deleted, and what can be read is read.
class MendingTest : public QObject
{
    Q_OBJECT

private slots:
    void damagedFileIsSalvaged_data();
    void damagedFileIsSalvaged();
    void damageMetLaterIsSalvaged();
    void S40_zeroBytes_data();
    void S40_zeroBytes();
    void S40_otherThings_data();
    void S40_otherThings();
    void S40_anotherProgramsDatabase();
    void S40_newerStoreIsUntouched();
    void S40_meddledSchema_data();
    void S40_meddledSchema();
    void wrongPassphraseLeavesDamageAlone();
};

void MendingTest::damagedFileIsSalvaged_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("withPassphrase");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("first 16 bytes") << 0 << 16 << false << rowCount;
    QTest::newRow("write version") << 18 << 1 << false << rowCount; // SQLite takes it for one that may only be read
    QTest::newRow("header and its format") << 40 << 60 << false << rowCount; // SQLite does not call this damage
    QTest::newRow("header") << 0 << 100 << false << rowCount;
    QTest::newRow("header, passphrase") << 0 << 100 << true << rowCount;
    QTest::newRow("first page") << 0 << 4096 << false << rowCount;
    QTest::newRow("first page, passphrase") << 0 << 4096 << true << rowCount;
    QTest::newRow("keys' pages") << 4096 << 3 * 4096 << true << rowCount;
    QTest::newRow("a page amid the rows") << 40 * 4096 << 4096 << false << rowCount - 20;
}

void MendingTest::damagedFileIsSalvaged()
{
    QFETCH(int, from);
    QFETCH(int, size);
    QFETCH(bool, withPassphrase);
    QFETCH(int, atLeast);
    const StoreStage stage;
    const StoreSetup setup = withPassphrase ? stage.passphrase("correct horse") : stage.practice();
    const std::vector<Row> rows = fill(stage, withPassphrase);
    QVERIFY(overwrite(stage.file(), from, QByteArray(size, '\x7e')));
    const QByteArray damaged = bytesOf(stage.file());
    const auto store = stage.open(setup);
    STORE_VERIFY(store);
    auto found = (*store)->rows(drafts);
    STORE_VERIFY(found);
    const OpenReport report = (*store)->report();
    QVERIFY(report.salvaged >= atLeast);
    QCOMPARE(report.salvaged + int(report.notSalvaged.size()), rowCount);
    QCOMPARE(int(found->whole.size()), report.salvaged);
    for (const Row &row : found->whole)
        QCOMPARE(row, rows.at(std::size_t(row.order) - 1));
    QCOMPARE(bytesOf(report.setAside), damaged);
    QVERIFY(QFileInfo(report.setAside).fileName().startsWith("intakes-damaged-"_L1));
    STORE_VERIFY((*store)->add(draftRow("after")));
}

/// Damage far from what is read at the start is met when its rows are asked for.
void MendingTest::damageMetLaterIsSalvaged()
{
    const StoreStage stage;
    fill(stage);
    QVERIFY(overwrite(stage.file(), 40 * 4096, QByteArray(4096, '\x7e')));
    const auto store = stage.open(stage.practice());
    STORE_VERIFY(store);
    QCOMPARE((*store)->report().setAside, QString());
    STORE_VERIFY((*store)->rows(drafts));
    QVERIFY(!(*store)->report().setAside.isEmpty());
    QVERIFY((*store)->report().salvaged > rowCount - 20);
}

void MendingTest::S40_zeroBytes_data()
{
    QTest::addColumn<bool>("withPassphrase");
    QTest::newRow("key file") << false;
    QTest::newRow("passphrase") << true;
}

void MendingTest::S40_zeroBytes()
{
    QFETCH(bool, withPassphrase);
    const StoreStage stage;
    const StoreSetup setup = withPassphrase ? stage.passphrase("correct horse") : stage.practice();
    fill(stage, withPassphrase);
    const QByteArray before = bytesOf(stage.file());
    QVERIFY(putBytes(stage.file(), {}));
    {
        const auto store = stage.open(setup);
        STORE_VERIFY(store);
        QVERIFY(QFileInfo::exists((*store)->report().setAside));
        QCOMPARE((*store)->report().recoveryKey, QString());
    }
    // The key stayed the same: a copy of the old file opens.
    QVERIFY(putBytes(stage.file(), before));
    const auto store = stage.open(setup);
    STORE_VERIFY(store);
    QCOMPARE(int((*store)->rows(drafts)->whole.size()), rowCount);
}

void MendingTest::S40_otherThings_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<StoreFault>("fault");
    QTest::newRow("a folder") << QByteArray("folder") << StoreFault::NotAFile;
    QTest::newRow("a pipe") << QByteArray("pipe") << StoreFault::NotAFile;
    QTest::newRow("a link into nothing") << QByteArray("link") << StoreFault::NotAFile;
    QTest::newRow("a text") << QByteArray("Dear Sir or Madam") << StoreFault::NotOurs;
    QTest::newRow("a picture") << QByteArray(8192, '\x89') << StoreFault::NotOurs;
}

void MendingTest::S40_otherThings()
{
    QFETCH(QByteArray, what);
    QFETCH(StoreFault, fault);
    const StoreStage stage;
    QVERIFY(QDir().mkpath(stage.folder()));
    if (what == "folder")
        QVERIFY(QDir().mkdir(stage.file()));
    else if (what == "pipe")
        QCOMPARE(::mkfifo(QFile::encodeName(stage.file()).constData(), S_IRUSR | S_IWUSR), 0);
    else if (what == "link")
        QVERIFY(QFile::link(stage.path(u"nowhere"_s), stage.file()));
    else
        QVERIFY(putBytes(stage.file(), what));
    const auto store = stage.open(stage.practice());
    QVERIFY(!store);
    QCOMPARE(store.error(), (StoreProblem{fault, stage.file()}));
    if (fault == StoreFault::NotOurs)
        QCOMPARE(bytesOf(stage.file()), what);
    QCOMPARE(QDir(stage.folder()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
             QStringList{u"intakes.db"_s});
}

void MendingTest::S40_anotherProgramsDatabase()
{
    const StoreStage stage;
    QVERIFY(QDir().mkpath(stage.folder()));
    QVERIFY(stage.meddle(u"CREATE TABLE bookmark (url TEXT)"_s));
    QVERIFY(stage.meddle(u"PRAGMA journal_mode=WAL"_s));
    const QByteArray before = bytesOf(stage.file());
    const auto store = stage.open(stage.practice());
    QVERIFY(!store);
    QCOMPARE(store.error(), (StoreProblem{StoreFault::NotOurs, stage.file()}));
    QCOMPARE(bytesOf(stage.file()), before);
}

void MendingTest::S40_newerStoreIsUntouched()
{
    const StoreStage stage;
    const std::vector<Row> rows = fill(stage);
    QVERIFY(stage.meddle(u"ALTER TABLE intake ADD COLUMN colour TEXT"_s));
    QVERIFY(stage.meddle(u"PRAGMA user_version=99"_s));
    const QByteArray before = bytesOf(stage.file());
    {
        const auto store = stage.open(stage.practice());
        STORE_VERIFY(store);
        QVERIFY((*store)->report().readOnly);
        QCOMPARE((*store)->rows(drafts)->whole, rows);
        QCOMPARE((*store)->add(draftRow("new")).error().fault, StoreFault::ReadOnly);
        QCOMPARE((*store)->change(rows[0], State::Draft).error().fault, StoreFault::ReadOnly);
        QCOMPARE((*store)->setValue(u"queue"_s, "held").error().fault, StoreFault::ReadOnly);
        QCOMPARE((*store)->countGeneration().error().fault, StoreFault::ReadOnly);
    }
    QCOMPARE(bytesOf(stage.file()), before);
}

void MendingTest::S40_meddledSchema_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER UPDATE ON intake BEGIN DELETE FROM value; END"_s;
    QTest::newRow("view") << u"CREATE VIEW v AS SELECT * FROM intake"_s;
    QTest::newRow("table") << u"CREATE TABLE more (x)"_s;
    QTest::newRow("column") << u"ALTER TABLE intake ADD COLUMN x INT DEFAULT 5"_s;
    QTest::newRow("no index") << u"DROP INDEX intake_by_state"_s;
}

void MendingTest::S40_meddledSchema()
{
    QFETCH(QString, sql);
    const StoreStage stage;
    const std::vector<Row> rows = fill(stage);
    {
        const auto store = stage.open(stage.practice());
        STORE_VERIFY((*store)->setValue(u"queue"_s, "held"));
    }
    QVERIFY(stage.meddle(sql));
    const auto store = stage.open(stage.practice());
    STORE_VERIFY(store);
    QCOMPARE((*store)->report().salvaged, rowCount);
    QCOMPARE((*store)->rows(drafts)->whole, rows);
    STORE_VERIFY((*store)->change(rows[0], State::Draft));
    QCOMPARE((*store)->value(u"queue"_s), QByteArray("held"));
}

void MendingTest::wrongPassphraseLeavesDamageAlone()
{
    const StoreStage stage;
    fill(stage, true);
    QVERIFY(overwrite(stage.file(), 0, QByteArray(4096, '\x7e')));
    const QByteArray before = bytesOf(stage.file());
    const QStringList files = QDir(stage.folder()).entryList(QDir::Files);
    const auto store = stage.open(stage.passphrase("battery staple"));
    QVERIFY(!store);
    QCOMPARE(store.error().fault, StoreFault::WrongPassphrase);
    QCOMPARE(bytesOf(stage.file()), before);
    QCOMPARE(QDir(stage.folder()).entryList(QDir::Files), files);
}

QTEST_GUILESS_MAIN(MendingTest)
#include "mending.moc"
