#pragma once

#include "desk/intakes.h"
#include "desk/line.h"
#include "desk/quiet.h"

namespace Intake {

enum class Connection {
    NotTried, ///< in this run
    Online,   ///< the server answered the last request, with whatever is not Busy
    Busy,     ///< it answered that it cannot take anything now
    Offline,  ///< it could not be reached
    NoServer, ///< none is set
};

/// The queue as the status line and the command line show it.
struct QueueStatus
{
    int waiting = 0;            ///< ready and waiting ones
    int sending = 0;            ///< under way, or answered and not yet stored
    std::optional<Reason> hold; ///< why nothing is sent until a person acts
    bool locked = false;        ///< the desk is locked: nothing is sent until it is opened
    bool keyChanging = false;   ///< the key of the store is: nothing is sent until that is done
    bool trying = false;        ///< a request of the queue has left, and its answer is not there
    bool full = false;          ///< as many are being sent as may be: whoever is ready waits for a turn
    bool resting = false;       ///< after an unknown outcome, until the server answers a question
    std::optional<std::chrono::milliseconds> nextIn; ///< until the next try by itself; nothing while none is due
    std::chrono::milliseconds wholeWait{0};          ///< of which nextIn is what is left
    int requestsLeft = 0;                            ///< in this minute, where the server has not asked to wait
    bool askedToWait = false;                        ///< by the server's Retry-After
    int requestsAllowed = 0;                         ///< in a minute
    Connection connection = Connection::NotTried;
};

/// Sends what is ready or waiting. A person's Create goes first, then the order in which intakes were begun. Before the
/// first byte leaves, the attempt is claimed by one conditional write that freezes its body; exactly one row is
/// changed, or nothing is sent. What may have been created (unknown) is never sent again from here. Works while the
/// event loop of its thread runs; never blocks. Killed at any moment, it leaves each intake in one state that says what
/// is known.
class Outbox : public QObject
{
    Q_OBJECT
public:
    Outbox(Intakes &intakes, Line &line, QObject *parent = nullptr);
    ~Outbox() override;

    /// Once, after Intakes::load() and setServer(): reads what is kept of the queue and begins to send. With an older
    /// copy of the store (OpenReport) what is ready or waiting may have been created since: it becomes unknown.
    void start(bool olderCopy = false);

    /// Where to send from now on; nothing: nowhere. Another server or another token lifts a hold.
    void setServer(std::optional<Server> server, bool practice);

    /// A person's Create. The problems when the draft may not be sent; then nothing is changed. Else the draft is
    /// stored as ready and sent as soon as possible; settled() follows, or storeTrouble(). An intake that is not stored
    /// yet is added. Pressing twice is harmless. `detail` is what the audit log adds (see auditByCommand).
    Problems create(const QUuid &id, const Draft &draft, QDate today, const QString &detail = {});

    /// The first key typed into a ready or waiting intake: it is a draft again. StoreFault::Conflict in the reply when
    /// its sending has begun.
    void takeBack(const QUuid &id, QObject *receiver, Intakes::Reply reply);

    /// A person's word for the whole queue: lifts a hold, ignores our own waits, obeys the server's Retry-After.
    void sendNow();
    void liftHold();

    /// While the desk is locked nothing new is begun; what is under way comes to its end.
    void setLocked(bool locked);
    /// Likewise while the key of the store is changed.
    void setKeyChanging(bool changing);
    bool isUnderWay() const { return m_probeLeft || !m_flights.empty(); } ///< a request, or its end is not stored yet

    /// After the computer slept or its network changed: asks the server a harmless question before anything is sent.
    void probeFirst();

    QueueStatus status() const;

    /// What the server said of an intake while the store cannot take it; it is shown, and written as soon as possible.
    const Verdict *unsaved(const QUuid &id) const;

signals:
    void statusChanged();
    void settled(const QUuid &id); ///< an attempt has ended, and its end is stored
    void storeTrouble(const Intake::StoreProblem &problem);

private:
    using Time = std::chrono::milliseconds;

    /// One attempt from its claim until its end is stored.
    struct Flight
    {
        int turn = 0;
        Server server;
        Intakes::Change end; ///< what is still to be written
        std::optional<Verdict> verdict;
        int failedWrites = 0;
    };

    void takeKept(const QByteArray &rate, const QByteArray &quiet);
    void doubtAll();
    void begin();
    void makeReady(const QUuid &id, const Draft &draft, const QString &detail);
    void addReady(const QUuid &id, const Draft &draft, const QString &detail);
    void isReady(const QUuid &id);

    void pump();
    void askForTurns();
    void take(int turn);
    void claim(const QUuid &id, int turn);
    void claimed(const QUuid &id, const Intakes::Result &result, const std::optional<CheckedClient> &checked);
    void send(const QUuid &id, const CheckedClient &client);
    void neverLeft(const QUuid &id, const StoreProblem &problem);
    void drop(const QUuid &id);
    void answered(const QUuid &id, const Verdict &verdict);
    void write(const QUuid &id);
    void written(const QUuid &id, const StoreProblem &problem);
    void storeFailed(const StoreProblem &problem);

    void learn(const Verdict &verdict);
    void probe();
    void probed(const PageAnswer &answer);
    void lapseWaits(int mostAttempts);
    void keepQuiet();
    QByteArray mark() const;

    bool rests() const { return m_locked || m_keyChanging; }
    bool isIdle(const Card &card) const;
    std::vector<QUuid> sendable();
    std::optional<Time> nextDue();
    void schedule();
    Connection connection() const;
    Time now() const;

    Intakes &m_intakes;
    Line &m_line;
    Quiet m_quiet;
    mutable RowWaits m_rowWaits;
    GrowingWait m_rowGrowth;
    GrowingWait m_storeGrowth;
    std::map<QUuid, Flight> m_flights;
    std::vector<QUuid> m_byPerson;
    std::vector<QUuid> m_unfit;                     ///< the store cannot open or doubt them: left alone in this run
    Connection m_connection = Connection::NotTried; ///< until the server is asked something
    std::optional<Time> m_wakeAt;
    Time m_storePause{0}; ///< nothing is claimed before this, for the store has failed
    Time m_lastAnswer{0};
    int m_storeFailures = 0;
    int m_asked = 0;
    int m_most = 1; ///< in flight: one until the server has answered well, then more
    int m_doubted = 0;
    bool m_started = false;
    bool m_probing = false;
    bool m_probeLeft = false; ///< and is under way
    bool m_locked = false;
    bool m_keyChanging = false;
    bool m_quietUnkept = false;
};

} // namespace Intake
