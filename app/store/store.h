#pragma once

#include "model/auditentry.h"
#include "store/row.h"
#include "store/storefault.h"

#include <functional>
#include <memory>
#include <optional>
#include <QStringList>
#include <span>
#include <tl/expected.hpp>

namespace Intake {

/// Where the key that opens the store comes from.
struct KeySource
{
    enum class Kind {
        Keychain,    ///< the system's; asked at most 5 s
        KeyFile,     ///< `key` beside the store, for practice only
        Passphrase,  ///< `secret` is it
        RecoveryKey, ///< `secret` is it, as printed at setup; never makes a new store
        Memory,      ///< nothing reaches the disk: the store lives and ends with the program
    } kind = Kind::Keychain;
    QByteArray secret = {};
};

struct StoreSetup
{
    QString folder; ///< made (0700) when it is missing; holds `intakes.db`
    KeySource key = {};
};

/// What is to be said of a store that was opened.
struct OpenReport
{
    bool readOnly = false; ///< it is of a newer version, or the disk is read-only: nothing can be saved
    bool isNew = false;
    QString recoveryKey;            ///< until Store::recoveryKeySeen()
    bool isKeyChanged = false;      ///< the recovery key is of a changed key
    bool byRecoveryKey = false;     ///< it was opened by that, so nothing else may open it here
    bool olderCopy = false;         ///< the store is behind the generation that the keychain or key file knows
    bool onNetworkDrive = false;    ///< where file locks cannot be trusted
    QString setAside;               ///< path of the copy of a corrupt (or empty) store that was put aside
    int salvaged = 0;               ///< rows that came over from it
    std::vector<QUuid> notSalvaged; ///< rows that did not; they are in the copy still
};

/// How the audit log is to speak of a write, where the states before and after do not say it all.
struct ChangeNote
{
    std::optional<AuditEvent> event = {}; ///< in place of what the states say
    qint64 at = 0;                        ///< 0: when the row was changed
    QString detail = {};
};

/// By what a store with a changed key opens: the system's keychain, a passphrase, or both. (In practice: by its key
/// file still.) The recovery key is always another one.
struct KeyWays
{
    bool keychain = false;
    QByteArray passphrase = {}; ///< empty: none
};

struct KeyChanged
{
    QString
        recoveryKey; ///< to be shown until Store::recoveryKeySeen(); empty in practice. Whoever copies it wipes that
    ~KeyChanged();
};

/// How far a long job has come, of how much; called on the store's thread.
using Progress = std::function<void(int done, int of)>;

/// What else is asked of the store during a long job, again and again, on the store's thread.
using Meanwhile = std::function<void()>;

class AuditCheck;
struct StoreTuning;

/// The one file with all intakes: SQLite with a rollback journal, synchronous=EXTRA, locked for this process alone
/// while it is open. Each payload is sealed by itself (XChaCha20-Poly1305) and bound to its row's id and revision; a
/// keyed MAC over all clear columns and the generation is written in the same statement, so that a change from outside
/// is noticed. Belongs to one thread; see StoreThread.
class Store
{
public:
    ~Store();

    /// Opens the store, or makes it. A store that exists never gets a new key: a missing or locked one is a problem.
    /// May take as long as the key source does (a passphrase about half a second, a keychain up to 5 s).
    static tl::expected<std::unique_ptr<Store>, StoreProblem> open(const StoreSetup &setup);

    /// For tests, see storetuning.h.
    static tl::expected<std::unique_ptr<Store>, StoreProblem> open(const StoreSetup &setup, const StoreTuning &tuning);

    const OpenReport &report() const;

    /// Who is at the desk, by initials, for the audit log; empty: nobody has said.
    void setActor(const QString &initials);

    /// Whether this kind of secret could open it, or a new one of it: what is needed for unlock().
    bool opensBy(KeySource::Kind kind) const;

    /// Wipes every key from memory. The file stays open and taken for this process, and whatever is asked from now on
    /// is answered with Locked. A store in memory has its only key here, so that one is only put out of reach (its page
    /// can neither be read nor written): wiping it would lose what was typed.
    void lock();
    bool isLocked() const;

