#include "practice/limiter.h"

#include <QTest>

using namespace Intake::Practice;
using namespace std::chrono_literals;

class LimiterTest : public QObject
{
    Q_OBJECT

    std::chrono::milliseconds m_now{1h};
    Limiter m_limiter{[this] { return m_now; }};

    void takeAll(const QByteArray &key)
    {
        for (int i = 0; i < Limiter::limit; ++i)
            QVERIFY(m_limiter.take(key).allowed);
    }

private slots:
    void init() { m_now += 1h; }

    void countsDown()
    {
        QCOMPARE(m_limiter.take("a").remaining, 59);
        QCOMPARE(m_limiter.take("a").remaining, 58);
    }

    void refusesTheSixtyFirst()
    {
        takeAll("a");
        const auto verdict = m_limiter.take("a");
        QVERIFY(!verdict.allowed);
        QCOMPARE(verdict.remaining, 0);
        QCOMPARE(verdict.retryAfter, 60s);
    }

    void keysAreApart()
    {
        takeAll("a");
        QVERIFY(m_limiter.take("b").allowed);
    }

    void slides()
    {
        QVERIFY(m_limiter.take("a").allowed);
        m_now += 30s;
        for (int i = 1; i < Limiter::limit; ++i)
            QVERIFY(m_limiter.take("a").allowed);
        m_now += 29'001ms;
        const auto verdict = m_limiter.take("a");
        QVERIFY(!verdict.allowed);
        QCOMPARE(verdict.retryAfter, 1s);
        m_now += 999ms;
        QVERIFY(m_limiter.take("a").allowed);
        QVERIFY(!m_limiter.take("a").allowed);
    }

    void whoWaitsAsToldIsServed()
    {
        takeAll("a");
        m_now += 12'345ms;
        m_now += m_limiter.take("a").retryAfter;
        QVERIFY(m_limiter.take("a").allowed);
    }

    void refusalsDoNotCount()
    {
        takeAll("a");
        for (int i = 0; i < 100; ++i)
            QVERIFY(!m_limiter.take("a").allowed);
        m_now += 60s;
        takeAll("a");
    }
};

QTEST_APPLESS_MAIN(LimiterTest)
#include "limiter.moc"
