#pragma once

#include "desk/clock.h"
#include "desk/keyonce.h"

#include <QObject>
#include <QPointer>

namespace Intake {

class Drafts;
class Line;
class Outbox;
class People;
class Receptionists;
class Reconciler;
class StoreThread;
struct Unlocking;

enum class UnlockAnswer {
    Open,
    WrongPin,        ///< or nobody here has these initials; counted
    WrongPassphrase, ///< or recovery key; counted, and waitLeft() may have grown
    TooMany,         ///< five misses: by passphrase, or where there is none by the system's own password
    WaitFirst,       ///< waitLeft() is not over: it was not looked at
    NoKey,           ///< the key cannot be fetched like this now: the keychain is locked, or this is no way in (ways())
    Trouble,         ///< the store cannot do it, or the desk was locked anew meanwhile; problem() may say why
};

/// Locks the desk and opens it again. From lock() on nobody is to see anything; what is typed is saved first, nothing
/// new is sent or looked up, and as soon as no attempt is under way and nothing is unsaved the keys are wiped from
/// memory. What was typed stays where it is, in the form and sealed on disk. Where receptionists have PINs a desk with
/// a window is locked from its start, so that ending the program and starting it again wins nothing. No secret
/// is kept meanwhile: a passphrase from a file is read anew.
class DeskLock : public QObject
{
    Q_OBJECT
public:
    /// All by reference; they outlive it.
    struct Parts
    {
        StoreThread &store;
        Clock &clock;
        Drafts &drafts;
        People &people;
        Line &line;
        Outbox &outbox;
        Reconciler &reconciler;
        Receptionists &receptionists;
    };
    explicit DeskLock(const Parts &parts, QObject *parent = nullptr);
    ~DeskLock() override;

    /// From the call of lock() until it was unlocked.
    bool isLocked() const { return m_locked; }
    bool isWiped() const { return m_wiped; } ///< locked, and the keys are gone

    /// At once, also while the store is still being opened or is in trouble. A second call does nothing, but ends an
    /// unlocking that is under way.
    void lock();

    /// The ways in that there are, as far as they are known now; waysChanged() follows what is learned later.
    struct Ways
    {
        bool pin = false; ///< somebody has a PIN that is still looked at, and the key comes without a person
        bool passphrase = false;
        bool session = false;     ///< five misses, and there is no passphrase: the system asks for its own password
        bool free = false;        ///< nobody has a PIN and there is no passphrase: a button is enough
        bool recoveryKey = false; ///< unlockWith() takes it too
        friend bool operator==(const Ways &, const Ways &) = default;
    };
    Ways ways() const;

    /// How long no passphrase is looked at; and why the last unlocking ended in Trouble or NoKey.
    std::chrono::milliseconds waitLeft() const;
    const std::optional<StoreProblem> &problem() const { return m_problem; }

    /// The reply comes later, while the receiver lives; unlocked() just before it. One that is asked for while another
    /// is under way waits its turn.
    using Reply = std::function<void(UnlockAnswer)>;
    void unlock(const QString &initials, const QString &pin, QObject *receiver, const Reply &reply);
    void unlockWith(const QByteArray &passphrase, QObject *receiver, const Reply &reply);
    /// The session was locked after the misses and is unlocked again: the system has asked for its own password.
    void unlockBySession(QObject *receiver, const Reply &reply);
    void unlockFreely(QObject *receiver, const Reply &reply);

    /// For Desk. A store is being opened with this key. Once it is open (nothing was read from it yet), and once all is
    /// read or nothing will be.
    void opening(KeySource::Kind key, const PassphraseReader &passphrase = {});
    /// `then` is called at once or, where the desk is attended and somebody has a PIN, after it was unlocked.
    void enter(bool attended, QObject *receiver, const std::function<void()> &then);
    void opened(bool isOpen);

    /// The store's key is another one: what opens it is learnt anew.
    void keyChanged();

signals:
    void aboutToLock(); ///< hide everything now, and clear what is not to stay
    void locked();      ///< the keys are gone
    void unlocked();
    void waysChanged();
    void pinMissed(); ///< to be noted in the audit log once it is open

private:
    using Try = std::function<Unlocking(Store &)>;

    bool comesByItself() const;
    void begin();
    void wipeWhenQuiet();
    bool isQuiet() const;
    void wipe();
    void attempt(Try job, bool opensWithoutStore, QObject *receiver, const Reply &reply);
    UnlockAnswer take(const Unlocking &tried, int round);
    void open(const Unlocking &how);
    void rest(bool resting);
    void learn(const Unlocking &learnt);

    Parts m_parts;
    KeySource::Kind m_key = KeySource::Kind::Memory;
    PassphraseReader m_passphrase; ///< the key comes by it without a person
    bool m_readsWrong = false;     ///< what it gave since the lock did not open the store
    bool m_hasPassphrase = false;
    bool m_hasRecoveryKey = false;
    bool m_cannotCount = false; ///< who has which PIN cannot be read, or a miss not be written down
    bool m_locked = false;
    bool m_wiping = false;
    bool m_wiped = false;
    bool m_isOpening = false; ///< the store is being opened or read
    bool m_hasStore = false;
    bool m_isOpen = false; ///< and it was read
    int m_round = 0;       ///< counts the calls of lock()
    int m_attempts = 0;    ///< to unlock, under way
    std::chrono::milliseconds m_nextTry{0};
    std::optional<StoreProblem> m_problem;
    QPointer<QObject> m_waiting;
    std::function<void()> m_then;
};

} // namespace Intake
