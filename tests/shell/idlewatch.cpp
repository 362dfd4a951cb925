// The watch for a desk that was left alone, with time that passes when the test says so.

#include "shell/idlewatch.h"
#include "support/fakeclock.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Intake;
using namespace std::chrono_literals;

class IdleWatchTest : public QObject
{
    Q_OBJECT

private:
    Support::FakeClock m_clock;

    void pass(std::chrono::milliseconds time)
    {
        const auto end = m_clock.sinceBoot() + time;
        while (m_clock.next() && *m_clock.next() <= end)
            m_clock.goTo(*m_clock.next());
        m_clock.goTo(end);
    }

private slots:
    void S13_overAfterTheTime()
    {
        IdleWatch watch(m_clock);
        const QSignalSpy near(&watch, &IdleWatch::nearlyOver), over(&watch, &IdleWatch::over);
        watch.start(5min);
        pass(5min - 21s);
        QCOMPARE(near.count(), 0);
        pass(2s);
        QCOMPARE(near.count(), 1);
        QCOMPARE(over.count(), 0);
        pass(20s);
        QCOMPARE(over.count(), 1);
        pass(10min);
        QCOMPARE(over.count(), 1);
    }

    void aKeyKeepsItOpenAndDoesWhatItDoes()
    {
        IdleWatch watch(m_clock);
        const QSignalSpy near(&watch, &IdleWatch::nearlyOver), kept(&watch, &IdleWatch::kept),
            over(&watch, &IdleWatch::over);
        QLineEdit field;
        field.show();
        watch.start(5min);
        pass(5min - 10s);
        QCOMPARE(near.count(), 1);
        QTest::keyClick(&field, 'a');
        QCOMPARE(kept.count(), 1);
        QCOMPARE(field.text(), QStringLiteral("a"));
        pass(5min - 21s);
        QCOMPARE(over.count() + near.count(), 1);
        pass(21s);
        QCOMPARE(over.count(), 1);
    }

    void whatAnInputMethodWritesIsTypedToo()
    {
        IdleWatch watch(m_clock);
        const QSignalSpy over(&watch, &IdleWatch::over);
        QLineEdit field;
        field.show();
        watch.start(5min);
        pass(4min);
        QInputMethodEvent begun(QStringLiteral("ni"), {});
        QCoreApplication::sendEvent(&field, &begun);
        pass(4min);
        QInputMethodEvent written;
        written.setCommitString(QStringLiteral("你"));
        QCoreApplication::sendEvent(&field, &written);
        QCOMPARE(field.text(), QStringLiteral("你"));
        pass(4min);
        QCOMPARE(over.count(), 0);
        QInputMethodEvent nothing; // comes with the keyboard, by itself
        QCoreApplication::sendEvent(&field, &nothing);
        pass(1min);
        QCOMPARE(over.count(), 1);
    }

    void aKeyCostsATimeStamp()
    {
        IdleWatch watch(m_clock);
        QLineEdit field;
        field.show();
        watch.start(5min);
        const int asked = m_clock.asked;
        for (int key = 0; key < 100; ++key)
            QTest::keyClick(&field, 'a');
        QCOMPARE(m_clock.asked, asked);
    }

    void zeroIsNever()
    {
        IdleWatch watch(m_clock);
        const QSignalSpy over(&watch, &IdleWatch::over);
        watch.start(5min);
        watch.stop();
        pass(60min);
        QCOMPARE(over.count(), 0);
    }
};

QTEST_MAIN(IdleWatchTest)
#include "idlewatch.moc"
