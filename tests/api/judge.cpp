#include "api/exchanges.h"
#include "api/outcomes.h"

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

class JudgeTest : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void noAnswerThatDecides_data();
    void noAnswerThatDecides();
    void brokenOffBeforeTheEnd_data();
    void brokenOffBeforeTheEnd();
    void everyStatusHasItsPlace();
    void refusalNamesFields();
    void waitsAsLongAsAsked();
    void wordsOfTheServer();
};

namespace {

const QByteArray message = R"({"message": "No."})";

void verdictColumns()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<bool>("hold");
}

void row(const char *name, const Exchange &exchange, Outcome outcome, Reason reason, bool hold = false)
{
    QTest::newRow(name) << exchange << outcome << reason << hold;
}

} // namespace

void JudgeTest::answers_data()
{
    verdictColumns();
    const auto with = [](Exchange exchange, const QByteArray &wait) {
        exchange.retryAfter = wait;
        return exchange;
    };
    row("201", answered(201, record), Outcome::Created, Reason::Created);
    row("200", answered(200, record), Outcome::Created, Reason::Created);
    row("400", answered(400, message), Outcome::Refused, Reason::Refused);
    row("400 in HTML", answered(400, "<p>No</p>", "text/html"), Outcome::Refused, Reason::Refused);
    row("413", answered(413, message), Outcome::Refused, Reason::Refused);
    row("415", answered(415, message), Outcome::Refused, Reason::Refused);
    row("422", answered(422, message), Outcome::Refused, Reason::FieldsRefused);
    row("422 without JSON", answered(422, "no", "text/plain"), Outcome::Refused, Reason::FieldsRefused);
    row("422 with half its JSON", answered(422, R"({"errors": {"em)"), Outcome::Refused, Reason::FieldsRefused);
    row("401", answered(401, message), Outcome::Waiting, Reason::TokenRefused, true);
    row("403", answered(403, message), Outcome::Waiting, Reason::Forbidden, true);
    row("404", answered(404, message), Outcome::Waiting, Reason::WrongAddress, true);
    row("405", answered(405, message), Outcome::Waiting, Reason::WrongAddress, true);
    row("407", answered(407, message), Outcome::Waiting, Reason::ProxyLogin, true);
    row("429", answered(429, message), Outcome::Waiting, Reason::TooManyRequests);
    row("503 in JSON", answered(503, message), Outcome::Waiting, Reason::ServerBusy);
    row("503 with a time", with(answered(503, "busy", "text/html"), "9"), Outcome::Waiting, Reason::ServerBusy);
    row("503 in HTML", answered(503, "busy", "text/html"), Outcome::Unknown, Reason::ServerFault);
    row("503 in half a JSON", answered(503, R"({"mess)"), Outcome::Unknown, Reason::ServerFault);
    row("503 with a JSON list", answered(503, "[]"), Outcome::Unknown, Reason::ServerFault);
    row("503 with JSON that says HTML", answered(503, message, "text/html"), Outcome::Unknown, Reason::ServerFault);
    row("503 with an empty time", with(answered(503, "busy", "text/html"), " "), Outcome::Unknown, Reason::ServerFault);
}

void JudgeTest::answers()
{
    QFETCH(Exchange, exchange);
    QFETCH(Outcome, outcome);
    QFETCH(Reason, reason);
    QFETCH(bool, hold);
    const Verdict verdict = judge(exchange);
    QCOMPARE(verdict.outcome, outcome);
    QCOMPARE(verdict.reason, reason);
    QCOMPARE(verdict.hold, hold);
    QCOMPARE(verdict.status, exchange.status);
    QCOMPARE(verdict.record.has_value(), outcome == Outcome::Created);
}

void JudgeTest::noAnswerThatDecides_data()
{
    verdictColumns();
    row("301", answered(301), Outcome::Unknown, Reason::Redirected, true);
    row("302", answered(302), Outcome::Unknown, Reason::Redirected, true);
    row("303", answered(303), Outcome::Unknown, Reason::Redirected, true);
    row("304", answered(304), Outcome::Unknown, Reason::Redirected, true);
    row("307", answered(307), Outcome::Unknown, Reason::Redirected, true);
    row("308", answered(308), Outcome::Unknown, Reason::Redirected, true);
    row("409", answered(409, message), Outcome::Unknown, Reason::Conflict);
    row("408", answered(408, message), Outcome::Unknown, Reason::ServerFault);
    row("500", answered(500, message), Outcome::Unknown, Reason::ServerFault);
    row("502", answered(502, message), Outcome::Unknown, Reason::ServerFault);
    row("504", answered(504, message), Outcome::Unknown, Reason::ServerFault);
    row("no answer", broken(QNetworkReply::RemoteHostClosedError, 0, 100), Outcome::Unknown, Reason::NoAnswer);
    row("refused to send again", broken(QNetworkReply::ContentReSendError, 0, 100), Outcome::Unknown, Reason::NoAnswer);
    row("reset in the answer", broken(QNetworkReply::RemoteHostClosedError, 201, 100), Outcome::Unknown,
        Reason::NoAnswer);
    row("closed in the answer", broken(QNetworkReply::ContentReSendError, 201, 100), Outcome::Unknown,
        Reason::NoAnswer);
    row("timed out", broken(QNetworkReply::OperationCanceledError, 0, 100), Outcome::Unknown, Reason::NoAnswer);
    row("422, then reset", broken(QNetworkReply::RemoteHostClosedError, 422, 100), Outcome::Refused,
        Reason::FieldsRefused);
    row("401, then reset", broken(QNetworkReply::RemoteHostClosedError, 401, 100), Outcome::Waiting,
        Reason::TokenRefused, true);
    row("TLS broke after all was sent", broken(QNetworkReply::SslHandshakeFailedError, 0, 100), Outcome::Unknown,
        Reason::NoAnswer);
}

void JudgeTest::noAnswerThatDecides()
{
    answers();
}

void JudgeTest::brokenOffBeforeTheEnd_data()
{
    verdictColumns();
    const auto error = [](const char *name, QNetworkReply::NetworkError code, Reason reason, bool hold = false) {
        for (const qint64 taken : {0, 99})
            QTest::addRow("%s at %d", name, int(taken)) << broken(code, 0, taken) << Outcome::Waiting << reason << hold;
    };
    error("host not found", QNetworkReply::HostNotFoundError, Reason::HostNotFound);
    error("connection refused", QNetworkReply::ConnectionRefusedError, Reason::ConnectionRefused);
    error("handshake", QNetworkReply::SslHandshakeFailedError, Reason::Tls);
    error("closed", QNetworkReply::RemoteHostClosedError, Reason::ConnectionFailed);
    error("sending again refused", QNetworkReply::ContentReSendError, Reason::ConnectionFailed);
    error("time over", QNetworkReply::OperationCanceledError, Reason::ConnectionFailed);
    error("network gone", QNetworkReply::TemporaryNetworkFailureError, Reason::ConnectionFailed);
    error("no error", QNetworkReply::NoError, Reason::ConnectionFailed);
    error("dead proxy", QNetworkReply::ProxyConnectionRefusedError, Reason::Proxy);
    error("proxy closed", QNetworkReply::ProxyConnectionClosedError, Reason::Proxy);
    error("no such proxy", QNetworkReply::ProxyNotFoundError, Reason::Proxy);
    error("slow proxy", QNetworkReply::ProxyTimeoutError, Reason::Proxy);
    error("odd proxy", QNetworkReply::UnknownProxyError, Reason::Proxy);
    error("proxy wants a login", QNetworkReply::ProxyAuthenticationRequiredError, Reason::ProxyLogin, true);
    const auto early = [](int status, Outcome outcome, Reason reason, bool hold = false) {
        QTest::addRow("early %d", status)
            << broken(QNetworkReply::RemoteHostClosedError, status, 50) << outcome << reason << hold;
    };
    early(413, Outcome::Refused, Reason::Refused);
    early(401, Outcome::Waiting, Reason::TokenRefused, true);
    early(429, Outcome::Waiting, Reason::TooManyRequests);
    early(500, Outcome::Waiting, Reason::ConnectionFailed);
    early(408, Outcome::Waiting, Reason::ConnectionFailed);
    early(409, Outcome::Waiting, Reason::ConnectionFailed);
    early(302, Outcome::Waiting, Reason::ConnectionFailed);
    early(201, Outcome::Waiting, Reason::ConnectionFailed);
    Exchange contradiction = answered(201, record);
    contradiction.bytesTaken = 50;
    QTest::newRow("a record for half a request") << contradiction << Outcome::Unknown << Reason::NotTheApi << false;
}

void JudgeTest::brokenOffBeforeTheEnd()
{
    answers();
}

void JudgeTest::everyStatusHasItsPlace()
{
    const QList<int> refused{400, 413, 415, 422};
    const QList<int> waiting{401, 403, 404, 405, 407, 429};
    for (int status = 0; status < 1'000; ++status) {
        const Verdict verdict = judge(answered(status, "{}", "text/html"));
        const Outcome expected = refused.contains(status)   ? Outcome::Refused
                                 : waiting.contains(status) ? Outcome::Waiting
                                                            : Outcome::Unknown;
        QVERIFY2(verdict.outcome == expected, qPrintable(QString::number(status)));
        const bool hold = (status >= 300 && status < 400) || (waiting.contains(status) && status != 429);
        QVERIFY2(verdict.hold == hold, qPrintable(QString::number(status)));
        if (status != 200 && status != 201)
            QVERIFY2(judge(answered(status, record)).outcome != Outcome::Created, qPrintable(QString::number(status)));
    }
}

void JudgeTest::refusalNamesFields()
{
    const QByteArray body = R"({"message": "The given data was invalid.",
        "errors": {"email": ["Taken."], "medications.0.name": ["Why."], "shoe_size": ["Odd."]}})";
    const Verdict verdict = judge(answered(422, body, "application/problem+json"));
    QCOMPARE(verdict.message, u"The given data was invalid."_s);
    const std::vector<Complaint> expected{
        {u"email"_s, {}, u"Taken."_s}, {u"medications/0/name"_s, {}, u"Why."_s}, {{}, u"shoe_size"_s, u"Odd."_s}};
    QVERIFY(verdict.complaints == expected);
    QVERIFY(judge(answered(400, body)).complaints.empty());
}

