#include "store/storestage.h"
#include "store/storethread.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

/// The store on its own thread: nobody waits for it, and nothing that was given to it is left out.
class ThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void answersComeHomeInOrder();
    void aSlowDiskHoldsNobodyUp();
    void noAnswerToWhoIsGone();
    void endingDoesWhatIsLeft();
    void withoutAStore();
    void openingAnother();
};

void ThreadTest::answersComeHomeInOrder()
{
    const StoreStage stage;
    StoreThread thread;
    QStringList said;
    thread.open(stage.practice(), this, [&](const auto &report) {
        QCOMPARE(QThread::currentThread(), this->thread());
        said << (report && report->isNew ? u"new"_s : u"?"_s);
    });
    for (int i = 0; i < 20; ++i) {
        thread.run(
            [i](Store &store) { return store.add(draftRow(QByteArray::number(i))); }, this,
            [&](const tl::expected<Row, StoreProblem> &row) { said << (row ? QString::number(row->order) : u"?"_s); });
    }
    QTRY_COMPARE(said.size(), 21);
    QCOMPARE(said.mid(0, 3), (QStringList{u"new"_s, u"1"_s, u"2"_s}));
    QCOMPARE(said.last(), u"20"_s);
}

void ThreadTest::aSlowDiskHoldsNobodyUp()
{
    const StoreStage stage;
    StoreThread thread;
    QSemaphore disk;
    bool opened = false, answered = false;
    thread.open(stage.practice(), this, [&](const auto &report) { opened = report.has_value(); });
    thread.run(
        [&](Store &store) {
            disk.acquire();
            return store.count(State::Draft);
        },
        this, [&](const tl::expected<int, StoreProblem> &) { answered = true; });
    QTRY_VERIFY(opened); // this thread goes on, with the other one stuck
    QVERIFY(!answered);
    disk.release();
    QTRY_VERIFY(answered);
}

void ThreadTest::noAnswerToWhoIsGone()
{
    const StoreStage stage;
    StoreThread thread;
    auto receiver = std::make_unique<QObject>();
    int answers = 0;
    bool last = false;
    thread.open(stage.practice(), receiver.get(), [&](const auto &) { ++answers; });
    receiver.reset();
    thread.run([](Store &store) { return store.count(State::Draft); }, this,
               [&](const tl::expected<int, StoreProblem> &) { last = true; });
    QTRY_VERIFY(last);
    QCOMPARE(answers, 0);
}

void ThreadTest::endingDoesWhatIsLeft()
{
    const StoreStage stage;
    {
        StoreThread thread;
        thread.open(stage.practice(), this, [](const auto &) {});
        for (int i = 0; i < 50; ++i) {
            thread.run([](Store &store) { return store.add(draftRow("Jane")); }, this,
                       [](const tl::expected<Row, StoreProblem> &) {});
        }
    }
    const auto store = stage.open(stage.practice()); // closed, or this would be Busy
    STORE_VERIFY(store);
    QCOMPARE((*store)->count(State::Draft), 50);
}

void ThreadTest::withoutAStore()
{
    StoreThread thread;
    std::optional<StoreFault> fault;
    const auto ask = [&] {
        fault.reset();
        thread.run([](Store &store) { return store.count(State::Draft); }, this,
                   [&](const tl::expected<int, StoreProblem> &count) {
                       fault = count ? StoreFault::Failed : count.error().fault;
                   });
    };
    ask();
    QTRY_COMPARE(fault, StoreFault::Closed);
    const StoreStage stage;
    QVERIFY(QDir().mkpath(stage.file()));
    std::optional<StoreFault> opened;
    thread.open(stage.practice(), this,
                [&](const tl::expected<OpenReport, StoreProblem> &report) { opened = report.error().fault; });
    ask();
    QTRY_COMPARE(fault, StoreFault::Closed);
    QCOMPARE(opened, StoreFault::NotAFile);
}

void ThreadTest::openingAnother()
{
    const StoreStage first, second;
    StoreThread thread;
    int count = -1;
    thread.open(first.practice(), this, [](const auto &) {});
    thread.run([](Store &store) { return store.add(draftRow("Jane")); }, this,
               [](const tl::expected<Row, StoreProblem> &) {});
    thread.open(second.practice(), this, [](const auto &) {});
    thread.run([](Store &store) { return store.count(State::Draft); }, this,
               [&](const tl::expected<int, StoreProblem> &counted) { count = counted.value_or(-2); });
    QTRY_COMPARE(count, 0);
    STORE_VERIFY(first.open(first.practice())); // that one was closed
}

QTEST_GUILESS_MAIN(ThreadTest)
#include "thread.moc"
