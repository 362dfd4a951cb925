#include "desk/world.h"

#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What becomes of an intake that a person sends, in a world with a server in memory and time that is passed in.
class DeskSending : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void createdIsStoredAndItsDraftGone();
    void pressedTwiceIsSentOnce();
    void aDraftWithProblemsChangesNothing();
    void aStoredDraftIsSentAsItNowStands();
    void aWaitingDraftThatNoLongerPassesIsRefused();
    void aRefusalComesBackAndCanBeSentAgain();
    void waitingGoesAgainByItself();
    void takenBackIsADraft();
    void takenBackInTheLastMomentIsNotSent();
    void unknownIsNeverSentAgain();
    void personsGoFirstThenTheOrder();
    void oneBadRecordBlocksNobody();

private:
    FakeClock m_clock;
    std::unique_ptr<FakeServer> m_server;
};

void DeskSending::init()
{
    m_clock.reboot(1min);
    m_server = std::make_unique<FakeServer>(m_clock);
}

void DeskSending::createdIsStoredAndItsDraftGone()
{
    World world(m_clock, *m_server);
    const QUuid id = world.create(u"Nguyen"_s);
    world.run(1s);
    QCOMPARE(world.state(id), State::Created);
    QCOMPARE(world.settled, std::vector{id});
    const OneIntake intake = world.read(id);
    QCOMPARE(intake.record->client.id.text, m_server->ledger.front().id);
    QCOMPARE(intake.draft, Draft());
    QCOMPARE(intake.sending->body, QByteArray()); // the record says it all now
    QCOMPARE(intake.row.attempts, 1);
    QCOMPARE(world.outbox.status().connection, Connection::Online);
    QCOMPARE(world.outbox.status().requestsLeft, 59);
}

void DeskSending::pressedTwiceIsSentOnce()
{
    World world(m_clock, *m_server);
    const QUuid id = world.create(u"Nguyen"_s);
    QVERIFY(world.create(id, u"Nguyen"_s).empty());
    world.settle();
    QVERIFY(world.create(id, u"Nguyen"_s).empty());
    world.run(30s);
    QVERIFY(world.create(id, u"Nguyen"_s).empty());
    world.run(30s);
    QCOMPARE(m_server->creates.size(), 1U);
    QCOMPARE(world.state(id), State::Created);
    QVERIFY(world.troubles.empty());
}

void DeskSending::aDraftWithProblemsChangesNothing()
{
    World world(m_clock, *m_server);
    const Problems problems = world.create(QUuid::createUuid(), u" "_s);
    world.run(10s);
    QCOMPARE(problems.front().path, u"last_name"_s);
    QCOMPARE(world.all(), 0);
    QCOMPARE(m_server->requests, 0);
}

void DeskSending::aStoredDraftIsSentAsItNowStands()
{
    World world(m_clock, *m_server);
    const QUuid id = world.put(u"Old"_s, State::Draft);
    world.run(10s);
    QCOMPARE(m_server->requests, 0);
    QVERIFY(world.create(id, u"New"_s).empty());
    world.run(1s);
    QCOMPARE(m_server->creates, std::vector{u"New"_s});
    QCOMPARE(world.all(), 1);
}

void DeskSending::aWaitingDraftThatNoLongerPassesIsRefused()
{
    World world(m_clock, *m_server);
    const QUuid id = world.put(u"Nguyen"_s, State::Waiting,
                               [](OneIntake &intake) { intake.draft.unparsed[u"date_of_birth"_s] = u"ask mum"_s; });
    world.run(10s);
    QCOMPARE(world.state(id), State::Refused);
    QCOMPARE(m_server->requests, 0);
    QVERIFY(!world.read(id).draft.unparsed.empty());
}

void DeskSending::aRefusalComesBackAndCanBeSentAgain()
{
    World world(m_clock, *m_server);
    m_server->deed = [](int number) {
        return number == 0 ? FakeServer::answering(422, R"({"message":"No","errors":{"last_name":["Odd."]}})", false)
                           : FakeServer::answering(201);
    };
    const QUuid id = world.create(u"Nguyen"_s);
    world.run(1h);
    QCOMPARE(world.state(id), State::Refused);
    QCOMPARE(m_server->creates.size(), 1U);
    QCOMPARE(world.read(id).answer->complaints.front().path, u"last_name"_s);
    QCOMPARE(world.read(id).draft.client.lastName, u"Nguyen"_s);
    QVERIFY(world.create(id, u"Nguyen-Hall"_s).empty());
    world.run(1s);
    QCOMPARE(world.state(id), State::Created);
}