void JudgeTest::waitsAsLongAsAsked()
{
    Exchange busy = answered(429);
    QCOMPARE(judge(busy).retryAfter, std::optional(std::chrono::seconds(60)));
    busy.retryAfter = "7";
    QCOMPARE(judge(busy).retryAfter, std::optional(std::chrono::seconds(7)));
    busy.status = 503;
    QCOMPARE(judge(busy).retryAfter, std::optional(std::chrono::seconds(7)));
    busy.retryAfter = "Mon, 23 Nov 2026 10:00:20 GMT";
    busy.date = "Mon, 23 Nov 2026 10:00:00 GMT";
    QCOMPARE(judge(busy).retryAfter, std::optional(std::chrono::seconds(20)));
    busy.status = 500;
    QVERIFY(!judge(busy).retryAfter);
}

void JudgeTest::wordsOfTheServer()
{
    const QByteArray odd = R"({"message": "No\u001b[2J entry.\n"})";
    const QByteArray endless = R"({"message": ")" + QByteArray(9'000, 'x') + "\"}";
    const QByteArray friendly = R"({"id": "cli_1", "message": "Hello"})";
    QCOMPARE(judge(answered(403, odd)).message, u"No [2J entry."_s);
    QCOMPARE(judge(answered(500, endless)).message.size(), 500);
    QVERIFY(judge(answered(500, "<h1>Sorry</h1>", "text/html")).message.isEmpty());
    QVERIFY(judge(answered(201, friendly)).message.isEmpty());
}

QTEST_GUILESS_MAIN(JudgeTest)
#include "judge.moc"
