#include "desk/world.h"

#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is left to a person when looking could not settle it.
class DeskQuestions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anotherServerIsNotAsked();
    void sentAgainOnlyAfterTheSecondLook();
    void aCandidateIsAdoptedByAPerson();
    void strangersAreNoCandidates();
    void twinsAreAPersonsToTellApart();

private:
    QUuid unknown(World &world, bool made);
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeServer> m_server;
};

void DeskQuestions::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_server = std::make_unique<FakeServer>(*m_clock);
}

/// One whose answer never came.
QUuid DeskQuestions::unknown(World &world, bool made)
{
    m_server->deed = [made](int) { return FakeServer::broken(QNetworkReply::RemoteHostClosedError, 100, made); };
    const QUuid id = world.create(u"Nguyen"_s);
    world.run(105ms);
    m_server->deed = [](int) { return FakeServer::answering(201); };
    return id;
}

void DeskQuestions::anotherServerIsNotAsked()
{
    QTemporaryDir folder;
    QUuid id;
    {
        World world(*m_clock, *m_server, folder.path());
        m_server->listStatus = [] { return 500; };
        id = unknown(world, true);
        world.settle();
    }
    m_server->listStatus = [] { return 200; };
    m_server->lists.clear();
    World world(*m_clock, *m_server, folder.path(), QUrl(u"https://other.example/v1"_s));
    world.run(1h);
    QCOMPARE(world.state(id), State::Unknown);
    QVERIFY(world.reconciler.isElsewhere(id));
    for (const QUrl &asked : m_server->lists)
        QCOMPARE(asked.query(), u"limit=1"_s); // whether the server is well, no more
    world.outbox.setServer(Server{QUrl(u"https://api.example/v1"_s), "token"}, false);
    world.run(1min);
    QCOMPARE(world.state(id), State::Created);
}

void DeskQuestions::sentAgainOnlyAfterTheSecondLook()
{
    World world(*m_clock, *m_server);
    const QUuid id = unknown(world, false);
    world.run(100s);
    QVERIFY(world.reconciler.look(id) && !world.reconciler.look(id)->mayResend);
    world.reconciler.lookAgain();
    world.run(10s);
    QVERIFY(!world.reconciler.look(id)->mayResend);
    world.reconciler.sendAgain(id);
    world.settle();
    QCOMPARE(world.state(id), State::Unknown);
    world.run(30s);
    QVERIFY(world.reconciler.look(id)->mayResend);
    QCOMPARE(m_server->creates.size(), 1U);
    world.reconciler.sendAgain(id);
    world.run(1s);
    QCOMPARE(world.state(id), State::Created);
    QCOMPARE(m_server->creates.size(), 2U);
    QCOMPARE(world.read(id).row.attempts, 2);
}

void DeskQuestions::aCandidateIsAdoptedByAPerson()
{
    World world(*m_clock, *m_server);
    const QUuid id = unknown(world, false);
    Client other = personNamed(u"Nguyen"_s).client;
    other.notes.text = u"Prefers mornings"_s;
    m_server->enter(other);
    world.run(1s);
    world.reconciler.adopt(id, {u"cli_unseen"_s});
    world.settle();
    QCOMPARE(world.state(id), State::Unknown);
    world.reconciler.adopt(id, {u"cli_1"_s});
    world.settle();
    QCOMPARE(world.state(id), State::Created);
    QCOMPARE(world.intakes.card(id)->differences, 1);
}

void DeskQuestions::strangersAreNoCandidates()
{
    World world(*m_clock, *m_server);
    const QUuid id = unknown(world, false);
    Client stranger = personNamed(u"Hall"_s).client;
    stranger.firstName = u"Ana"_s;
    m_server->enter(stranger);
    stranger = personNamed(u"Nguyen"_s).client;
    stranger.firstName = u"Ana"_s;
    stranger.dateOfBirth = QDate(1990, 1, 1);
    m_server->enter(stranger);
    world.run(1s);
    QVERIFY(world.reconciler.look(id)->candidates.empty());
}

void DeskQuestions::twinsAreAPersonsToTellApart()
{
    World world(*m_clock, *m_server);
    const QUuid id = unknown(world, true);
    m_server->enter(personNamed(u"Nguyen"_s).client);
    world.run(10min);
    QCOMPARE(world.state(id), State::Unknown);
    const Sighting *look = world.reconciler.look(id);
    QCOMPARE(look->candidates.size(), 2U);
    QVERIFY(look->candidates[0].differences.empty() && look->candidates[1].differences.empty());
    world.reconciler.adopt(id, {u"cli_2"_s});
    world.settle();
    QCOMPARE(world.state(id), State::Created);
    QCOMPARE(world.read(id).record->client.id.text, u"cli_2"_s);
}

QTEST_GUILESS_MAIN(DeskQuestions)
#include "questions.moc"
