#include "store/auditstage.h"

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

/// The audit log says who did what when, and no change of it from outside goes unnoticed.
class AuditTest : public QObject
{
    Q_OBJECT

private slots:
    void S36_namesWhoWhenWhatAndWhich();
    void holdsNothingOfAPerson();
    void everyChangeOfStateIsInIt_data();
    void everyChangeOfStateIsInIt();
    void editsOnceAnHourAndPerson();
    void whatNobodyPressedIsNobodys();
    void aRefusedChangeLeavesNoEntry();
    void isWhole();
};

void AuditTest::S36_namesWhoWhenWhatAndWhich()
{
    const StoreStage stage;
    const auto store = openAt(stage);
    QVERIFY(store);
    const QUuid id = aDay(*store);
    store->setActor({});
    const auto noted =
        store->note({.at = nineOClock + 60'000, .event = AuditEvent::Saved, .intake = id, .detail = u"pdf"_s});
    STORE_VERIFY(noted);
    const auto entries = all(*store);
    QCOMPARE(wordsOf(*store), (QStringList{u"log-begun"_s, u"begun"_s, u"queued"_s, u"sending"_s, u"created"_s,
                                           u"printed"_s, u"saved"_s}));
    const QString account = entries[1].account;
    QVERIFY(!account.isEmpty());
    QCOMPARE(entries[3], (AuditEntry{4, nineOClock + 3'000, AuditEvent::Sending, id, {}, account, u"0"_s}));
    QCOMPARE(entries[5].who, u"ZW"_s);
    QCOMPARE(entries[6], (AuditEntry{7, nineOClock + 60'000, AuditEvent::Saved, id, {}, account, u"pdf"_s}));
}

void AuditTest::holdsNothingOfAPerson()
{
    const StoreStage stage;
    {
        const auto store = openAt(stage);
        aDay(*store);
        for (const AuditEntry &entry : all(*store))
            QVERIFY(!QString(entry.detail + entry.who + entry.account).contains(u"Jane"));
    }
    // Not even who was there can be read from the file.
    QVERIFY(!bytesOf(stage.file()).contains("printed"));
}

void AuditTest::everyChangeOfStateIsInIt_data()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<State>("to");
    QTest::addColumn<QString>("word");
    const auto row = [](State from, State to, const QString &word) {
        QTest::addRow("%s to %s", stateWord(from).data(), stateWord(to).data()) << from << to << word;
    };
    row(State::Draft, State::Draft, {}); // it was begun in this hour
    row(State::Draft, State::Ready, u"queued"_s);
    row(State::Draft, State::Discarded, u"discarded"_s);
    row(State::Discarded, State::Draft, u"restored"_s);
    row(State::Waiting, State::Draft, u"taken-back"_s);
    row(State::Waiting, State::Sending, u"sending"_s);
    row(State::Sending, State::Ready, u"not-sent"_s);
    row(State::Sending, State::Waiting, u"waiting"_s);
    row(State::Sending, State::Refused, u"refused"_s);
    row(State::Sending, State::Unknown, u"unknown"_s);
    row(State::Unknown, State::Unknown, {}); // a look is no event
    row(State::Unknown, State::Ready, u"sent-again"_s);
    row(State::Unknown, State::Created, u"adopted"_s);
}

void AuditTest::everyChangeOfStateIsInIt()
{
    QFETCH(State, from);
    QFETCH(State, to);
    QFETCH(QString, word);
    const StoreStage stage;
    const auto store = openAt(stage);
    Row row = begun();
    row.state = from;
    row = store->add(row).value();
    row.state = to;
    const QStringList before = wordsOf(*store);
    const auto done = store->change(row, from);
    STORE_VERIFY(done);
    QCOMPARE(wordsOf(*store).mid(before.size()), word.isEmpty() ? QStringList() : QStringList{word});
    QVERIFY(!check(*store).fault);
}

void AuditTest::editsOnceAnHourAndPerson()
{
    const StoreStage stage;
    const auto store = openAt(stage);
    Row row = store->add(begun()).value();
    const auto edit = [&](int minutes) {
        row.changed = nineOClock + minutes * 60'000;
        row = store->change(row, State::Draft).value_or(Row());
    };
    for (const int minutes : {1, 2, 59, 61, 62, 119})
        edit(minutes);
    QCOMPARE(wordsOf(*store).count(u"edited"_s), 1);
    store->setActor(u"ZW"_s);
    edit(119);
    edit(119);
    QCOMPARE(wordsOf(*store).count(u"edited"_s), 2);
    QCOMPARE(all(*store).back().who, u"ZW"_s);
}

/// Whoever is at the desk when an answer comes, or a retry leaves, has done neither.
void AuditTest::whatNobodyPressedIsNobodys()
{
    const StoreStage stage;
    const auto store = openAt(stage);
    store->setActor(u"ZW"_s);
    Row row = store->add(begun()).value();
    for (const auto &[from, to] :
         {std::pair(State::Draft, State::Ready), std::pair(State::Ready, State::Sending),
          std::pair(State::Sending, State::Waiting), std::pair(State::Waiting, State::Sending),
          std::pair(State::Sending, State::Unknown), std::pair(State::Unknown, State::Created)}) {
        row.state = to;
        const auto done = store->change(row, from);
        STORE_VERIFY(done);
        row = *done;
        QCOMPARE(all(*store).back().who, to == State::Ready ? u"ZW"_s : QString());
    }
}

void AuditTest::aRefusedChangeLeavesNoEntry()
{
    const StoreStage stage;
    const auto store = openAt(stage);
    Row row = store->add(begun()).value();
    const QStringList before = wordsOf(*store);
    row.state = State::Sending;
    QCOMPARE(store->change(row, State::Ready).error().fault, StoreFault::Conflict);
    QCOMPARE(wordsOf(*store), before);
    QVERIFY(!check(*store).fault);
}

void AuditTest::isWhole()
{
    const StoreStage stage;
    {
        const auto store = openAt(stage);
        aDay(*store);
    }
    const auto store = openAt(stage, nineOClock + 3'600'000);
    const AuditFinding found = check(*store);
    QVERIFY(!found.fault);
    QCOMPARE(found.entries, 6);
    QCOMPARE(found.first, nineOClock - 1'000);
    QVERIFY(found.last >= nineOClock - 1'000);
}

QTEST_GUILESS_MAIN(AuditTest)
#include "audit.moc"
