#include "desk/creation.h"

#include "desk/answering.h"
#include "practice/practiceserver.h"

#include <memory>
#include <QSignalSpy>
#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

Draft person(const QString &lastName = u"Nguyen"_s)
{
    Draft draft;
    draft.client.firstName = u"Mai"_s;
    draft.client.lastName = lastName;
    draft.client.dateOfBirth = QDate(1987, 6, 27);
    return draft;
}

/// The attempt that the creation ends with.
Attempt attemptOf(Creation &creation, const Draft &draft)
{
    QSignalSpy ended(&creation, &Creation::finished);
    const Problems problems = creation.create(draft, today);
    if (!problems.empty() || !ended.wait())
        return {};
    return ended.first().first().value<Attempt>();
}

QByteArray record(const QByteArray &id)
{
    return R"({"id":")" + id + R"(","first_name":"Mai","last_name":"Nguyen","date_of_birth":"1987-06-27"})";
}

} // namespace

class DeskCreation : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qRegisterMetaType<Attempt>(); }
    void createdShowsTheRecordAndNoDifference();
    void aChangedAnswerIsPointedOut();
    void aDraftWithProblemsStaysHere();
    void twoPressesSendOnce();
    void canBeUsedAgain();
    void outcome_data();
    void outcome();
    void destroyedWhileUnderWay();
};

void DeskCreation::createdShowsTheRecordAndNoDifference()
{
    PracticeServer practice;
    Creation creation({practice.start().value(), "token"});
    const Attempt attempt = attemptOf(creation, person());
    QCOMPARE(attempt.verdict.outcome, Outcome::Created);
    QCOMPARE(attempt.verdict.record->client.lastName, u"Nguyen"_s);
    QVERIFY(!attempt.verdict.record->client.id.isEmpty());
    QVERIFY(attempt.differences.empty());
    QCOMPARE(attempt.sent.firstName, u"Mai"_s);
    QVERIFY(attempt.ended.isValid());
}

void DeskCreation::aChangedAnswerIsPointedOut()
{
    HostileServer server(answering(httpAnswer("201 Created", record("cli_1").replace("06-27", "06-26"))));
    Creation creation({server.base(), "token"});
    const Attempt attempt = attemptOf(creation, person());
    QCOMPARE(attempt.verdict.outcome, Outcome::Created);
    const std::vector<Difference> expected{{u"date_of_birth"_s, QDate(1987, 6, 27), QDate(1987, 6, 26)}};
    QCOMPARE(attempt.differences, expected);
}

void DeskCreation::aDraftWithProblemsStaysHere()
{
    HostileServer server(answering(httpAnswer("201 Created", record("cli_1"))));
    Creation creation({server.base(), "token"});
    Draft draft = person(u"  "_s);
    draft.unparsed[u"date_of_birth"_s] = u"ask mum"_s;
    QSignalSpy ended(&creation, &Creation::finished);
    const Problems problems = creation.create(draft, today);
    QCOMPARE(problems.size(), 2U);
    QCOMPARE(problems[0].path, u"last_name"_s);
    QCOMPARE(problems[1].path, u"date_of_birth"_s);
    QVERIFY(!creation.isUnderWay());
    QVERIFY(!ended.wait(100));
    QCOMPARE(server.ledger().connections, 0);
}

void DeskCreation::twoPressesSendOnce()
{
    HostileServer server(answering(httpAnswer("201 Created", record("cli_1"))));
    Creation creation({server.base(), "token"});
    QSignalSpy ended(&creation, &Creation::finished);
    QVERIFY(creation.create(person(), today).empty());
    QVERIFY(creation.isUnderWay());
    QVERIFY(creation.create(person(), today).empty());
    QVERIFY(ended.wait());
    QVERIFY(!creation.isUnderWay());
    QVERIFY(!ended.wait(200));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(server.ledgerAtRest().complete(), 1);
}

void DeskCreation::canBeUsedAgain()
{
    HostileServer server(answering(httpAnswer("503 Busy", R"({"message":"Later"})")));
    Creation creation({server.base(), "token"});
    QCOMPARE(attemptOf(creation, person()).verdict.outcome, Outcome::Waiting);
    QCOMPARE(attemptOf(creation, person()).verdict.outcome, Outcome::Waiting);
    QCOMPARE(server.ledgerAtRest().complete(), 2);
}

void DeskCreation::outcome_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("fields refused") << httpAnswer("422 No", R"({"message":"No","errors":{"last_name":["Too odd."]}})")
                                    << Outcome::Refused << Reason::FieldsRefused;
    QTest::newRow("token refused") << httpAnswer("401 No", R"({"message":"No"})") << Outcome::Waiting
                                   << Reason::TokenRefused;
    QTest::newRow("closed without an answer") << QByteArray() << Outcome::Unknown << Reason::NoAnswer;
    QTest::newRow("record without an id")
        << httpAnswer("201 Created", R"({"first_name":"Mai"})") << Outcome::Unknown << Reason::NotTheApi;
}

void DeskCreation::outcome()
{
    QFETCH(QByteArray, answer);
    HostileServer server(answering(answer));
    Creation creation({server.base(), "token"});
    const Attempt attempt = attemptOf(creation, person());
    QTEST(attempt.verdict.outcome, "outcome");
    QTEST(attempt.verdict.reason, "reason");
    QVERIFY(attempt.differences.empty());
    QCOMPARE(server.ledgerAtRest().complete(), 1);
}

void DeskCreation::destroyedWhileUnderWay()
{
    HostileServer server(silent());
    auto creation = std::make_unique<Creation>(Server{server.base(), "token"});
    QSignalSpy ended(creation.get(), &Creation::finished);
    QVERIFY(creation->create(person(), today).empty());
    QTRY_COMPARE(server.ledger().complete(), 1);
    creation.reset();
    QVERIFY(!ended.wait(200));
    QCOMPARE(server.ledgerAtRest().complete(), 1);
}

QTEST_GUILESS_MAIN(DeskCreation)
#include "creation.moc"