    /// Asks for the key again, as opening does: a miss is counted before a passphrase is tried, and waits grow. When it
    /// is not locked only what a person gives is looked at: a wrong passphrase is wrong then too, and nothing changes.
    tl::expected<void, StoreProblem> unlock(const KeySource &source);

    /// A new row; gives it back with its order and its revision. The audit log has it in the same transaction.
    tl::expected<Row, StoreProblem> add(Row row, const ChangeNote &note = {});

    /// Writes a row that was read, in one conditional statement: only if the row on disk is in the state `from` and at
    /// `row.revision`. Exactly one row is changed, or it is a Conflict and nothing is. Durable when it returns. Gives
    /// the row with its new revision. An empty payload makes a tombstone. A change of state has its entry in the audit
    /// log in the same transaction; an edit has one for each person, intake and hour.
    tl::expected<Row, StoreProblem> change(Row row, State from, const ChangeNote &note = {});

    /// Something that is no change of state, for the audit log. Of the entry number, actor and account are the store's
    /// own; a time of 0 is now.
    tl::expected<void, StoreProblem> note(AuditEntry entry);

    /// At most so many entries of the audit log whose number is below `number`, the last one first.
    tl::expected<std::vector<AuditEntry>, StoreProblem> auditBefore(qint64 number, int atMost) const;

    /// Goes on looking whether the audit log is whole (store/auditcheck.h). True when it is done.
    tl::expected<bool, StoreProblem> goOnChecking(AuditCheck &check, int atMost) const;

    tl::expected<Row, StoreProblem> row(const QUuid &id) const;

    /// All rows in these states that were changed at or after `since`.
    tl::expected<Rows, StoreProblem> rows(std::span<const State> states, qint64 since = 0) const;

    /// The `atMost` rows in a state that were changed last, the last one first; of those changed at or after `since`.
    tl::expected<Rows, StoreProblem> newest(State state, qint64 since, int atMost) const;

    /// The rows of every state whose order is from `first` to `first + size - 1`, so that all can be read a few at a
    /// time; nothing when no row has an order that high.
    tl::expected<std::optional<Rows>, StoreProblem> part(qint64 first, int size) const;

    /// How many rows there are in a state, changed at or after `since`. Reads no row.
    tl::expected<int, StoreProblem> count(State state, qint64 since = 0) const;

    /// All rows that were begun in this time, whatever became of them; `until` does not belong to it.
    tl::expected<Rows, StoreProblem> begunBetween(qint64 from, qint64 until) const;

    /// The first `atMost` of the rows in a state in the order in which they were changed last, from a place in it to
    /// before a time.
    tl::expected<Rows, StoreProblem> changedFrom(State state, const RowTime &from, qint64 until, int atMost) const;

    /// A small value about the whole queue, sealed under its name; empty when there is none.
    tl::expected<QByteArray, StoreProblem> value(const QString &name) const;
    tl::expected<void, StoreProblem> setValue(const QString &name, const QByteArray &value);

    /// Counts the generation up in the store and then beside it (keychain, key file), so that an older copy of the file
    /// is recognised. To be called before the first byte of an attempt leaves.
    tl::expected<void, StoreProblem> countGeneration();

    /// A second way in beside the keychain, or another passphrase than now.
    tl::expected<void, StoreProblem> setPassphrase(const QByteArray &passphrase);

    /// Gives the store another key (store/keychange.h): all that it holds is sealed anew, and neither the recovery key
    /// nor the passphrase of before opens anything any more. The copies of damaged stores are deleted, for they would
    /// still open. Needs the store's room on the disk once more, and takes about as long as reading it twice. When it
    /// fails nothing was changed: KeychainAbsent, KeychainLocked, PassphraseNeeded (no way was given), Damaged (a row
    /// does not open, and never would), or what the disk says. `meanwhile` may read and write as ever: what it changes
    /// is on the disk when it is answered, and in the store under its new key too. A lock() from there comes
    /// afterwards.
    tl::expected<KeyChanged, StoreProblem> changeKey(const KeyWays &ways, const Progress &progress = {},
                                                     const Meanwhile &meanwhile = {});

    /// The recovery key, be it of a new store or of changeKey(), is kept by somebody: it is told no more.
    tl::expected<void, StoreProblem> recoveryKeySeen();

    /// How many copies of damaged stores a change of the key would delete.
    int copiesOfDamaged() const;

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Intake
