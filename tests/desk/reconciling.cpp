#include "desk/world.h"

#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How an unknown outcome is settled by looking.
class DeskReconciling : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theOnlyEqualOneIsAdopted();
    void foundAtTheStartIsAdopted();
    void aDifferenceIsNeverAdopted();
    void aRecordOfAnotherIntakeIsNotTaken();
    void oneRecordIsTakenByOneIntakeOnly();
    void aRecordMayBeOfOneThatIsStillUnderWay();
    void anOlderRecordIsNotTaken();
    void aLateListIsWaitedFor();
    void aListThatLoopsProvesNothing();
    void whatCannotBeReadMayBeATwin();
    void aListThatFailsIsAskedAgain();
    void theListIsWalkedToItsEnd();

private:
    QUuid unknown(World &world, bool made);
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeServer> m_server;
};

void DeskReconciling::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_server = std::make_unique<FakeServer>(*m_clock);
}

/// One whose answer never came.
QUuid DeskReconciling::unknown(World &world, bool made)
{
    m_server->deed = [made](int) { return FakeServer::broken(QNetworkReply::RemoteHostClosedError, 100, made); };
    const QUuid id = world.create(u"Nguyen"_s);
    world.run(105ms);
    m_server->deed = [](int) { return FakeServer::answering(201); };
    return id;
}

void DeskReconciling::theOnlyEqualOneIsAdopted()
{
    World world(*m_clock, *m_server);
    const QUuid id = unknown(world, true);
    QCOMPARE(world.state(id), State::Unknown);
    world.run(1s);
    QCOMPARE(world.state(id), State::Created);
    const OneIntake intake = world.read(id);
    QCOMPARE(intake.record->client.id.text, u"cli_1"_s);
    QCOMPARE(intake.draft, Draft());
    QVERIFY(!world.reconciler.look(id));
    QCOMPARE(m_server->creates.size(), 1U);
}

void DeskReconciling::foundAtTheStartIsAdopted()
{
    QTemporaryDir folder;
    QUuid id;
    {
        World world(*m_clock, *m_server, folder.path());
        m_server->deed = [](int) { return FakeServer::Deed{true, {}, false}; };
        id = world.create(u"Nguyen"_s);
        world.run(1s);
    }
    World world(*m_clock, *m_server, folder.path());
    world.run(1s);
    QCOMPARE(world.state(id), State::Created);
}

void DeskReconciling::aDifferenceIsNeverAdopted()
{
    World world(*m_clock, *m_server);
    const QUuid id = unknown(world, false);
    Client other = personNamed(u"Nguyen"_s).client;
    other.notes.text = u"Prefers mornings"_s;
    m_server->enter(other);
    other.email = u"mai@example.org"_s;
    m_server->enter(other);
    world.run(10min);
    QCOMPARE(world.state(id), State::Unknown);
    const Sighting *look = world.reconciler.look(id);
    QCOMPARE(look->candidates.size(), 2U);
    QCOMPARE(look->candidates[0].differences.size(), 1U);
    QCOMPARE(look->candidates[0].differences[0].path, u"notes"_s);
    QCOMPARE(look->candidates[1].differences.size(), 2U);
}

void DeskReconciling::aRecordOfAnotherIntakeIsNotTaken()
{
    World world(*m_clock, *m_server);
    const QUuid first = world.create(u"Nguyen"_s);
    world.run(1s);
    QCOMPARE(world.state(first), State::Created);
    const QUuid second = unknown(world, false);
    world.run(10min);
    QCOMPARE(world.state(second), State::Unknown);
    QVERIFY(world.reconciler.look(second)->candidates.empty());
}

void DeskReconciling::oneRecordIsTakenByOneIntakeOnly()
{
    QTemporaryDir folder;
    {
        World world(*m_clock, *m_server, folder.path());
        m_server->deed = [](int number) { return FakeServer::Deed{number == 0, {}, false}; };
        world.put(u"Nguyen"_s, State::Ready);
        world.settle();
        world.run(1s);
    }
    {
        m_server->listStatus = [] { return 0; };
        World world(*m_clock, *m_server, folder.path());
        world.create(u"Nguyen"_s);
        world.run(1s);
    }
    m_server->listStatus = [] { return 200; };
    World world(*m_clock, *m_server, folder.path());
    world.run(10min);
    QCOMPARE(world.count(State::Created), 1);
    QCOMPARE(world.count(State::Unknown), 1);
    QCOMPARE(m_server->ledger.size(), 1U);
}

