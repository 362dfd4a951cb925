#pragma once

#include "api/judge.h"
#include "api/onceonlybody.h"
#include "api/server.h"
#include "model/check.h"

#include <chrono>
#include <memory>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

namespace Intake {

/// How long a create may take, and how large its answer may be.
struct CreateLimits
{
    std::chrono::milliseconds deadline{30'000}; ///< from start() to the last byte of the answer
    qint64 answer = 1024 * 1024;                ///< bytes
};

/// `POST /clients`, exactly once on the wire. The body leaves through a device that cannot be rewound, so that the
/// network layer cannot send it again by itself (Qt 6.4 does so up to four times); redirects are never followed; the
/// connection is a fresh one. Emits finished() exactly once after start(), never from within it. Destroying it breaks
/// the connection off; a receiver of finished() may do so.
class CreateClient : public QObject
{
    Q_OBJECT
public:
    CreateClient(Server server, const CheckedClient &client, CreateLimits limits = {}, QObject *parent = nullptr);
    ~CreateClient() override;

    void start(); ///< once; a second call does nothing

signals:
    void finished(const Intake::Verdict &verdict);

private:
    QNetworkRequest request() const;
    void takeAnswer();
    void breakOff();
    void end();
    Exchange exchange() const;

    Server m_server;
    CreateLimits m_limits;
    QNetworkAccessManager m_network;
    OnceOnlyBody m_body;
    std::unique_ptr<QNetworkReply> m_reply;
    QTimer m_deadline;
    QByteArray m_answer;
    bool m_deadlinePassed = false;
    bool m_answerTooLarge = false;
    bool m_ended = false;
};

} // namespace Intake
