#include "store/faultruns.h"
#include "store/shimvfs.h"
#include "store/storestage.h"
#include "store/workload.h"

#include <QSet>
#include <sqlite3.h>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 8;

/// Lets the n-th call of some kinds fail, alone or with all that follow.
class Failing
{
public:
    Failing(QSet<DiskCall> calls, int nth, int code, bool sticky)
        : m_calls(std::move(calls))
        , m_nth(nth)
        , m_code(code)
        , m_sticky(sticky)
    {
    }

    int operator()(const DiskOperation &operation)
    {
        if (!m_calls.contains(operation.call))
            return 0;
        ++m_seen;
        return m_seen == m_nth || (m_sticky && m_seen > m_nth) ? m_code : 0;
    }
    bool reached() const { return m_seen >= m_nth; }

private:
    QSet<DiskCall> m_calls;
    int m_nth;
    int m_code;
    bool m_sticky;
    int m_seen = 0;
};

struct Outcome
{
    bool reached = false;
    bool opened = false;
    std::vector<StoreFault> faults;
    QString missing;
    int acknowledged = 0;
};

} // namespace

size_t qHash(DiskCall call, size_t seed = 0)
{
    return ::qHash(int(call), seed);
}

/// Each single call that SQLite makes of the system fails once, and from there on always: the store says so, and what
/// it acknowledged is there afterwards.
class FailingCalls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCall_data();
    void everyCall();

private:
    Outcome run(Failing failing) const;

    QTemporaryDir m_prepared{fastFolder()};
};

void FailingCalls::initTestCase()
{
    const auto store = Store::open({m_prepared.path(), {KeySource::Kind::KeyFile}}, {.reserve = 4096});
    STORE_VERIFY(store);
    STORE_VERIFY((*store)->add(draftRow("before")));
}

Outcome FailingCalls::run(Failing failing) const
{
    const QTemporaryDir home(fastFolder());
    const QDir prepared(m_prepared.path());
    for (const QString &name : prepared.entryList(QDir::Files))
        QFile::copy(prepared.filePath(name), home.filePath(name));
    const StoreSetup setup{home.path(), {KeySource::Kind::KeyFile}};
    Outcome outcome;
    Acknowledged ledger;
    {
        const ShimVfs shim([&](const DiskOperation &operation) { return failing(operation); });
        const auto store = Store::open(setup, {.reserve = 4096});
        outcome.opened = store.has_value();
        if (!store)
            outcome.faults.push_back(store.error().fault);
        std::optional<Workload> workload;
        if (store)
            workload.emplace(**store, ledger, 7);
        for (int i = 0; store && i < steps; ++i) {
            if (const auto done = workload->step(); !done)
                outcome.faults.push_back(done.error().fault);
        }
    }
    outcome.reached = failing.reached();
    outcome.acknowledged = ledger.count();
    const auto after = Store::open(setup, {.reserve = 4096});
    outcome.missing = after ? ledger.missing(**after) : QString::fromUtf8(words(after));
    if (after && !(*after)->report().setAside.isEmpty())
        outcome.missing += u" (was called corrupt)"_s;
    return outcome;
}

void FailingCalls::everyCall_data()
{
    QTest::addColumn<QSet<DiskCall>>("calls");
    QTest::addColumn<int>("code");
    QTest::addColumn<QSet<StoreFault>>("sensible");
    using enum StoreFault;
    const QSet<DiskCall> writes{DiskCall::Write, DiskCall::Truncate}, syncs{DiskCall::Sync}, opens{DiskCall::Open};
    QTest::newRow("write, EIO") << writes << SQLITE_IOERR_WRITE << QSet{Failed};
    QTest::newRow("write, ENOSPC") << writes << SQLITE_FULL << QSet{DiskFull};
    QTest::newRow("write, EROFS") << writes << SQLITE_READONLY << QSet{ReadOnly};
    QTest::newRow("truncate, EIO") << QSet{DiskCall::Truncate} << SQLITE_IOERR_TRUNCATE << QSet{Failed};
    QTest::newRow("sync, EIO") << syncs << SQLITE_IOERR_FSYNC << QSet{Failed};
    QTest::newRow("sync, ENOSPC") << syncs << SQLITE_FULL << QSet{DiskFull};
    QTest::newRow("open, EIO") << opens << SQLITE_CANTOPEN << QSet{Failed};
    QTest::newRow("all, EIO") << (writes + syncs + opens) << SQLITE_IOERR << QSet{Failed};
}

void FailingCalls::everyCall()
{
    QFETCH(QSet<DiskCall>, calls);
    QFETCH(int, code);
    QFETCH(QSet<StoreFault>, sensible);
    int tried = 0, acknowledged = 0, reported = 0;
    for (const bool sticky : {false, true}) {
        for (int nth = 1;; ++nth) {
            const Outcome outcome = run({calls, nth, code, sticky});
            const QString where = u"%1 %2: "_s.arg(sticky ? u"from call"_s : u"call"_s, QString::number(nth));
            QVERIFY2(outcome.missing.isEmpty(), qPrintable(where + outcome.missing));
            for (const StoreFault fault : outcome.faults)
                QVERIFY2(sensible.contains(fault), qPrintable(where + u"fault "_s + QString::number(int(fault))));
            // A store that is open gets over one failure by itself.
            QVERIFY2(sticky || !outcome.opened || outcome.faults.empty(), qPrintable(where));
            ++tried;
            acknowledged += outcome.acknowledged;
            reported += int(outcome.faults.size());
            if (!outcome.reached)
                break;
        }
    }
    say("failing %s: %d runs, %d acknowledged writes, %d failures told, 0 lost\n", QTest::currentDataTag(), tried,
        acknowledged, reported);
    QVERIFY(tried > 4);
    QVERIFY(reported > 0);
}

QTEST_GUILESS_MAIN(FailingCalls)
#include "failingcalls.moc"
