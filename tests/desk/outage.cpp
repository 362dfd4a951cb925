#include "desk/world.h"

#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A server that is ill for ten minutes while three hundred people wait.
class DeskOutage : public QObject
{
    Q_OBJECT

private slots:
    void threeHundredWait_data();
    void threeHundredWait();
    void illInTheMiddle();
    void restLastsOverARestart();
    void offlineBurnsNoUnknown();
    void aPersonsCreateDuringRestAsksFirst();
    void afterSleepTheServerIsAskedFirst();
    void whoAnswersIsThere();
    void aPersonsWordIsSeenToBeTried();
};

void DeskOutage::threeHundredWait_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("makes");
    for (const bool makes : {false, true}) {
        const char *word = makes ? "made" : "not made";
        QTest::addRow("answers 500, %s", word) << 500 << makes;
        QTest::addRow("hangs, %s", word) << 0 << makes;
        QTest::addRow("sends HTML, %s", word) << 200 << makes;
    }
}

void DeskOutage::threeHundredWait()
{
    QFETCH(int, status);
    QFETCH(bool, makes);
    FakeClock clock;
    FakeServer server(clock);
    const auto well = clock.sinceBoot() + 10min;
    const auto isIll = [&] { return clock.sinceBoot() < well; };
    server.deed = [&](int) {
        if (!isIll())
            return FakeServer::answering(201);
        return status == 0 ? FakeServer::broken(QNetworkReply::OperationCanceledError, 100, makes)
                           : FakeServer::answering(status, "<html>", makes, "text/html");
    };
    server.listStatus = [&] { return !isIll() ? 200 : status == 200 ? 503 : status; };
    World world(clock, server);
    for (int i = 0; i < 300; ++i)
        world.put(u"P%1"_s.arg(i), State::Ready);
    world.run(10min);
    QVERIFY2(server.creates.size() == 1, qPrintable(QString::number(server.creates.size())));
    QVERIFY(world.outbox.status().resting);
    QVERIFY(world.outbox.status().nextIn);
    QCOMPARE(world.outbox.status().waiting, 299);

    QVERIFY(world.runUntil([&] { return server.ledger.size() >= (makes ? 300U : 299U); }, 15min));
    world.run(5min);
    QCOMPARE(world.count(State::Created), makes ? 300 : 299);
    QCOMPARE(world.count(State::Unknown), makes ? 0 : 1);
    QCOMPARE(server.tooMany, 0);
    QVERIFY(!world.outbox.status().resting);
}

/// What is under way when it falls ill cannot be called back: at most four.
void DeskOutage::illInTheMiddle()
{
    FakeClock clock;
    FakeServer server(clock);
    const auto ill = clock.sinceBoot() + 90s;
    const auto isIll = [&] { return clock.sinceBoot() >= ill && clock.sinceBoot() < ill + 10min; };
    server.latency = 2s;
    server.deed = [&](int) { return isIll() ? FakeServer::answering(500, "no", false) : FakeServer::answering(201); };
    server.listStatus = [&] { return isIll() ? 500 : 200; };
    World world(clock, server);
    for (int i = 0; i < 300; ++i)
        world.put(u"P%1"_s.arg(i), State::Ready);
    world.run(40min);
    QVERIFY(world.count(State::Unknown) <= 4);
    QCOMPARE(world.count(State::Unknown) + world.count(State::Created), 300);
    QCOMPARE(int(server.ledger.size()), world.count(State::Created));
}

void DeskOutage::restLastsOverARestart()
{
    FakeClock clock;
    FakeServer server(clock);
    QTemporaryDir folder;
    server.deed = [](int) { return FakeServer::answering(500, "no", false); };
    server.listStatus = [] { return 500; };
    for (int run = 0; run < 5; ++run) {
        World world(clock, server, folder.path());
        if (run == 0)
            for (int i = 0; i < 10; ++i)
                world.put(u"P%1"_s.arg(i), State::Ready);
        world.run(1min);
    }
    QCOMPARE(server.creates.size(), 1U);
}