void DeskReconciling::aRecordMayBeOfOneThatIsStillUnderWay()
{
    World world(*m_clock, *m_server);
    const QUuid lost = unknown(world, false);
    world.run(60s);
    m_server->deed = [](int) { return FakeServer::Deed{true, {}, false}; };
    const QUuid slow = world.create(u"Nguyen"_s);
    world.run(3min);
    QCOMPARE(m_server->ledger.size(), 1U);
    QCOMPARE(world.state(slow), State::Sending);
    QCOMPARE(world.state(lost), State::Unknown);
}

void DeskReconciling::anOlderRecordIsNotTaken()
{
    World world(*m_clock, *m_server);
    m_server->enter(personNamed(u"Nguyen"_s).client);
    world.run(3min);
    const QUuid id = unknown(world, false);
    world.run(10min);
    QCOMPARE(world.state(id), State::Unknown);
    QCOMPARE(world.reconciler.look(id)->candidates.size(), 1U);
}

void DeskReconciling::aLateListIsWaitedFor()
{
    World world(*m_clock, *m_server);
    m_server->lag = 60s;
    const QUuid id = unknown(world, true);
    world.run(10s);
    const Sighting *look = world.reconciler.look(id);
    QVERIFY(look && !look->mayResend && look->candidates.empty() && look->next);
    world.reconciler.sendAgain(id);
    world.run(150s);
    QCOMPARE(world.state(id), State::Created);
    QCOMPARE(m_server->creates.size(), 1U);
}

void DeskReconciling::aListThatLoopsProvesNothing()
{
    World world(*m_clock, *m_server);
    m_server->loops = true;
    const QUuid id = unknown(world, false);
    world.run(1h);
    QCOMPARE(world.reconciler.look(id)->failure, ListFault::Loop);
    QVERIFY(!world.reconciler.look(id)->mayResend);
    QVERIFY(m_server->lists.size() < 1'000);
}

void DeskReconciling::whatCannotBeReadMayBeATwin()
{
    World world(*m_clock, *m_server);
    m_server->enter(personNamed(u"Nguyen"_s).client);
    m_server->ledger.back().id.clear();
    const QUuid id = unknown(world, true);
    world.run(10min);
    QCOMPARE(world.state(id), State::Unknown);
    const Sighting *look = world.reconciler.look(id);
    QCOMPARE(look->failure, ListFault::LeftOut);
    QVERIFY(!look->mayResend);
    QCOMPARE(look->candidates.size(), 1U);
    QVERIFY(look->candidates[0].differences.empty());
    world.reconciler.adopt(id, RecordId(look->candidates[0].record.client.id));
    world.run(1s);
    QCOMPARE(world.state(id), State::Created);
    QCOMPARE(m_server->creates.size(), 1U);
}

void DeskReconciling::aListThatFailsIsAskedAgain()
{
    World world(*m_clock, *m_server);
    m_server->listStatus = [] { return 500; };
    const QUuid id = unknown(world, true);
    world.run(5min);
    QCOMPARE(world.reconciler.look(id)->failure, ListFault::ServerFault);
    QVERIFY(world.reconciler.look(id)->next);
    QVERIFY(!world.reconciler.look(id)->mayResend);
    m_server->listStatus = [] { return 200; };
    world.run(3min);
    QCOMPARE(world.state(id), State::Created);
}

void DeskReconciling::theListIsWalkedToItsEnd()
{
    World world(*m_clock, *m_server);
    for (int i = 0; i < 9; ++i)
        m_server->enter(personNamed(u"Other%1"_s.arg(i)).client);
    const QUuid id = unknown(world, true);
    world.run(5s);
    QCOMPARE(world.state(id), State::Created);
    QCOMPARE(world.read(id).record->client.id.text, u"cli_10"_s);
}

QTEST_GUILESS_MAIN(DeskReconciling)
#include "reconciling.moc"
