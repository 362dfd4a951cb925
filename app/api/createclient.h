#pragma once

#include "api/onceonlybody.h"
#include "api/transfer.h"
#include "model/check.h"

namespace Intake {

using CreateLimits = TransferLimits;

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
    void tell();

    Server m_server;
    QNetworkAccessManager m_network;
    OnceOnlyBody m_body;
    Transfer m_transfer;
    bool m_started = false;
};

} // namespace Intake
