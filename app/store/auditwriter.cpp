#include "store/auditwriter.h"

#include "store/disk.h"

namespace Intake {

namespace {

constexpr qint64 millisecondsInAnHour = 3'600'000;

} // namespace

AuditWriter::AuditWriter()
    : m_account(accountName())
{
}

QString AuditWriter::hourOf(const AuditEntry &entry)
{
    return QString::number(entry.at / millisecondsInAnHour) + u' ' + entry.who;
}

std::optional<AuditEntry> AuditWriter::entryOf(const Row &row, std::optional<State> from, const ChangeNote &note) const
{
    const auto event = note.event ? note.event : auditEventOf(from, row.state);
    if (!event)
        return std::nullopt;
    const AuditEntry entry =
        signedEntry({.at = note.at,
                     .event = *event,
                     .intake = row.id,
                     .detail = *event == AuditEvent::Sending ? QString::number(row.attempts) : QString()},
                    row.changed);
    const bool isSaid = *event == AuditEvent::Edited && m_said.value(row.id) == hourOf(entry);
    return isSaid ? std::nullopt : std::optional(entry);
}

AuditEntry AuditWriter::signedEntry(AuditEntry entry, qint64 now) const
{
    entry.at = entry.at ? entry.at : now;
    entry.who = m_actor;
    entry.account = m_account;
    return entry;
}

} // namespace Intake
