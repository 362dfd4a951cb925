// Among whom is searched: all in the store, of whatever day and state, kept up to date, and never more than is said.

#include "desk/people.h"

#include "desk/drafts.h"
#include "desk/steps.h"
#include "support/fakeclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

Client someone(const QString &first, const QString &last)
{
    Client client;
    client.firstName = first;
    client.lastName = last;
    client.dateOfBirth = QDate(1987, 6, 27);
    return client;
}

struct Bench
{
    FakeClock clock;
    StoreThread store;
    Intakes intakes{store, clock};
    Drafts drafts{intakes, clock};
    People people{intakes};

    explicit Bench(const QString &path = {})
    {
        bool answered = false;
        const auto kind = path.isEmpty() ? KeySource::Kind::Memory : KeySource::Kind::KeyFile;
        store.open({path, {kind, {}}}, &intakes, [&](const auto &report) { answered = report.has_value(); });
        static_cast<void>(QTest::qWaitFor([&] { return answered; }, 10'000));
    }

    bool load()
    {
        bool loaded = false;
        intakes.load([&](const auto &result) { loaded = result.has_value(); });
        return QTest::qWaitFor([&] { return loaded; }, 10'000);
    }

    bool readAll()
    {
        people.begin();
        return load() && QTest::qWaitFor([&] { return people.isWhole(); }, 10'000);
    }

    QUuid add(const Client &client, State state = State::Draft, int daysAgo = 0)
    {
        OneIntake intake;
        intake.row.id = QUuid::createUuid();
        intake.row.state = state;
        intake.draft.client = client;
        if (state == State::Created) {
            QJsonObject json = toJson(client);
            json[u"id"_s] = u"cli_1"_s;
            intake.sending = Sending{QUuid::createUuid(), clock.now(), u"practice"_s, client, {}};
            intake.record = recordFrom(QJsonDocument(json).toJson());
            intake.draft = {};
        }
        bool added = false;
        clock.setWall(clock.now().addDays(-daysAgo));
        intakes.add(intake, &intakes, [&](const Intakes::Result &result) { added = result.has_value(); });
        static_cast<void>(QTest::qWaitFor([&] { return added; }, 10'000));
        clock.setWall(clock.now().addDays(daysAgo));
        return intake.row.id;
    }

    std::vector<SamePerson> like(const Client &client, const QUuid &own = {})
    {
        std::optional<std::vector<SamePerson>> found;
        people.look(own, personOf(client), &intakes, [&](const auto &answer) { found = answer; });
        static_cast<void>(QTest::qWaitFor([&] { return found.has_value(); }, 10'000));
        return found.value_or(std::vector<SamePerson>());
    }
};

bool holds(const std::vector<SamePerson> &found, const QUuid &id)
{
    return std::ranges::find(found, id, &SamePerson::id) != found.end();
}

} // namespace

class PeopleTest : public QObject
{
    Q_OBJECT

private slots:
    void allInTheStoreAreSearched();
    void nothingIsReadBeforeItIsAskedFor();
    void whatChangesIsFollowed();
    void someoneElseIsRememberedOverARestart();
    void createdAndStillSomeoneElse();
    void moreThanOnePartAndGapsBetween();
    void anotherStoreIsAnotherSearch();
    void onlyTheLastQuestionIsAnswered();
};

void PeopleTest::allInTheStoreAreSearched()
{
    Bench bench;
    const Client helen = someone(u"Helen"_s, u"Keller"_s);
    std::vector<QUuid> all;
    for (const State state : {State::Draft, State::Ready, State::Waiting, State::Refused})
        all.push_back(bench.add(helen, state));
    all.push_back(bench.add(helen, State::Created, 400));
    QVERIFY(bench.readAll());
    QCOMPARE(bench.people.searched({}), 5);
    QCOMPARE(bench.people.searched(all.front()), 4);
    QCOMPARE(bench.like(helen).size(), std::size_t(5));
    QVERIFY(!bench.intakes.card(all.back())); // in no list
    QVERIFY(holds(bench.like(helen), all.back()));
    const People::Entry *entry = bench.people.find(all.back());
    QVERIFY(entry && entry->lastName == u"Keller" && entry->state == State::Created);
    QVERIFY(!holds(bench.like(helen, all.back()), all.back()));
}

void PeopleTest::nothingIsReadBeforeItIsAskedFor()
{
    Bench bench;
    const Client helen = someone(u"Helen"_s, u"Keller"_s);
    bench.add(helen);
    QVERIFY(bench.load());
    QCOMPARE(bench.people.searched({}), 0);
    QVERIFY(!bench.people.isWhole());
    QVERIFY(bench.like(helen).empty());
    QSignalSpy whole(&bench.people, &People::wholeRead);
    bench.people.begin();
    bench.people.begin();
    QVERIFY(whole.wait());
    QCOMPARE(bench.people.searched({}), 1);
    QCOMPARE(bench.like(helen).size(), std::size_t(1));
}

void PeopleTest::whatChangesIsFollowed()
{
    Bench bench;
    QVERIFY(bench.readAll());
    const Client helen = someone(u"Helen"_s, u"Keller"_s);
    QVERIFY(bench.like(helen).empty());
    const QUuid id = bench.add(helen);
    QTRY_COMPARE(bench.people.searched({}), 1);
    QVERIFY(holds(bench.like(helen), id));
    bench.intakes.change(
        id, {State::Draft},
        [](OneIntake &intake) {
            intake.draft.client = someone(u"Robert"_s, u"Smith"_s);
            intake.draft.client.dateOfBirth = QDate(1950, 1, 1);
        },
        &bench.intakes, [](const Intakes::Result &) {});
    QTRY_VERIFY(bench.people.find(id)->lastName == u"Smith");
    QVERIFY(bench.like(helen).empty());
    bench.drafts.discard(id, {});
    QTRY_COMPARE(bench.people.searched({}), 0);
    QVERIFY(!bench.people.find(id));
}

void PeopleTest::someoneElseIsRememberedOverARestart()
{
    QTemporaryDir folder;
    const Client helen = someone(u"Helen"_s, u"Keller"_s);
    QUuid one, other;
    {
        Bench bench(folder.filePath(u"data"_s));
        one = bench.add(helen);
        other = bench.add(helen, State::Created, 3);
        QVERIFY(bench.readAll());
        QVERIFY(holds(bench.like(helen, one), other));
        bool changed = false;
        bench.intakes.change(
            one, {State::Draft}, [other](OneIntake &intake) { intake.draft.someoneElse = {other}; }, &bench.intakes,
            [&](const Intakes::Result &result) { changed = result.has_value(); });
        QTRY_VERIFY(changed);
        QVERIFY(bench.like(helen, other).empty());
    }
    Bench again(folder.filePath(u"data"_s));
    QVERIFY(again.readAll());
    QVERIFY(again.like(helen, other).empty());
    QCOMPARE(again.like(helen).size(), std::size_t(2));
}

void PeopleTest::createdAndStillSomeoneElse()
{
    OneIntake intake;
    const QUuid other = QUuid::createUuid();
    intake.draft.client = someone(u"Helen"_s, u"Keller"_s);
    intake.draft.someoneElse = {other};
    QJsonObject json = toJson(intake.draft.client);
    json[u"id"_s] = u"cli_1"_s;
    adopt(intake, *recordFrom(QJsonDocument(json).toJson()), QDateTime::currentDateTimeUtc());
    QCOMPARE(intake.draft.client, Client());
    QVERIFY(personOf(intake).someoneElse.contains(other));
}

void PeopleTest::moreThanOnePartAndGapsBetween()
{
    Bench bench;
    std::vector<QUuid> ids;
    ids.reserve(250);
    for (int i = 0; i < 250; ++i)
        ids.push_back(bench.add(someone(u"Helen"_s, u"Person%1"_s.arg(i))));
    for (int i = 0; i < 250; ++i)
        if (i < 120 || i % 2 == 1)
            bench.drafts.discard(ids[std::size_t(i)], {});
    QVERIFY(bench.readAll());
    QCOMPARE(bench.people.searched({}), 65);
    QVERIFY(holds(bench.like(someone(u"Helen"_s, u"Person248"_s)), ids[248]));
}

void PeopleTest::anotherStoreIsAnotherSearch()
{
    Bench bench;
    const Client helen = someone(u"Helen"_s, u"Keller"_s);
    bench.add(helen);
    QVERIFY(bench.readAll());
    bool opened = false;
    bench.store.open({{}, {KeySource::Kind::Memory, {}}}, &bench.intakes,
                     [&](const auto &report) { opened = report.has_value(); });
    QTRY_VERIFY(opened);
    QVERIFY(bench.load());
    QTRY_VERIFY(bench.people.isWhole());
    QCOMPARE(bench.people.searched({}), 0);
    QVERIFY(bench.like(helen).empty());
}

void PeopleTest::onlyTheLastQuestionIsAnswered()
{
    Bench bench;
    bench.add(someone(u"Helen"_s, u"Keller"_s));
    QVERIFY(bench.readAll());
    int first = 0, last = 0;
    for (int i = 0; i < 20; ++i)
        bench.people.look({}, personOf(someone(u"Helen"_s, u"K"_s)), &bench.intakes, [&](const auto &) { ++first; });
    bench.people.look({}, personOf(someone(u"Helen"_s, u"Keller"_s)), &bench.intakes,
                      [&](const auto &found) { last += int(found.size()); });
    QTRY_COMPARE(last, 1);
    QCOMPARE(first, 0);
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "people.moc"
