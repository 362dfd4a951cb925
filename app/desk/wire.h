#pragma once

#include "api/judge.h"
#include "api/listclients.h"
#include "model/check.h"

#include <functional>
#include <QObject>

namespace Intake {

/// The two things that are asked of a server. Each request goes out once; its reply comes exactly once, later than the
/// call, while the receiver lives.
class Wire
{
public:
    virtual ~Wire() = default;

    using Told = std::function<void(const Verdict &)>;
    using Listed = std::function<void(const PageAnswer &)>;

    virtual void create(const Server &server, const CheckedClient &client, QObject *receiver, Told reply) = 0;
    virtual void list(const Server &server, const QUrl &page, QObject *receiver, Listed reply) = 0;
};

/// The network.
class NetworkWire : public Wire
{
public:
    explicit NetworkWire(TransferLimits create = {}, TransferLimits list = {.answer = 8 * 1024 * 1024});

    void create(const Server &server, const CheckedClient &client, QObject *receiver, Told reply) override;
    void list(const Server &server, const QUrl &page, QObject *receiver, Listed reply) override;

private:
    TransferLimits m_create;
    TransferLimits m_list;
};

} // namespace Intake
