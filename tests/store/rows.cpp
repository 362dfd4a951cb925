#include "store/storestage.h"

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allStates{State::Draft,   State::Ready,   State::Sending, State::Waiting,
                               State::Refused, State::Unknown, State::Created, State::Discarded};

Row fullRow()
{
    Row row = draftRow("{\"first_name\":\"Jane\"}");
    row.state = State::Waiting;
    row.attempt = QUuid::createUuid();
    row.attempts = 3;
    row.attempted = 1'700'000'001'000;
    row.due = 1'700'000'061'000;
    row.wait = 60'000;
    row.looks = 2;
    return row;
}

} // namespace

/// Rows come back as they were written, and only a change that was made for the row as it is takes place.
class RowsTest : public QObject
{
    Q_OBJECT

private slots:
    void comeBackWhole_data();
    void comeBackWhole();
    void keepTheirOrder();
    void changeOnlyWhatWasRead();
    void tombstoneKeepsItsMarks();
    void areFoundByStateAndTime();
    void values();
    void memoryLeavesNothing();
};

void RowsTest::comeBackWhole_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("key file") << QByteArray();
    QTest::newRow("passphrase") << QByteArray("correct horse");
}

void RowsTest::comeBackWhole()
{
    QFETCH(QByteArray, passphrase);
    const StoreStage stage;
    const StoreSetup setup = passphrase.isEmpty() ? stage.practice() : stage.passphrase(passphrase);
    Row row = fullRow();
    {
        const auto store = stage.open(setup);
        STORE_VERIFY(store);
        QVERIFY((*store)->report().isNew);
        const auto added = (*store)->add(row);
        STORE_VERIFY(added);
        row = *added;
        QCOMPARE(row.revision, 1);
        QCOMPARE(row.order, 1);
    }
    const auto store = stage.open(setup);
    STORE_VERIFY(store);
    QVERIFY(!(*store)->report().isNew);
    QCOMPARE((*store)->row(row.id), row);
    QCOMPARE((*store)->rows(allStates)->whole, std::vector{row});
}

void RowsTest::keepTheirOrder()
{
    const StoreStage stage;
    std::vector<Row> added;
    {
        const auto store = stage.open(stage.practice());
        STORE_VERIFY(store);
        for (int i = 0; i < 20; ++i)
            added.push_back((*store)->add(draftRow(QByteArray::number(i))).value());
    }
    const auto store = stage.open(stage.practice());
    STORE_VERIFY(store);
    added[3] = (*store)->change(added[3], State::Draft).value();
    QCOMPARE((*store)->rows(allStates)->whole, added);
}

void RowsTest::changeOnlyWhatWasRead()
{
    const StoreStage stage;
    const auto store = stage.open(stage.practice());
    STORE_VERIFY(store);
    const Row read = (*store)->add(draftRow("one")).value();
    Row ready = read;
    ready.state = State::Ready;
    const auto changed = (*store)->change(ready, State::Draft);
    STORE_VERIFY(changed);
    QCOMPARE(changed->revision, 2);
    QCOMPARE((*store)->change(ready, State::Draft).error().fault, StoreFault::Conflict);    // its revision is gone
    QCOMPARE((*store)->change(*changed, State::Draft).error().fault, StoreFault::Conflict); // its state is another
    QCOMPARE((*store)->change(draftRow("new"), State::Draft).error().fault, StoreFault::NotFound);
    QCOMPARE((*store)->row(read.id), *changed);
    QCOMPARE((*store)->row(QUuid::createUuid()).error().fault, StoreFault::NotFound);
    QCOMPARE((*store)->add(read).error().fault, StoreFault::Conflict); // it is there already
}

void RowsTest::tombstoneKeepsItsMarks()
{
    const StoreStage stage;
    Row row = fullRow();
    {
        const auto store = stage.open(stage.practice());
        STORE_VERIFY(store);
        row = (*store)->add(row).value();
        row.state = State::Discarded;
        row.payload.clear();
        row = (*store)->change(row, State::Waiting).value();
    }
    const auto store = stage.open(stage.practice());
    STORE_VERIFY(store);
    QCOMPARE((*store)->row(row.id), row);
    QCOMPARE((*store)->count(State::Discarded), 1);
    QCOMPARE((*store)->count(State::Waiting), 0);
}

void RowsTest::areFoundByStateAndTime()
{
    const StoreStage stage;
    const auto store = stage.open(stage.practice());
    STORE_VERIFY(store);
    Row created = fullRow();
    created.state = State::Created;
    created = (*store)->add(created).value();
    const Row draft = (*store)->add(draftRow("draft")).value();
    const auto ask = [&](std::vector<State> states, qint64 since) { return (*store)->rows(states, since)->whole; };
    QCOMPARE(ask({State::Created}, created.changed), std::vector{created});
    QCOMPARE(ask({State::Created}, created.changed + 1), std::vector<Row>());
    QCOMPARE(ask({State::Draft, State::Created}, 0), (std::vector{created, draft}));
    QCOMPARE(ask({}, 0), std::vector<Row>());
}

void RowsTest::values()
{
    const StoreStage stage;
    {
        const auto store = stage.open(stage.practice());
        STORE_VERIFY(store);
        QCOMPARE((*store)->value(u"queue"_s), QByteArray());
        STORE_VERIFY((*store)->setValue(u"queue"_s, "held"));
        STORE_VERIFY((*store)->setValue(u"queue"_s, "free"));
    }
    const auto store = stage.open(stage.practice());
    STORE_VERIFY(store);
    QCOMPARE((*store)->value(u"queue"_s), QByteArray("free"));
}

void RowsTest::memoryLeavesNothing()
{
    QTemporaryDir folder;
    const auto store = Store::open({folder.path(), {KeySource::Kind::Memory}});
    STORE_VERIFY(store);
    const Row row = (*store)->add(fullRow()).value();
    QCOMPARE((*store)->row(row.id), row);
    STORE_VERIFY((*store)->countGeneration());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_GUILESS_MAIN(RowsTest)
#include "rows.moc"
