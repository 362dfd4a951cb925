#include "store/disk.h"
#include "store/faultruns.h"
#include "store/shimvfs.h"
#include "store/storestage.h"
#include "store/writer.h"

#include <QScopeGuard>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array drafts{State::Draft};

} // namespace

/// Who else holds the store, and what kind of disk it lies on.
class OpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void twiceInOneProgram();
    void whileAnotherProgramWrites();
    void whileAnotherProgramLocksTheFile();
    void readOnlyFolder();
    void noNewStoreInAReadOnlyFolder();
    void folderThatCannotBe();
    void foldersAreMade();
    void fullDiskUsesTheReserve();
    void fullDiskForGood();
    void networkDrives_data();
    void networkDrives();
    void leftoversAreTidied();
};

void OpeningTest::twiceInOneProgram()
{
    const StoreStage stage;
    {
        const auto store = stage.open(stage.practice());
        STORE_VERIFY(store);
        QCOMPARE(stage.open(stage.practice()).error().fault, StoreFault::Busy);
        STORE_VERIFY((*store)->add(draftRow("Jane"))); // and the first one's locks are still there
        QCOMPARE(stage.open(stage.practice()).error().fault, StoreFault::Busy);
    }
    STORE_VERIFY(stage.open(stage.practice()));
}

void OpeningTest::whileAnotherProgramWrites()
{
    const StoreStage stage;
    STORE_VERIFY(stage.open(stage.practice()));
    Writer writer(stage.folder(), 1);
    QVERIFY(writer.hasBegun());
    QCOMPARE(stage.open(stage.practice()).error().fault, StoreFault::Busy);
    QVERIFY(!writer.kill(std::chrono::milliseconds(20)).empty()); // it was not disturbed
    STORE_VERIFY(stage.open(stage.practice()));
}

void OpeningTest::whileAnotherProgramLocksTheFile()
{
    const StoreStage stage;
    STORE_VERIFY(stage.open(stage.practice()));
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(stage.file()).constData(), &other), SQLITE_OK);
    const auto closed = qScopeGuard([&] { sqlite3_close(other); });
    QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(stage.open(stage.practice()).error().fault, StoreFault::Busy);
}

/// What binds everybody else does not bind root, who becomes somebody else for as long as it lives.
class Unprivileged
{
public:
    explicit Unprivileged(const QStringList &belongings)
    {
        constexpr uid_t nobody = 65534;
        if (::geteuid() != 0)
            return;
        for (const QString &path : belongings)
            m_done = ::chown(QFile::encodeName(path).constData(), nobody, gid_t(-1)) == 0 && m_done;
        m_done = ::seteuid(nobody) == 0 && m_done;
    }
    ~Unprivileged() { static_cast<void>(::seteuid(::getuid())); } // it was root, or it is no change
    Q_DISABLE_COPY_MOVE(Unprivileged)

    bool isReady() const { return m_done; }

private:
    bool m_done = true;
};

QStringList allOf(const StoreStage &stage)
{
    QStringList paths{stage.path(u".."_s), stage.folder()};
    for (const QString &name : QDir(stage.folder()).entryList(QDir::Files | QDir::Hidden))
        paths << stage.path(name);
    return paths;
}

