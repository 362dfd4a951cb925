#include "store/faultruns.h"
#include "store/storestage.h"
#include "store/workload.h"

#include <sqlite3.h>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 6;

/// SQLite's memory: the n-th request since the start of a run is refused, alone or with all that follow.
struct Memory
{
    sqlite3_mem_methods below = {};
    int requests = 0;
    int nth = 0; ///< 0: none is refused
    bool sticky = false;

    bool refuses()
    {
        ++requests;
        return nth > 0 && (requests == nth || (sticky && requests > nth));
    }
};

// SQLite calls plain functions, so what they share has to be reached from everywhere.
Memory memory; // NOLINT

void *take(int size)
{
    return memory.refuses() ? nullptr : memory.below.xMalloc(size);
}

void *resize(void *piece, int size)
{
    return memory.refuses() ? nullptr : memory.below.xRealloc(piece, size);
}

bool refuseMemory()
{
    sqlite3_mem_methods methods = {};
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory.below) != SQLITE_OK)
        return false;
    methods = memory.below;
    methods.xMalloc = take;
    methods.xRealloc = resize;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK;
}

struct Outcome
{
    bool reached = false;
    std::vector<StoreProblem> problems;
    QString missing;
};

} // namespace

/// Each request for memory that SQLite makes is refused once, and from there on always: nothing breaks, and what was
/// acknowledged is there afterwards.
class OutOfMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRequest_data();
    void everyRequest();

private:
    Outcome run(int nth, bool sticky) const;

    QTemporaryDir m_prepared{fastFolder()};
};

void OutOfMemory::initTestCase()
{
    QVERIFY(refuseMemory()); // before SQLite is first used
    const auto store = Store::open({m_prepared.path(), {KeySource::Kind::KeyFile}}, {.reserve = 4096});
    STORE_VERIFY(store);
    STORE_VERIFY((*store)->add(draftRow("before")));
}

Outcome OutOfMemory::run(int nth, bool sticky) const
{
    const QTemporaryDir home(fastFolder());
    const QDir prepared(m_prepared.path());
    for (const QString &name : prepared.entryList(QDir::Files))
        QFile::copy(prepared.filePath(name), home.filePath(name));
    const StoreSetup setup{home.path(), {KeySource::Kind::KeyFile}};
    Outcome outcome;
    Acknowledged ledger;
    memory.requests = 0;
    memory.nth = nth;
    memory.sticky = sticky;
    {
        const auto store = Store::open(setup, {.reserve = 4096});
        if (!store)
            outcome.problems.push_back(store.error());
        std::optional<Workload> workload;
        if (store)
            workload.emplace(**store, ledger, 7);
        for (int i = 0; store && i < steps; ++i) {
            if (const auto done = workload->step(); !done)
                outcome.problems.push_back(done.error());
        }
    }
    outcome.reached = memory.requests >= nth;
    memory.nth = 0;
    const auto after = Store::open(setup, {.reserve = 4096});
    outcome.missing = after ? ledger.missing(**after) : QString::fromUtf8(words(after));
    if (after && !(*after)->report().setAside.isEmpty())
        outcome.missing += u" (was called corrupt)"_s;
    return outcome;
}

void OutOfMemory::everyRequest_data()
{
    QTest::addColumn<bool>("sticky");
    QTest::newRow("once") << false;
    QTest::newRow("from there on") << true;
}

void OutOfMemory::everyRequest()
{
    QFETCH(bool, sticky);
    int runs = 0, told = 0;
    for (int nth = 1;; ++nth) {
        const Outcome outcome = run(nth, sticky);
        const QString where = u"request %1: "_s.arg(nth);
        QVERIFY2(outcome.missing.isEmpty(), qPrintable(where + outcome.missing));
        for (const StoreProblem &problem : outcome.problems)
            QVERIFY2(problem.fault == StoreFault::OutOfMemory,
                     qPrintable(where + QString::number(int(problem.fault)) + u' ' + problem.detail));
        ++runs;
        told += int(outcome.problems.size());
        if (!outcome.reached)
            break;
    }
    say("out of memory, %s: %d runs, %d failures told, 0 lost\n", QTest::currentDataTag(), runs, told);
    QVERIFY(runs > 50);
    QVERIFY(told > 0 || !sticky);
}

QTEST_GUILESS_MAIN(OutOfMemory)
#include "outofmemory.moc"
