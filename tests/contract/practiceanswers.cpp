#include "contract/generatedclients.h"
#include "contract/prism.h"
#include "contract/samples.h"
#include "model/check.h"
#include "practice/practiceserver.h"

#include <QJsonArray>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

/// What the practice server answers is what the contract promises.
class PracticeAnswersTest : public QObject
{
    Q_OBJECT

    PracticeServer m_server;
    QUrl m_direct;
    Prism m_prism;
    int m_tokens = 0;

    RawAnswer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        return askRaw(m_prism.base(), method, path, body, "token" + QByteArray::number(++m_tokens));
    }

    void arm(const QByteArray &trouble)
    {
        QUrl control = m_direct;
        control.setPath(u"/practice"_s);
        QCOMPARE(askRaw(control, "PUT", "/fault", "{\"next\":\"" + trouble + "\"}").status, 200);
    }

    void compareKept(const RawAnswer &answer, int status)
    {
        QCOMPARE(answer.status, status);
        QCOMPARE(breaches(answer, u"response"_s), QString());
    }

private slots:
    void initTestCase()
    {
        const auto base = m_server.start();
        QVERIFY(base);
        m_direct = *base;
        QVERIFY2(m_prism.startBefore(m_direct), qPrintable(m_prism.complaint()));
    }

    void samplesAreCreatedAndFound_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : sampleNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void samplesAreCreatedAndFound()
    {
        QFETCH(QString, name);
        const RawAnswer created = ask("POST", "/clients", sample(name));
        compareKept(created, 201);
        QCOMPARE(breaches(created, u"request"_s), QString());
        const RawAnswer found = ask("GET", "/clients/" + created.json()["id"_L1].toString().toLatin1());
        compareKept(found, 200);
        QCOMPARE(found.json(), created.json());
    }

    void generatedAreCreated()
    {
        for (unsigned seed = 1; seed <= 50; ++seed) {
            const auto checked = check({generatedClient(seed), {}}, QDate(2026, 3, 2));
            QVERIFY(checked);
            compareKept(ask("POST", "/clients", checked->body()), 201);
        }
    }

    void pages()
    {
        for (int i = 0; i < 3; ++i)
            ask("POST", "/clients", sample(u"smallest"_s));
        const RawAnswer first = ask("GET", "/clients?limit=2");
        compareKept(first, 200);
        QCOMPARE(first.json()["data"_L1].toArray().size(), 2);
        const QUrl next(first.json()["links"_L1]["next"_L1].toString());
        compareKept(ask("GET", "/clients?" + next.query().toLatin1()), 200);
        compareKept(ask("GET", "/clients?limit=100"), 200);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray clients = "/clients";
        QTest::newRow("one complaint") << QByteArray("POST") << clients << QByteArray("{\"first_name\":\"Ada\"}")
                                       << 422;
        QTest::newRow("nested complaints")
            << QByteArray("POST") << clients
            << QByteArray("{'last_name':' ','email':'x','address':{'city':1},'medications':[{}],'tag_ids':['a']}")
                   .replace('\'', '"')
            << 422;
        QTest::newRow("no JSON") << QByteArray("POST") << clients << QByteArray("{\"first_name\":") << 400;
        QTest::newRow("too big") << QByteArray("POST") << clients
                                 << "{\"notes\":\"" + QByteArray(1'200'000, 'x') + "\"}" << 413;
        QTest::newRow("no such client") << QByteArray("GET") << QByteArray("/clients/cli_none") << QByteArray() << 404;
        QTest::newRow("limit") << QByteArray("GET") << QByteArray("/clients?limit=101") << QByteArray() << 422;
    }

    void refusals()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        compareKept(ask(method, path, body), status);
    }

    void withoutAToken() { compareKept(askRaw(m_prism.base(), "GET", "/clients", {}, {}), 401); }

    void theLimit()
    {
        for (int i = 0; i < 60; ++i)
            askRaw(m_direct, "GET", "/clients/none", {}, "hasty");
        compareKept(askRaw(m_prism.base(), "GET", "/clients", {}, "hasty"), 429);
    }

    void troubles_data()
    {
        QTest::addColumn<QByteArray>("trouble");
        QTest::newRow("500") << QByteArray("500");
        QTest::newRow("503") << QByteArray("503");
        QTest::newRow("429") << QByteArray("429");
    }

    void troubles()
    {
        QFETCH(QByteArray, trouble);
        arm(trouble);
        compareKept(ask("POST", "/clients", sample(u"smallest"_s)), trouble.toInt());
        arm(trouble);
        compareKept(ask("GET", "/clients"), trouble.toInt());
    }

    void falsifiedRecordsKeepTheirShape_data()
    {
        QTest::addColumn<QByteArray>("lastName");
        QTest::newRow("move") << QByteArray("Test-Move");
        QTest::newRow("drop") << QByteArray("Test-Drop");
    }

    void falsifiedRecordsKeepTheirShape()
    {
        QFETCH(QByteArray, lastName);
        compareKept(ask("POST", "/clients", sample(u"helen-keller"_s).replace("Keller", lastName)), 201);
    }
};

QTEST_GUILESS_MAIN(PracticeAnswersTest)
#include "practiceanswers.moc"
