#include "practice/asking.h"

#include <QJsonArray>
#include <QTest>

using namespace Intake::Practice;
using namespace Qt::StringLiterals;

class TroublesTest : public QObject
{
    Q_OBJECT

    Asking m_asking;

private slots:
    void namesAskForTrouble_data()
    {
        QTest::addColumn<QByteArray>("lastName");
        QTest::addColumn<int>("status");
        QTest::addColumn<Manner>("manner");
        QTest::addColumn<int>("created");
        QTest::newRow("slow") << QByteArray("Test-Slow") << 201 << Manner::Slow << 1;
        QTest::newRow("500") << QByteArray("Test-500") << 500 << Manner::Plain << 0;
        QTest::newRow("503") << QByteArray("Test-503") << 503 << Manner::Plain << 0;
        QTest::newRow("429") << QByteArray("Test-429") << 429 << Manner::Plain << 0;
        QTest::newRow("hang") << QByteArray("Test-Hang") << 201 << Manner::Hang << 1;
        QTest::newRow("cut") << QByteArray("Test-Cut") << 201 << Manner::Cut << 1;
        QTest::newRow("not quite") << QByteArray("Test-Hangs") << 201 << Manner::Plain << 1;
    }

    void namesAskForTrouble()
    {
        QFETCH(QByteArray, lastName);
        QFETCH(int, status);
        const int before = json(m_asking.ask("GET", u"/practice/clients/count"_s))["count"_L1].toInt();
        const Answer answer = m_asking.create(person(lastName));
        QCOMPARE(answer.status, status);
        QTEST(answer.manner, "manner");
        QTEST(json(m_asking.ask("GET", u"/practice/clients/count"_s))["count"_L1].toInt() - before, "created");
        QCOMPARE(header(answer, "Retry-After").isEmpty(), status != 503 && status != 429);
        QCOMPARE(header(answer, "X-RateLimit-Reset").isEmpty(), status != 429);
    }

    void namesAskForDifferences()
    {
        const QByteArray rest =
            ",'date_of_birth':'2024-03-01T00:00:00Z','allergies':[{'name':'Nuts'},{'name':'Latex'}]";
        const QJsonObject moved = json(m_asking.create(person("Test-Move", rest)));
        QCOMPARE(moved["date_of_birth"_L1].toString(), u"2024-02-29"_s);
        QCOMPARE(moved["allergies"_L1].toArray().size(), 2);
        const QJsonObject dropped = json(m_asking.create(person("Test-Drop", rest)));
        QCOMPARE(dropped["date_of_birth"_L1].toString(), u"2024-03-01"_s);
        QCOMPARE(dropped["allergies"_L1], QJsonValue(QJsonArray{QJsonObject{{u"name"_s, u"Nuts"_s}}}));
    }

    void troubleCanBeOrdered()
    {
        const QString fault = u"/practice/fault"_s;
        QCOMPARE(m_asking.ask("PUT", fault, "{'next':'503','times':2}").status, 200);
        QCOMPARE(m_asking.create(person("Ng")).status, 503);
        QCOMPARE(m_asking.ask("GET", u"/v1/clients"_s).status, 503);
        QCOMPARE(m_asking.create(person("Ng")).status, 201);
        QCOMPARE(m_asking.ask("PUT", fault, "{'next':'cut'}").status, 200);
        const Answer cut = m_asking.create(person("Ng"));
        QCOMPARE(cut.status, 201);
        QCOMPARE(cut.manner, Manner::Cut);
        QCOMPARE(m_asking.create(person("Ng")).manner, Manner::Plain);
        m_asking.ask("PUT", fault, "{'next':'500','times':9}");
        m_asking.ask("PUT", fault, "{'next':'500','times':0}");
        QCOMPARE(m_asking.create(person("Ng")).status, 201);
    }
};

QTEST_APPLESS_MAIN(TroublesTest)
#include "troubles.moc"
