#include "desk/world.h"

#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Time = FakeClock::Time;
using Limiter = std::function<bool(Time)>;

Q_DECLARE_METATYPE(Limiter)

namespace {

Limiter fixedWindow()
{
    return [begun = Time(-1h), used = 0](Time now) mutable {
        if (now - begun >= 60s) {
            begun = now;
            used = 0;
        }
        return used < 60 && ++used > 0;
    };
}

Limiter slidingWindow()
{
    return [taken = std::deque<Time>()](Time now) mutable {
        while (!taken.empty() && taken.front() + 60s <= now)
            taken.pop_front();
        if (taken.size() >= 60)
            return false;
        taken.push_back(now);
        return true;
    };
}

Limiter bucket()
{
    return [tokens = 60.0, last = Time(0)](Time now) mutable {
        tokens = std::min(60.0, tokens + double((now - last).count()) / 1'000.0);
        last = now;
        return tokens >= 1 && (tokens -= 1) >= 0;
    };
}

void limiters()
{
    QTest::addColumn<Limiter>("limiter");
    QTest::newRow("fixed window") << fixedWindow();
    QTest::newRow("sliding window") << slidingWindow();
    QTest::newRow("bucket") << bucket();
}

} // namespace

/// Three hundred waiting ones on a server that counts: none refused, none of the allowance wasted, none lost.
class DeskRate : public QObject
{
    Q_OBJECT

private slots:
    void oneDesk_data();
    void oneDesk();
    void restartsForgetNothing();
    void fourDesksOnOneKey_data();
    void fourDesksOnOneKey();
};

void DeskRate::oneDesk_data()
{
    limiters();
}

void DeskRate::oneDesk()
{
    QFETCH(Limiter, limiter);
    for (const Time latency : {100ms, 900ms}) {
        FakeClock clock;
        FakeServer server(clock);
        server.allows = limiter;
        server.latency = latency;
        server.lag = 24h;
        World world(clock, server);
        for (int i = 0; i < 300; ++i)
            world.put(u"P%1"_s.arg(i), State::Ready);
        QVERIFY(world.runUntil([&] { return server.ledger.size() == 300; }, 10min));
        QCOMPARE(server.tooMany, 0);
        const Time longest(qint64(60'000 / 0.98));
        double worst = 1;
        for (std::size_t k = 60; k < server.arrivals.size(); ++k) {
            const Time span = server.arrivals[k] - server.arrivals[k - 60];
            QVERIFY(span <= longest);
            worst = std::min(worst, 60'000.0 / double(span.count()));
        }
        qInfo("answers after %d ms: %.1f %% of each full window", int(latency.count()), 100 * worst);
    }
}

void DeskRate::restartsForgetNothing()
{
    FakeClock clock;
    FakeServer server(clock);
    server.allows = slidingWindow();
    QTemporaryDir folder;
    for (int run = 0; run < 12; ++run) {
        World world(clock, server, folder.path());
        if (run == 0)
            for (int i = 0; i < 100; ++i)
                world.put(u"P%1"_s.arg(i), State::Draft);
        const int each = 10;
        int sent = 0;
        for (const auto &[id, card] : world.intakes.cards())
            if (card.row.state == State::Draft && sent++ < each)
                QVERIFY(world.create(id, card.lastName).empty());
        world.run(2'050ms);
        clock.setWall(clock.now().addYears(run % 2 == 0 ? 1 : -1));
    }
    QCOMPARE(server.tooMany, 0);
    QVERIFY(server.arrivals.size() >= 50);
}

void DeskRate::fourDesksOnOneKey_data()
{
    limiters();
}

void DeskRate::fourDesksOnOneKey()
{
    QFETCH(Limiter, limiter);
    FakeClock clock;
    FakeServer server(clock);
    server.allows = limiter;
    std::vector<std::unique_ptr<World>> desks;
    for (int desk = 0; desk < 4; ++desk) {
        desks.push_back(std::make_unique<World>(clock, server));
        for (int i = 0; i < 75; ++i)
            desks.back()->put(u"D%1P%2"_s.arg(QString::number(desk), QString::number(i)), State::Ready);
    }
    const auto settleAll = [&] {
        for (const auto &desk : desks)
            desk->settle();
    };
    const Time end = clock.sinceBoot() + 2h;
    settleAll();
    while (server.ledger.size() < 300 && clock.next() && *clock.next() < end) {
        clock.goTo(*clock.next());
        settleAll();
    }
    QCOMPARE(server.ledger.size(), 300U);
    desks.front()->run(10s);
    settleAll();
    for (const auto &desk : desks)
        QCOMPARE(desk->count(State::Created), 75);
    for (const FakeServer::Entry &entry : server.ledger)
        QCOMPARE(server.made(entry.client.lastName), 1);
    qInfo("%d refused on the way, done after %d minutes", server.tooMany,
          int((clock.sinceBoot() - 1'000s).count() / 60'000));
}

QTEST_GUILESS_MAIN(DeskRate)
#include "rate.moc"
