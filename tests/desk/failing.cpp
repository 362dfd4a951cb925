#include "desk/world.h"

#include <QEventLoop>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The intakes of an older file into this one, and nothing else of it.
bool putBack(const QString &file, const QString &older)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        database.setDatabaseName(file);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        done = query.exec(u"ATTACH '%1' AS older"_s.arg(older)) &&
               query.exec(u"INSERT OR REPLACE INTO intake SELECT * FROM older.intake"_s);
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
    return done;
}

} // namespace

/// What stops the queue, and what it does when the store fails it or is not what it was.
class DeskFailing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aHoldBurnsOneAndLastsOverARestart();
    void aNewTokenLiftsAHold();
    void aStoreThatFailsSendsNothing();
    void theTruthIsKeptUntilItCanBeWritten();
    void foundSendingIsUnknown();
    void anOlderCopySendsNothing();
    void S5_aRowPutBackAsItWasIsNotSent();
    void S5_aDraftPutBackAsItWasIsNotQueued();
    void generationIsCountedBeforeTheFirstByte();
    void whereItCannotBeCountedNothingIsSent();

private:
    FakeClock m_clock;
    std::unique_ptr<FakeServer> m_server;
};

void DeskFailing::init()
{
    m_clock.reboot(1min);
    m_server = std::make_unique<FakeServer>(m_clock);
}

void DeskFailing::aHoldBurnsOneAndLastsOverARestart()
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

void DeskFailing::aNewTokenLiftsAHold()
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

void DeskFailing::aStoreThatFailsSendsNothing()
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

void DeskFailing::theTruthIsKeptUntilItCanBeWritten()
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

void DeskFailing::foundSendingIsUnknown()
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

void DeskFailing::anOlderCopySendsNothing()
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

/// All of a row with its own mark, as it stood before it was sent.
void DeskFailing::S5_aRowPutBackAsItWasIsNotSent()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"intakes.db"_s), before = folder.filePath(u"before"_s);
    m_server->deed = [](int) { return FakeServer::broken(QNetworkReply::ConnectionRefusedError, 0, false); };
    QUuid id;
    {
        World world(m_clock, *m_server, folder.path());
        id = world.create(u"Nguyen"_s);
        world.run(1s);
        QCOMPARE(world.state(id), State::Waiting);
        world.closeStore();
        QVERIFY(QFile::copy(file, before));
        m_server->deed = [](int) { return FakeServer::answering(201); };
        m_server->creates.clear();
        world.openStore();
        world.run(1h);
        QCOMPARE(world.state(id), State::Created);
    }
    QCOMPARE(m_server->creates.size(), 1U);
    QVERIFY(putBack(file, before));
    World world(m_clock, *m_server, folder.path());
    QVERIFY(!world.intakes.card(id));
    QCOMPARE(world.intakes.damaged(), std::vector{id});
    world.run(1h);
    QCOMPARE(m_server->creates.size(), 1U);
    const QUuid other = world.create(u"Hall"_s); // and keeps nobody else
    world.run(1min);
    QCOMPARE(world.state(other), State::Created);
}

void DeskFailing::S5_aDraftPutBackAsItWasIsNotQueued()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"intakes.db"_s), before = folder.filePath(u"before"_s);
    m_server->deed = [](int) { return FakeServer::answering(201); };
    QUuid id;
    {
        World world(m_clock, *m_server, folder.path());
        id = world.put(u"Nguyen"_s, State::Draft);
        world.closeStore();
        QVERIFY(QFile::copy(file, before));
        world.openStore();
        QVERIFY(world.create(id, u"Nguyen"_s).empty());
        world.run(1min);
        QCOMPARE(world.state(id), State::Created);
    }
    QVERIFY(putBack(file, before));
    World world(m_clock, *m_server, folder.path());
    QCOMPARE(world.state(id), State::Draft);
    QVERIFY(world.create(id, u"Nguyen"_s).empty());
    world.run(1h);
    QCOMPARE(m_server->creates.size(), 1U);
    QCOMPARE(world.state(id), State::Draft);
    QVERIFY(!world.troubles.empty());
}

void DeskFailing::generationIsCountedBeforeTheFirstByte()
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

void DeskFailing::whereItCannotBeCountedNothingIsSent()
{
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key"_s);
    World world(m_clock, *m_server, folder.path());
    const auto mine = QFile::permissions(key);
    QVERIFY(QFile::setPermissions(key, mine | QFile::ReadOther));
    const QUuid id = world.create(u"Nguyen"_s);
    world.run(3min);
    QCOMPARE(m_server->requests, 0);
    QCOMPARE(world.state(id), State::Ready);
    QCOMPARE(world.troubles.front().fault, StoreFault::KeyFileUnusable);
    QVERIFY(QFile::setPermissions(key, mine));
    world.run(3min);
    QCOMPARE(world.state(id), State::Created);
    QCOMPARE(world.read(id).row.attempts, 1);
}

QTEST_GUILESS_MAIN(DeskFailing)
#include "failing.moc"
