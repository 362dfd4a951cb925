#include "desk/world.h"

#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Kill {
    BeforeClaim,
    AfterClaim,
    AfterConnect,
    MidBody,
    AfterBody,
    AfterStatusLine,
    MidAnswer,
    AnswerBeforeCommit,
    InCommit,
    AfterCommit,
    InReconcile,
    InAdopt
};

constexpr const char *killNames[] = {"before claim",      "after claim", "after connect", "mid body",
                                     "after body",        "status line", "mid answer",    "answer, no commit",
                                     "commit, no answer", "committed",   "reconciling",   "adopting"};

struct Behaviour
{
    const char *name;
    FakeServer::Deed deed;
    std::chrono::seconds latency{1};
};

std::vector<Behaviour> behaviours()
{
    using enum QNetworkReply::NetworkError;
    const auto broken = &FakeServer::broken;
    FakeServer::Deed cut = FakeServer::answering(201, "{\"id\":");
    cut.exchange.contentLength = 500;
    FakeServer::Deed tooMany = FakeServer::answering(429, "{}", false);
    tooMany.exchange.retryAfter = "30";
    return {{"201", FakeServer::answering(201)},
            {"fin before the body", broken(RemoteHostClosedError, 0, false, 0)},
            {"fin during the body", broken(RemoteHostClosedError, 50, false, 0)},
            {"fin after the body", broken(RemoteHostClosedError, 100, true, 0)},
            {"reset before the body", broken(UnknownNetworkError, 0, false, 0)},
            {"reset during the body", broken(UnknownNetworkError, 50, false, 0)},
            {"reset after the body", broken(ContentReSendError, 100, true, 0)},
            {"hang", broken(OperationCanceledError, 100, true, 0), 30s},
            {"hang, nothing made", broken(OperationCanceledError, 100, false, 0), 30s},
            {"502 after create", FakeServer::answering(502, "Bad gateway", true, "text/html")},
            {"201 cut short", cut},
            {"201 in HTML", FakeServer::answering(201, "<html>Welcome</html>", true, "text/html")},
            {"flood of 103", FakeServer::answering(103)},
            {"307", FakeServer::answering(307, {}, false)},
            {"429", tooMany},
            {"slow drip", FakeServer::answering(201), 25s}};
}

} // namespace

/// Sixteen servers, each met by a program that is killed at twelve points and started again: nobody is made twice,
/// nobody is lost, and nothing whose fate was unknown is sent again.
class DeskMatrix : public QObject
{
    Q_OBJECT

private slots:
    void killed_data();
    void killed();
    void manyAtRandom();
    void cleanupTestCase();

private:
    void arm(World &world, Kill kill, const std::function<void()> &die);
    int m_cases = 0;
    int m_reached = 0;
};

/// Calls `die` at the point; the files are then what the kill leaves.
void DeskMatrix::arm(World &world, Kill kill, const std::function<void()> &die)
{
    FakeServer &server = world.server;
    const auto on = [&](const QString &what, World::Time later = World::Time(0)) {
        server.hook = [&server, what, later, die, context = &world.outbox](const QString &happened) {
            if (happened == what && later.count() > 0)
                server.clock.after(later, context, die);
            else if (happened == what)
                die();
        };
    };
    const auto when = [&](State state) {
        QObject::connect(&world.intakes, &Intakes::changed, &world.outbox, [&world, state, die](const QUuid &id) {
            if (world.state(id) == state)
                die();
        });
    };
    switch (kill) {
    case Kill::BeforeClaim:
        return die();
    case Kill::AfterClaim:
        return when(State::Sending);
    case Kill::AfterConnect:
    case Kill::MidBody:
        return on(u"left"_s);
    case Kill::AfterBody:
        return on(u"arrived"_s);
    case Kill::AfterStatusLine:
        return on(u"arrived"_s, server.latency / 8);
    case Kill::MidAnswer:
        return on(u"arrived"_s, server.latency / 4);
    case Kill::AnswerBeforeCommit:
        return on(u"answered"_s);
    case Kill::InCommit:
        return on(u"heard"_s);
    case Kill::AfterCommit:
        QObject::connect(&world.outbox, &Outbox::settled, &world.outbox, die);
        return;
    case Kill::InReconcile:
        return on(u"listed"_s);
    case Kill::InAdopt:
        QObject::connect(&world.reconciler, &Reconciler::looksDone, &world.outbox, die);
        return;
    }
}

void DeskMatrix::killed_data()
{
    QTest::addColumn<int>("behaviour");
    QTest::addColumn<int>("kill");
    const auto all = behaviours();
    for (int behaviour = 0; behaviour < int(all.size()); ++behaviour)
        for (int kill = 0; kill < int(std::size(killNames)); ++kill)
            QTest::addRow("%s, killed %s", all[std::size_t(behaviour)].name, killNames[kill]) << behaviour << kill;
}

