#include "api/judge.h"

#include "api/complaints.h"
#include "api/jsonnames.h"

#include <QJsonDocument>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

bool isClosed(const Exchange &exchange)
{
    // The second is what a closed connection becomes when the body cannot be rewound.
    return exchange.error == QNetworkReply::RemoteHostClosedError ||
           exchange.error == QNetworkReply::ContentReSendError;
}

/// The answer broke off before its end, or there was none.
bool isCut(const Exchange &exchange)
{
    return exchange.status == 0 || exchange.deadlinePassed || exchange.error == QNetworkReply::OperationCanceledError ||
           exchange.contentLength > exchange.body.size() || (isClosed(exchange) && !exchange.endsByClosing);
}

} // namespace

Reason reasonOf(TlsFault fault)
{
    switch (fault) {
    case TlsFault::SelfSigned:
        return Reason::TlsSelfSigned;
    case TlsFault::UnknownAuthority:
        return Reason::TlsUnknownAuthority;
    case TlsFault::Expired:
        return Reason::TlsExpired;
    case TlsFault::NotYetValid:
        return Reason::TlsNotYetValid;
    case TlsFault::WrongHost:
        return Reason::TlsWrongHost;
    case TlsFault::Revoked:
        return Reason::TlsRevoked;
    case TlsFault::TooOld:
        return Reason::TlsTooOld;
    case TlsFault::NotTls:
        return Reason::NotTls;
    case TlsFault::None:
    case TlsFault::Other:
        break;
    }
    return Reason::Tls;
}

bool isOfTls(Reason reason)
{
    return reason == Reason::Tls || (reason >= Reason::TlsSelfSigned && reason <= Reason::NotTls);
}

bool saysJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/json" || type.endsWith("+json");
}

bool isWhole(const Exchange &exchange)
{
    return (exchange.error == QNetworkReply::NoError || isClosed(exchange)) && !isCut(exchange) &&
           !exchange.answerTooLarge && exchange.contentLength.value_or(exchange.body.size()) == exchange.body.size();
}

namespace {

struct Ruling
{
    Outcome outcome;
    Reason reason;
    bool hold = false;
};

std::optional<QJsonObject> objectIn(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// The statuses by which a server says that it did not make this record. They count even when the connection broke
/// later, or before the whole request had left: the word was said.
std::optional<Ruling> serverSaidNo(const Exchange &exchange)
{
    switch (exchange.status) {
    case 400:
    case 413:
    case 415:
        return Ruling{Outcome::Refused, Reason::Refused};
    case 422:
        return Ruling{Outcome::Refused, Reason::FieldsRefused};
    case 401:
        return Ruling{Outcome::Waiting, Reason::TokenRefused, true};
    case 403:
        return Ruling{Outcome::Waiting, Reason::Forbidden, true};
    case 404:
    case 405:
        return Ruling{Outcome::Waiting, Reason::WrongAddress, true};
    case 407:
        return Ruling{Outcome::Waiting, Reason::ProxyLogin, true};
    case 429:
        return Ruling{Outcome::Waiting, Reason::TooManyRequests};
    case 503:
        // Any other 503 may be the word of something in between, said after the API had the request.
        if (!exchange.retryAfter.trimmed().isEmpty() || (saysJson(exchange.contentType) && objectIn(exchange.body)))
            return Ruling{Outcome::Waiting, Reason::ServerBusy};
    }
    return std::nullopt;
}

Ruling brokeBeforeTheEnd(const Exchange &exchange)
{
    switch (exchange.error) {
    case QNetworkReply::HostNotFoundError:
        return {Outcome::Waiting, Reason::HostNotFound};
    case QNetworkReply::ConnectionRefusedError:
        return {Outcome::Waiting, Reason::ConnectionRefused};
    case QNetworkReply::SslHandshakeFailedError:
        return {Outcome::Waiting, reasonOf(exchange.tls)};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {Outcome::Waiting, Reason::ProxyLogin, true};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return {Outcome::Waiting, Reason::Proxy};
    default:
        return {Outcome::Waiting, Reason::ConnectionFailed};
    }
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

/// The object's own bytes: without the byte-order mark and white space that may stand round it.
QByteArray objectBytes(const QByteArray &body)
{
    const auto first = body.indexOf('{');
    return body.mid(first, body.lastIndexOf('}') + 1 - first);
}

/// Two ids, of which the parser takes the last: which of them was created is not said.
bool hasTwoIds(const QByteArray &body)
{
    int bare = 0, inner = 0;
    eachName(body, [&](const JsonName &name) {
        bare += name.depth == 1 && isName(name.text, "id"_L1);
        inner += name.depth == 2 && isName(name.text, "id"_L1) && isName(name.outermost, "data"_L1);
    });
    return bare > 1 || inner > 1;
}

std::optional<Record> recordIn(const QByteArray &body)
{
    const auto answer = objectIn(body);
    if (!answer || hasTwoIds(body))
        return std::nullopt;
    if (auto bare = recordFrom(*answer, objectBytes(body)))
        return bare;
    const QJsonObject inner = answer->value("data"_L1).toObject();
    return recordFrom(inner, QJsonDocument(inner).toJson(QJsonDocument::Compact));
}

bool isSuccess(int status)
{
    return status == 200 || status == 201;
}

std::optional<Record> wholeRecord(const Exchange &exchange)
{
    const bool success = isSuccess(exchange.status) && saysJson(exchange.contentType);
    return success && isWhole(exchange) ? recordIn(exchange.body) : std::nullopt;
}

Ruling rule(const Exchange &exchange, bool hasRecord)
{
    if (const auto no = serverSaidNo(exchange))
        return *no;
    if (exchange.bytesTaken < exchange.bodySize) {
        // A record for half a request contradicts itself, and what contradicts itself is never sent again.
        return hasRecord ? Ruling{Outcome::Unknown, Reason::NotTheApi} : brokeBeforeTheEnd(exchange);
    }
    if (isRedirect(exchange.status))
        return {Outcome::Unknown, Reason::Redirected, true};
    if (hasRecord)
        return {Outcome::Created, Reason::Created};
    if (exchange.status == 409)
        return {Outcome::Unknown, Reason::Conflict};
    if (exchange.status == 408 || exchange.status >= 500)
        return {Outcome::Unknown, Reason::ServerFault};
    if (exchange.answerTooLarge)
        return {Outcome::Unknown, Reason::AnswerTooLarge};
    return {Outcome::Unknown, isCut(exchange) ? Reason::NoAnswer : Reason::NotTheApi};
}

} // namespace

Verdict judge(const Exchange &exchange)
{
    auto record = wholeRecord(exchange);
    const Ruling ruling = rule(exchange, record.has_value());
    Verdict verdict{ruling.outcome, ruling.reason, ruling.hold, exchange.status, {}, {}, {}, {}};
    if (ruling.outcome == Outcome::Created)
        verdict.record = std::move(record);
    else if (const auto answer = objectIn(exchange.body); answer && !isSuccess(exchange.status))
        verdict.message = messageIn(*answer);
    if (ruling.reason == Reason::FieldsRefused)
        verdict.complaints = complaintsIn(objectIn(exchange.body).value_or(QJsonObject()));
    if (ruling.reason == Reason::TooManyRequests || ruling.reason == Reason::ServerBusy)
        verdict.retryAfter = retryAfter(exchange.retryAfter, exchange.date);
    verdict.says = serverSays(exchange);
    verdict.says.retryAfter = verdict.retryAfter;
    return verdict;
}

} // namespace Intake
