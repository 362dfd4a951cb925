#include "store/faultruns.h"
#include "store/keychangestage.h"

#include <csignal>
#include <QElapsedTimer>
#include <sys/wait.h>
#include <unistd.h>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array everyState{State::Draft,   State::Ready,   State::Sending, State::Waiting,
                                State::Refused, State::Unknown, State::Created, State::Discarded};
constexpr int some = 100;

std::vector<Row> fill(Store &store, int count)
{
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(store.add(begun("Jane " + QByteArray::number(i))).value_or(Row()));
    return rows;
}

/// As somebody who types while the key is changed: an intake that is there already, or is not yet, again and again.
class Typist
{
public:
    Typist(Store &store, std::vector<Row> &rows)
        : m_store(store)
        , m_rows(rows)
    {
    }

    bool type()
    {
        Row &old = m_rows[std::size_t(m_times * 37) % m_rows.size()];
        const auto added = m_store.add(begun("new " + QByteArray::number(m_times)));
        Row next = old;
        next.state = m_times % 3 ? State::Draft : State::Discarded;
        next.payload = m_times % 3 ? "typed " + QByteArray::number(m_times) : QByteArray();
        const auto changed = m_store.change(next, old.state);
        if (!added || !changed)
            return false;
        old = *changed;
        m_rows.push_back(*added);
        ++m_times;
        return m_store.setValue(u"typed"_s, QByteArray::number(m_times)) &&
               m_store.note({.event = AuditEvent::Printed, .intake = added->id}).has_value();
    }

    int times() const { return m_times; }

private:
    Store &m_store;
    std::vector<Row> &m_rows;
    int m_times = 0;
};

std::vector<Row> rowsOf(const Store &store)
{
    const auto rows = store.rows(everyState);
    return rows && rows->damaged.empty() ? rows->whole : std::vector<Row>();
}

} // namespace

/// The store is written to while its key is changed.
class KeyMeanwhileTest : public QObject
{
    Q_OBJECT

private slots:
    void S12_whatIsWrittenMeanwhileIsInTheNewStore();
    void S12_whatWasAcknowledgedSurvivesAKill();
    void S12_theStoreIsNeverLongAway();
    void S12_whatMayNotBeDoneMeanwhile();
};

void KeyMeanwhileTest::S12_whatIsWrittenMeanwhileIsInTheNewStore()
{
    KeyStage k;
    k.make(k.keychain());
    const QUuid id = storeId(k.stage);
    std::vector<Row> rows;
    qsizetype entries = 0;
    int times = 0;
    {
        const auto store = k.open(k.keychain());
        STORE_VERIFY(store);
        rows = rowsOf(**store);
        QCOMPARE(rows.size(), std::size_t(1));
        const auto more = fill(**store, some);
        rows.insert(rows.end(), more.begin(), more.end());
        Typist typist(**store, rows);
        bool isWell = true;
        QCOMPARE(words((*store)->changeKey({.keychain = true}, {}, [&] { isWell = typist.type() && isWell; })), well);
        QVERIFY(isWell);
        times = typist.times();
        QVERIFY(times > 2 * some / 25);
        QCOMPARE(rowsOf(**store), rows);
        QVERIFY(!check(**store).fault);
        entries = qsizetype(all(**store).size());
        QVERIFY(typist.type()); // with the revisions that were given meanwhile
    }
    QVERIFY(storeId(k.stage) != id);
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    QCOMPARE(rowsOf(**store), rows);
    QCOMPARE((*store)->value(u"typed"_s), QByteArray::number(times + 1));
    QVERIFY(!check(**store).fault);
    QCOMPARE(std::ranges::count(all(**store), AuditEvent::Printed, &AuditEntry::event), times + 1);
    QVERIFY(qsizetype(all(**store).size()) > entries);
    QVERIFY(!(*store)->report().olderCopy);
}

