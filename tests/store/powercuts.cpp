#include "store/faultruns.h"
#include "store/powercut.h"
#include "store/storestage.h"
#include "store/workload.h"

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 40;

struct Count
{
    int images = 0;
    int lost = 0;
    int corrupt = 0;
    int older = 0;
    QString first; ///< what was wrong with the first bad one
};

/// A run of the store under the log, and what of it was acknowledged when.
struct Run
{
    QTemporaryDir home{fastFolder()};
    QString folder = home.filePath(u"store"_s);
    StoreSetup setup{folder, {KeySource::Kind::KeyFile}};
    StoreTuning tuning{.passphrase = kdfFloor, .reserve = 4096};
    std::unique_ptr<DiskLog> log;
    Acknowledged ledger;

    bool record(quint32 seed);
    void check(qsizetype cut, std::mt19937 &chance, bool deaf, Count &count) const;
};

bool Run::record(quint32 seed)
{
    if (!Store::open(setup, tuning))
        return false;
    log = std::make_unique<DiskLog>(folder);
    const ShimVfs shim([&](const DiskOperation &operation) {
        log->note(operation);
        return 0;
    });
    const auto store = Store::open(setup, tuning);
    if (!store)
        return false;
    Workload workload(**store, ledger, seed, [&] { return log->size(); });
    for (int i = 0; i < steps; ++i) {
        const int generations = workload.generations();
        if (!workload.step())
            return false;
        if (workload.generations() != generations)
            log->noteReplaced(u"key"_s);
    }
    return true;
}

void Run::check(qsizetype cut, std::mt19937 &chance, bool deaf, Count &count) const
{
    const QTemporaryDir image(fastFolder());
    ++count.images;
    if (!log->writeImage(image.path(), cut, chance, deaf)) {
        count.first = u"an image was not written"_s;
        ++count.corrupt;
        return;
    }
    const auto store = Store::open({image.path(), {KeySource::Kind::KeyFile}}, tuning);
    const QString words = store ? ledger.missing(**store, cut) : QString::fromUtf8(Support::words(store));
    const bool corrupt = !store || !(*store)->report().setAside.isEmpty();
    count.corrupt += corrupt ? 1 : 0;
    count.lost += !corrupt && !words.isEmpty() ? 1 : 0;
    count.older += !corrupt && (*store)->report().olderCopy ? 1 : 0;
    if (count.first.isEmpty())
        count.first = corrupt ? u"corrupt; "_s + words : words;
}

} // namespace

/// The power goes while the store writes: at each moment when SQLite asks for a sync, with each write since the last
/// one there, not there or torn.
class PowerCuts : public QObject
{
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLost();
    void theRigSeesWhatIsLost();
};

void PowerCuts::nothingAcknowledgedIsLost()
{
    const quint32 seed = runSeed();
    std::mt19937 chance(seed);
    const int wanted = isLongRun() ? 20'000 : 1'000;
    Count count;
    int cuts = 0, acknowledged = 0;
    while (count.images < wanted) {
        Run run;
        QVERIFY(run.record(quint32(chance())));
        const std::vector<qsizetype> syncs = run.log->syncs();
        QVERIFY(syncs.size() >= steps);
        cuts += int(syncs.size());
        acknowledged += run.ledger.count();
        for (const qsizetype cut : syncs) {
            for (int again = 0; again < 3; ++again)
                run.check(cut, chance, false, count);
        }
    }
    say("power cuts: seed %u, %d syncs, %d acknowledged writes, %d images: %d lost, %d corrupt, %d called older\n",
        seed, cuts, acknowledged, count.images, count.lost, count.corrupt, count.older);
    QVERIFY2(count.lost == 0 && count.corrupt == 0, qPrintable(count.first));
    QCOMPARE(count.older, 0); // the generation is never ahead of the store
}

/// As if synchronous were OFF: a rig that saw nothing then would be no rig.
void PowerCuts::theRigSeesWhatIsLost()
{
    std::mt19937 chance(runSeed());
    Run run;
    QVERIFY(run.record(quint32(chance())));
    Count count;
    const std::vector<qsizetype> syncs = run.log->syncs();
    for (std::size_t at = syncs.size() / 2; at < syncs.size(); at += 2)
        run.check(syncs[at], chance, true, count);
    say("power cuts without syncs: %d images: %d lost, %d corrupt\n", count.images, count.lost, count.corrupt);
    QVERIFY(count.lost > 0);
    QVERIFY(count.corrupt > 0);
}

QTEST_GUILESS_MAIN(PowerCuts)
#include "powercuts.moc"
