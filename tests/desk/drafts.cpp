// What is typed is kept: when, how often, and what happens when the store cannot.

#include "desk/drafts.h"

#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The drafts of a store in memory, or of one on disk that can be opened again.
struct Bench
{
    FakeClock clock;
    QTemporaryDir folder;
    StoreThread store;
    Intakes intakes{store, clock};
    Drafts drafts{intakes, clock};
    QSignalSpy saved{&drafts, &Drafts::saved};
    QUuid id = QUuid::createUuid();
    Draft draft;
    int asked = 0; ///< how often the value was taken

    bool open(KeySource::Kind kind = KeySource::Kind::Memory)
    {
        bool opened = false, answered = false;
        store.open({folder.filePath(u"data"_s), {kind, {}}}, &intakes, [&](const auto &report) {
            opened = report.has_value();
            answered = true;
        });
        return QTest::qWaitFor([&] { return answered; }, 10'000) && opened;
    }

    void type(const QString &text)
    {
        draft.client.firstName += text;
        drafts.typed(id, [this] {
            ++asked;
            return draft;
        });
    }

    void pass(std::chrono::milliseconds time)
    {
        const auto end = clock.sinceBoot() + time;
        while (const auto next = clock.next()) {
            if (*next > end)
                break;
            clock.goTo(*next);
        }
        clock.goTo(end);
    }

    /// What stands in the store, once all that was given to it is done.
    std::optional<OneIntake> stored()
    {
        std::optional<Intakes::Result> result;
        intakes.read(id, &intakes, [&](const Intakes::Result &read) { result = read; });
        static_cast<void>(QTest::qWaitFor([&] { return result.has_value(); }, 10'000));
        return result && *result ? std::optional(**result) : std::nullopt;
    }

    QString storedName()
    {
        const auto intake = stored();
        return intake ? intake->draft.client.firstName : QString();
    }
};

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void savedAQuarterSecondAfterTheLastKey();
    void savedWhileSomebodyTypesOn();
    void flushSavesAtOnce();
    void anotherIntakeSavesTheFirst();
    void nothingTypedIsNothingBegun();
    void halfTypedTextIsKept();
    void aDiscardedDraftIsGoneAndComesBackForTenMinutes();
    void whatNeverReachedTheStoreComesBackToo();
    void aClosedStoreLosesNothing();
    void thousandKeysAreFewWrites();
};

void DraftsTest::savedAQuarterSecondAfterTheLastKey()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.type(u"Hel"_s);
    bench.pass(249ms);
    QCOMPARE(bench.asked, 0);
    bench.pass(1ms);
    QCOMPARE(bench.asked, 1);
    QVERIFY(bench.saved.wait() || !bench.saved.isEmpty());
    QCOMPARE(bench.storedName(), u"Hel"_s);
    bench.pass(10s);
    QCOMPARE(bench.asked, 1);
}

void DraftsTest::savedWhileSomebodyTypesOn()
{
    Bench bench;
    QVERIFY(bench.open());
    for (int key = 0; key < 6; ++key) {
        bench.type(u"x"_s);
        bench.pass(100ms);
    }
    QCOMPARE(bench.asked, 1);
    QCOMPARE(bench.storedName(), u"xxxxxx"_s);
}

void DraftsTest::flushSavesAtOnce()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.type(u"Helen"_s);
    bool done = false;
    bench.drafts.flush(&bench.drafts, [&] { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(bench.saved.count(), 1);
    QVERIFY(!bench.drafts.isUnsaved());
    QCOMPARE(bench.storedName(), u"Helen"_s);
}

void DraftsTest::anotherIntakeSavesTheFirst()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.type(u"Helen"_s);
    bench.drafts.typed(QUuid::createUuid(), [] { return Draft(); });
    QCOMPARE(bench.storedName(), u"Helen"_s);
}

void DraftsTest::nothingTypedIsNothingBegun()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.type({});
    bench.pass(1s);
    QVERIFY(!bench.stored());
    bench.type(u"H"_s);
    bench.pass(1s);
    QCOMPARE(bench.storedName(), u"H"_s);
    bench.draft = {};
    bench.type({});
    bench.pass(1s);
    QCOMPARE(bench.storedName(), QString());
    QVERIFY(bench.stored());
}