void DeskSending::waitingGoesAgainByItself()
{
    World world(m_clock, *m_server);
    m_server->deed = [](int number) {
        return number < 2 ? FakeServer::broken(QNetworkReply::ConnectionRefusedError, 0, false)
                          : FakeServer::answering(201);
    };
    const QUuid id = world.create(u"Nguyen"_s);
    world.run(1s);
    QCOMPARE(world.state(id), State::Waiting);
    QCOMPARE(world.outbox.status().connection, Connection::Offline);
    QCOMPARE(world.outbox.status().waiting, 1);
    QVERIFY(world.outbox.status().nextIn);
    QVERIFY(world.outbox.status().wholeWait >= *world.outbox.status().nextIn);
    world.run(5min);
    QCOMPARE(world.state(id), State::Created);
    QCOMPARE(m_server->made(u"Nguyen"_s), 1);
    QVERIFY(!world.outbox.status().nextIn);
}

void DeskSending::takenBackIsADraft()
{
    World world(m_clock, *m_server);
    m_server->deed = [](int) { return FakeServer::broken(QNetworkReply::ConnectionRefusedError, 0, false); };
    const QUuid id = world.create(u"Nguyen"_s);
    world.run(1s);
    bool taken = false;
    world.outbox.takeBack(id, this, [&](const Intakes::Result &result) { taken = result.has_value(); });
    world.settle();
    QVERIFY(taken);
    QCOMPARE(world.state(id), State::Draft);
    m_server->deed = [](int) { return FakeServer::answering(201); };
    world.run(1h);
    QCOMPARE(m_server->ledger.size(), 0U);
}

void DeskSending::takenBackInTheLastMomentIsNotSent()
{
    World world(m_clock, *m_server);
    const QUuid id = world.put(u"Nguyen"_s, State::Waiting, [this](OneIntake &intake) {
        intake.row.wait = 60'000;
        intake.row.due = m_clock.now().toMSecsSinceEpoch() + intake.row.wait;
    });
    world.run(30s);
    // The key is pressed, and before its writing is known here the wait is over.
    world.outbox.takeBack(id, this, [](const Intakes::Result &) {});
    m_clock.goTo(m_clock.sinceBoot() + 40s);
    world.run(10s);
    QCOMPARE(world.state(id), State::Draft);
    QCOMPARE(m_server->creates.size(), 0U);
}

void DeskSending::unknownIsNeverSentAgain()
{
    World world(m_clock, *m_server);
    m_server->deed = [](int) { return FakeServer::broken(QNetworkReply::RemoteHostClosedError, 100, false); };
    const QUuid id = world.create(u"Nguyen"_s);
    world.run(1s);
    m_server->deed = [](int) { return FakeServer::answering(201); };
    world.outbox.sendNow();
    QVERIFY(world.create(id, u"Nguyen"_s).empty());
    world.run(48h);
    QCOMPARE(world.state(id), State::Unknown);
    QCOMPARE(m_server->creates.size(), 1U);
}

void DeskSending::personsGoFirstThenTheOrder()
{
    QTemporaryDir folder;
    {
        m_server->deed = [](int) { return FakeServer::broken(QNetworkReply::ConnectionRefusedError, 0, false); };
        World world(m_clock, *m_server, folder.path());
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s}) {
            world.create(name);
            world.run(200ms);
        }
    }
    m_server->creates.clear();
    m_server->deed = [](int) { return FakeServer::answering(201); };
    m_server->latency = 2s;
    World world(m_clock, *m_server, folder.path());
    world.outbox.sendNow();
    world.run(1s);
    world.create(u"Person"_s);
    world.run(1min);
    QCOMPARE(m_server->creates, (std::vector{u"A"_s, u"Person"_s, u"B"_s, u"C"_s}));
}

void DeskSending::oneBadRecordBlocksNobody()
{
    World world(m_clock, *m_server);
    m_server->deed = [this](int number) {
        return m_server->creates[std::size_t(number)] == u"Bad"_s
                   ? FakeServer::broken(QNetworkReply::UnknownNetworkError, 50, false)
                   : FakeServer::answering(201);
    };
    const QUuid bad = world.put(u"Bad"_s, State::Ready);
    std::vector<QUuid> good;
    good.reserve(20);
    for (int i = 0; i < 20; ++i)
        good.push_back(world.put(u"Good%1"_s.arg(i), State::Ready));
    world.run(30min);
    QCOMPARE(world.state(bad), State::Waiting);
    for (const QUuid &id : good)
        QCOMPARE(world.state(id), State::Created);
}

QTEST_GUILESS_MAIN(DeskSending)
#include "sending.moc"
