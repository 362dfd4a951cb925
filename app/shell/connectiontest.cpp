#include "shell/connectiontest.h"

#include "shell/outcomewords.h"

#include <QCoreApplication>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

/// Long enough for a slow line, short enough for somebody who waits for it.
constexpr TransferLimits limits{.deadline = std::chrono::milliseconds(15'000), .answer = 8 * 1024 * 1024};

QString say(const char *english)
{
    return QCoreApplication::translate("Connection", english);
}

QString unreachableWords(const PageAnswer &answer)
{
    switch (answer.error) {
    case QNetworkReply::HostNotFoundError:
        return say(QT_TRANSLATE_NOOP("Connection", "No server of this name was found. Check the address, and whether "
                                                   "this computer is on the network."));
    case QNetworkReply::ConnectionRefusedError:
        return say(QT_TRANSLATE_NOOP("Connection", "The computer at this address does not take the connection. Check "
                                                   "the address and its port."));
    case QNetworkReply::SslHandshakeFailedError:
        return reasonWords(reasonOf(answer.tls));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return say(QT_TRANSLATE_NOOP("Connection", "The network’s proxy does not let the connection through. Ask "
                                                   "whoever runs your network."));
    default:
        return say(QT_TRANSLATE_NOOP("Connection", "The server did not answer. Check the network and the address, and "
                                                   "try again."));
    }
}

QString faultWords(ListFault fault, int status)
{
    switch (fault) {
    case ListFault::TokenRefused:
        return say(QT_TRANSLATE_NOOP("Connection", "The server is there and does not know this token. Check that all "
                                                   "of it was copied, and that it was not revoked."));
    case ListFault::Forbidden:
        return say(QT_TRANSLATE_NOOP("Connection", "The server knows the token and does not let it see clients. Ask "
                                                   "whoever made the token for one that may."));
    case ListFault::WrongAddress:
        return say(QT_TRANSLATE_NOOP("Connection", "There is a server, and at this address it has no clients. Check "
                                                   "the end of the address: mostly it is /v1."));
    case ListFault::ProxyLogin:
        return say(QT_TRANSLATE_NOOP("Connection", "The network’s proxy wants a login first. Ask whoever runs your "
                                                   "network."));
    case ListFault::TooManyRequests:
        return say(QT_TRANSLATE_NOOP("Connection",
                                     "The server knows the token, and others have used up its requests for this "
                                     "minute. An API key of its own for each computer prevents that."));
    case ListFault::ServerFault:
        return say(QT_TRANSLATE_NOOP("Connection", "The server answered with %1, which is no proper answer. Try again "
                                                   "later, and check the address."))
            .arg(QString::number(status));
    default:
        return say(QT_TRANSLATE_NOOP("Connection", "Something answered, and it is not the API. Check the address: "
                                                   "mostly it ends with /v1."));
    }
}

} // namespace

ConnectionTest::ConnectionTest(QObject *parent)
    : QObject(parent)
{
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(const Server &server)
{
    m_question = std::make_unique<ListClients>(server, firstPage(server, 1), limits);
    connect(m_question.get(), &ListClients::finished, this, [this, server](const PageAnswer &answer) {
        m_question.release()->deleteLater();
        emit found(server, answer);
    });
    m_question->start();
}

void ConnectionTest::cancel()
{
    m_question.reset();
}

bool works(const PageAnswer &answer)
{
    return answer.page.has_value() ||
           (answer.page.error() == ListFault::ForeignNext || answer.page.error() == ListFault::Loop);
}

QString connectionWords(const Server &server, const PageAnswer &answer)
{
    if (!works(answer))
        return answer.page.error() == ListFault::Unreachable ? unreachableWords(answer)
                                                             : faultWords(answer.page.error(), answer.status);
    const QString host = server.base.host(QUrl::FullyEncoded);
    if (!answer.says.limit)
        return say(QT_TRANSLATE_NOOP("Connection", "It works: %1 knows this token. Nothing was created.")).arg(host);
    const QString limit = QString::number(*answer.says.limit);
    return say(QT_TRANSLATE_NOOP("Connection", "It works: %1 knows this token, which has %2 requests a minute. Nothing "
                                               "was created."))
        .arg(host, limit);
}

QString lookAlikeWords(const QUrl &server)
{
    const QString host = server.host(QUrl::FullyEncoded);
    if (!host.contains("xn--"_L1))
        return {};
    return say(QT_TRANSLATE_NOOP("Connection",
                                 "The server’s name is written with letters that can look like others. Spelled out it "
                                 "is %1. Give it your token only if that is the server you mean."))
        .arg(host);
}

} // namespace Intake
