#include "api/exchanges.h"
#include "api/outcomes.h"

#include <QJsonDocument>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

/// What it takes to believe that a client was created, and what is kept of the answer.
class RecordTest : public QObject
{
    Q_OBJECT

private slots:
    void successNeedsARecord_data();
    void successNeedsARecord();
    void ids_data();
    void ids();
    void keepsTheRecordByteForByte();
    void closingMayBeTheEnd();
    void unwrapsData();
    void keepsWhatIsOdd();
};

void RecordTest::successNeedsARecord_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const Exchange &exchange, Reason reason = Reason::NotTheApi) {
        QTest::newRow(name) << exchange << reason;
    };
    const auto length = [](std::optional<qint64> declared) {
        Exchange exchange = answered(201, record);
        exchange.contentLength = declared;
        return exchange;
    };
    Exchange late = answered(201, record);
    late.deadlinePassed = true;
    Exchange large = answered(201, record);
    large.answerTooLarge = true;
    Exchange broken = answered(201, record);
    broken.error = QNetworkReply::RemoteHostClosedError;
    Exchange undone = answered(201, record);
    undone.error = QNetworkReply::UnknownContentError;
    row("empty", answered(201));
    row("HTML", answered(200, "<html><body>Sign in</body></html>", "text/html"));
    row("JSON that says HTML", answered(201, record, "text/html"));
    row("JSON that says nothing", answered(201, record, ""));
    row("JSON that says JavaScript", answered(201, record, "application/javascript"));
    row("HTML that says JSON", answered(201, "<html></html>"));
    row("cut", answered(201, record.chopped(1)));
    row("cut in a word", answered(201, record.left(20)));
    row("something after it", answered(201, record + "x"));
    row("twice", answered(201, record + record));
    row("a list", answered(201, '[' + record + ']'));
    row("a text", answered(201, "\"cli_1\""));
    row("null", answered(201, "null"));
    row("bad UTF-8", answered(201, "{\"id\": \"cli_\xff\"}"));
    row("too deep", answered(201, R"({"id": "cli_1", "x": )" + QByteArray(2'000, '[') + QByteArray(2'000, ']') + '}'));
    row("no id", answered(201, R"({"first_name": "Ngaire"})"));
    row("empty object", answered(201, "{}"));
    row("data without id", answered(201, R"({"data": {"first_name": "Ngaire"}})"));
    row("data as a list", answered(201, R"({"data": [{"id": "cli_1"}]})"));
    row("data in data", answered(201, R"({"data": {"data": {"id": "cli_1"}}})"));
    row("shorter than declared", length(record.size() + 1), Reason::NoAnswer);
    row("longer than declared", length(record.size() - 1));
    row("two lengths", length(-1));
    row("204", answered(204));
    row("202", answered(202, record));
    row("206", answered(206, record));
    row("103 as the last word", answered(103, record));
    row("after the deadline", late, Reason::NoAnswer);
    row("broken off", broken, Reason::NoAnswer);
    row("could not be unpacked", undone);
    row("too large", large, Reason::AnswerTooLarge);
}

void RecordTest::successNeedsARecord()
{
    QFETCH(Exchange, exchange);
    QFETCH(Reason, reason);
    const Verdict verdict = judge(exchange);
    QCOMPARE(verdict.outcome, Outcome::Unknown);
    QCOMPARE(verdict.reason, reason);
    QVERIFY(!verdict.record);
    QVERIFY(!verdict.hold);
}

