#include "desk/ratelimit.h"

#include <QTest>

using namespace Intake;
using namespace std::chrono_literals;

using Time = RateLimit::Time;
using For = RateLimit::For;

/// The rule of the rate by itself: pure, with time passed in.
class DeskRateLimit : public QObject
{
    Q_OBJECT

private slots:
    void sixtyAndNoMoreInAnyMinute();
    void theAnswerCounts();
    void fourInFlight();
    void aTurnGivenBackIsFree();
    void listsLeaveRoomForCreates();
    void stampsSurviveARestart();
    void afterARebootAllStampsAreFresh();
    void whatFliesWhenKilledIsCounted();
    void unreadableStampsAreAFullMinute();
    void retryAfterIsObeyedOverARestart();
    void anotherDesksRequestsCount();
    void aRefusalHalvesAndGrowsBackSlowly();
    void refusalsTogetherAreOneRefusal();
    void aLowerLimitIsBelieved();
};

namespace {

const QDateTime wall(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

/// Sends so many, each answered at once.
void use(RateLimit &rate, int count, Time now)
{
    for (int i = 0; i < count; ++i)
        rate.answered(rate.leave(now), now, {}, false);
}

} // namespace

void DeskRateLimit::sixtyAndNoMoreInAnyMinute()
{
    RateLimit rate(1);
    std::vector<Time> sent;
    for (Time now{0}; now < 10min; now += 1ms) {
        if (rate.wait(now, For::Create) != Time(0))
            continue;
        sent.push_back(now);
        rate.answered(rate.leave(now), now + 1ms, {}, false);
        if (sent.size() > 60)
            QVERIFY(now - sent[sent.size() - 61] >= 60s);
    }
    QVERIFY2(sent.size() >= 590, qPrintable(QString::number(sent.size())));
}

void DeskRateLimit::theAnswerCounts()
{
    RateLimit rate(1);
    use(rate, 59, 0s);
    const int slow = rate.leave(0s);
    rate.answered(slow, 20s, {}, false);
    QCOMPARE(rate.left(61s), 59);
    QCOMPARE(rate.left(79s), 59);
    QCOMPARE(rate.left(81s), 60);
}

void DeskRateLimit::fourInFlight()
{
    RateLimit rate(1);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(rate.wait(0s, For::Create), Time(0));
        rate.leave(0s);
    }
    QVERIFY(!rate.wait(0s, For::Create));
    rate.answered(1, 1s, {}, false);
    QCOMPARE(rate.wait(1s, For::Create), Time(0));
}

void DeskRateLimit::aTurnGivenBackIsFree()
{
    RateLimit rate(1);
    rate.giveBack(rate.leave(0s));
    QCOMPARE(rate.left(0s), 60);
}

void DeskRateLimit::listsLeaveRoomForCreates()
{
    RateLimit rate(1);
    use(rate, 50, 0s);
    QVERIFY(*rate.wait(1s, For::List) > 58s);
    QCOMPARE(rate.wait(1s, For::Create), Time(0));
}

void DeskRateLimit::stampsSurviveARestart()
{
    RateLimit before(1);
    use(before, 60, 100s);
    RateLimit after(1);
    after.restore(before.stored(110s, wall, "boot"), 110s, wall, "boot");
    QCOMPARE(after.left(110s), 0);
    QCOMPARE(after.left(161s), 60);
    // The wall clock has no say in it.
    RateLimit later(1);
    later.restore(before.stored(110s, wall, "boot"), 110s, wall.addYears(10), "boot");
    QCOMPARE(later.left(110s), 0);
}

void DeskRateLimit::afterARebootAllStampsAreFresh()
{
    RateLimit before(1);
    use(before, 60, 100s);
    RateLimit after(1);
    after.restore(before.stored(150s, wall, "boot"), 5s, wall.addSecs(20), "other");
    QCOMPARE(after.left(5s), 0);
    QCOMPARE(after.left(64s), 0);
    QCOMPARE(after.left(66s), 60);
}

void DeskRateLimit::whatFliesWhenKilledIsCounted()
{
    RateLimit before(1);
    before.leave(100s);
    before.leave(100s);
    RateLimit after(1);
    after.restore(before.stored(100s, wall, "boot"), 130s, wall, "boot");
    QCOMPARE(after.left(130s), 58);
    QCOMPARE(after.left(189s), 58);
    QCOMPARE(after.left(191s), 60);
}

void DeskRateLimit::unreadableStampsAreAFullMinute()
{
    RateLimit rate(1);
    rate.restore("nonsense", 10s, wall, "boot");
    QCOMPARE(rate.left(10s), 0);
    QCOMPARE(rate.left(71s), 60);
    RateLimit fresh(1);
    fresh.restore({}, 10s, wall, "boot");
    QCOMPARE(fresh.left(10s), 60);
}

void DeskRateLimit::retryAfterIsObeyedOverARestart()
{
    RateLimit before(1);
    before.answered(before.leave(0s), 0s, {.retryAfter = 600s}, false);
    QCOMPARE(before.wait(0s, For::Create), Time(600s));
    for (const QByteArray &boot : {QByteArray("boot"), QByteArray("other")}) {
        RateLimit after(1);
        after.restore(before.stored(1s, wall, "boot"), 101s, wall.addSecs(100), boot);
        QCOMPARE(after.wait(101s, For::Create), Time(499s));
        QCOMPARE(after.left(101s), 0);
    }
    // A clock set back by ten years makes the wait no longer than it was.
    RateLimit back(1);
    back.restore(before.stored(1s, wall, "boot"), 101s, wall.addYears(-10), "other");
    QCOMPARE(back.wait(101s, For::Create), Time(600s));
}

void DeskRateLimit::anotherDesksRequestsCount()
{
    RateLimit rate(1);
    rate.answered(rate.leave(0s), 0s, {.limit = 60, .remaining = 20}, false);
    QCOMPARE(rate.left(0s), 20);
    // Our own are not counted twice.
    rate.answered(rate.leave(1s), 1s, {.limit = 60, .remaining = 19}, false);
    QCOMPARE(rate.left(1s), 19);
}

void DeskRateLimit::aRefusalHalvesAndGrowsBackSlowly()
{
    RateLimit rate(1);
    rate.answered(rate.leave(0s), 0s, {}, true);
    QVERIFY(rate.allowed() >= 26 && rate.allowed() <= 34);
    const int halved = rate.allowed();
    use(rate, 1, 30s);
    QCOMPARE(rate.allowed(), halved);
    use(rate, 1, 61s);
    QVERIFY(rate.allowed() > halved && rate.allowed() <= halved + 7);
    for (int minute = 2; minute < 10; ++minute)
        use(rate, 1, minute * 61s);
    QCOMPARE(rate.allowed(), 60);
}

void DeskRateLimit::refusalsTogetherAreOneRefusal()
{
    RateLimit rate(1);
    const int tickets[] = {rate.leave(0s), rate.leave(0s), rate.leave(0s), rate.leave(0s)};
    for (const int ticket : tickets)
        rate.answered(ticket, 1s, {}, true);
    QVERIFY(rate.allowed() >= 26);
}

void DeskRateLimit::aLowerLimitIsBelieved()
{
    RateLimit rate(1);
    rate.answered(rate.leave(0s), 0s, {.limit = 10, .remaining = 9}, false);
    QCOMPARE(rate.left(0s), 9);
    rate.answered(rate.leave(0s), 0s, {.limit = 100'000, .remaining = 99'000}, false);
    QCOMPARE(rate.allowed(), 60);
}

QTEST_APPLESS_MAIN(DeskRateLimit)
#include "ratelimit.moc"
