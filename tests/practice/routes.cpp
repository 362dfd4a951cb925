#include "practice/asking.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Intake::Practice;
using namespace Qt::StringLiterals;

class RoutesTest : public QObject
{
    Q_OBJECT

    Asking m_asking;

private slots:
    void theSmallestRecordHasAllMembers()
    {
        const Answer answer = m_asking.create(person("Ng"));
        QCOMPARE(answer.status, 201);
        const QJsonObject record = json(answer);
        QCOMPARE(record.size(), 28);
        const QRegularExpression id(u"^cli_[0-7][0-9A-HJKMNP-TV-Z]{25}$"_s);
        QVERIFY(id.match(record["id"_L1].toString()).hasMatch());
        QVERIFY(QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s)
                    .match(record["created_at"_L1].toString())
                    .hasMatch());
        QVERIFY(record["email"_L1].isNull());
        QVERIFY(record["medications"_L1].isNull());
        QCOMPARE(record["phone_numbers"_L1], QJsonValue(QJsonArray()));
        QCOMPARE(record["tag_ids"_L1], QJsonValue(QJsonArray()));
        QCOMPARE(record["address"_L1].toObject().size(), 6);
        QVERIFY(record["address"_L1]["line1"_L1].isNull());
    }

    void valuesComeBack()
    {
        const QJsonObject record = json(m_asking.create(person(
            " Ng ",
            ",'date_of_birth':'1987-06-27T00:00:00Z','alert':' Mind the step ','privacy_policy_consent':'rejected',"
            "'phone_numbers':[{'code':'+61','number':'400123456','type':'mobile'}],'intolerances':['Gluten'],"
            "'allergies':[{'name':'NKA'}],'id':'cli_mine'")));
        QCOMPARE(record["last_name"_L1].toString(), u"Ng"_s);
        QCOMPARE(record["date_of_birth"_L1].toString(), u"1987-06-27"_s);
        QCOMPARE(record["alert"_L1].toString(), u"Mind the step"_s);
        QCOMPARE(record["privacy_policy_consent"_L1].toString(), u"rejected"_s);
        QCOMPARE(record["intolerances"_L1], QJsonValue(QJsonArray{u"Gluten"_s}));
        QCOMPARE(record["allergies"_L1][0], QJsonValue(QJsonObject{{u"name"_s, u"NKA"_s}}));
        const QJsonObject phone = record["phone_numbers"_L1][0].toObject();
        QVERIFY(phone["id"_L1].toString().startsWith(u"pho_"_s));
        QCOMPARE(phone["number"_L1].toString(), u"400123456"_s);
        QVERIFY(record["id"_L1].toString() != u"cli_mine"_s);
    }

    void numbersBecomeLastingIds()
    {
        const QByteArray body = person("Ng", ",'tag_ids':[3,8],'referral_type_id':3");
        const QJsonObject first = json(m_asking.create(body));
        Routes elsewhere;
        const QJsonObject second = json(elsewhere.answer({"POST",
                                                          u"/v1/clients"_s,
                                                          {},
                                                          "Bearer x",
                                                          "application/json; charset=utf-8",
                                                          "localhost:1",
                                                          quoted(body)}));
        QCOMPARE(second["tag_ids"_L1], first["tag_ids"_L1]);
        QCOMPARE(second["referral_type_id"_L1], first["referral_type_id"_L1]);
        QVERIFY(first["tag_ids"_L1][0].toString().startsWith(u"tag_"_s));
        QVERIFY(first["tag_ids"_L1][0] != first["tag_ids"_L1][1]);
        QVERIFY(first["referral_type_id"_L1].toString().startsWith(u"ret_"_s));
        QVERIFY(first["id"_L1] != second["id"_L1]);
    }

    void whatWasCreatedIsFound()
    {
        const QJsonObject record = json(m_asking.create(person("Ng")));
        const Answer found = m_asking.ask("GET", u"/v1/clients/"_s + record["id"_L1].toString());
        QCOMPARE(found.status, 200);
        QCOMPARE(json(found), record);
    }

    void statuses_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *method, const QString &target, int status,
                            const QByteArray &body = {}, const char *type = "application/json") {
            QTest::newRow(name) << QByteArray(method) << target << QByteArray(type) << body << status;
        };
        const QString clients = u"/v1/clients"_s;
        row("no such client", "GET", clients + u"/cli_none"_s, 404);
        row("no such route", "GET", u"/v1/contacts"_s, 404);
        row("no version", "POST", u"/clients"_s, 404, person("Ng"));
        row("below a client", "GET", clients + u"/a/b"_s, 404);
        row("slash at the end", "GET", clients + u'/', 404);
        row("no such control", "GET", u"/practice/other"_s, 404);
        row("put", "PUT", clients, 405, person("Ng"));
        row("delete a client", "DELETE", clients + u"/cli_1"_s, 405);
        row("update a client", "POST", clients + u"/cli_1"_s, 405, person("Ng"));
        row("control by get", "GET", u"/practice/fault"_s, 405);
        row("no JSON", "POST", clients, 400, "{\"first_name\":");
        row("a list", "POST", clients, 400, "[]");
        row("empty", "POST", clients, 422);
        row("a form", "POST", clients, 415, "first_name=Ada&last_name=Ng", "application/x-www-form-urlencoded");
        row("no type", "POST", clients, 415, person("Ng"), "");
        row("a great notes field", "POST", clients, 413,
            person("Ng", ",\"notes\":\"" + QByteArray(1024 * 1024, 'x') + '"'));
        row("limit 0", "GET", clients + u"?limit=0"_s, 422);
        row("limit 101", "GET", clients + u"?limit=101"_s, 422);
        row("limit ten", "GET", clients + u"?limit=ten"_s, 422);
        row("limit 100", "GET", clients + u"?limit=100"_s, 200);
        row("cursor", "GET", clients + u"?cursor=page2"_s, 422);
        row("unknown trouble", "PUT", u"/practice/fault"_s, 422, "{'next':'flood'}");
    }

    void statuses()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, target);
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const Answer answer = m_asking.ask(method, target, body, contentType);
        QCOMPARE(answer.status, status);
        QVERIFY(status < 400 || !json(answer)["message"_L1].toString().isEmpty());
        QCOMPARE(header(answer, "X-RateLimit-Limit"),
                 QByteArray(target.startsWith(u"/v1/"_s) || target == u"/clients"_s ? "60" : ""));
        QCOMPARE(status == 405, !header(answer, "Allow").isEmpty());
    }

    void aTokenIsDemanded_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << QByteArray() << 401;
        QTest::newRow("empty") << QByteArray("Bearer ") << 401;
        QTest::newRow("basic") << QByteArray("Basic YTpi") << 401;
        QTest::newRow("any") << QByteArray("Bearer x") << 200;
        QTest::newRow("small letters") << QByteArray("bearer x") << 200;
    }

    void aTokenIsDemanded()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(int, status);
        Routes routes;
        const Answer answer = routes.answer({"GET", u"/v1/clients"_s, {}, authorization, {}, "localhost:8000", {}});
        QCOMPARE(answer.status, status);
        if (status == 401)
            QCOMPARE(answer.body, quoted("{'message':'Unauthenticated.'}"));
    }

    void otherHostNamesAreRefused()
    {
        Routes routes;
        QCOMPARE(routes.answer({"GET", u"/v1/clients"_s, {}, "Bearer x", {}, "evil.example:8000", {}}).status, 400);
    }

    void theSixtyFirstIsLimited()
    {
        Routes routes([] { return std::chrono::milliseconds(0); });
        const Call call{"GET", u"/v1/clients"_s, {}, "Bearer x", {}, "localhost:8000", {}};
        for (int left = 59; left >= 0; --left) {
            const Answer answer = routes.answer(call);
            QCOMPARE(answer.status, 200);
            QCOMPARE(header(answer, "X-RateLimit-Remaining"), QByteArray::number(left));
        }
        const qint64 before = QDateTime::currentSecsSinceEpoch();
        const Answer answer = routes.answer(call);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.body, quoted("{'message':'Too Many Attempts.'}"));
        QCOMPARE(header(answer, "Retry-After"), QByteArray("60"));
        QCOMPARE(header(answer, "X-RateLimit-Remaining"), QByteArray("0"));
        const qint64 reset = header(answer, "X-RateLimit-Reset").toLongLong();
        QVERIFY(reset >= before + 60 && reset <= QDateTime::currentSecsSinceEpoch() + 60);
    }

    void pagesLeadToTheEnd_data()
    {
        QTest::addColumn<int>("limit");
        QTest::newRow("one left each time") << 1;
        QTest::newRow("several") << 7;
    }

    void pagesLeadToTheEnd()
    {
        QFETCH(int, limit);
        QStringList created;
        for (int i = 0; i < 23; ++i)
            created << json(m_asking.create(person("Ng" + QByteArray::number(i))))["id"_L1].toString();
        QStringList listed;
        QString target = u"/v1/clients?limit="_s + QString::number(limit);
        QJsonObject page;
        while (!target.isEmpty()) {
            page = json(m_asking.ask("GET", target));
            QVERIFY(page["data"_L1].toArray().size() <= limit);
            for (const QJsonValue record : page["data"_L1].toArray())
                listed << record["id"_L1].toString();
            const QString next = page["links"_L1]["next"_L1].toString();
            QVERIFY(next.isEmpty() || next.startsWith(u"http://127.0.0.1:8000/v1/clients?"_s));
            target = next.mid(u"http://127.0.0.1:8000"_s.size());
        }
        QVERIFY(page["links"_L1]["next"_L1].isNull());
        QVERIFY(page["links"_L1]["prev"_L1].isString());
        QCOMPARE(listed.last(created.size()), created);
    }

    void tenToAPageUnlessAsked()
    {
        for (int i = 0; i < 11; ++i)
            m_asking.create(person("Ng"));
        const QJsonObject page = json(m_asking.ask("GET", u"/v1/clients"_s));
        QCOMPARE(page["data"_L1].toArray().size(), 10);
        QVERIFY(page["links"_L1]["prev"_L1].isNull());
    }
};

QTEST_APPLESS_MAIN(RoutesTest)
#include "routes.moc"
