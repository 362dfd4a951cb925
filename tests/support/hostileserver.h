#pragma once

#include "support/certificates.h"

#include <functional>
#include <memory>
#include <QByteArray>
#include <QThread>
#include <QUrl>
#include <vector>

namespace Intake::Support {

/// When the server acts: as soon as it has seen this much of a request.
enum class Stage { OnConnect, BeforeBody, MidBody, AfterBody };

/// How it leaves the connection.
enum class Ending { KeepOpen, Fin, Rst };

/// What a hostile server does to each connection: at `stage` it writes `answer`, then `more` for `times` times with
/// `pause` before each, then ends. With `deaf` it reads no more than it must, so that a large request cannot leave.
struct Script
{
    Stage stage = Stage::AfterBody;
    QByteArray answer = {};
    Ending ending = Ending::KeepOpen;
    QByteArray more = {};
    int times = 0;
    std::chrono::milliseconds pause{0};
    bool deaf = false;
    /// Instead of `answer`, when it is there: called in the server's thread with the head of each request.
    std::function<QByteArray(const QByteArray &head)> answerTo = {};
    /// As a proxy does: plain until a CONNECT came, then by the server's TLS, as if it were the other end.
    bool tunnels = false;
};

/// One request as the server saw it, whole or not. Over TLS these are the bytes after decryption.
struct SeenRequest
{
    QByteArray head; ///< with its empty line; as far as it came
    QByteArray body;
    bool complete = false;
};

/// All that ever reached a server: the truth that a client's own story is measured against.
struct Ledger
{
    int connections = 0;
    std::vector<SeenRequest> requests; ///< each from its first byte on

    int complete() const;
};

/// A server on 127.0.0.1, in its own thread, that writes down all it sees and does with a connection what its script
/// says.
class HostileServer
{
public:
    explicit HostileServer(Script script, ServerTls tls = {});
    ~HostileServer();

    QUrl base() const;     ///< `http://127.0.0.1:PORT/v1`, or https
    Ledger ledger() const; ///< now
    Ledger ledgerAtRest(); ///< once the client is gone: when all that it had sent is read

private:
    class Listener;
    QThread m_thread;
    std::unique_ptr<Listener> m_listener;
    QUrl m_base;
};

} // namespace Intake::Support
