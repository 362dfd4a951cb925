#include "store/auditcheck.h"

#include "store/audit.h"

#include <QVariant>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

using Kind = AuditBreak::Kind;

/// Is this the box of another entry?
bool isMoved(const AuditLog &log, const AuditHead &head, const QByteArray &box)
{
    for (qint64 number = 1; number <= head.count; ++number)
        if (log.open(number, box))
            return true;
    return false;
}

} // namespace

bool AuditCheck::breaks(Kind kind, qint64 number, const QUuid &intake)
{
    m_finding.fault = AuditBreak{kind, number, intake};
    return false;
}

void AuditCheck::take(const AuditEntry &entry, const QByteArray &mac)
{
    m_mac = mac;
    if (m_finding.entries++ == 0)
        m_finding.first = entry.at;
    m_finding.last = entry.at;
    if (entry.event == AuditEvent::Salvaged)
        m_mayBeLost = QSet<QUuid>(m_states.keyBegin(), m_states.keyEnd());
    if (const auto state = stateAfter(entry.event); state && !entry.intake.isNull())
        m_states.insert(entry.intake, *state);
}

AuditCheck::Going AuditCheck::look(const AuditLog &log, const AuditHead &head, qint64 number, const QByteArray &box,
                                   const QByteArray &mac)
{
    const qint64 wanted = m_finding.entries + 1;
    if (number > head.count || number < 1)
        return breaks(Kind::Added, number);
    if (number != wanted)
        return breaks(Kind::Missing, wanted);
    const auto entry = log.open(number, box);
    if (!entry && isMoved(log, head, box))
        return breaks(Kind::OutOfOrder, number);
    if (!entry || mac != log.mac(number, m_mac, box))
        return breaks(Kind::Edited, number);
    if (entry->event == AuditEvent::EndLost)
        return breaks(Kind::EndLost, number);
    take(*entry, mac);
    return true;
}

AuditCheck::Going AuditCheck::lookAtPart(Database &database, const AuditLog &log, const AuditHead &head, int atMost)
{
    // The first part begins where no entry may be.
    const qint64 from = m_finding.entries == 0 ? std::numeric_limits<qint64>::min() : m_finding.entries + 1;
    auto query =
        database.run(u"SELECT number, box, mac FROM audit WHERE number >= ? ORDER BY number LIMIT ?"_s, {from, atMost});
    if (!query)
        return tl::unexpected(query.error());
    int looked = 0;
    auto more = next(*query);
    for (; more && *more; more = next(*query)) {
        const auto fits =
            look(log, head, query->value(0).toLongLong(), query->value(1).toByteArray(), query->value(2).toByteArray());
        if (!fits || !*fits)
            return fits;
        ++looked;
    }
    return more.map([&](bool) { return looked == atMost; });
}

tl::expected<bool, StoreProblem> AuditCheck::go(Database &database, const Vault &vault, int atMost)
{
    const AuditLog log(database, vault);
    const auto head = log.head();
    if (!head)
        return tl::unexpected(head.error());
    if (!*head) {
        breaks(Kind::EndLost, 0);
        return true;
    }
    const auto more = lookAtPart(database, log, **head, atMost);
    if (!more || *more)
        return more.map([](bool) { return false; });
    if (!m_finding.fault && m_finding.entries < (*head)->count)
        breaks(Kind::CutTail, m_finding.entries + 1);
    else if (!m_finding.fault && m_mac != (*head)->mac)
        breaks(Kind::Edited, m_finding.entries);
    if (m_finding.fault)
        return true;
    return lookAtStates(database).map([] { return true; });
}

void AuditCheck::lookForRemoved()
{
    for (auto left = m_states.keyBegin(); left != m_states.keyEnd(); ++left)
        if (!m_mayBeLost.contains(*left)) {
            breaks(Kind::Removed, m_finding.entries, *left);
            return;
        }
}

/// Those that were there before the log began have no entry until something becomes of them.
tl::expected<void, StoreProblem> AuditCheck::lookAtStates(Database &database)
{
    auto query = database.run(u"SELECT id, state, begun FROM intake"_s);
    if (!query)
        return tl::unexpected(query.error());
    auto more = next(*query);
    for (; more && *more; more = next(*query)) {
        const QUuid id(query->value(0).toString());
        const auto logged = m_states.constFind(id);
        const bool isOlder = logged == m_states.cend() && query->value(2).toLongLong() <= m_finding.first;
        const bool fits = logged != m_states.cend() && stateWord(*logged) == query->value(1).toString();
        if (!isOlder && !fits) {
            breaks(Kind::Unlogged, m_finding.entries, id);
            return {};
        }
        m_states.remove(id);
    }
    return more.map([&](bool) { lookForRemoved(); });
}

} // namespace Intake
