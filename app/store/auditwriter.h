#pragma once

#include "store/audit.h"
#include "store/store.h"

#include <QHash>

namespace Intake {

/// Writes changes together with their entries in the audit log, and knows who makes them.
class AuditWriter
{
public:
    AuditWriter();

    void setActor(const QString &initials) { m_actor = initials; }

    /// What the log says of a write of a row; nothing when it has said it already, or when there is nothing to say.
    std::optional<AuditEntry> entryOf(const Row &row, std::optional<State> from, const ChangeNote &note) const;

    /// The entry with who makes it, where that is a person; `now` where it has no time.
    AuditEntry signedEntry(AuditEntry entry, qint64 now) const;

    /// The write and its entry in one transaction: both or neither.
    template <typename Write>
    auto together(Database &database, const Vault &vault, const std::optional<AuditEntry> &entry, Write write)
        -> decltype(write())
    {
        if (!entry)
            return write();
        const auto begun = database.begin();
        if (!begun)
            return tl::unexpected(begun.error());
        auto done = write();
        const auto whole = done ? AuditLog(database, vault).append(*entry).and_then([&] { return database.commit(); })
                                : tl::expected<void, StoreProblem>(tl::unexpected(done.error()));
        if (whole) {
            m_said.insert(entry->intake, hourOf(*entry));
            return done;
        }
        database.rollBack();
        return tl::unexpected(whole.error());
    }

private:
    static QString hourOf(const AuditEntry &entry);

    QString m_actor;
    QString m_account;
    QHash<QUuid, QString> m_said; ///< of each intake: in which hour and by whom its last entry was written
};

} // namespace Intake
