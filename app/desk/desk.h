#pragma once

#include "desk/days.h"
#include "desk/desklock.h"
#include "desk/drafts.h"
#include "desk/keychanger.h"
#include "desk/people.h"
#include "desk/receptionists.h"
#include "desk/reconciler.h"
#include "desk/retention.h"

namespace Intake {

/// What the desk works with.
struct DeskSetup
{
    StoreSetup store;
    std::optional<Server> server;
    bool practice = false;

    /// Called as soon as the newest cards are there; the rest, and the sending, follow. May be empty.
    std::function<void(bool afterCrash)> begun = {};

    std::chrono::milliseconds pause{}; ///< between the newest and the rest, where there is a rest
    /// For a window: where receptionists have PINs the desk is locked first, and only goes on once it was unlocked.
    /// Commands without a window have the keychain's word for who they are, and read no names to anybody.
    bool attended = false;

    /// Reads the passphrase once more, where the program was started with a file of it: on the store's thread, after
    /// each lock. Empty when it cannot be read.
    PassphraseReader passphrase = {};
};

/// What is to be said once the store is open.
struct DeskReport
{
    OpenReport store;
    bool afterCrash = false; ///< the last run did not end by close()
};

/// All use cases of one data folder, wired: editing, sending, reconciling. The window and the commands hold one each;
/// the store sees to it that there is only one at a time.
class Desk
{
public:
    Desk();
    explicit Desk(Clock &clock, Wire &wire);
    ~Desk();

    using Opened = std::function<void(tl::expected<DeskReport, StoreProblem>)>;

    /// Opens the store, reads the cards and begins to send and to look. What an open store in memory holds is carried
    /// over into the new one.
    void open(const DeskSetup &setup, QObject *receiver, const Opened &reply);

    /// Another server or token, without opening anything anew.
    void setServer(const std::optional<Server> &server, bool practice);

    /// Saves what is not saved and marks the run as ended well. `then` is called in any case.
    void close(QObject *receiver, std::function<void()> then);

    /// Who is at the desk, by initials, for the audit log; empty: nobody has said.
    void setActor(const QString &initials);

    /// Something that somebody did, for the audit log: ids and events, never anything of a person. What becomes of an
    /// intake is noted by itself.
    void note(AuditEvent event, const QUuid &intake = {}, const QString &detail = {});

    /// People who were typed and are not created.
    int notCreated() const;

    Clock &clock() { return m_clock; }
    StoreThread &store() { return m_store; }
    Intakes &intakes() { return m_intakes; }
    Drafts &drafts() { return m_drafts; }
    People &people() { return m_people; }
    Line &line() { return m_line; }
    Outbox &outbox() { return m_outbox; }
    Reconciler &reconciler() { return m_reconciler; }
    Retention &retention() { return m_retention; }
    Days &days() { return m_days; }
    Receptionists &receptionists() { return m_receptionists; }
    DeskLock &lock() { return m_lock; }
    KeyChanger &keys() { return m_keys; }

private:
    struct Own;
    explicit Desk(std::unique_ptr<Own> own);
    void write(const AuditEntry &entry);
    void load(const OpenReport &report, const DeskSetup &setup, QObject *receiver, const Opened &reply);

    std::unique_ptr<Own> m_own; ///< clock and wire, unless they were given
    Clock &m_clock;
    StoreThread m_store;
    Intakes m_intakes;
    Drafts m_drafts;
    People m_people;
    Line m_line;
    Outbox m_outbox;
    Reconciler m_reconciler;
    Retention m_retention;
    Days m_days;
    QString m_actor;
    std::vector<AuditEntry> m_notes; ///< that came while the keys were gone
    Receptionists m_receptionists;
    DeskLock m_lock;
    KeyChanger m_keys;
};

} // namespace Intake
