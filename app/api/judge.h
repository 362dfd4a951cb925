#pragma once

#include "api/serversays.h"
#include "api/tlscare.h"
#include "model/outcome.h"
#include "model/record.h"

#include <chrono>
#include <optional>
#include <QNetworkReply>

namespace Intake {

/// All that is known of one request after it ended, however it ended.
struct Exchange
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    TlsFault tls = TlsFault::None; ///< with SslHandshakeFailedError
    int status = 0;                ///< 0: no status line came
    QByteArray contentType;
    std::optional<qint64> contentLength; ///< as the server declared it; -1 when it is no single number
    bool endsByClosing =
        false; ///< neither a length nor chunks were declared: the closed connection is the answer's own end
    QByteArray retryAfter;
    QByteArray date; ///< the answer's own Date header
    QByteArray rateLimit;
    QByteArray rateRemaining;
    QByteArray rateReset;
    QByteArray body;
    qint64 bodySize = 0;   ///< bytes that the request's body holds
    qint64 bytesTaken = 0; ///< of them, bytes that the network layer took: the witness
    bool deadlinePassed = false;
    bool answerTooLarge = false;
};

/// Why an exchange ended as it did; the edge makes a sentence of it.
enum class Reason {
    Created,
    Refused,       ///< 400, 413, 415: the whole record
    FieldsRefused, ///< 422
    HostNotFound,
    ConnectionRefused,
    ConnectionFailed, ///< before the whole request had left
    Tls,              ///< certificate or handshake, for a reason that has no word of its own below
    Proxy,
    TooManyRequests, ///< 429
    ServerBusy,      ///< the API's own 503, or one with Retry-After
    TokenRefused,    ///< 401
    Forbidden,       ///< 403
    WrongAddress,    ///< 404, 405
    ProxyLogin,      ///< 407
    NoAnswer,        ///< everything was sent, then the connection broke or the time was over
    Conflict,        ///< 409
    ServerFault,     ///< 408, 5xx
    NotTheApi,       ///< HTML, no JSON, cut JSON, a record without an id, another 2xx or 1xx
    AnswerTooLarge,
    Redirected, ///< never followed
    // Behind the others, for the numbers are stored.
    TlsSelfSigned,
    TlsUnknownAuthority,
    TlsExpired,
    TlsNotYetValid,
    TlsWrongHost,
    TlsRevoked,
    TlsTooOld,
    NotTls,
};

/// One complaint of the server about a field. `path` is empty where no field of ours has that name; then `name` is what
/// the server called it. All texts are the server's: plain text, cut to 500 characters each, at most 100 complaints.
struct Complaint
{
    QString path;
    QString name;
    QString words;
    friend bool operator==(const Complaint &, const Complaint &) = default;
};

/// What is known to have become of one sending.
struct Verdict
{
    Outcome outcome = Outcome::Unknown;
    Reason reason = Reason::NoAnswer;
    bool hold = false; ///< the same would happen to every other intake: the queue is to be held
    int status = 0;
    std::optional<Record> record; ///< with Created
    std::vector<Complaint> complaints;
    QString message;                                ///< the server's own words, plain text, at most 500 characters
    std::optional<std::chrono::seconds> retryAfter; ///< 1 to 3,600
    ServerSays says = {};
};

/// The one place that says what became of a sending. Fewer bytes taken than the body holds is certainly not created; a
/// whole answer of 200 or 201 in JSON with an id is created; what remains is unknown.
Verdict judge(const Exchange &exchange);

/// The reason that a fault of the connection's encryption stands for.
Reason reasonOf(TlsFault fault);

/// Whether nothing secret could be agreed on with the server: nothing has left.
bool isOfTls(Reason reason);

/// Seconds or one of the three date forms (measured against `date`, the answer's own clock), clamped to 1–3,600; what
/// cannot be read counts as 60.
std::chrono::seconds retryAfter(const QByteArray &value, const QByteArray &date);

/// What its headers say, whatever became of the rest.
ServerSays serverSays(const Exchange &exchange);

/// Does a Content-Type say that a JSON text follows?
bool saysJson(const QByteArray &contentType);

/// Did the answer come to its own end?
bool isWhole(const Exchange &exchange);

} // namespace Intake
