#include "api/outcomes.h"
#include "api/sending.h"
#include "support/hostileserver.h"
#include "support/someclient.h"

#include <QElapsedTimer>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What comes back over real sockets, from servers that are broken, hostile or not the API at all.
class AnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isJudged_data();
    void isJudged();
    void twoIdsAreNone();
    void endlessAnswerMeetsTheDeadline_data();
    void endlessAnswerMeetsTheDeadline();
    void answerIsCapped();
    void headersAreCapped_data();
    void headersAreCapped();
    void lateByteIsWaitedFor();
    void earlyNoIsHeard();
    void manyComplaintsAreCut();
};

namespace {

const QByteArray record = R"({"id": "cli_1", "first_name": "Ngaire"})";
constexpr qsizetype cap = 1024 * 1024;

QByteArray head(const QByteArray &statusLine, const QByteArray &fields)
{
    return "HTTP/1.1 " + statusLine + "\r\nContent-Type: application/json\r\n" + fields + "\r\n";
}

QByteArray length(qsizetype size)
{
    return "Content-Length: " + QByteArray::number(size) + "\r\n";
}

QByteArray created(const QByteArray &body)
{
    return head("201 Created", length(body.size())) + body;
}

/// Body and header for an answer that unpacks to `plain`.
QByteArray packed(const QByteArray &plain)
{
    const QByteArray body = qCompress(plain, 9).mid(4);
    return head("201 Created", "Content-Encoding: deflate\r\n" + length(body.size())) + body;
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

const QByteArray chunkedHead = head("201 Created", "Transfer-Encoding: chunked\r\n");

} // namespace

void AnswersTest::initTestCase()
{
    trustTestAuthority();
}

void AnswersTest::isJudged_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Reason>("reason");
    const auto good = [](const char *name, const QByteArray &answer) {
        QTest::newRow(name) << answer << Outcome::Created << Reason::Created;
    };
    const auto bad = [](const char *name, const QByteArray &answer, Reason reason = Reason::NotTheApi) {
        QTest::newRow(name) << answer << Outcome::Unknown << reason;
    };
    good("whole", created(record));
    good("ended by closing", head("201 Created", {}) + record);
    good("ended by closing, as it says", head("201 Created", "Connection: close\r\n") + record);
    good("chunks", chunkedHead + chunk(record.left(9)) + chunk(record.mid(9)) + chunk({}));
    good("byte-order mark", created("\xEF\xBB\xBF" + record));
    good("raw NUL in a name", created(QByteArray("{\"id\": \"cli_1\", \"x\": \"a\0b\"}", 27)));
    good("packed", packed(record));
    good("more bytes behind", created(record) + "HTTP/1.1 500 Oops\r\n\r\n");
    good("100 first", "HTTP/1.1 100 Continue\r\n\r\n" + created(record));
    bad("raw NUL in the id", created(QByteArray("{\"id\": \"cli\0\"}", 14)));
    bad("cut by its end", head("201 Created", {}) + record.chopped(1));
    bad("cut by its length", head("201 Created", length(record.size() - 1)) + record);
    bad("two lengths", head("201 Created", length(record.size()) + length(100)) + record);
    bad("length that is no number", head("201 Created", "Content-Length: many\r\n") + record);
    bad("length below nothing", head("201 Created", "Content-Length: -1\r\n") + record);
    bad("bad chunk size", chunkedHead + "zz\r\n" + record + "\r\n0\r\n\r\n");
    bad("negative chunk size", chunkedHead + "-5\r\n" + record + "\r\n0\r\n\r\n");
    bad("HTML", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>Sign in</html>");
    bad("JSON that says HTML",
        "HTTP/1.1 201 Created\r\nContent-Type: text/html\r\n" + length(record.size()) + "\r\n" + record);
    bad("no content type", "HTTP/1.1 201 Created\r\n" + length(record.size()) + "\r\n" + record);
    bad("204", "HTTP/1.1 204 No Content\r\n\r\n");
    bad("no body", created({}));
    bad("deep", created(QByteArray(100'000, '[')));
    bad("deep member", created(R"({"id": "cli_1", "x": )" + QByteArray(9'000, '[') + QByteArray(9'000, ']') + '}'));
    bad("bad UTF-8", created("{\"id\": \"cli_\xC0\xAF\"}"));
    bad("not packed as it says", head("201 Created", "Content-Encoding: gzip\r\n" + length(record.size())) + record);
    bad("bomb", packed(QByteArray(64 * 1024 * 1024, '\0')), Reason::AnswerTooLarge);
    bad("redirect without a target", head("302 Found", length(0)), Reason::Redirected);
    bad("redirect to a file", head("302 Found", "Location: file:///etc/passwd\r\n" + length(0)), Reason::Redirected);
    bad("flood of 103", QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n").repeated(20'000));
    bad("cut by the length's promise", head("201 Created", length(100)) + record, Reason::NoAnswer);
    bad("chunks without their end", chunkedHead + chunk(record), Reason::NoAnswer);
    bad("cut chunk", chunkedHead + "ff\r\n" + record, Reason::NoAnswer);
    QTest::newRow("refusal with half its JSON")
        << head("422 No", {}) + R"({"errors": {"em)" << Outcome::Refused << Reason::FieldsRefused;
    QTest::newRow("503 of something in between")
        << QByteArray("HTTP/1.1 503 Busy\r\nContent-Type: text/html\r\n\r\n<h1>Busy</h1>") << Outcome::Unknown
        << Reason::ServerFault;
}

void AnswersTest::isJudged()
{
    QFETCH(QByteArray, answer);
    QFETCH(Outcome, outcome);
    QFETCH(Reason, reason);
    for (const ServerTls &tls : {ServerTls(), serverTls(Certificate::Good)}) {
        HostileServer server({.answer = answer, .ending = Ending::Fin}, tls);
        const Told told = create(server.base(), someClient(), {5s});
        QCOMPARE(told.times, 1);
        QCOMPARE(told.verdict.outcome, outcome);
        QCOMPARE(told.verdict.reason, reason);
        QCOMPARE(told.verdict.hold, reason == Reason::Redirected);
        QCOMPARE(server.ledgerAtRest().requests.size(), 1);
    }
}

void AnswersTest::twoIdsAreNone()
{
    const auto reason = [](const QByteArray &body) {
        HostileServer server({.answer = created(body)});
        return create(server.base(), someClient()).verdict.reason;
    };
    QCOMPARE(reason(R"({"id": "cli_1", "id": "cli_2"})"), Reason::NotTheApi);
    QCOMPARE(reason(R"({"\u0069d": "cli_1", "id": "cli_2"})"), Reason::NotTheApi);
    QCOMPARE(reason(R"({"data": {"id": "cli_1", "id": "cli_2"}})"), Reason::NotTheApi);
    QCOMPARE(reason(R"({"id": "cli_1", "x": {"id": 1, "id": 2}, "y": [{"id": 3, "id": 4}]})"), Reason::Created);
}

void AnswersTest::endlessAnswerMeetsTheDeadline_data()
{
    QTest::addColumn<Script>("script");
    const QByteArray open = head("201 Created", {});
    QTest::newRow("slow headers") << Script{
        .answer = "HTTP/1.1 201 Created\r\n", .more = "X: 1\r\n", .times = INT_MAX, .pause = 20ms};
    QTest::newRow("slow body") << Script{.answer = open + record, .more = " ", .times = INT_MAX, .pause = 20ms};
    QTest::newRow("body that stops") << Script{.answer = head("201 Created", length(100)) + record};
    QTest::newRow("body without an end") << Script{.answer = open + record};
}

void AnswersTest::endlessAnswerMeetsTheDeadline()
{
    QFETCH(Script, script);
    // Over TLS, as every server but one on this computer: there Qt takes a break between two records.
    HostileServer server(script, serverTls(Certificate::Good));
    QElapsedTimer clock;
    clock.start();
    const Told told = create(server.base(), someClient(), {400ms});
    QCOMPARE(told.times, 1);
    QCOMPARE(told.verdict.outcome, Outcome::Unknown);
    QCOMPARE(told.verdict.reason, Reason::NoAnswer);
    QVERIFY2(clock.elapsed() >= 350 && clock.elapsed() < 4'000, qPrintable(QString::number(clock.elapsed())));
}

void AnswersTest::answerIsCapped()
{
    const auto verdict = [](const Script &script) {
        HostileServer server(script);
        return create(server.base(), someClient()).verdict;
    };
    const QByteArray full = record + QByteArray(cap - record.size(), ' ');
    QCOMPARE(verdict({.answer = created(full)}).outcome, Outcome::Created);
    QCOMPARE(verdict({.answer = created(full + ' ')}).reason, Reason::AnswerTooLarge);
    QCOMPARE(verdict({.answer = created(full + ' ')}).outcome, Outcome::Unknown);
    const Script endless{.answer = head("201 Created", {}), .more = QByteArray(64 * 1024, ' '), .times = INT_MAX};
    QCOMPARE(verdict(endless).reason, Reason::AnswerTooLarge);
    Script refusal = endless;
    refusal.answer = head("403 Forbidden", {});
    QCOMPARE(verdict(refusal).reason, Reason::Forbidden);
}

void AnswersTest::headersAreCapped_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("more");
    const QByteArray field = "X-More: " + QByteArray(1'000, 'x') + "\r\n";
    QTest::newRow("fields") << QByteArray("HTTP/1.1 201 Created\r\n") << field.repeated(64);
    QTest::newRow("one field") << QByteArray("HTTP/1.1 201 Created\r\nX-More: ") << QByteArray(64 * 1024, 'x');
    QTest::newRow("status line") << QByteArray("HTTP/1.1 201 ") << QByteArray(64 * 1024, 'x');
}

void AnswersTest::headersAreCapped()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, more);
    for (const ServerTls &tls : {ServerTls(), serverTls(Certificate::Good)}) {
        HostileServer server({.answer = begin, .more = more, .times = INT_MAX}, tls);
        const Told told = create(server.base(), someClient(), {10min}); // which is not what ends it
        QCOMPARE(told.times, 1);
        QCOMPARE(told.verdict.outcome, Outcome::Unknown);
        QCOMPARE(told.verdict.reason, Reason::AnswerTooLarge);
        QCOMPARE(server.ledgerAtRest().requests.size(), 1);
    }
}

void AnswersTest::lateByteIsWaitedFor()
{
    const QByteArray begin = head("201 Created", length(record.size() + 30)) + record;
    HostileServer server({.answer = begin, .more = " ", .times = 30, .pause = 5ms});
    QCOMPARE(create(server.base(), someClient()).verdict.outcome, Outcome::Created);
}

void AnswersTest::earlyNoIsHeard()
{
    const auto verdict = [](const QByteArray &statusLine) {
        HostileServer server({.stage = Stage::BeforeBody, .answer = head(statusLine, length(2)) + "{}"});
        return create(server.base(), someClient()).verdict;
    };
    QCOMPARE(verdict("413 Too large").outcome, Outcome::Refused);
    QCOMPARE(verdict("401 Unauthorized").reason, Reason::TokenRefused);
    QCOMPARE(verdict("429 Too many").reason, Reason::TooManyRequests);
}

void AnswersTest::manyComplaintsAreCut()
{
    QByteArray body = R"({"message": "<b>No</b>\u0007", "errors": {)";
    for (int i = 0; i < 20'000; ++i)
        body += "\"f" + QByteArray::number(i) + "\": [\"x\"], ";
    body += R"("email": ["Bad."]}})";
    HostileServer server({.answer = head("422 No", length(body.size())) + body});
    const Verdict verdict = create(server.base(), someClient()).verdict;
    QCOMPARE(verdict.outcome, Outcome::Refused);
    QCOMPARE(verdict.complaints.size(), 100);
    QCOMPARE(verdict.complaints.front().path, u"email"_s);
    QCOMPARE(verdict.message, u"<b>No</b>"_s);
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers.moc"
