#pragma once

#include "desk/pinholders.h"
#include "model/auditentry.h"

#include <functional>
#include <QObject>
#include <QPointer>
#include <vector>

namespace Intake {

class StoreThread;

/// Somebody who works at this desk.
struct Receptionist
{
    QString initials; ///< 1 to 4 letters of any script, in capitals
    friend bool operator==(const Receptionist &, const Receptionist &) = default;
};

/// The people at this desk, known by their initials, each with a PIN of their own. A PIN is no key: it has so few
/// digits that whoever holds the file and its key could try all of them. It guards the screen and says who is there;
/// the keychain guards the file. Kept sealed in the store as Argon2id hashes, and looked at on the store's thread. A
/// miss is written down before the PIN is tried, so that ending the program in between wins nothing.
class Receptionists : public QObject
{
    Q_OBJECT
public:
    explicit Receptionists(StoreThread &store, QObject *parent = nullptr);
    ~Receptionists() override;

    using Reply = std::function<void(PinAnswer)>;

    /// Those that are known, in the order of their initials. Also while the desk is locked.
    std::vector<Receptionist> all() const;

    QString atDesk() const { return m_atDesk; } ///< initials; empty: nobody has said

    /// The reply comes later, while the receiver lives. The first one may be added by anybody; after that it takes the
    /// PIN of the one at the desk, or whoever finds the desk open would have a PIN of their own. With none where
    /// needsNoPin().
    void add(const QString &initials, const QString &pin, const QString &pinAtDesk, QObject *receiver,
             const Reply &reply);

    /// With the PIN of the one at the desk or, where nobody has said who that is, of the one who goes. With none where
    /// needsNoPin(): for somebody who forgot the PIN or works here no longer.
    void remove(const QString &initials, const QString &pin, QObject *receiver, const Reply &reply);

    /// The desk was opened by more than a PIN: by a passphrase or by the system's own password.
    bool needsNoPin() const { return m_needsNoPin; }

    void setPin(const QString &initials, const QString &oldPin, const QString &newPin, QObject *receiver,
                const Reply &reply);

    /// This person is at the desk from now on.
    void choose(const QString &initials, const QString &pin, QObject *receiver, const Reply &reply);
    void leave(); ///< nobody is

    /// As they would stand: composed, in capitals by the rule of no language; empty when they are not 1 to 4 letters.
    static QString normalInitials(const QString &typed);
    static bool isPin(const QString &typed); ///< 4 to 12 digits of any script

    /// For DeskLock: what a job on the store's thread has read, and who opened the desk by what.
    void take(const PeopleSeen &seen);
    void opened(const QString &initials, bool byPassphraseOrSession);
    void closed() { m_needsNoPin = false; }
    bool mayTryPin() const { return m_seen.mayTry; }   ///< of somebody, at least
    bool isAnyUsedUp() const { return m_seen.usedUp; } ///< five misses, of somebody or of all together
    int triesLeft() const { return m_seen.triesLeft; } ///< of whoever typed a PIN last; 0 to 5

signals:
    void changed();
    void atDeskChanged();
    void storeTrouble(const Intake::StoreProblem &problem);
    void done(Intake::AuditEvent event, const QString &initials); ///< for the audit log

private:
    struct Deed
    {
        AuditEvent event;
        QString initials; ///< who comes, or to whom it is done
        QString proves;   ///< whose PIN it takes
    };
    void run(std::function<Looked(Store &)> job, QObject *receiver, const Reply &reply, const Deed &deed);
    void setAtDesk(const QString &initials);

    StoreThread &m_store;
    PeopleSeen m_seen;
    QString m_atDesk;
    bool m_needsNoPin = false;
};

} // namespace Intake
