#include "desk/desk.h"
#include "desk/world.h"

#include <QEventLoop>
#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What was done here, day by day: the sum is always what was typed, and the log says who.
class DeskDays : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSumIsWhatWasTyped();
    void aDayHoldsItsOwnEntriesOnly();
    void S36_saysThatItWasFoundOnTheServer();
    void theLogIsWholeAfterADay();
    void namesOnlyWhenAsked();

private:
    Day read(World &world, QDate day);

    FakeClock m_clock;
    std::unique_ptr<FakeServer> m_server;
    Clinic m_clinic;
};

void DeskDays::init()
{
    m_clock.reboot(1min);
    m_clock.setWall(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::LocalTime).toUTC());
    m_server = std::make_unique<FakeServer>(m_clock);
    m_server->deed = [](int) { return FakeServer::answering(201); };
    m_clinic = {};
}

Day DeskDays::read(World &world, QDate day)
{
    Day found;
    Days days(world.store);
    QEventLoop loop;
    days.read(day, m_clinic, &loop, [&](const tl::expected<Day, StoreProblem> &read) {
        found = read.value_or(Day());
        loop.quit();
    });
    loop.exec();
    return found;
}

void DeskDays::theSumIsWhatWasTyped()
{
    m_clinic.asking[u"email"_s] = Asking::MustAsk;
    World world(m_clock, *m_server);
    world.create(u"Nguyen"_s);
    world.run(1min);
    m_server->deed = [](int) { return FakeServer::answering(422, "{}", false); };
    world.create(u"Hall"_s);
    world.run(1min);
    world.put(u"Adams"_s, State::Draft, [](OneIntake &intake) { intake.draft.client.email = u"a@example.org"_s; });
    world.put(u"Okafor"_s, State::Discarded);
    world.put(u"Waits"_s, State::Waiting,
              [](OneIntake &intake) { intake.row.due = std::numeric_limits<qint64>::max(); });
    world.settle();
    const Day day = read(world, QDate(2026, 11, 23));
    QCOMPARE(day.sum.typed(), 5);
    QCOMPARE(day.sum.typed(), world.all());
    QCOMPARE(day.sum.count(State::Created), 1);
    QCOMPARE(day.sum.count(State::Refused), 1);
    QCOMPARE(day.sum.count(State::Draft), 1);
    QCOMPARE(day.sum.count(State::Discarded), 1);
    QCOMPARE(day.sum.toAsk, 3); // all but the one with an email, and the one that is gone
    QCOMPARE(day.sum.differences, 0);
}

void DeskDays::aDayHoldsItsOwnEntriesOnly()
{
    World world(m_clock, *m_server);
    const QUuid first = world.put(u"Nguyen"_s, State::Draft);
    world.settle();
    m_clock.goTo(m_clock.sinceBoot() + 24h);
    const QUuid second = world.put(u"Hall"_s, State::Draft);
    world.settle();
    const auto of = [&](QDate day) {
        std::vector<QUuid> ids;
        for (const AuditEntry &entry : read(world, day).entries)
            if (!entry.intake.isNull())
                ids.push_back(entry.intake);
        return ids;
    };
    QCOMPARE(of(QDate(2026, 11, 23)), std::vector{first});
    QCOMPARE(of(QDate(2026, 11, 24)), std::vector{second});
    QCOMPARE(read(world, QDate(2026, 11, 24)).sum.typed(), 1);
    QVERIFY(of(QDate(2026, 11, 25)).empty());
}

void DeskDays::S36_saysThatItWasFoundOnTheServer()
{
    World world(m_clock, *m_server);
    m_server->deed = [](int) { return FakeServer::broken(QNetworkReply::RemoteHostClosedError, 100, true); };
    world.create(u"Nguyen"_s);
    world.run(1h);
    QStringList events;
    for (const AuditEntry &entry : read(world, QDate(2026, 11, 23)).entries)
        if (!entry.intake.isNull())
            events += auditWord(entry.event);
    QCOMPARE(events, (QStringList{u"queued"_s, u"sending"_s, u"unknown"_s, u"adopted"_s}));
}

void DeskDays::theLogIsWholeAfterADay()
{
    World world(m_clock, *m_server);
    for (int i = 0; i < 300; ++i) // more than one part
        world.put(u"P%1"_s.arg(i), State::Ready);
    world.run(10min);
    Days days(world.store);
    QEventLoop loop;
    AuditFinding found;
    days.check(&loop, [&](const tl::expected<AuditFinding, StoreProblem> &finding) {
        found = finding.value_or(AuditFinding{.entries = -1});
        loop.quit();
    });
    loop.exec();
    QVERIFY(!found.fault);
    QCOMPARE(found.entries, 1 + 3 * 300);
    const auto entries = read(world, QDate(2026, 11, 23)).entries;
    QCOMPARE(std::ranges::count_if(entries, [](const AuditEntry &each) { return !each.intake.isNull(); }), 900);
}

void DeskDays::namesOnlyWhenAsked()
{
    World world(m_clock, *m_server);
    const QUuid id = world.create(u"Nguyen"_s);
    world.run(1min);
    for (const AuditEntry &entry : read(world, QDate(2026, 11, 23)).entries)
        QVERIFY(!QString(entry.detail + entry.who).contains(u"Nguyen"));
    Days days(world.store);
    QEventLoop loop;
    Days::Names names;
    days.names({id, QUuid::createUuid()}, &loop, [&](const Days::Names &found) {
        names = found;
        loop.quit();
    });
    loop.exec();
    QCOMPARE(names.size(), 1U);
    QCOMPARE(names[id].second, u"Nguyen"_s);
}

QTEST_GUILESS_MAIN(DeskDays)
#include "days.moc"
