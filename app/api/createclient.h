#pragma once

#include "api/judge.h"
#include "api/server.h"
#include "model/check.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <memory>

namespace Intake {

/// How long a create may take, and how large its answer may be.
struct CreateLimits
{
    std::chrono::milliseconds deadline{30'000}; ///< from start() to the last byte of the answer
    qint64 answer = 1024 * 1024;                ///< bytes
};

/// `POST /clients`, exactly once on the wire. The body leaves through a device that cannot be rewound, so that the network
/// layer cannot send it again by itself (Qt 6.4 does so up to four times); redirects are never followed; the connection is
/// a fresh one. Emits finished() exactly once after start(), never from within it.
class CreateClient : public QObject
{
    Q_OBJECT
public:
    CreateClient(Server server, const CheckedClient &client, CreateLimits limits = {}, QObject *parent = nullptr);
    ~CreateClient() override;

    void start();

signals:
    void finished(const Intake::Verdict &verdict);
};

} // namespace Intake
