#pragma once

#include "api/incoming.h"
#include "api/judge.h"
#include "api/server.h"

#include <chrono>
#include <memory>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

namespace Intake {

/// How long an exchange may take, and how large its answer may be.
struct TransferLimits
{
    std::chrono::milliseconds deadline{30'000}; ///< from start() to the last byte of the answer
    qint64 answer = 1024 * 1024;                ///< bytes
};

/// A request with the manners that every one of ours has: TLS 1.2 or newer with a certificate that is checked, the
/// token to its own server only, no redirect, no cookie, no cache, no stored login, no HTTP/2, no pipelining.
QNetworkRequest apiRequest(const Server &server, const QUrl &url, std::chrono::milliseconds deadline);

/// One exchange from its request to the end, however it ends: the answer is capped while it arrives, its headers too,
/// and there is one deadline for the whole. Emits ended() exactly once, never from within start(). Destroying it breaks
/// off.
class Transfer : public QObject
{
    Q_OBJECT
public:
    explicit Transfer(TransferLimits limits);
    ~Transfer() override;

    void start(QNetworkReply *reply); ///< once; takes the reply over
    const TransferLimits &limits() const { return m_limits; }

    /// All that is known of it once it has ended, but for the request's body.
    Exchange exchange() const;

signals:
    void ended();

private:
    void takeAnswer();
    void watchIncoming();
    void refuseAsTooLarge();
    void breakOff();
    void end();
    QNetworkReply::NetworkError error() const;

    TransferLimits m_limits;
    std::unique_ptr<QNetworkReply> m_reply;
    QTimer m_deadline;
    Incoming m_incoming;
    QTimer m_look;
    QByteArray m_answer;
    bool m_deadlinePassed = false;
    bool m_answerTooLarge = false;
    QList<QSslError> m_tlsErrors;
    bool m_encrypted = false;
    bool m_ended = false;
};

} // namespace Intake
