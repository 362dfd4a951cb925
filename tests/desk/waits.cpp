#include "desk/world.h"

#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Waits: they grow, differ, survive restarts, and nobody's clock can strand anything in them.
class DeskWaits : public QObject
{
    Q_OBJECT

private slots:
    void theyGrowWithinBounds();
    void seedsMakeThemDiffer();
    void aClockSetBackStrandsNothing();
    void aClockSetForwardHurriesNothing();
    void retryAfterLastsOverARestart();
    void aPersonsWordDoesNotBreakRetryAfter();
    void ourOwnWaitsGiveWayToAPerson();
    void ageOfACandidate_data();
    void ageOfACandidate();
};

void DeskWaits::theyGrowWithinBounds()
{
    GrowingWait waits(600s, 7);
    std::chrono::milliseconds sum{0};
    for (int i = 0; i < 100; ++i) {
        const auto first = waits.after(1), later = waits.after(9), last = waits.after(1'000'000);
        QVERIFY(first >= 1s && first <= 5s);
        QVERIFY(later >= 1s && later <= 600s);
        QVERIFY(last >= 1s && last <= 600s);
        sum += later;
    }
    QVERIFY(sum / 100 > 200s);
}

void DeskWaits::seedsMakeThemDiffer()
{
    GrowingWait one(600s, 1), same(600s, 1), other(600s, 2);
    const auto wait = one.after(5);
    QCOMPARE(same.after(5), wait);
    QVERIFY(other.after(5) != wait);
}

void DeskWaits::aClockSetBackStrandsNothing()
{
    QTemporaryDir folder;
    FakeClock clock;
    FakeServer server(clock);
    QUuid id;
    {
        World world(clock, server, folder.path());
        id = world.put(u"Nguyen"_s, State::Waiting, [&](OneIntake &intake) {
            intake.row.wait = 300'000;
            intake.row.due = clock.now().toMSecsSinceEpoch() + intake.row.wait;
        });
        world.run(10s);
        clock.setWall(clock.now().addYears(-10));
        world.run(60s);
        QCOMPARE(server.creates.size(), 0U);
        QCOMPARE(*world.outbox.status().nextIn, 230s);
        QCOMPARE(world.outbox.status().wholeWait, 300s);
    }
    World world(clock, server, folder.path());
    world.run(290s);
    QCOMPARE(server.creates.size(), 0U);
    world.run(12s);
    QCOMPARE(world.state(id), State::Created);
}

void DeskWaits::aClockSetForwardHurriesNothing()
{
    FakeClock clock;
    FakeServer server(clock);
    World world(clock, server);
    world.put(u"Nguyen"_s, State::Waiting, [&](OneIntake &intake) {
        intake.row.wait = 300'000;
        intake.row.due = clock.now().toMSecsSinceEpoch() + intake.row.wait;
    });
    world.settle();
    clock.setWall(clock.now().addYears(10));
    world.run(200s);
    QCOMPARE(server.creates.size(), 0U);
    world.run(101s);
    QCOMPARE(server.creates.size(), 1U);
}

void DeskWaits::retryAfterLastsOverARestart()
{
    QTemporaryDir folder;
    FakeClock clock;
    FakeServer server(clock);
    server.deed = [](int number) {
        FakeServer::Deed deed = FakeServer::answering(number == 0 ? 429 : 201, number == 0 ? "{}" : "", number > 0);
        deed.exchange.retryAfter = "600";
        return deed;
    };
    {
        World world(clock, server, folder.path());
        world.create(u"Nguyen"_s);
        world.run(10s);
        QCOMPARE(world.outbox.status().waiting, 1);
        QVERIFY(*world.outbox.status().nextIn >= 580s);
        QVERIFY(world.outbox.status().askedToWait); // so that nobody reads none left of how many
    }
    for (int restart = 0; restart < 5; ++restart) {
        World world(clock, server, folder.path());
        world.outbox.sendNow();
        world.run(115s);
        QCOMPARE(server.creates.size(), 1U);
    }
    World world(clock, server, folder.path());
    world.run(2min);
    QCOMPARE(world.count(State::Created), 1);
    QVERIFY(!world.outbox.status().askedToWait);
}

void DeskWaits::aPersonsWordDoesNotBreakRetryAfter()
{
    FakeClock clock;
    FakeServer server(clock);
    server.deed = [](int number) {
        FakeServer::Deed deed = FakeServer::answering(503, R"({"message":"Busy"})", false);
        deed.exchange.retryAfter = "300";
        return number == 0 ? deed : FakeServer::answering(201);
    };
    World world(clock, server);
    world.create(u"Nguyen"_s);
    world.run(1s);
    world.outbox.sendNow();
    world.create(u"Hall"_s);
    world.run(290s);
    QCOMPARE(server.creates.size(), 1U);
    world.run(60s);
    QCOMPARE(world.count(State::Created), 2);
}

void DeskWaits::ourOwnWaitsGiveWayToAPerson()
{
    FakeClock clock;
    FakeServer server(clock);
    World world(clock, server);
    const QUuid id = world.put(u"Nguyen"_s, State::Waiting, [&](OneIntake &intake) {
        intake.row.wait = 600'000;
        intake.row.due = clock.now().toMSecsSinceEpoch() + intake.row.wait;
        intake.row.attempts = 20;
    });
    world.run(5s);
    QCOMPARE(server.creates.size(), 0U);
    world.outbox.sendNow();
    world.run(1s);
    QCOMPARE(world.state(id), State::Created);
}

void DeskWaits::ageOfACandidate_data()
{
    QTest::addColumn<QString>("created");
    QTest::addColumn<int>("ahead");
    QTest::addColumn<bool>("isFrom");
    QTest::newRow("same second") << u"2026-11-23T09:00:00Z"_s << 0 << true;
    QTest::newRow("a fraction is no second") << u"2026-11-23T08:58:00.100Z"_s << 0 << true;
    QTest::newRow("120 s before") << u"2026-11-23T08:58:00Z"_s << 0 << true;
    QTest::newRow("121 s before") << u"2026-11-23T08:57:59Z"_s << 0 << false;
    QTest::newRow("a zone") << u"2026-11-23T20:00:00+11:00"_s << 0 << true;
    QTest::newRow("no zone is UTC") << u"2026-11-23 09:00:00"_s << 0 << true;
    QTest::newRow("the server's clock is behind") << u"2026-11-23T08:50:00Z"_s << -600 << true;
    QTest::newRow("the server's clock is ahead") << u"2026-11-23T09:05:00Z"_s << 600 << false;
    QTest::newRow("nonsense") << u"yesterday"_s << 0 << false;
    QTest::newRow("nothing") << QString() << 0 << false;
}

void DeskWaits::ageOfACandidate()
{
    QFETCH(QString, created);
    QFETCH(int, ahead);
    Sending sending;
    sending.at = QDateTime(QDate(2026, 11, 23), QTime(9, 0, 0, 900), Qt::UTC);
    Record record;
    record.client.createdAt.text = created;
    QTEST(isFrom(sending, record, ahead), "isFrom");
}

QTEST_GUILESS_MAIN(DeskWaits)
#include "waits.moc"
