#include "practice/practiceserver.h"
#include "practice/rawhttp.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <thread>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

QByteArray person(const QByteArray &lastName)
{
    return R"({"first_name":"Ada","last_name":")" + lastName + "\"}";
}

QUrl control(QUrl base)
{
    base.setPath(u"/practice"_s);
    return base;
}

int count(const QUrl &base)
{
    return askRaw(control(base), "GET", "/clients/count").json()["count"_L1].toInt(-1);
}

} // namespace

class ServerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeServer> m_server;
    QUrl m_base;

private slots:
    void init()
    {
        m_server = std::make_unique<PracticeServer>();
        const auto base = m_server->start();
        QVERIFY(base);
        m_base = *base;
    }

    void theBaseAddressIsLoopback()
    {
        QCOMPARE(m_base.host(), u"127.0.0.1"_s);
        QCOMPARE(m_base.path(), u"/v1"_s);
        QVERIFY(m_base.port() > 0);
    }

    void createsAndLists()
    {
        const RawAnswer created = askRaw(m_base, "POST", "/clients", person("Ng"));
        QCOMPARE(created.status, 201);
        QVERIFY(created.whole);
        QCOMPARE(created.headers["content-type"], QByteArray("application/json"));
        QCOMPARE(created.headers["x-ratelimit-remaining"], QByteArray("59"));
        const RawAnswer listed = askRaw(m_base, "GET", "/clients?limit=1");
        QCOMPARE(listed.json()["data"_L1].toArray(), QJsonArray{created.json()});
        QCOMPARE(askRaw(m_base, "GET", "/clients/" + created.json()["id"_L1].toString().toLatin1()).json(),
                 created.json());
    }

    void followsNextOverTheWire()
    {
        for (int i = 0; i < 5; ++i)
            askRaw(m_base, "POST", "/clients", person("Ng"));
        const QUrl next(askRaw(m_base, "GET", "/clients?limit=3").json()["links"_L1]["next"_L1].toString());
        QCOMPARE(next.adjusted(QUrl::RemovePath | QUrl::RemoveQuery), m_base.adjusted(QUrl::RemovePath));
        const RawAnswer page = askRaw(m_base, "GET", "/clients?" + next.query().toLatin1());
        QCOMPARE(page.json()["data"_L1].toArray().size(), 2);
    }

    void refusesInJson_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("404") << QByteArray("GET") << QByteArray("/nothing") << QByteArray() << 404;
        QTest::newRow("405") << QByteArray("PATCH") << QByteArray("/clients") << person("Ng") << 405;
        QTest::newRow("options") << QByteArray("OPTIONS") << QByteArray("/clients") << QByteArray() << 405;
        QTest::newRow("413") << QByteArray("POST") << QByteArray("/clients") << QByteArray(2'000'000, ' ') << 413;
        QTest::newRow("no method") << QByteArray("BREW") << QByteArray("/clients") << QByteArray() << 400;
        QTest::newRow("422") << QByteArray("POST") << QByteArray("/clients") << QByteArray("{}") << 422;
    }

    void refusesInJson()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const RawAnswer answer = askRaw(m_base, method, path, body);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.json()["message"_L1].toString().isEmpty());
        QCOMPARE(count(m_base), 0);
    }

    void headHasNoBody()
    {
        const RawAnswer answer = askRaw(m_base, "HEAD", "/clients");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray());
    }

    void theSixtyFirstIsLimited()
    {
        for (int i = 0; i < 60; ++i)
            QCOMPARE(askRaw(m_base, "GET", "/clients").status, 200);
        const RawAnswer answer = askRaw(m_base, "POST", "/clients", person("Ng"));
        QCOMPARE(answer.status, 429);
        const int wait = answer.headers["retry-after"].toInt();
        QVERIFY(wait > 0 && wait <= 60);
        QCOMPARE(askRaw(m_base, "POST", "/clients", person("Ng"), "another").status, 201);
        QCOMPARE(count(m_base), 1);
    }

    void manyAtOnce()
    {
        constexpr int desks = 8;
        constexpr int each = 25;
        std::vector<QSet<QString>> ids(desks);
        std::vector<std::thread> threads;
        threads.reserve(desks);
        for (int desk = 0; desk < desks; ++desk)
            threads.emplace_back([&, desk] {
                for (int i = 0; i < each; ++i)
                    ids[size_t(desk)] << askRaw(m_base, "POST", "/clients", person("Ng"), QByteArray::number(desk))
                                             .json()["id"_L1]
                                             .toString();
            });
        for (std::thread &thread : threads)
            thread.join();
        QSet<QString> all;
        for (const auto &some : ids)
            all |= some;
        QCOMPARE(all.size(), desks * each);
        QVERIFY(!all.contains(QString()));
        QCOMPARE(count(m_base), desks * each);
    }

    void severalRequestsOnOneConnection()
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_base.port()));
        const QByteArray request =
            "GET /v1/clients/none HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer x\r\n\r\n";
        for (int i = 0; i < 20; ++i) {
            socket.write(request);
            QByteArray answer;
            while (!answer.contains("Not Found\"}") && socket.waitForReadyRead(5'000))
                answer += socket.readAll();
            QVERIFY(answer.startsWith("HTTP/1.1 404"));
        }
    }

    void cutAnswersBreakOffAfterCreating()
    {
        const RawAnswer answer = askRaw(m_base, "POST", "/clients", person("Test-Cut"));
        QCOMPARE(answer.status, 201);
        QVERIFY(!answer.body.isEmpty());
        QVERIFY(!answer.whole);
        QCOMPARE(count(m_base), 1);
    }

    void slowAnswersTakeFiveSeconds()
    {
        QElapsedTimer timer;
        timer.start();
        const RawAnswer answer = askRaw(m_base, "POST", "/clients", person("Test-Slow"));
        QCOMPARE(answer.status, 201);
        QVERIFY(answer.whole);
        QVERIFY(timer.elapsed() >= 4'900);
    }

    void hangingOnesDoNotStopTheOthers()
    {
        std::vector<std::unique_ptr<QTcpSocket>> hanging(30);
        for (auto &socket : hanging)
            sendRaw(*(socket = std::make_unique<QTcpSocket>()), m_base, "POST", "/clients", person("Test-Hang"));
        QTRY_COMPARE(count(m_base), 30);
        QCOMPARE(askRaw(m_base, "POST", "/clients", person("Ng")).status, 201);
        for (auto &socket : hanging)
            QCOMPARE(socket->bytesAvailable(), 0);
    }

    void anAbandonedHangFreesItsThread()
    {
        for (int i = 0; i < 70; ++i) {
            QTcpSocket socket;
            sendRaw(socket, m_base, "POST", "/clients", person("Test-Hang"), QByteArray::number(i));
            QTRY_COMPARE(count(m_base), i + 1);
        }
        QCOMPARE(askRaw(m_base, "POST", "/clients", person("Ng")).status, 201);
    }

    void endsAtOnce_data()
    {
        QTest::addColumn<QByteArray>("lastName");
        QTest::newRow("hanging") << QByteArray("Test-Hang");
        QTest::newRow("slow") << QByteArray("Test-Slow");
    }

    void endsAtOnce()
    {
        QFETCH(QByteArray, lastName);
        std::vector<std::unique_ptr<QTcpSocket>> waiting(8);
        for (auto &socket : waiting)
            sendRaw(*(socket = std::make_unique<QTcpSocket>()), m_base, "POST", "/clients", person(lastName));
        QTcpSocket idle;
        idle.connectToHost(QHostAddress::LocalHost, quint16(m_base.port()));
        QVERIFY(idle.waitForConnected());
        QTcpSocket halfway;
        halfway.connectToHost(QHostAddress::LocalHost, quint16(m_base.port()));
        QVERIFY(halfway.waitForConnected());
        halfway.write("POST /v1/clients HTTP/1.1\r\nContent-Le");
        QVERIFY(halfway.waitForBytesWritten());
        QTRY_COMPARE(count(m_base), 8);
        QElapsedTimer timer;
        timer.start();
        m_server.reset();
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        if (lastName == "Test-Hang")
            for (auto &socket : waiting)
                QCOMPARE(readRaw(*socket).status, 0);
    }

    void comesAndGoesManyTimes()
    {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i) {
            PracticeServer server;
            QVERIFY(server.start());
        }
        QVERIFY(timer.elapsed() < 5'000);
    }

    void neverStartedIsFine() { PracticeServer server; }

    void saysWhyThePortCannotBeHad()
    {
        PracticeServer second;
        const auto base = second.start(quint16(m_base.port()));
        QVERIFY(!base);
        QVERIFY(base.error().contains(u"in use"_s));
    }

    void takesThePortItIsGiven()
    {
        const auto port = quint16(m_base.port());
        m_server.reset();
        PracticeServer again;
        const auto base = again.start(port);
        QVERIFY(base);
        QCOMPARE(base->port(), port);
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "server.moc"