void DeskMatrix::killed()
{
    QFETCH(int, behaviour);
    QFETCH(int, kill);
    const Behaviour first = behaviours()[std::size_t(behaviour)];
    FakeClock clock;
    FakeServer server(clock);
    server.latency = first.latency;
    server.deed = [&first](int number) { return number == 0 ? first.deed : FakeServer::answering(201); };
    QTemporaryDir before, after;
    QUuid id;
    bool killed = false;
    {
        World world(clock, server, before.path());
        id = world.put(u"Nguyen"_s, State::Draft);
        world.settle();
        QVERIFY(world.create(id, u"Nguyen"_s).empty());
        const auto die = [&] {
            if (std::exchange(killed, true))
                return;
            server.dead = true;
            world.copyFiles(after.path());
        };
        arm(world, static_cast<Kill>(kill), die);
        m_reached += world.runUntil([&] { return killed; }, 5min) ? 1 : 0;
        die();
        server.hook = [](const QString &) {};
        world.settle();
        QVERIFY(world.troubles.empty());
    }
    server.dead = false;
    server.latency = 1s;
    ++m_cases;

    World world(clock, server, after.path());
    const bool wasUnknown = world.state(id) == State::Unknown;
    const std::size_t sentBefore = server.creates.size();
    world.run(10min);
    QCOMPARE(world.all(), 1);
    QVERIFY(server.ledger.size() <= 1);
    if (wasUnknown)
        QCOMPARE(server.creates.size(), sentBefore);
    const State state = world.state(id);
    if (server.ledger.empty()) {
        QCOMPARE(state, State::Unknown);
        QVERIFY(world.reconciler.look(id)->mayResend);
        return;
    }
    QCOMPARE(state, State::Created);
    QCOMPARE(world.read(id).record->client.id.text, server.ledger.front().id);
}

/// Several people, several kills, servers and moments by chance; the seed is told when it goes wrong. The long form:
/// INTAKE_CASES=10000.
void DeskMatrix::manyAtRandom()
{
    const auto all = behaviours();
    const auto cases = quint32(std::max(40, qEnvironmentVariableIntValue("INTAKE_CASES")));
    for (quint32 seed = 1; seed <= cases; ++seed) {
        QRandomGenerator random(seed);
        FakeClock clock;
        FakeServer server(clock);
        server.deed = [&](int) {
            return random.bounded(3) == 0 ? all[random.bounded(quint32(all.size()))].deed : FakeServer::answering(201);
        };
        std::vector<std::unique_ptr<QTemporaryDir>> folders;
        folders.push_back(std::make_unique<QTemporaryDir>());
        const int people = 3;
        for (int round = 0; round < 3; ++round) {
            World world(clock, server, folders.back()->path());
            if (round == 0)
                for (int i = 0; i < people; ++i)
                    world.put(u"P%1"_s.arg(i), State::Ready);
            bool killed = false;
            folders.push_back(std::make_unique<QTemporaryDir>());
            int left = int(random.bounded(12));
            const auto die = [&] {
                if (left-- > 0 || std::exchange(killed, true))
                    return;
                server.dead = true;
                world.copyFiles(folders.back()->path());
            };
            server.hook = [&](const QString &) { die(); };
            QObject::connect(&world.intakes, &Intakes::changed, &world.outbox, [&] { die(); });
            world.runUntil([&] { return killed; }, 3min);
            if (!std::exchange(killed, true))
                world.copyFiles(folders.back()->path());
            server.hook = [](const QString &) {};
            world.settle();
            server.dead = false;
        }
        server.deed = [](int) { return FakeServer::answering(201); };
        World world(clock, server, folders.back()->path());
        world.outbox.sendNow();
        world.run(30min);
        const QByteArray words = "seed " + QByteArray::number(seed);
        QVERIFY2(world.all() == people, words.constData());
        QVERIFY2(world.count(State::Created) + world.count(State::Unknown) == people, words.constData());
        QVERIFY2(int(server.ledger.size()) == world.count(State::Created), words.constData());
        for (int i = 0; i < people; ++i)
            QVERIFY2(server.made(u"P%1"_s.arg(i)) <= 1, words.constData());
        ++m_cases;
    }
}

void DeskMatrix::cleanupTestCase()
{
    qInfo("%d cases; %d were killed at their point, the others never came to it.", m_cases, m_reached);
}

QTEST_GUILESS_MAIN(DeskMatrix)
#include "matrix.moc"
