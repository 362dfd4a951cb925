#include "store/auditstage.h"
#include "store/faultruns.h"
#include "store/faultsteps.h"

#include <cerrno>
#include <sys/wait.h>
#include <unistd.h>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

using Way = FaultSteps::Way;

namespace {

constexpr std::array everyState{State::Draft,   State::Ready,   State::Sending, State::Waiting,
                                State::Refused, State::Unknown, State::Created, State::Discarded};

/// A folder with a store and a folder that stands for the keychain.
struct Place
{
    QString folder;
    StoreTuning tuning = {.passphrase = kdfFloor, .keychain = {}, .reserve = 4096};

    explicit Place(const QString &path)
        : folder(path)
    {
        QDir().mkpath(path + u"/chain"_s);
        tuning.keychain = std::make_shared<FolderKeychain>(path + u"/chain"_s);
    }

    QString store() const { return folder + u"/store"_s; }
    auto open(KeySource source = {}) const { return Store::open({store(), std::move(source)}, tuning); }
    auto openBy(const QString &recoveryKey) const { return open({KeySource::Kind::RecoveryKey, recoveryKey.toUtf8()}); }
    QStringList keysKept() const { return FolderKeychain(folder + u"/chain"_s).stores(); }
    QStringList files(const QString &pattern) const { return QDir(store()).entryList({pattern}); }
};

/// What has to be there afterwards, whichever of the two stores it is in.
struct Held
{
    std::vector<Row> rows;
    QByteArray value;
    friend bool operator==(const Held &, const Held &) = default;
};

Held heldIn(const Store &store)
{
    const auto rows = store.rows(everyState);
    return {rows && rows->damaged.empty() ? rows->whole : std::vector<Row>(),
            store.value(u"queue"_s).value_or(QByteArray())};
}

bool fill(Store &store)
{
    for (const State to : everyState) {
        const auto added = store.add(begun(QByteArray("{\"first_name\":\"Jane\"}").repeated(30)));
        if (!added)
            return false;
        Row row = *added;
        row.state = to;
        row.attempt = QUuid::createUuid();
        row.payload = to == State::Discarded ? QByteArray() : row.payload;
        if (to != State::Draft && !store.change(row, State::Draft))
            return false;
    }
    return store.setValue(u"queue"_s, "held") && store.countGeneration();
}

} // namespace

/// A change of the key ends at every single step that it takes on disk and in the keychain: by the end of the process,
/// and by a step that fails. What is there then is the whole old store or the whole new one, with a key that fits.
class KeyChangeFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void S12_killedAtEveryStep();
    void S12_everyStepFails_data();
    void S12_everyStepFails();
    void S12_lockedBeforeTheDiskIsWellAgain_data();
    void S12_lockedBeforeTheDiskIsWellAgain();

private:
    Place copyTo(const QTemporaryDir &home) const;
    QString after(const Place &place, std::optional<bool> isChanged);
    QString lookAt(const Place &place, const Store &store, bool isNew);
    QString failedRun(Way way, int nth, int error, bool &reached);
    QString rightAfter(const Place &place, Store &store, bool mayCleanUp);

    QTemporaryDir m_home{fastFolder()};
    std::optional<Place> m_prepared;
    Held m_held;
    QString m_recoveryKey;
    QString m_store; ///< the old one's name in the keychain
    int m_old = 0;
    int m_new = 0;
};

void KeyChangeFaults::initTestCase()
{
    m_prepared.emplace(m_home.path());
    {
        const auto store = m_prepared->open();
        STORE_VERIFY(store);
        m_recoveryKey = (*store)->report().recoveryKey;
        STORE_VERIFY((*store)->recoveryKeySeen());
        QVERIFY(fill(**store));
        m_held = heldIn(**store);
    }
    QCOMPARE(m_held.rows.size(), everyState.size());
    QCOMPARE(m_prepared->keysKept().size(), 1);
    m_store = m_prepared->keysKept().first();
    QVERIFY(QFile::copy(m_prepared->store() + u"/intakes.db"_s,
                        m_prepared->store() + u"/intakes-damaged-20260101-101010.db"_s));
}

Place KeyChangeFaults::copyTo(const QTemporaryDir &home) const
{
    const Place place(home.path());
    QDir().mkpath(place.store());
    for (const QString &part : {u"store"_s, u"chain"_s}) {
        const QDir from(m_prepared->folder + u'/' + part);
        for (const QString &name : from.entryList(QDir::Files))
            QFile::copy(from.filePath(name), place.folder + u'/' + part + u'/' + name);
    }
    return place;
}

/// What is wrong with an open store; empty: nothing.
QString KeyChangeFaults::lookAt(const Place &place, const Store &store, bool isNew)
{
    if (heldIn(store) != m_held)
        return u"not all is there"_s;
    if (check(store).fault)
        return u"the log is broken"_s;
    if (store.report().olderCopy || !store.report().setAside.isEmpty())
        return u"called older or damaged"_s;
    if (place.keysKept().size() != 1)
        return u"%1 keys are kept"_s.arg(place.keysKept().size());
    if (!place.files(u"intakes-new*"_s).isEmpty() || place.files(u"intakes-damaged*"_s).isEmpty() != isNew)
        return u"remains: "_s + place.files(u"intakes-*"_s).join(u' ');
    if (store.report().recoveryKey.isEmpty() == isNew)
        return u"the new recovery key is not told, or an old one is"_s;
    return {};
}

