#include "desk/retention.h"
#include "desk/people.h"
#include "desk/world.h"
#include "model/storeddraft.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sealed boxes as they stand in the file of a closed store.
QByteArrayList boxesIn(const QString &path)
{
    QByteArrayList boxes;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (query.exec(u"SELECT payload FROM intake"_s))
            while (query.next())
                boxes += query.value(0).toByteArray();
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
    return boxes;
}

} // namespace

/// Nothing is kept longer than it is needed, and nothing that is needed is dropped.
class DeskRetention : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void S34_bodiesGoOnceTheRecordIsStored();
    void differencesStayRightAfterARestart();
    void S34_aCreatedOneKeepsItsIdOnly();
    void S33_theOldBoxIsNowhere();
    void notBeforeItsTime();
    void aClockThatWasAheadSkipsNobody();
    void whatIsNotCreatedStays();
    void aForgottenRecordIsClaimedStill();
    void oldDraftsAreNamedAndNeverDropped();
    void thePersonSearchForgetsToo();

private:
    int runOnce(World &world, int days = 7);

    FakeClock m_clock;
    std::unique_ptr<FakeServer> m_server;
};

void DeskRetention::init()
{
    m_clock.reboot(1min);
    m_clock.setWall(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    m_server = std::make_unique<FakeServer>(m_clock);
    m_server->deed = [](int) { return FakeServer::answering(201); };
}

/// How many were forgotten; -1: it did not end.
int DeskRetention::runOnce(World &world, int days)
{
    Retention retention(world.intakes, m_clock);
    retention.setKeepDays(days);
    QSignalSpy ran(&retention, &Retention::ran);
    retention.start();
    return QTest::qWaitFor([&] { return !ran.empty(); }, 10'000) ? ran.front().front().toInt() : -1;
}

void DeskRetention::S34_bodiesGoOnceTheRecordIsStored()
{
    World world(m_clock, *m_server);
    m_server->deed = [](int) { return FakeServer::broken(QNetworkReply::ConnectionRefusedError, 0, false); };
    const QUuid id = world.create(u"Nguyen"_s);
    world.run(1s);
    QVERIFY(!world.read(id).sending->body.isEmpty());
    m_server->deed = [](int) { return FakeServer::answering(201); };
    world.run(20min);
    QCOMPARE(world.state(id), State::Created);
    const OneIntake created = world.read(id);
    QCOMPARE(created.sending->body, QByteArray());
    // Of what was sent nothing is stored that the record does not differ in.
    const QCborMap sending = QCborValue::fromCbor(payloadOf(created)).toMap()["sending"_L1].toMap();
    QCOMPARE(draftFromStored(sending["client"_L1].toMap()).client, Client());
}

void DeskRetention::differencesStayRightAfterARestart()
{
    QTemporaryDir folder;
    Client sent = personNamed(u"Nguyen"_s).client;
    sent.allergies = {{u"Bee sting"_s, u"Anaphylaxis"_s}, {u"Penicillin"_s, u"Rash"_s}};
    sent.address.city = u"Hobart"_s;
    sent.tagIds = {{u"7"_s}};
    Client returned = sent;
    returned.id = {u"cli_9"_s};
    returned.dateOfBirth = returned.dateOfBirth->addDays(-1);
    returned.allergies = {{u"Penicillin"_s, u"Rash"_s}};
    returned.address.city.clear();
    returned.tagIds = {{u"tag_7"_s}};
    const auto expected = differences(sent, returned);
    QCOMPARE(expected.size(), 3U);

    OneIntake intake;
    intake.row.id = QUuid::createUuid();
    intake.row.state = State::Created;
    intake.sending = Sending{QUuid::createUuid(), m_clock.now(), u"practice"_s, sent, {}};
    intake.record = Record{returned, {}, {}};
    QJsonObject json = toJson(returned);
    json.insert("id"_L1, u"cli_9"_s);
    intake.record = recordFrom(json, QJsonDocument(json).toJson());
    QVERIFY(intake.record);
    const auto before = differences(sent, intake.record->client);
    Row row = intake.row;
    row.payload = payloadOf(intake);
    const auto read = intakeOf(row);
    QVERIFY(read && read->record && read->sending);
    QCOMPARE(differences(read->sending->client, read->record->client), before);
    // What a clinic's lists learn from a create, and a family is begun with.
    QCOMPARE(read->sending->client.tagIds, sent.tagIds);
}

void DeskRetention::S34_aCreatedOneKeepsItsIdOnly()
{
    World world(m_clock, *m_server);
    const QUuid id = world.create(u"Nguyen"_s);
    world.run(1min);
    QCOMPARE(world.state(id), State::Created);
    m_clock.goTo(m_clock.sinceBoot() + 8 * 24h);
    QCOMPARE(runOnce(world), 1);
    const OneIntake left = world.read(id);
    QCOMPARE(left.row.state, State::Created);
    QCOMPARE(left.forgotten.text, u"cli_1"_s);
    QVERIFY(!left.record && !left.sending && !left.answer);
    QCOMPARE(left.draft, Draft());
    QVERIFY(!world.intakes.card(id));
    QCOMPARE(world.all(), 1); // and nobody is dropped from the sum
    QCOMPARE(runOnce(world), 0);
}

void DeskRetention::S33_theOldBoxIsNowhere()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"intakes.db"_s);
    {
        World world(m_clock, *m_server, folder.path());
        world.create(u"Nguyen"_s);
        world.create(u"Hall"_s);
        world.run(1min);
        QCOMPARE(world.count(State::Created), 2);
    }
    const QByteArrayList boxes = boxesIn(file);
    QCOMPARE(boxes.size(), 2);
    for (const QByteArray &box : boxes)
        QVERIFY(bytesOf(file).contains(box.left(40))); // the search finds what is there
    m_clock.goTo(m_clock.sinceBoot() + 8 * 24h);
    {
        World world(m_clock, *m_server, folder.path());
        QCOMPARE(runOnce(world), 2);
    }
    for (const QFileInfo &left : QDir(folder.path()).entryInfoList(QDir::Files))
        for (const QByteArray &box : boxes)
            for (qsizetype at = 0; at + 16 <= box.size(); at += 16)
                QVERIFY2(!bytesOf(left.filePath()).contains(box.mid(at, 16)), qPrintable(left.fileName()));
}

