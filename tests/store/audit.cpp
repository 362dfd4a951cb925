#include "store/auditcheck.h"
#include "store/storestage.h"

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

using Kind = AuditBreak::Kind;

constexpr qint64 nineOClock = 1'795'424'400'000; // 23 November 2026, 09:00 UTC

Row begun(const QByteArray &payload = "{\"first_name\":\"Jane\"}")
{
    Row row = draftRow(payload);
    row.begun = row.changed = nineOClock;
    return row;
}

StoreTuning at(qint64 now)
{
    StoreTuning tuning = StoreStage::quick();
    tuning.now = [now] { return now; };
    return tuning;
}

std::unique_ptr<Store> openAt(const StoreStage &stage, qint64 now = nineOClock - 1'000)
{
    auto store = Store::open(stage.practice(), at(now));
    return store ? *std::move(store) : nullptr;
}

/// One intake from its first key to its record: entries 2 to 6, after the one with which the log begins.
QUuid aDay(Store &store)
{
    store.setActor(u"ZW"_s);
    Row row = begun();
    for (const State to : {State::Draft, State::Ready, State::Sending, State::Created}) {
        const State from = std::exchange(row.state, to);
        row.changed += 1'000;
        row = (row.revision == 0 ? store.add(row) : store.change(row, from)).value_or(Row());
    }
    return store.note({.event = AuditEvent::Printed, .intake = row.id}) ? row.id : QUuid();
}

std::vector<AuditEntry> all(const Store &store)
{
    auto entries = store.auditBefore(std::numeric_limits<qint64>::max(), 1'000).value_or(std::vector<AuditEntry>());
    std::ranges::reverse(entries);
    return entries;
}

QStringList wordsOf(const Store &store)
{
    QStringList said;
    for (const AuditEntry &entry : all(store))
        said += auditWord(entry.event);
    return said;
}

/// In parts of two, so that what lies between parts is looked at too.
AuditFinding check(const Store &store)
{
    AuditCheck check;
    auto done = store.goOnChecking(check, 2);
    while (done && !*done)
        done = store.goOnChecking(check, 2);
    return done ? check.finding() : AuditFinding{.entries = -1};
}

} // namespace

Q_DECLARE_METATYPE(AuditBreak)

/// The audit log says who did what when, and no change of it from outside goes unnoticed.
class AuditTest : public QObject
{
    Q_OBJECT

private slots:
    void S36_namesWhoWhenWhatAndWhich();
    void holdsNothingOfAPerson();
    void everyChangeOfStateIsInIt_data();
    void everyChangeOfStateIsInIt();
    void editsOnceAnHourAndPerson();
    void aRefusedChangeLeavesNoEntry();
    void isWhole();
    void S35_isFound_data();
    void S35_isFound();
    void S35_aTailCutWithItsMarkIsFound();
    void aForgedNextEntryKeepsNobodyFromSaving();
    void S35_aLostEndStaysSaid();
    void beginsInAnOlderStore();
    void outlivesASalvage();
};

void AuditTest::S36_namesWhoWhenWhatAndWhich()
{
    const StoreStage stage;
    const auto store = openAt(stage);
    QVERIFY(store);
    const QUuid id = aDay(*store);
    store->setActor({});
    const auto noted =
        store->note({.at = nineOClock + 60'000, .event = AuditEvent::Saved, .intake = id, .detail = u"pdf"_s});
    STORE_VERIFY(noted);
    const auto entries = all(*store);
    QCOMPARE(wordsOf(*store), (QStringList{u"log-begun"_s, u"begun"_s, u"queued"_s, u"sending"_s, u"created"_s,
                                           u"printed"_s, u"saved"_s}));
    const QString account = entries[1].account;
    QVERIFY(!account.isEmpty());
    QCOMPARE(entries[3], (AuditEntry{4, nineOClock + 3'000, AuditEvent::Sending, id, u"ZW"_s, account, u"0"_s}));
    QCOMPARE(entries[6], (AuditEntry{7, nineOClock + 60'000, AuditEvent::Saved, id, {}, account, u"pdf"_s}));
}

void AuditTest::holdsNothingOfAPerson()
{
    const StoreStage stage;
    {
        const auto store = openAt(stage);
        aDay(*store);
        for (const AuditEntry &entry : all(*store))
            QVERIFY(!QString(entry.detail + entry.who + entry.account).contains(u"Jane"));
    }
    // Not even who was there can be read from the file.
    QVERIFY(!bytesOf(stage.file()).contains("printed"));
}

void AuditTest::everyChangeOfStateIsInIt_data()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<State>("to");
    QTest::addColumn<QString>("word");
    const auto row = [](State from, State to, const QString &word) {
        QTest::addRow("%s to %s", stateWord(from).data(), stateWord(to).data()) << from << to << word;
    };
    row(State::Draft, State::Draft, {}); // it was begun in this hour
    row(State::Draft, State::Ready, u"queued"_s);
    row(State::Draft, State::Discarded, u"discarded"_s);
    row(State::Discarded, State::Draft, u"restored"_s);
    row(State::Waiting, State::Draft, u"taken-back"_s);
    row(State::Waiting, State::Sending, u"sending"_s);
    row(State::Sending, State::Ready, u"not-sent"_s);
    row(State::Sending, State::Waiting, u"waiting"_s);
    row(State::Sending, State::Refused, u"refused"_s);
    row(State::Sending, State::Unknown, u"unknown"_s);
    row(State::Unknown, State::Unknown, {}); // a look is no event
    row(State::Unknown, State::Ready, u"sent-again"_s);
    row(State::Unknown, State::Created, u"adopted"_s);
}

void AuditTest::everyChangeOfStateIsInIt()
{
    QFETCH(State, from);
    QFETCH(State, to);
    QFETCH(QString, word);
    const StoreStage stage;
    const auto store = openAt(stage);
    Row row = begun();
    row.state = from;
    row = store->add(row).value();
    row.state = to;
    const QStringList before = wordsOf(*store);
    const auto done = store->change(row, from);
    STORE_VERIFY(done);
    QCOMPARE(wordsOf(*store).mid(before.size()), word.isEmpty() ? QStringList() : QStringList{word});
    QVERIFY(!check(*store).fault);
}

void AuditTest::editsOnceAnHourAndPerson()
{
    const StoreStage stage;
    const auto store = openAt(stage);
    Row row = store->add(begun()).value();
    const auto edit = [&](int minutes) {
        row.changed = nineOClock + minutes * 60'000;
        row = store->change(row, State::Draft).value_or(Row());
    };
    for (const int minutes : {1, 2, 59, 61, 62, 119})
        edit(minutes);
    QCOMPARE(wordsOf(*store).count(u"edited"_s), 1);
    store->setActor(u"ZW"_s);
    edit(119);
    edit(119);
    QCOMPARE(wordsOf(*store).count(u"edited"_s), 2);
    QCOMPARE(all(*store).back().who, u"ZW"_s);
}

void AuditTest::aRefusedChangeLeavesNoEntry()
{
    const StoreStage stage;
    const auto store = openAt(stage);
    Row row = store->add(begun()).value();
    const QStringList before = wordsOf(*store);
    row.state = State::Sending;
    QCOMPARE(store->change(row, State::Ready).error().fault, StoreFault::Conflict);
    QCOMPARE(wordsOf(*store), before);
    QVERIFY(!check(*store).fault);
}

void AuditTest::isWhole()
{
    const StoreStage stage;
    {
        const auto store = openAt(stage);
        aDay(*store);
    }
    const auto store = openAt(stage, nineOClock + 3'600'000);
    const AuditFinding found = check(*store);
    QVERIFY(!found.fault);
    QCOMPARE(found.entries, 6);
    QCOMPARE(found.first, nineOClock - 1'000);
    QVERIFY(found.last >= nineOClock - 1'000);
}

void AuditTest::S35_isFound_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<AuditBreak>("found");
    const auto row = [](const char *name, const QStringList &sql, Kind kind, qint64 number) {
        QTest::newRow(name) << sql << AuditBreak{kind, number};
    };
    row("edited", {u"UPDATE audit SET box = zeroblob(80) WHERE number = 3"_s}, Kind::Edited, 3);
    row("its mark edited", {u"UPDATE audit SET mac = zeroblob(32) WHERE number = 3"_s}, Kind::Edited, 3);
    row("its first edited", {u"UPDATE audit SET box = zeroblob(80) WHERE number = 1"_s}, Kind::Edited, 1);
    row("deleted", {u"DELETE FROM audit WHERE number = 4"_s}, Kind::Missing, 4);
    row("its first deleted", {u"DELETE FROM audit WHERE number = 1"_s}, Kind::Missing, 1);
    row("deleted, and the others moved up",
        {u"DELETE FROM audit WHERE number = 4"_s, u"UPDATE audit SET number = number - 1 WHERE number > 4"_s},
        Kind::OutOfOrder, 4);
    row("two exchanged",
        {u"UPDATE audit SET number = -3 WHERE number = 3"_s, u"UPDATE audit SET number = 3 WHERE number = 4"_s,
         u"UPDATE audit SET number = 4 WHERE number = -3"_s},
        Kind::OutOfOrder, 3);
    row("copied over another",
        {u"UPDATE audit SET (box, mac) = (SELECT box, mac FROM audit WHERE number = 2) WHERE number = 5"_s},
        Kind::OutOfOrder, 5);
    row("tail cut", {u"DELETE FROM audit WHERE number > 4"_s}, Kind::CutTail, 5);
    row("all cut", {u"DELETE FROM audit"_s}, Kind::CutTail, 1);
    row("one added", {u"INSERT INTO audit SELECT 7, box, mac FROM audit WHERE number = 6"_s}, Kind::Added, 7);
    row("one added before", {u"INSERT INTO audit SELECT 0, box, mac FROM audit WHERE number = 1"_s}, Kind::Added, 0);
    row("its end lost", {u"DELETE FROM value WHERE name = 'store/audit'"_s}, Kind::EndLost, 0);
}

void AuditTest::S35_isFound()
{
    QFETCH(QStringList, sql);
    QFETCH(AuditBreak, found);
    const StoreStage stage;
    {
        const auto store = openAt(stage);
        QVERIFY(!aDay(*store).isNull());
        QVERIFY(!check(*store).fault);
    }
    for (const QString &each : sql)
        QVERIFY(stage.meddle(each));
    const auto store = openAt(stage);
    QVERIFY(store);
    const AuditFinding finding = check(*store);
    QVERIFY(finding.fault);
    QCOMPARE(int(finding.fault->kind), int(found.kind));
    QCOMPARE(finding.fault->number, found.number);
}

/// Somebody kept the mark of the log's end from before, and puts both back: the intake still stands where it does.
void AuditTest::S35_aTailCutWithItsMarkIsFound()
{
    const StoreStage stage;
    Row row;
    {
        const auto store = openAt(stage);
        row = store->add(begun()).value();
    }
    QVERIFY(stage.meddle(u"CREATE TABLE kept AS SELECT * FROM value"_s));
    const QVariant revision = stage.read(u"SELECT revision FROM kept WHERE name='store/audit'"_s);
    const QString box =
        QString::fromLatin1(stage.read(u"SELECT box FROM kept WHERE name='store/audit'"_s).toByteArray().toHex());
    QVERIFY(stage.meddle(u"DROP TABLE kept"_s));
    {
        const auto store = openAt(stage);
        row.state = State::Discarded;
        row.payload.clear();
        const auto done = store->change(row, State::Draft);
        STORE_VERIFY(done);
        QVERIFY(!check(*store).fault);
    }
    QVERIFY(stage.meddle(u"DELETE FROM audit WHERE number > 2"_s));
    QVERIFY(stage.meddle(
        u"UPDATE value SET box = x'%1', revision = %2 WHERE name = 'store/audit'"_s.arg(box, revision.toString())));
    const auto store = openAt(stage);
    const AuditFinding finding = check(*store);
    QVERIFY(finding.fault);
    QCOMPARE(int(finding.fault->kind), int(Kind::Unlogged));
    QCOMPARE(finding.fault->intake, row.id);
}

void AuditTest::aForgedNextEntryKeepsNobodyFromSaving()
{
    const StoreStage stage;
    {
        const auto store = openAt(stage);
        aDay(*store);
    }
    QVERIFY(stage.meddle(u"INSERT INTO audit SELECT 7, box, mac FROM audit WHERE number = 6"_s));
    const auto store = openAt(stage);
    const auto done = store->add(begun());
    STORE_VERIFY(done);
    QVERIFY(!check(*store).fault);
    QCOMPARE(all(*store).back().event, AuditEvent::Begun);
}

void AuditTest::S35_aLostEndStaysSaid()
{
    const StoreStage stage;
    {
        const auto store = openAt(stage);
        aDay(*store);
    }
    QVERIFY(stage.meddle(u"DELETE FROM audit WHERE number > 3"_s));
    QVERIFY(stage.meddle(u"UPDATE value SET box = zeroblob(100) WHERE name = 'store/audit'"_s));
    const auto store = openAt(stage);
    const auto done = store->add(begun());
    STORE_VERIFY(done);
    QCOMPARE(wordsOf(*store).mid(3), (QStringList{u"end-lost"_s, u"begun"_s}));
    const AuditFinding finding = check(*store);
    QVERIFY(finding.fault);
    QCOMPARE(int(finding.fault->kind), int(Kind::EndLost));
    QCOMPARE(finding.fault->number, 4);
}

void AuditTest::beginsInAnOlderStore()
{
    const StoreStage stage;
    Row row;
    {
        const auto store = openAt(stage);
        row = store->add(begun()).value();
    }
    // As the version before wrote it.
    QVERIFY(stage.meddle(u"DROP TABLE audit"_s));
    QVERIFY(stage.meddle(u"DELETE FROM value WHERE name = 'store/audit'"_s));
    QVERIFY(stage.meddle(u"PRAGMA user_version = 1"_s));
    const auto store = openAt(stage, nineOClock + 1'000);
    QVERIFY(store);
    QCOMPARE(store->row(row.id).value().payload, row.payload);
    QCOMPARE(all(*store).size(), 1U);
    QCOMPARE(all(*store).front().detail, u"1"_s);
    QVERIFY(!check(*store).fault);
    row.state = State::Ready;
    const auto done = store->change(row, State::Draft);
    STORE_VERIFY(done);
    QVERIFY(!check(*store).fault);
}

void AuditTest::outlivesASalvage()
{
    const StoreStage stage;
    {
        const auto store = openAt(stage);
        aDay(*store);
    }
    QVERIFY(stage.meddle(u"CREATE TRIGGER t AFTER UPDATE ON intake BEGIN DELETE FROM audit; END"_s));
    const auto store = openAt(stage);
    QVERIFY(store);
    QCOMPARE(store->report().salvaged, 1);
    QCOMPARE(wordsOf(*store).mid(5), (QStringList{u"printed"_s, u"salvaged"_s}));
    QCOMPARE(all(*store).back().detail, u"1 0"_s);
    QVERIFY(!check(*store).fault);
}

QTEST_GUILESS_MAIN(AuditTest)
#include "audit.moc"