void DraftsTest::halfTypedTextIsKept()
{
    Bench bench;
    QVERIFY(bench.open(KeySource::Kind::KeyFile));
    bench.draft.unparsed[u"date_of_birth"_s] = u"27/6/"_s;
    bench.draft.client.allergies = {{}, {{}, u"hives"_s}};
    bench.type({});
    bench.pass(1s);
    QVERIFY(bench.stored());
    QVERIFY(bench.open(KeySource::Kind::KeyFile));
    const auto again = bench.stored();
    QVERIFY(again);
    QVERIFY(again->draft == bench.draft);
}

void DraftsTest::aDiscardedDraftIsGoneAndComesBackForTenMinutes()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.type(u"Helen"_s);
    bench.pass(1s);
    QCOMPARE(bench.storedName(), u"Helen"_s);
    bench.drafts.discard(bench.id, bench.draft);
    QCOMPARE(bench.stored()->row.state, State::Discarded);
    QVERIFY(!bench.intakes.card(bench.id));
    bench.pass(9min + 59s);
    QSignalSpy restored(&bench.drafts, &Drafts::restored);
    QVERIFY(bench.drafts.undoDiscard(bench.id));
    QVERIFY(restored.wait());
    QCOMPARE(bench.storedName(), u"Helen"_s);
    QCOMPARE(bench.stored()->row.state, State::Draft);
    bench.drafts.discard(bench.id, bench.draft);
    QVERIFY(bench.drafts.discarded().contains(bench.id));
    const QSignalSpy forgotten(&bench.drafts, &Drafts::forgotten);
    bench.pass(10min);
    QVERIFY(!bench.drafts.undoDiscard(bench.id));
    QCOMPARE(forgotten.count(), 1);
    QVERIFY(bench.drafts.discarded().empty());
    QCOMPARE(bench.stored()->row.state, State::Discarded);
}

void DraftsTest::whatNeverReachedTheStoreComesBackToo()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.type(u"Helen"_s);
    bench.drafts.discard(bench.id, bench.draft);
    bench.pass(1s);
    QVERIFY(!bench.stored());
    QSignalSpy restored(&bench.drafts, &Drafts::restored);
    QVERIFY(bench.drafts.undoDiscard(bench.id));
    QVERIFY(restored.wait());
    QCOMPARE(bench.storedName(), u"Helen"_s);
}

void DraftsTest::aClosedStoreLosesNothing()
{
    Bench bench;
    bench.type(u"Helen"_s);
    bench.pass(250ms);
    bool tried = false;
    bench.store.run([](Store &) { return tl::expected<void, StoreProblem>(); }, &bench.intakes,
                    [&](const auto &) { tried = true; });
    QTRY_VERIFY(tried);
    QVERIFY(bench.drafts.isUnsaved());
    QVERIFY(bench.open());
    bench.pass(1s);
    QCOMPARE(bench.storedName(), u"Helen"_s);
    QVERIFY(!bench.drafts.isUnsaved());
}

void DraftsTest::thousandKeysAreFewWrites()
{
    Bench bench;
    QVERIFY(bench.open());
    for (int key = 0; key < 1'000; ++key) {
        bench.type(u"x"_s);
        bench.pass(20ms);
    }
    bench.pass(1s);
    QCOMPARE(bench.storedName().size(), 1'000);
    QVERIFY2(bench.asked >= 1'000 * 20 / 600 && bench.asked <= 1'000 * 20 / 500,
             qPrintable(QString::number(bench.asked)));
}

QTEST_GUILESS_MAIN(DraftsTest)
#include "drafts.moc"
