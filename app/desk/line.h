#pragma once

#include "desk/clock.h"
#include "desk/ratelimit.h"
#include "desk/wire.h"
#include "store/storethread.h"

namespace Intake {

/// The one line to the server: where it leads, and whose turn it is. At most four requests are under way, and never
/// more than the key's rate allows; the rate's stamps are stored before a request leaves, so that a restart forgets
/// none.
class Line : public QObject
{
    Q_OBJECT
public:
    enum class Priority { Create, List };

    Line(Wire &wire, Clock &clock, StoreThread &store, QObject *parent = nullptr);
    ~Line() override;

    /// Without a server nobody gets a turn.
    void setServer(std::optional<Server> server, bool practice);
    const std::optional<Server> &server() const { return m_server; }

    /// While it rests nobody gets a turn; who asks waits.
    void setResting(bool resting);
    QString origin() const { return m_origin; } ///< `https://host:port`, or `practice`; empty without a server

    /// What the store has under `rate`.
    void restore(const QByteArray &rate);

    /// Calls `go` with a turn as soon as the rate allows it, creates before lists; perhaps from within. Each turn is
    /// used by one create() or list(), or given back.
    void ask(Priority priority, QObject *receiver, std::function<void(int turn)> go);
    void giveBack(int turn);
    void create(int turn, const Server &server, const CheckedClient &client, QObject *receiver, Wire::Told reply);
    void list(int turn, const Server &server, const QUrl &page, QObject *receiver, Wire::Listed reply);

    int requestsLeft() const;
    bool isAskedToWait() const; ///< by the server's Retry-After: how many requests are left is not known
    int requestsAllowed() const { return m_rate.allowed(); }
    /// Until the rate lets the next create go; nothing: not before an answer.
    std::optional<std::chrono::milliseconds> wait() const;
    std::chrono::milliseconds wholeWait() const; ///< of which wait() is what is left

    /// The server's clock minus ours, in seconds, when an answer told it.
    std::optional<qint64> clockAhead() const { return m_clockAhead; }

    /// The status of the last answer, 0 when none came; nothing: this server was not asked yet.
    std::optional<int> lastStatus() const { return m_lastStatus; }

    Clock &clock() { return m_clock; }
    StoreThread &store() { return m_store; }

signals:
    void serverChanged();
    void heard(); ///< a request was answered, in whatever way

private:
    struct Asked
    {
        Priority priority;
        QPointer<QObject> receiver;
        std::function<void(int)> go;
    };

    void serve();
    bool serveOne();
    void wakeAfter(std::chrono::milliseconds delay);
    void answered(int turn, const ServerSays &says, int status);
    void keepRate();

    Wire &m_wire;
    Clock &m_clock;
    StoreThread &m_store;
    std::optional<Server> m_server;
    QString m_origin;
    RateLimit m_rate;
    std::vector<Asked> m_asked;
    std::optional<qint64> m_clockAhead;
    std::optional<int> m_lastStatus;
    std::optional<std::chrono::milliseconds> m_wakeAt;
    bool m_resting = false;
};

} // namespace Intake
