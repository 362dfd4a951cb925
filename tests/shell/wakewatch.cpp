// The watch for sleep and for a clock that was set. Nobody may set the computer's clock for a test: what is held here
// is that the watch stays quiet and costs no events while nothing happens.

#include "shell/wakewatch.h"

#include <QTest>

class WakeWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void quietWhileNothingHappens()
    {
        int woken = 0;
        const Intake::WakeWatch watch([&] { ++woken; });
        QVERIFY(!QTest::qWaitFor([&] { return woken > 0; }, 50));
    }
};

QTEST_GUILESS_MAIN(WakeWatchTest)
#include "wakewatch.moc"
