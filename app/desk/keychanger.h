#pragma once

#include "desk/pinholders.h"

#include <QObject>
#include <QPointer>

namespace Intake {

class DeskLock;
class Drafts;
class Line;
class Outbox;
class Receptionists;
class Reconciler;
class StoreThread;

/// What opens the store today, as far as a change of its key has to know.
struct KeyStanding
{
    bool keychain = false;
    bool passphrase = false;
    int copies = 0;      ///< of damaged stores, which a change deletes
    bool pin = false;    ///< no passphrase is there to be asked for, but somebody has a PIN
    QString atDesk = {}; ///< whose PIN it is then; empty: nobody has said who is there
    friend bool operator==(const KeyStanding &, const KeyStanding &) = default;
};

/// Why the key was not changed.
struct KeyRefusal
{
    StoreProblem problem;
    std::optional<PinAnswer> pin = {}; ///< what was wrong with the PIN, if that is why
    bool pinMissed = false;            ///< it was looked at, and was not the one
};

/// Changes the key of the store while the desk is open: what is typed is saved first, what is being sent comes to its
/// end, and nothing new is sent meanwhile. Typing goes on, and is saved as ever. Whoever changes the key sees the new
/// recovery key, so a desk that was left open is not enough: the passphrase is asked for or, where none opens the store
/// and people have PINs, the PIN of the one at the desk.
class KeyChanger : public QObject
{
    Q_OBJECT
public:
    /// All by reference; they outlive it.
    struct Parts
    {
        StoreThread &store;
        Drafts &drafts;
        Line &line;
        Outbox &outbox;
        Reconciler &reconciler;
        DeskLock &lock;
        Receptionists &receptionists;
    };
    explicit KeyChanger(const Parts &parts, QObject *parent = nullptr);
    ~KeyChanger() override;

    struct Wish
    {
        QByteArray present = {};      ///< the passphrase of today or the recovery key, or the PIN (KeyStanding::pin)
        QByteArray passphrase = {};   ///< the new one; empty: none
        bool withoutKeychain = false; ///< on a computer that has none; else a store keeps the ways in that it has
    };

    using Stood = std::function<void(const KeyStanding &)>;
    using Reply = std::function<void(const tl::expected<KeyChanged, KeyRefusal> &)>;

    /// No reply where there is no open store.
    void look(QObject *receiver, const Stood &reply);

    /// Faults: Busy while another change is under way; Locked when the desk is, or was before it could begin;
    /// WrongPassphrase, of a PIN too, whose misses are counted as at the lock; and those of Store::changeKey(). Nothing
    /// is changed then.
    void change(const Wish &wish, QObject *receiver, const Reply &reply);
    bool isUnderWay() const { return m_phase != Phase::Idle; }

    /// Somebody keeps the recovery key now.
    void recoveryKeySeen();

signals:
    void waiting(); ///< for the end of what is being sent
    void began();
    void progress(int done, int of); ///< intakes

private:
    enum class Phase { Idle, Waiting, Changing };

    void goOn();
    void begin();
    void end(const tl::expected<KeyChanged, KeyRefusal> &changed);
    void rest(bool resting);

    Parts m_parts;
    Phase m_phase = Phase::Idle;
    Wish m_wish;
    QPointer<QObject> m_receiver;
    Reply m_reply;
};

} // namespace Intake
