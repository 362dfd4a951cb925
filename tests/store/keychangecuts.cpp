#include "store/database.h"
#include "store/faultruns.h"
#include "store/powercut.h"
#include "store/storestage.h"
#include "store/workload.h"

#include <fcntl.h>
#include <unistd.h>

// What the store asks of the disk past SQLite comes by here: the linker is told so (--wrap).
extern "C" {
int __real_rename(const char *from, const char *to);
int __real_unlink(const char *path);
int __wrap_rename(const char *from, const char *to);
int __wrap_unlink(const char *path);
}

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

DiskLog *&current()
{
    static DiskLog *one = nullptr;
    return one;
}

constexpr int stepsBefore = 25, stepsAfter = 10;

struct Count
{
    int images = 0;
    int bad = 0;
    int older = 0; ///< the old store
    int newer = 0;
    QString first = {}; ///< what was wrong with the first bad one
};

QString idIn(const QString &folder)
{
    Database database;
    const auto id = database.open(folder + u"/intakes.db"_s, Database::Access::ReadOnly).and_then([&] {
        return database.value(u"SELECT id FROM store"_s);
    });
    return id ? id->toString() : QString();
}

struct Run
{
    QTemporaryDir home{fastFolder()};
    QString folder = home.filePath(u"store"_s);
    StoreSetup setup{folder, {KeySource::Kind::KeyFile}};
    StoreTuning tuning{.passphrase = kdfFloor, .reserve = 4096};
    std::unique_ptr<DiskLog> log;
    Acknowledged ledger;
    QString old;

    bool record(quint32 seed);
    bool change(Store &store);
    void check(qsizetype cut, std::mt19937 &chance, Count &count) const;
};

/// Somebody types meanwhile.
bool Run::change(Store &store)
{
    Row row = draftRow("typed");
    ledger.trying(row);
    const auto added = store.add(row);
    if (!added)
        return false;
    row = *added;
    ledger.done(row, log->size());
    bool isWell = true;
    const auto changed = store.changeKey({}, {}, [&] {
        row.payload += " on";
        ledger.trying(row);
        const auto saved = store.change(row, State::Draft);
        isWell = isWell && saved.has_value();
        row = saved.value_or(row);
        ledger.done(row, log->size());
    });
    return changed && isWell;
}

bool Run::record(quint32 seed)
{
    if (!Store::open(setup, tuning))
        return false;
    old = idIn(folder);
    log = std::make_unique<DiskLog>(folder);
    current() = log.get();
    const ShimVfs shim([&](const DiskOperation &operation) {
        log->note(operation);
        return 0;
    });
    bool isWell = true;
    {
        const auto store = Store::open(setup, tuning);
        if (!store)
            return false;
        Workload workload(**store, ledger, seed, [&] { return log->size(); });
        for (int i = 0; isWell && i < stepsBefore + stepsAfter; ++i)
            isWell = workload.step() && (i != stepsBefore || change(**store));
    }
    current() = nullptr;
    return isWell;
}

void Run::check(qsizetype cut, std::mt19937 &chance, Count &count) const
{
    const QTemporaryDir image(fastFolder());
    ++count.images;
    QString words = u"an image was not written"_s;
    if (log->writeImage(image.path(), cut, chance)) {
        const auto store = Store::open({image.path(), {KeySource::Kind::KeyFile}}, tuning);
        words = store ? ledger.missing(**store, cut) : QString::fromUtf8(Support::words(store));
        if (store && !(*store)->report().setAside.isEmpty())
            words += u" damaged"_s;
        if (store && (*store)->report().olderCopy)
            words += u" called older"_s;
    }
    ++(idIn(image.path()) == old ? count.older : count.newer);
    count.bad += words.isEmpty() ? 0 : 1;
    if (count.first.isEmpty())
        count.first = words;
}

} // namespace

int __wrap_rename(const char *from, const char *to)
{
    const int done = __real_rename(from, to);
    const QByteArray target(to);
    if (done != 0 || !current())
        return done;
    if (target.endsWith("/intakes.db")) {
        current()->noteRenamed(from, target);
        current()->noteFolderSynced(); // which comes right after it
    } else {
        current()->noteReplaced(QString::fromUtf8(target.mid(target.lastIndexOf('/') + 1)));
    }
    return done;
}

int __wrap_unlink(const char *path)
{
    const int done = __real_unlink(path);
    if (done == 0 && current())
        current()->noteDeleted(path);
    return done;
}

/// The power goes while the key is changed, at each moment when a sync is asked for: what is there then is the whole
/// old store or the whole new one, with all that was acknowledged.
class KeyChangeCuts : public QObject
{
    Q_OBJECT

private slots:
    void S12_oneOfTheTwoIsWhole();
};

void KeyChangeCuts::S12_oneOfTheTwoIsWhole()
{
    const quint32 seed = runSeed();
    std::mt19937 chance(seed);
    const int wanted = isLongRun() ? 20'000 : 600;
    Count count;
    while (count.images < wanted) {
        Run run;
        QVERIFY(run.record(quint32(chance())));
        for (const qsizetype cut : run.log->syncs()) {
            for (int again = 0; again < 3; ++again)
                run.check(cut, chance, count);
        }
    }
    say("power cuts in a key change: seed %u, %d images: %d times the old store, %d times the new one, %d bad\n", seed,
        count.images, count.older, count.newer, count.bad);
    QVERIFY2(count.bad == 0, qPrintable(count.first));
    QVERIFY(count.older > wanted / 10);
    QVERIFY(count.newer > wanted / 10);
}

QTEST_GUILESS_MAIN(KeyChangeCuts)
#include "keychangecuts.moc"
