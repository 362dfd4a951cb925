#pragma once

#include "model/auditentry.h"
#include "model/state.h"
#include "store/storefault.h"

#include <QHash>
#include <QSet>
#include <tl/expected.hpp>

namespace Intake {

class AuditLog;
class Database;
class Vault;
struct AuditHead;

/// A look through the whole audit log, a part at a time, so that nothing that is typed waits for it. It ends at the
/// first entry that does not fit; when all fit, it asks whether every intake is there, and in the state that its last
/// entry says: that finds a tail that was cut off together with an older mark of the log's end.
class AuditCheck
{
public:
    /// Looks at the next `atMost` entries. True when it is done.
    tl::expected<bool, StoreProblem> go(Database &database, const Vault &vault, int atMost);

    const AuditFinding &finding() const { return m_finding; }

private:
    using Going = tl::expected<bool, StoreProblem>; ///< whether there is more to look at

    Going look(const AuditLog &log, const AuditHead &head, qint64 number, const QByteArray &box, const QByteArray &mac);
    Going lookAtPart(Database &database, const AuditLog &log, const AuditHead &head, int atMost);
    tl::expected<void, StoreProblem> lookAtStates(Database &database);
    void lookForRemoved();
    bool breaks(AuditBreak::Kind kind, qint64 number, const QUuid &intake = {});
    void take(const AuditEntry &entry, const QByteArray &mac);

    AuditFinding m_finding;
    QByteArray m_mac; ///< of the entry before
    QHash<QUuid, State> m_states;
    QSet<QUuid> m_mayBeLost; ///< when a damaged store was mended, which is in the log
};

} // namespace Intake
