// What is looked at while the open intake waits or is sent: the day, and what is read back.

#include "forms/readbackpage.h"
#include "journey/opentoday.h"

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

/// It waits for the next try, and the words that count the seconds are drawn anew meanwhile.
void createWaiting(Stage &stage)
{
    type(u"Helen\nTest-503\n"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stage.count(State::Waiting), 1, 10'000);
    QTRY_VERIFY(stage.sees(u"It will be sent by itself."_s));
}

} // namespace

class MeanwhileJourney : public QObject
{
    Q_OBJECT

private slots:
    void whileTheOpenOneWaits();
    void whileTheOpenOneIsCreated();
    void whileOthersAreCreated();
    void readBackWhileItWaits();
};

void MeanwhileJourney::whileTheOpenOneWaits()
{
    Stage stage;
    createWaiting(stage);
    const TodayPage *page = openToday(stage);
    QVERIFY(page);
    QVERIFY(!QTest::qWaitFor([&] { return !page->isVisible(); }, 4'000));
    press(Qt::Key_Escape);
    QTRY_VERIFY(stage.sees(u"It will be sent by itself."_s));
}

/// As it stands by then, whatever became of it meanwhile.
void MeanwhileJourney::whileTheOpenOneIsCreated()
{
    Stage stage;
    type(u"Helen\nTest-Slow\n"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    const TodayPage *page = openToday(stage);
    QVERIFY(page);
    QTRY_COMPARE_WITH_TIMEOUT(stage.count(State::Created), 1, 15'000);
    QVERIFY(!QTest::qWaitFor([&] { return !page->isVisible(); }, 1'000));
    press(Qt::Key_Escape);
    QTRY_VERIFY(stage.button(u"Copy id"_s));
}

/// A command, say, creates one: the page follows, with names where they were asked for, which is not noted twice.
void MeanwhileJourney::whileOthersAreCreated()
{
    Stage stage;
    const TodayPage *page = openToday(stage);
    QVERIFY(page);
    stage.button(u"Show names"_s)->click();
    QTRY_VERIFY(stage.button(u"Hide names"_s));
    Draft other;
    other.client.firstName = u"Tomasz"_s;
    other.client.lastName = u"Wilk"_s;
    QVERIFY(stage.desk->outbox().create(QUuid::createUuid(), other, QDate::currentDate()).empty());
    const auto isTold = [page] {
        return std::ranges::any_of(page->shown().entries, [](const TodayEntry &entry) {
            return entry.what == u"Created" && entry.name.contains(u"Wilk"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 10'000);
    QCOMPARE(page->shown().figures.front().value, u"1"_s);
    QCOMPARE(noted(stage).count(u"names-shown"_s), 1);
}

void MeanwhileJourney::readBackWhileItWaits()
{
    Stage stage;
    createWaiting(stage);
    press(Qt::Key_R, Qt::ControlModifier);
    const auto *page = stage.window->findChild<ReadBackPage *>();
    QVERIFY(page && page->isVisible());
    QVERIFY(!QTest::qWaitFor([&] { return !page->isVisible(); }, 4'000));
    press(Qt::Key_Return); // all is right: it goes on waiting
    QTRY_VERIFY(stage.sees(u"It will be sent by itself."_s));
    QVERIFY(!stage.sees(u"Taken out of the queue"_s));
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Amara\nOkafor"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(stage.sees(u"Only what stands in a form is read back"_s));
}

QTEST_MAIN(MeanwhileJourney)
#include "meanwhile.moc"
