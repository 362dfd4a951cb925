#include "desk/world.h"

#include <QEventLoop>
#include <QFile>
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
    void aHoldBurnsOneAndLastsOverARestart();
    void aNewTokenLiftsAHold();
    void aStoreThatFailsSendsNothing();
    void theTruthIsKeptUntilItCanBeWritten();
    void foundSendingIsUnknown();
    void anOlderCopySendsNothing();
    void generationIsCountedBeforeTheFirstByte();

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
    QCOMPARE(intake.sending->body, m_server->bodies.front());
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
    for (int i = 0; i < 20; ++i)
        good.push_back(world.put(u"Good%1"_s.arg(i), State::Ready));
    world.run(30min);
    QCOMPARE(world.state(bad), State::Waiting);
    for (const QUuid &id : good)
        QCOMPARE(world.state(id), State::Created);
}

void DeskSending::aHoldBurnsOneAndLastsOverARestart()
{
    QTemporaryDir folder;
    m_server->deed = [](int) { return FakeServer::answering(401, "{}", false); };
    {
        World world(m_clock, *m_server, folder.path());
        for (int i = 0; i < 10; ++i)
            world.put(u"P%1"_s.arg(i), State::Ready);
        world.run(1h);
        QCOMPARE(m_server->creates.size(), 1U);
        QCOMPARE(world.outbox.status().hold, Reason::TokenRefused);
        QVERIFY(!world.outbox.status().nextIn);
        QCOMPARE(world.outbox.status().waiting, 10);
    }
    m_server->deed = [](int) { return FakeServer::answering(201); };
    World world(m_clock, *m_server, folder.path());
    world.run(1h);
    QCOMPARE(world.outbox.status().hold, Reason::TokenRefused);
    QCOMPARE(m_server->creates.size(), 1U);
    world.outbox.liftHold();
    world.run(1min);
    QCOMPARE(m_server->ledger.size(), 10U);
    QVERIFY(!world.outbox.status().hold);
}

void DeskSending::aNewTokenLiftsAHold()
{
    World world(m_clock, *m_server);
    m_server->deed = [](int) { return FakeServer::answering(403, "{}", false); };
    const QUuid id = world.create(u"Nguyen"_s);
    world.run(1min);
    world.outbox.setServer(Server{QUrl(u"https://api.example/v1"_s), "token"}, false);
    world.run(1min);
    QCOMPARE(world.outbox.status().hold, Reason::Forbidden);
    m_server->deed = [](int) { return FakeServer::answering(201); };
    world.outbox.setServer(Server{QUrl(u"https://api.example/v1"_s), "another"}, false);
    world.run(1min);
    QCOMPARE(world.state(id), State::Created);
}

void DeskSending::aStoreThatFailsSendsNothing()
{
    QTemporaryDir folder;
    World world(m_clock, *m_server, folder.path());
    const QUuid waiting = world.put(u"Nguyen"_s, State::Ready);
    world.closeStore();
    const QUuid lost = world.create(u"Hall"_s);
    world.run(1min);
    QCOMPARE(m_server->requests, 0);
    QVERIFY(!world.troubles.empty());
    QCOMPARE(world.troubles.front().fault, StoreFault::Closed);
    world.openStore();
    world.run(5min);
    QCOMPARE(world.state(waiting), State::Created);
    QVERIFY(!world.intakes.card(lost));
}

void DeskSending::theTruthIsKeptUntilItCanBeWritten()
{
    QTemporaryDir folder;
    World world(m_clock, *m_server, folder.path());
    const QUuid id = world.create(u"Nguyen"_s);
    m_server->hook = [&](const QString &what) {
        if (what == u"arrived"_s)
            world.closeStore();
    };
    world.run(2min);
    m_server->hook = [](const QString &) {};
    QVERIFY(!world.troubles.empty());
    QVERIFY(world.outbox.unsaved(id));
    QCOMPARE(world.outbox.unsaved(id)->record->client.id.text, u"cli_1"_s);
    QVERIFY(world.settled.empty());
    world.openStore();
    world.run(2min);
    QCOMPARE(world.state(id), State::Created);
    QVERIFY(!world.outbox.unsaved(id));
    QCOMPARE(world.settled, std::vector{id});
    QCOMPARE(m_server->creates.size(), 1U);
}

void DeskSending::foundSendingIsUnknown()
{
    QTemporaryDir folder;
    QUuid id;
    {
        World world(m_clock, *m_server, folder.path());
        m_server->deed = [](int) { return FakeServer::Deed{false, {}, false}; };
        id = world.create(u"Nguyen"_s);
        world.run(1s);
        QCOMPARE(world.state(id), State::Sending);
        QCOMPARE(world.outbox.status().sending, 1);
    }
    m_server->deed = [](int) { return FakeServer::answering(201); };
    World world(m_clock, *m_server, folder.path());
    world.run(24h);
    QCOMPARE(world.state(id), State::Unknown);
    QCOMPARE(m_server->creates.size(), 1U);
}

void DeskSending::anOlderCopySendsNothing()
{
    QTemporaryDir folder;
    QUuid ready, draft;
    {
        m_server->deed = [](int) { return FakeServer::broken(QNetworkReply::ConnectionRefusedError, 0, false); };
        World world(m_clock, *m_server, folder.path());
        ready = world.create(u"Nguyen"_s);
        draft = world.put(u"Hall"_s, State::Draft);
        world.run(1s);
    }
    m_server->deed = [](int) { return FakeServer::answering(201); };
    m_server->creates.clear();
    // What the copy holds as waiting was created after the copy was made.
    m_clock.goTo(m_clock.sinceBoot() + 1h);
    m_server->enter(personNamed(u"Nguyen"_s).client);
    World world(m_clock, *m_server, folder.path(), QUrl(u"https://api.example/v1"_s), true);
    world.run(1h);
    QCOMPARE(m_server->creates.size(), 0U);
    QCOMPARE(world.state(ready), State::Created);
    QCOMPARE(world.state(draft), State::Draft);
}

void DeskSending::generationIsCountedBeforeTheFirstByte()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"intakes.db"_s);
    const QString copy = folder.filePath(u"copy"_s);
    World world(m_clock, *m_server, folder.path());
    const auto rest = world.put(u"Hall"_s, State::Draft);
    world.settle();
    QVERIFY(QFile::copy(file, copy));
    world.create(u"Nguyen"_s);
    bool isOlder = false;
    m_server->hook = [&](const QString &what) {
        if (what != u"arrived"_s)
            return;
        // The store as it was before, put back while the request is under way.
        world.closeStore();
        QVERIFY(QFile::remove(file) && QFile::copy(copy, file));
        QEventLoop loop;
        world.store.open({folder.path(), {KeySource::Kind::KeyFile}}, &loop,
                         [&](const tl::expected<OpenReport, StoreProblem> &report) {
                             isOlder = report && report->olderCopy;
                             loop.quit();
                         });
        loop.exec();
    };
    world.run(1s);
    m_server->hook = [](const QString &) {};
    QVERIFY(isOlder);
    QCOMPARE(world.state(rest), State::Draft);
}

QTEST_GUILESS_MAIN(DeskSending)
#include "sending.moc"