/// Opens it as the next start does. `isChanged`: what was said before, if anything was.
QString KeyChangeFaults::after(const Place &place, std::optional<bool> isChanged)
{
    QString words, newKey;
    bool isNew = false;
    {
        const auto store = place.open();
        if (!store)
            return u"does not open: "_s + QString::fromUtf8(Support::words(store));
        isNew = place.keysKept() != QStringList{m_store};
        ++(isNew ? m_new : m_old);
        newKey = (*store)->report().recoveryKey;
        words = lookAt(place, **store, isNew);
    }
    if (words.isEmpty() && isChanged && *isChanged != isNew)
        return isNew ? u"changed, though it said that it was not"_s : u"not changed, though it said so"_s;
    if (words.isEmpty() && place.openBy(m_recoveryKey).has_value() == isNew)
        return u"the old recovery key opens the new store, or not the old one"_s;
    if (words.isEmpty() && isNew && !place.openBy(newKey))
        return u"the new recovery key opens nothing"_s;
    return words;
}

void KeyChangeFaults::S12_killedAtEveryStep()
{
    m_old = m_new = 0;
    int steps = 0;
    for (bool reached = true; reached; ++steps) {
        const QTemporaryDir home(fastFolder());
        const Place place = copyTo(home);
        const pid_t child = ::fork();
        if (child == 0) {
            FaultSteps fault(Way::Kill, steps + 1, 0);
            const auto store = place.open();
            fault.begin();
            const auto changed = store ? (*store)->changeKey({.keychain = true}) : tl::unexpected(store.error());
            ::_exit(changed ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        reached = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
        QVERIFY(reached || (WIFEXITED(status) && WEXITSTATUS(status) == 0));
        const QString wrong = after(place, reached ? std::nullopt : std::optional(true));
        QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: "_s.arg(steps + 1) + wrong));
    }
    say("key change killed at each of %d steps: %d times the old store, %d times the new one\n", steps - 1, m_old,
        m_new);
    QVERIFY(m_old > 20 && m_new > 5);
}

void KeyChangeFaults::S12_everyStepFails_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<int>("error");
    QTest::newRow("EIO, once") << Way::Once << EIO;
    QTest::newRow("EIO, from there on") << Way::FromHere << EIO;
    QTest::newRow("ENOSPC, once") << Way::Once << ENOSPC;
    QTest::newRow("ENOSPC, from there on") << Way::FromHere << ENOSPC;
}

/// The same store goes on, whichever of the two it is now.
QString KeyChangeFaults::rightAfter(const Place &place, Store &store, bool mayCleanUp)
{
    if (heldIn(store) != m_held)
        return u"not all is there right after"_s;
    if (!store.setValue(u"queue"_s, "held"))
        return u"nothing can be written right after"_s;
    if (mayCleanUp && !place.files(u"intakes-new*"_s).isEmpty())
        return u"what was being built keeps the disk full"_s;
    return {};
}

QString KeyChangeFaults::failedRun(Way way, int nth, int error, bool &reached)
{
    const QTemporaryDir home(fastFolder());
    const Place place = copyTo(home);
    std::optional<bool> isChanged;
    FaultSteps fault(way, nth, error);
    {
        const auto store = place.open();
        if (!store)
            return u"does not open"_s;
        fault.begin();
        isChanged = (*store)->changeKey({.keychain = true}).has_value();
        fault.end();
        reached = fault.reached();
        if (const QString wrong = rightAfter(place, **store, way == Way::Once); !wrong.isEmpty())
            return wrong;
    }
    return after(place, isChanged);
}

void KeyChangeFaults::S12_everyStepFails()
{
    QFETCH(Way, way);
    QFETCH(int, error);
    m_old = m_new = 0;
    bool reached = true;
    int steps = 0;
    for (; reached; ++steps) {
        const QString wrong = failedRun(way, steps + 1, error, reached);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: "_s.arg(steps + 1) + wrong));
    }
    say("key change, %s: %d steps: %d times the old store, %d times the new one\n", QTest::currentDataTag(), steps - 1,
        m_old, m_new);
    QVERIFY(m_old > 20 && m_new > 5);
}

void KeyChangeFaults::S12_lockedBeforeTheDiskIsWellAgain_data()
{
    QTest::addColumn<bool>("byHand");
    QTest::newRow("by the keychain") << false;
    QTest::newRow("by the recovery key") << true;
}

/// Whichever store it turns out to be then, it is opened by its own key.
void KeyChangeFaults::S12_lockedBeforeTheDiskIsWellAgain()
{
    QFETCH(bool, byHand);
    m_old = m_new = 0;
    bool reached = true;
    for (int steps = 0; reached; ++steps) {
        const QTemporaryDir home(fastFolder());
        const Place place = copyTo(home);
        std::optional<bool> isChanged;
        QString wrong;
        {
            FaultSteps fault(Way::FromHere, steps + 1, EIO);
            const auto store = place.open();
            STORE_VERIFY(store);
            fault.begin();
            const auto changed = (*store)->changeKey({.keychain = true});
            isChanged = changed.has_value();
            (*store)->lock();
            const QByteArray paper = (changed ? changed->recoveryKey : m_recoveryKey).toUtf8();
            const KeySource key = byHand ? KeySource{KeySource::Kind::RecoveryKey, paper} : KeySource();
            static_cast<void>((*store)->unlock(key)); // which need not succeed yet
            fault.end();
            reached = fault.reached();
            QVERIFY2((*store)->unlock(key), qPrintable(u"step %1: stays locked"_s.arg(steps + 1)));
            wrong = rightAfter(place, **store, false);
        }
        wrong = wrong.isEmpty() ? after(place, isChanged) : wrong;
        QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: "_s.arg(steps + 1) + wrong));
    }
    QVERIFY(m_old > 20 && m_new > 2);
}

QTEST_GUILESS_MAIN(KeyChangeFaults)
#include "keychangefaults.moc"
