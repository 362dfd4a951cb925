#include "store/auditwriter.h"

#include "store/disk.h"

namespace Intake {

namespace {

constexpr qint64 millisecondsInAnHour = 3'600'000;

/// What the program does by itself, a command asks for, or a server says: whoever is at the desk then has done nothing.
bool isByNobody(const AuditEntry &entry)
{
    if (entry.detail == auditByCommand)
        return true;
    switch (entry.event) {
    case AuditEvent::Sending:
    case AuditEvent::NotSent:
    case AuditEvent::Created:
    case AuditEvent::Refused:
    case AuditEvent::Waiting:
    case AuditEvent::Unknown:
    case AuditEvent::Adopted:
    case AuditEvent::Forgotten:
        return true;
    default:
        return false;
    }
}

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
                     .detail = *event == AuditEvent::Sending ? QString::number(row.attempts) : note.detail},
                    row.changed);
    const bool isSaid = *event == AuditEvent::Edited && m_said.value(row.id) == hourOf(entry);
    return isSaid ? std::nullopt : std::optional(entry);
}

AuditEntry AuditWriter::signedEntry(AuditEntry entry, qint64 now) const
{
    entry.at = entry.at ? entry.at : now;
    entry.who = isByNobody(entry) ? QString() : m_actor;
    entry.account = m_account;
    return entry;
}

} // namespace Intake