/// Promise 1: at each moment of the change what was answered is on the disk.
void KeyMeanwhileTest::S12_whatWasAcknowledgedSurvivesAKill()
{
    bool isKilled = true;
    int kills = 0;
    for (int after = 1; isKilled; ++after) {
        const QTemporaryDir folder(fastFolder());
        const StoreSetup setup{folder.path(), {KeySource::Kind::KeyFile}};
        Row typed;
        {
            const auto store = StoreStage::open(setup);
            STORE_VERIFY(store);
            QCOMPARE(fill(**store, some).size(), std::size_t(some));
            typed = (*store)->add(begun("typed 0")).value_or(Row());
        }
        const pid_t child = ::fork();
        if (child == 0) {
            const auto store = StoreStage::open(setup);
            int times = 0;
            const auto changed = store
                                     ? (*store)->changeKey({}, {},
                                                           [&] {
                                                               typed.payload = "typed " + QByteArray::number(++times);
                                                               const auto saved = (*store)->change(typed, State::Draft);
                                                               if (!saved)
                                                                   ::_exit(2);
                                                               typed = *saved;
                                                               if (times == after)
                                                                   ::raise(SIGKILL);
                                                           })
                                     : tl::unexpected(store.error());
            ::_exit(changed ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        isKilled = WIFSIGNALED(status);
        QVERIFY(isKilled || (WIFEXITED(status) && WEXITSTATUS(status) == 0));
        kills += isKilled ? 1 : 0;
        const auto store = StoreStage::open(setup);
        STORE_VERIFY(store);
        QCOMPARE(rowsOf(**store).size(), std::size_t(some + 1));
        const QByteArray last = "typed " + QByteArray::number(isKilled ? after : after - 1);
        QCOMPARE((*store)->row(typed.id).value_or(Row()).payload, last);
    }
    QVERIFY(kills > 2 * some / 25);
}

/// With INTAKE_FAULTS=long as many as there may be, and how long it takes.
void KeyMeanwhileTest::S12_theStoreIsNeverLongAway()
{
    const int count = isLongRun() ? 10'000 : 400;
    const QTemporaryDir folder(fastFolder());
    const auto store = Store::open({folder.path(), {KeySource::Kind::KeyFile}}, StoreStage::quick());
    STORE_VERIFY(store);
    for (int i = 0; i < count; ++i)
        QCOMPARE(words((*store)->add(begun(QByteArray(2000, 'x')))), well);
    for (int i = 0; i < 3 * count; ++i)
        QCOMPARE(words((*store)->note({.event = AuditEvent::Printed})), well);
    int pauses = 0;
    QElapsedTimer whole, between;
    whole.start();
    between.start();
    qint64 longest = 0;
    QCOMPARE(words((*store)->changeKey({}, {},
                                       [&] {
                                           ++pauses;
                                           longest = std::max(longest, between.restart());
                                       })),
             well);
    say("key change with %d intakes and %d entries: %lld ms, %d pauses; away for %lld ms at most, %lld ms at the end\n",
        count, 4 * count, whole.elapsed(), pauses, longest, between.elapsed());
    QVERIFY(pauses >= 2 * count / 25 + 4 * count / 1000);
}

void KeyMeanwhileTest::S12_whatMayNotBeDoneMeanwhile()
{
    KeyStage k;
    const auto store = k.open(k.keychain());
    STORE_VERIFY(store);
    const std::vector<Row> rows = fill(**store, some);
    std::vector<StoreFault> faults;
    const auto changed = (*store)->changeKey({.keychain = true}, {}, [&] {
        const auto again = (*store)->changeKey({.keychain = true});
        const auto passphrase = (*store)->setPassphrase("some words");
        faults.clear();
        if (!again && !passphrase)
            faults = {again.error().fault, passphrase.error().fault};
        (*store)->lock();
    });
    STORE_VERIFY(changed);
    QCOMPARE(faults, (std::vector{StoreFault::Busy, StoreFault::Busy}));
    QVERIFY((*store)->isLocked());
    STORE_VERIFY((*store)->unlock({KeySource::Kind::Keychain}));
    QCOMPARE(rowsOf(**store), rows);
    // A count that was made meanwhile belongs to the old store: that one stays.
    QVERIFY(!(*store)->changeKey({.keychain = true}, {}, [&] { static_cast<void>((*store)->countGeneration()); }));
    QCOMPARE(rowsOf(**store), rows);
    STORE_VERIFY((*store)->add(begun()));
}

QTEST_GUILESS_MAIN(KeyMeanwhileTest)
#include "keychangemeanwhile.moc"
