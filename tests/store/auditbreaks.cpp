#include "store/auditstage.h"

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

using Kind = AuditBreak::Kind;

} // namespace

Q_DECLARE_METATYPE(AuditBreak)

/// No change of the audit log from outside goes unnoticed, and none keeps anybody from working.
class AuditBreaksTest : public QObject
{
    Q_OBJECT

private slots:
    void S35_isFound_data();
    void S35_isFound();
    void S35_aTailCutWithItsMarkIsFound();
    void S35_aCutTailStaysFound_data();
    void S35_aCutTailStaysFound();
    void aForgedNextEntryKeepsNobodyFromSaving();
    void S35_aLostEndStaysSaid();
    void beginsInAnOlderStore();
    void outlivesASalvage();
};

void AuditBreaksTest::S35_isFound_data()
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
    row("an intake removed", {u"DELETE FROM intake"_s}, Kind::Removed, 6);
    row("its end lost", {u"DELETE FROM value WHERE name = 'store/audit'"_s}, Kind::EndLost, 0);
}

void AuditBreaksTest::S35_isFound()
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
void AuditBreaksTest::S35_aTailCutWithItsMarkIsFound()
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
    QVERIFY(!aDay(*store).isNull()); // what others did later covers nothing up
    const AuditFinding later = check(*store);
    QVERIFY(later.fault);
    QCOMPARE(int(later.fault->kind), int(Kind::Unlogged));
    QCOMPARE(later.fault->intake, row.id);
}

void AuditBreaksTest::S35_aCutTailStaysFound_data()
{
    QTest::addColumn<int>("from");
    QTest::newRow("the last one") << 6;
    QTest::newRow("some") << 4;
    QTest::newRow("all") << 1;
}

/// The program goes on writing after somebody has cut the log, over several starts.
void AuditBreaksTest::S35_aCutTailStaysFound()
{
    QFETCH(int, from);
    const StoreStage stage;
    {
        const auto store = openAt(stage);
        QVERIFY(!aDay(*store).isNull());
    }
    QVERIFY(stage.meddle(u"DELETE FROM audit WHERE number >= %1"_s.arg(from)));
    for (int start = 0; start < 3; ++start) {
        const auto store = openAt(stage);
        QVERIFY(store);
        QVERIFY(!aDay(*store).isNull());
        const AuditFinding finding = check(*store);
        QVERIFY(finding.fault);
        QCOMPARE(int(finding.fault->kind), int(Kind::Missing));
        QCOMPARE(finding.fault->number, from);
    }
}

void AuditBreaksTest::aForgedNextEntryKeepsNobodyFromSaving()
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

void AuditBreaksTest::S35_aLostEndStaysSaid()
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

void AuditBreaksTest::beginsInAnOlderStore()
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

void AuditBreaksTest::outlivesASalvage()
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

QTEST_GUILESS_MAIN(AuditBreaksTest)
#include "auditbreaks.moc"