void RecordTest::ids_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id");
    QTest::newRow("text") << QByteArray(R"("cli_01J")") << u"cli_01J"_s;
    QTest::newRow("one character") << QByteArray(R"("7")") << u"7"_s;
    QTest::newRow("other script") << QByteArray(R"("كود")") << u"كود"_s;
    QTest::newRow("number") << QByteArray("12") << u"12"_s;
    QTest::newRow("number beyond a double") << QByteArray("9007199254740993") << u"9007199254740993"_s;
    QTest::newRow("200 characters") << QByteArray('"' + QByteArray(200, 'x') + '"') << QString(200, u'x');
    QTest::newRow("201 characters") << QByteArray('"' + QByteArray(201, 'x') + '"') << QString();
    QTest::newRow("empty") << QByteArray(R"("")") << QString();
    QTest::newRow("blank") << QByteArray(R"("  ")") << QString();
    QTest::newRow("line break") << QByteArray(R"("a\nb")") << QString();
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QString();
    QTest::newRow("escape") << QByteArray(R"("a\u001bb")") << QString();
    QTest::newRow("half a character") << QByteArray(R"("a\ud800")") << QString();
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("truth") << QByteArray("true") << QString();
    QTest::newRow("fraction") << QByteArray("1.5") << QString();
    QTest::newRow("number beyond all") << QByteArray("18446744073709551615") << QString();
    QTest::newRow("object") << QByteArray(R"({"id": "x"})") << QString();
    QTest::newRow("list") << QByteArray(R"(["x"])") << QString();
}

void RecordTest::ids()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, id);
    for (const QByteArray &body :
         {QByteArray("{\"id\": " + json + "}"), QByteArray("{\"data\": {\"id\": " + json + "}}")}) {
        const Verdict verdict = judge(answered(201, body));
        QCOMPARE(verdict.outcome, id.isEmpty() ? Outcome::Unknown : Outcome::Created);
        QCOMPARE(verdict.record ? verdict.record->client.id.text : QString(), id);
    }
}

void RecordTest::keepsTheRecordByteForByte()
{
    const QByteArray odd = "{ \"id\":\"cli_1\",\n\t\"last_name\" : \"\\u004f'Brien\", \"n\": 1.50 }";
    QCOMPARE(judge(answered(201, odd)).record->json, odd);
    QCOMPARE(judge(answered(201, odd)).record->client.lastName, u"O'Brien"_s);
    QCOMPARE(judge(answered(201, "\xEF\xBB\xBF" + odd + "\r\n")).record->json, odd);
    QCOMPARE(judge(answered(201, odd, "application/vnd.api+json; charset=utf-8")).record->json, odd);
    QCOMPARE(judge(answered(201, odd, "Application/JSON;charset=UTF-8")).record->json, odd);
    Exchange undeclared = answered(201, odd);
    undeclared.contentLength.reset();
    QCOMPARE(judge(undeclared).record->json, odd);
}

void RecordTest::closingMayBeTheEnd()
{
    for (const auto error : {QNetworkReply::RemoteHostClosedError, QNetworkReply::ContentReSendError}) {
        Exchange closed = answered(201, record);
        closed.error = error;
        closed.contentLength.reset();
        QCOMPARE(judge(closed).reason, Reason::NoAnswer);
        closed.endsByClosing = true;
        QCOMPARE(judge(closed).outcome, Outcome::Created);
        closed.body.chop(1);
        QCOMPARE(judge(closed).outcome, Outcome::Unknown);
        closed.body.clear();
        closed.status = 0;
        QCOMPARE(judge(closed).reason, Reason::NoAnswer);
    }
}

void RecordTest::unwrapsData()
{
    const Verdict verdict = judge(answered(201, "{\"data\": " + record + ", \"meta\": 1}"));
    QCOMPARE(verdict.outcome, Outcome::Created);
    QCOMPARE(verdict.record->client.firstName, u"Ngaire"_s);
    QCOMPARE(QJsonDocument::fromJson(verdict.record->json), QJsonDocument::fromJson(record));
}

void RecordTest::keepsWhatIsOdd()
{
    const Verdict verdict = judge(
        answered(201, R"({"id": "cli_1", "first_name": 5, "allergies": "none", "moon": {"x": [1]}, "data": {}})"));
    QCOMPARE(verdict.outcome, Outcome::Created);
    QStringList paths;
    for (const OddMember &odd : verdict.record->odd)
        paths << odd.path % u'=' % odd.text;
    paths.sort();
    QCOMPARE(paths, QStringList({u"allergies=none"_s, u"data={}"_s, u"first_name=5"_s, u"moon={\"x\":[1]}"_s}));
}

QTEST_GUILESS_MAIN(RecordTest)
#include "record.moc"