void DeskOutage::offlineBurnsNoUnknown()
{
    FakeClock clock;
    FakeServer server(clock);
    server.deed = [](int) { return FakeServer::broken(QNetworkReply::HostNotFoundError, 0, false); };
    server.listStatus = [] { return 0; };
    World world(clock, server);
    for (int i = 0; i < 20; ++i)
        world.put(u"P%1"_s.arg(i), State::Ready);
    world.run(1h);
    QCOMPARE(world.count(State::Unknown), 0);
    QCOMPARE(server.creates.size(), 1U);
    QCOMPARE(world.outbox.status().connection, Connection::Offline);
    QVERIFY(server.requests < 100);
    // A person's own is tried at once, though.
    world.create(u"Person"_s);
    world.run(1s);
    QCOMPARE(server.creates.back(), u"Person"_s);
    server.deed = [](int) { return FakeServer::answering(201); };
    server.listStatus = [] { return 200; };
    world.run(5min);
    QCOMPARE(world.count(State::Created), 21);
}

void DeskOutage::aPersonsCreateDuringRestAsksFirst()
{
    FakeClock clock;
    FakeServer server(clock);
    server.deed = [](int) { return FakeServer::answering(500, "no", false); };
    server.listStatus = [] { return 500; };
    World world(clock, server);
    world.create(u"First"_s);
    world.run(10min);
    const auto asked = server.lists.size();
    world.create(u"Second"_s);
    world.run(500ms);
    QVERIFY(server.lists.size() > asked);
    QCOMPARE(server.creates, std::vector{u"First"_s});
    server.deed = [](int) { return FakeServer::answering(201); };
    server.listStatus = [] { return 200; };
    world.create(u"Third"_s);
    world.run(2s);
    QCOMPARE(world.count(State::Created), 2);
}

void DeskOutage::afterSleepTheServerIsAskedFirst()
{
    FakeClock clock;
    FakeServer server(clock);
    World world(clock, server);
    server.listStatus = [] { return 0; };
    world.outbox.probeFirst();
    const QUuid id = world.put(u"Nguyen"_s, State::Ready);
    world.run(1min);
    QCOMPARE(server.creates.size(), 0U);
    QVERIFY(!server.lists.empty());
    QCOMPARE(server.lists.front().query(), u"limit=1"_s);
    server.listStatus = [] { return 200; };
    world.outbox.probeFirst();
    world.run(1s);
    QCOMPARE(world.state(id), State::Created);
}

/// Also where only a look through the list was answered, and nothing was sent.
void DeskOutage::whoAnswersIsThere()
{
    FakeClock clock;
    FakeServer server(clock);
    server.deed = [](int) { return FakeServer::broken(QNetworkReply::RemoteHostClosedError, 100, false); };
    server.listStatus = [] { return 0; };
    World world(clock, server);
    world.create(u"Nguyen"_s);
    world.run(1s);
    QCOMPARE(world.outbox.status().connection, Connection::Offline);
    for (const int status : {500, 502, 503, 504, 429}) {
        server.listStatus = [status] { return status; };
        world.reconciler.lookAgain();
        world.run(1s);
        QCOMPARE(world.outbox.status().connection, Connection::Busy);
        server.listStatus = [] { return 0; };
        QVERIFY(world.runUntil([&] { return world.outbox.status().connection == Connection::Offline; }, 5min));
    }
    server.listStatus = [] { return 200; };
    QVERIFY(world.runUntil([&] { return world.outbox.status().connection == Connection::Online; }, 5min));
    QCOMPARE(server.creates.size(), 1U);
}

void DeskOutage::aPersonsWordIsSeenToBeTried()
{
    FakeClock clock;
    FakeServer server(clock);
    server.deed = [](int) { return FakeServer::broken(QNetworkReply::HostNotFoundError, 0, false); };
    server.listStatus = [] { return 0; };
    World world(clock, server);
    const QUuid id = world.create(u"Nguyen"_s);
    QVERIFY(world.runUntil([&] { return world.state(id) == State::Waiting; }, 1s));
    world.settle();
    QVERIFY(!world.outbox.status().trying);
    server.latency = 20s;
    world.outbox.sendNow();
    QVERIFY(world.outbox.status().trying);
    world.run(19s);
    QVERIFY(world.outbox.status().trying);
    QVERIFY(world.runUntil([&] { return !world.outbox.status().trying; }, 2s));
    QCOMPARE(world.outbox.status().connection, Connection::Offline);
}

QTEST_GUILESS_MAIN(DeskOutage)
#include "outage.moc"
