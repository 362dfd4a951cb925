#pragma once

#include "store/auditstates.h"
#include "store/database.h"
#include "store/vault.h"

#include <limits>
#include <vector>

namespace Intake {

/// Where the log ends: how many entries there are, and the mark of the last one. Sealed in the store, for without it
/// nobody could tell that the last entries are gone.
struct AuditHead
{
    qint64 count = 0;
    QByteArray mac = {};
};

/// The audit log of a database: it only grows. Each entry is a sealed box, bound to its number, and a keyed mark over
/// number, mark of the entry before, and box. Whoever has no key can change, remove or move none without breaking the
/// chain. What fails here must fail the transaction that it stands in: no state changes without its entry.
class AuditLog
{
public:
    AuditLog(Database &database, const Vault &vault);

    /// Writes the first entry where there is none; `at` as in AuditEntry.
    tl::expected<void, StoreProblem> begin(qint64 at);

    /// Gives the entry its number.
    tl::expected<void, StoreProblem> append(AuditEntry entry);

    /// How far the log of another store was taken over.
    struct Taken
    {
        qint64 number = std::numeric_limits<qint64>::min(); ///< of the last entry
        QByteArray theirs = {};                             ///< its mark there
        QByteArray ours = {};                               ///< its mark here
    };

    /// At most so many more entries of another store's log, up to a number, under this one's key; whether there were
    /// any. A chain that was whole is whole, and one that was broken is broken at the same places: a change of the key
    /// must not mend what somebody did to it.
    tl::expected<bool, StoreProblem> takeOver(const AuditLog &other, Taken &taken, qint64 last, int atMost);

    /// All that is left of it, and its end.
    tl::expected<void, StoreProblem> takeOverEnd(const AuditLog &other, Taken &taken);

    /// At most so many entries whose number is below `number`, the last one first. One that does not open is left out.
    tl::expected<std::vector<AuditEntry>, StoreProblem> before(qint64 number, int atMost) const;

    /// The state that the last entry about it brought an intake to; nothing where there is none.
    tl::expected<std::optional<State>, StoreProblem> lastStateOf(const QUuid &intake) const;

    /// Nothing when it is gone or does not open.
    tl::expected<std::optional<AuditHead>, StoreProblem> head() const;

    /// The entry in a box that was sealed under this number.
    std::optional<AuditEntry> open(qint64 number, const QByteArray &box) const;
    QByteArray mac(qint64 number, const QByteArray &before, const QByteArray &box) const;

private:
    tl::expected<AuditHead, StoreProblem> headFromEntries() const;
    tl::expected<void, StoreProblem> write(const AuditHead &before, AuditEntry entry);

    Database &m_database;
    const Vault &m_vault;
};

/// Under what name the head stands among the store's values.
inline constexpr QLatin1StringView auditHeadValue("store/audit");

} // namespace Intake