void OpeningTest::readOnlyFolder()
{
    const StoreStage stage;
    Row row;
    {
        const auto store = stage.open(stage.practice());
        STORE_VERIFY(store);
        row = (*store)->add(draftRow("Jane")).value();
    }
    const Unprivileged somebody(allOf(stage));
    QVERIFY(somebody.isReady());
    QVERIFY(QFile::setPermissions(stage.file(), QFileDevice::ReadOwner));
    QVERIFY(QFile::setPermissions(stage.folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    {
        const auto store = stage.open(stage.practice());
        STORE_VERIFY(store);
        QVERIFY((*store)->report().readOnly);
        QCOMPARE((*store)->rows(drafts)->whole, std::vector{row});
        QCOMPARE((*store)->change(row, State::Draft).error().fault, StoreFault::ReadOnly);
        QCOMPARE((*store)->add(draftRow("John")).error().fault, StoreFault::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(stage.folder(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

void OpeningTest::noNewStoreInAReadOnlyFolder()
{
    const StoreStage stage;
    QVERIFY(QDir().mkpath(stage.folder()));
    const Unprivileged somebody(allOf(stage));
    QVERIFY(somebody.isReady());
    QVERIFY(QFile::setPermissions(stage.folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QCOMPARE(stage.open(stage.practice()).error().fault, StoreFault::ReadOnly);
    QCOMPARE(stage.open(stage.passphrase("correct horse")).error().fault, StoreFault::ReadOnly);
    QVERIFY(QFile::setPermissions(stage.folder(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

void OpeningTest::folderThatCannotBe()
{
    const StoreStage stage;
    QVERIFY(putBytes(stage.folder(), "a file"));
    QCOMPARE(stage.open(stage.practice()).error(), (StoreProblem{StoreFault::FolderUnusable, stage.folder()}));
    const QString below = stage.path(u"below"_s);
    QCOMPARE(stage.open({below, {KeySource::Kind::KeyFile}}).error(),
             (StoreProblem{StoreFault::FolderUnusable, below}));
}

void OpeningTest::foldersAreMade()
{
    const mode_t old = ::umask(0);
    const StoreStage stage;
    const QString deep = stage.path(u"a/b/c"_s);
    STORE_VERIFY(stage.open({deep, {KeySource::Kind::KeyFile}}));
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                           QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;
    QCOMPARE(QFileInfo(deep).permissions() | owner, QFileDevice::Permissions(owner));
    QVERIFY(QFile::setPermissions(deep, owner | QFileDevice::ReadOther));
    STORE_VERIFY(stage.open({deep, {KeySource::Kind::KeyFile}}));
    QCOMPARE(QFileInfo(deep).permissions() | owner, QFileDevice::Permissions(owner));
    ::umask(old);
}

/// A disk that is full as long as the reserve lies on it.
void OpeningTest::fullDiskUsesTheReserve()
{
    const StoreStage stage;
    const QString reserve = stage.path(u"reserve"_s);
    Row row;
    {
        bool full = false;
        const ShimVfs shim([&](const DiskOperation &operation) {
            return full && operation.call == DiskCall::Write && QFileInfo::exists(reserve) ? SQLITE_FULL : SQLITE_OK;
        });
        const auto store = stage.open(stage.practice());
        STORE_VERIFY(store);
        QCOMPARE(QFileInfo(reserve).size(), 2 * 1024 * 1024);
        full = true;
        const auto added = (*store)->add(draftRow("Jane"));
        STORE_VERIFY(added);
        row = *added;
        QVERIFY(!QFileInfo::exists(reserve));
    }
    const auto store = stage.open(stage.practice());
    STORE_VERIFY(store);
    QCOMPARE((*store)->row(row.id), row);
    QCOMPARE(QFileInfo(reserve).size(), 2 * 1024 * 1024); // there is room again
}

void OpeningTest::fullDiskForGood()
{
    const StoreStage stage;
    bool full = false;
    const ShimVfs shim([&](const DiskOperation &operation) {
        return full && operation.call == DiskCall::Write ? SQLITE_FULL : SQLITE_OK;
    });
    const auto store = stage.open(stage.practice());
    STORE_VERIFY(store);
    const Row row = (*store)->add(draftRow("Jane")).value();
    full = true;
    for (int i = 0; i < 3; ++i)
        QCOMPARE((*store)->change(row, State::Draft).error().fault, StoreFault::DiskFull);
    QCOMPARE((*store)->row(row.id), row);
    full = false;
    STORE_VERIFY((*store)->change(row, State::Draft));
}

void OpeningTest::networkDrives_data()
{
    QTest::addColumn<quint64>("magic");
    QTest::addColumn<bool>("network");
    QTest::newRow("nfs") << quint64(0x6969) << true;
    QTest::newRow("smb") << quint64(0x517b) << true;
    QTest::newRow("cifs") << quint64(0xff534d42) << true;
    QTest::newRow("cifs, with its sign spread") << quint64(0xffffffffff534d42) << true;
    QTest::newRow("smb2") << quint64(0xfe534d42) << true;
    QTest::newRow("fuse") << quint64(0x65735546) << true;
    QTest::newRow("ext4") << quint64(0xef53) << false;
    QTest::newRow("btrfs") << quint64(0x9123683e) << false;
    QTest::newRow("xfs") << quint64(0x58465342) << false;
    QTest::newRow("tmpfs") << quint64(0x01021994) << false;
}

void OpeningTest::networkDrives()
{
    QFETCH(quint64, magic);
    QFETCH(bool, network);
    QCOMPARE(isNetworkFileSystem(magic), network);
}

/// What a salvage or a new store left when the program ended in between.
void OpeningTest::leftoversAreTidied()
{
    const StoreStage stage;
    STORE_VERIFY(stage.open(stage.practice()));
    const QStringList left{u"intakes-new.db"_s, u"intakes-new.db-journal"_s, u"intakes-work.db"_s};
    for (const QString &name : left)
        QVERIFY(putBytes(stage.path(name), "left"));
    QVERIFY(QFile::remove(stage.path(u"intakes.keys"_s)));
    STORE_VERIFY(stage.open(stage.practice()));
    for (const QString &name : left)
        QVERIFY2(!QFileInfo::exists(stage.path(name)), qPrintable(name));
    QVERIFY(QFileInfo::exists(stage.path(u"intakes.keys"_s)));
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "opening.moc"
