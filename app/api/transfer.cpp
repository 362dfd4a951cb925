#include "api/transfer.h"

#include "api/tlscare.h"

#include <QNetworkProxy>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

// Small, so that the cap on an answer is enforced while the answer arrives and not after.
constexpr qint64 readAhead = 64 * 1024;

// More than the longest list page with all that is round it: no honest connection brings so much, whosever it is.
constexpr qint64 mostIncoming = 10 * 1024 * 1024;
constexpr std::chrono::milliseconds betweenLooks{50};

void forbidWhatWeDidNotAskFor(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
}

std::optional<qint64> declaredLength(const QNetworkReply &reply)
{
    if (!reply.hasRawHeader("Content-Length"))
        return std::nullopt;
    bool whole = false;
    const qint64 length = reply.rawHeader("Content-Length").trimmed().toLongLong(&whole);
    return whole ? length : -1;
}

bool endsByClosing(const QNetworkReply &reply)
{
    const bool packed = reply.hasRawHeader("Content-Encoding") || reply.hasRawHeader("Transfer-Encoding");
    return !packed && declaredLength(reply).value_or(-1) < 0;
}

} // namespace

QNetworkRequest apiRequest(const Server &server, const QUrl &url, std::chrono::milliseconds deadline)
{
    QNetworkRequest request(url);
    forbidWhatWeDidNotAskFor(request);
    request.setTransferTimeout(int(deadline.count()));
    // Qt's own limit stands at another size, and which is met first would be chance; the answer's cap holds for what is
    // unpacked.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Intake/" INTAKE_VERSION ""_s);
    request.setRawHeader("Accept", "application/json");
    if (!server.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + server.token);
    if (url.scheme() == "https"_L1)
        request.setSslConfiguration(strictTls());
    return request;
}

Transfer::Transfer(TransferLimits limits)
    : m_limits(limits)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_deadlinePassed = true;
        breakOff();
    });
    connect(&m_look, &QTimer::timeout, this, &Transfer::watchIncoming);
}

Transfer::~Transfer()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
}

void Transfer::start(QNetworkReply *reply)
{
    m_deadline.start(m_limits.deadline);
    m_look.start(betweenLooks);
    m_reply.reset(reply);
    m_reply->setReadBufferSize(readAhead);
    expectNoStaple(*m_reply);
    connect(m_reply.get(), &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply.get(), &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &Transfer::takeAnswer);
    connect(m_reply.get(), &QNetworkReply::finished, this, &Transfer::end);
}

void Transfer::takeAnswer()
{
    if (m_answerTooLarge || m_deadlinePassed || !m_reply->isReadable())
        return;
    // One byte above the limit tells "too large" from "just fits".
    m_answer += m_reply->read(m_limits.answer + 1 - m_answer.size());
    if (m_answer.size() <= m_limits.answer)
        return;
    refuseAsTooLarge();
}

/// Qt tells nothing of headers before they are complete, and keeps all of them.
void Transfer::watchIncoming()
{
    if (m_incoming.most() > mostIncoming)
        refuseAsTooLarge();
}

void Transfer::refuseAsTooLarge()
{
    m_answerTooLarge = true;
    m_answer.clear();
    breakOff();
}

void Transfer::breakOff()
{
    m_reply->abort();
    end();
}

void Transfer::end()
{
    if (m_ended)
        return;
    takeAnswer();
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    m_look.stop();
    // Queued, so that a receiver may destroy this object although the reply is still speaking to it.
    QMetaObject::invokeMethod(this, &Transfer::ended, Qt::QueuedConnection);
}

/// Qt has many names for a proxy that fails before it lets us through, and for some of them none at all.
QNetworkReply::NetworkError Transfer::error() const
{
    const auto error = m_reply->error();
    const bool nameless = error == QNetworkReply::UnknownNetworkError ||
                          error == QNetworkReply::OperationCanceledError ||
                          error == QNetworkReply::RemoteHostClosedError;
    const bool isThrough = m_encrypted || m_reply->url().scheme() != "https"_L1 || isLoopback(m_reply->url());
    if (!nameless || isThrough)
        return error;
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(m_reply->url()));
    const bool direct = proxies.isEmpty() || proxies.front().type() == QNetworkProxy::NoProxy;
    return direct ? error : QNetworkReply::UnknownProxyError;
}

Exchange Transfer::exchange() const
{
    const bool timedOut = m_reply->error() == QNetworkReply::OperationCanceledError && !m_answerTooLarge;
    const bool unsafe = m_reply->error() == QNetworkReply::SslHandshakeFailedError;
    return {.error = error(),
            .tls = unsafe ? tlsFault(m_tlsErrors, m_reply->errorString()) : TlsFault::None,
            .status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .contentType = m_reply->rawHeader("Content-Type"),
            .contentLength = declaredLength(*m_reply),
            .endsByClosing = endsByClosing(*m_reply),
            .retryAfter = m_reply->rawHeader("Retry-After"),
            .date = m_reply->rawHeader("Date"),
            .rateLimit = m_reply->rawHeader("X-RateLimit-Limit"),
            .rateRemaining = m_reply->rawHeader("X-RateLimit-Remaining"),
            .rateReset = m_reply->rawHeader("X-RateLimit-Reset"),
            .body = m_answer,
            .deadlinePassed = m_deadlinePassed || timedOut,
            .answerTooLarge = m_answerTooLarge};
}

} // namespace Intake