void DeskRetention::notBeforeItsTime()
{
    World world(m_clock, *m_server);
    const QUuid id = world.create(u"Nguyen"_s);
    world.run(1min);
    m_clock.goTo(m_clock.sinceBoot() + 7 * 24h - 2min);
    QCOMPARE(runOnce(world), 0);
    QVERIFY(world.read(id).record);
    QCOMPARE(runOnce(world, 6), 1);
}

void DeskRetention::aClockThatWasAheadSkipsNobody()
{
    World world(m_clock, *m_server);
    m_clock.setWall(m_clock.now().addYears(1));
    QCOMPARE(runOnce(world), 0);
    m_clock.setWall(m_clock.now().addYears(-1));
    world.create(u"Nguyen"_s);
    world.run(1min);
    m_clock.goTo(m_clock.sinceBoot() + 8 * 24h);
    QCOMPARE(runOnce(world), 1);
}

void DeskRetention::whatIsNotCreatedStays()
{
    m_server->deed = [](int) { return FakeServer::answering(401, "{}", false); };
    World world(m_clock, *m_server);
    std::vector<QUuid> ids;
    for (const State state : {State::Draft, State::Ready, State::Waiting, State::Refused})
        ids.push_back(world.put(u"Nguyen"_s, state));
    world.settle();
    m_clock.goTo(m_clock.sinceBoot() + 100 * 24h);
    QCOMPARE(runOnce(world, 1), 0);
    for (const QUuid &id : ids)
        QCOMPARE(world.read(id).draft.client.lastName, u"Nguyen"_s);
}

/// A record that was made here can be nobody else's, however long ago it was forgotten.
void DeskRetention::aForgottenRecordIsClaimedStill()
{
    World world(m_clock, *m_server);
    const QUuid first = world.create(u"Nguyen"_s);
    world.run(1min);
    m_clock.goTo(m_clock.sinceBoot() + 8 * 24h);
    QCOMPARE(runOnce(world), 1);
    // The same person, whose sending a while before that first one was never answered.
    const QUuid second = world.put(u"Nguyen"_s, State::Unknown, [&](OneIntake &intake) {
        intake.sending =
            Sending{QUuid::createUuid(), m_clock.now().addDays(-9), world.line.origin(), intake.draft.client, "body"};
        intake.row.attempted = intake.sending->at.toMSecsSinceEpoch();
    });
    world.reconciler.lookAgain();
    world.run(1h);
    QCOMPARE(world.state(second), State::Unknown);
    QCOMPARE(world.read(first).forgotten.text, u"cli_1"_s);
}

void DeskRetention::oldDraftsAreNamedAndNeverDropped()
{
    World world(m_clock, *m_server);
    const QUuid old = world.put(u"Nguyen"_s, State::Draft);
    world.settle();
    m_clock.goTo(m_clock.sinceBoot() + 13 * 24h);
    const QUuid fresh = world.put(u"Hall"_s, State::Draft);
    world.settle();
    Retention retention(world.intakes, m_clock);
    QVERIFY(retention.untouchedDrafts().empty());
    m_clock.goTo(m_clock.sinceBoot() + 25h);
    QCOMPARE(retention.untouchedDrafts(), std::vector{old});
    retention.keep(old);
    world.settle();
    QVERIFY(retention.untouchedDrafts().empty());
    QCOMPARE(world.read(old).draft.client.lastName, u"Nguyen"_s);
    QCOMPARE(world.state(fresh), State::Draft);
    m_clock.goTo(m_clock.sinceBoot() + 400 * 24h);
    QCOMPARE(retention.untouchedDrafts().size(), 2U);
    QCOMPARE(world.count(State::Draft), 2);
}

void DeskRetention::thePersonSearchForgetsToo()
{
    World world(m_clock, *m_server);
    world.create(u"Nguyen"_s);
    world.put(u"Hall"_s, State::Draft);
    world.run(1min);
    People people(world.intakes);
    people.begin();
    QTRY_VERIFY(people.isWhole());
    QCOMPARE(people.searched({}), 2);
    m_clock.goTo(m_clock.sinceBoot() + 8 * 24h);
    QCOMPARE(runOnce(world), 1);
    QTRY_COMPARE(people.searched({}), 1);
    People again(world.intakes);
    again.begin();
    QTRY_VERIFY(again.isWhole());
    QCOMPARE(again.searched({}), 1);
    QCOMPARE(again.unreadable(), 0);
}

QTEST_GUILESS_MAIN(DeskRetention)
#include "retention.moc"
