#include "model/auditentry.h"

#include <algorithm>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

struct WordRow
{
    AuditEvent event;
    QLatin1StringView word;
};

constexpr WordRow rows[] = {
    {AuditEvent::Begun, "begun"_L1},
    {AuditEvent::Edited, "edited"_L1},
    {AuditEvent::Queued, "queued"_L1},
    {AuditEvent::Sending, "sending"_L1},
    {AuditEvent::NotSent, "not-sent"_L1},
    {AuditEvent::Created, "created"_L1},
    {AuditEvent::Refused, "refused"_L1},
    {AuditEvent::Waiting, "waiting"_L1},
    {AuditEvent::Unknown, "unknown"_L1},
    {AuditEvent::Adopted, "adopted"_L1},
    {AuditEvent::AdoptedByPerson, "adopted-by-person"_L1},
    {AuditEvent::SentAgain, "sent-again"_L1},
    {AuditEvent::TakenBack, "taken-back"_L1},
    {AuditEvent::Discarded, "discarded"_L1},
    {AuditEvent::Restored, "restored"_L1},
    {AuditEvent::Kept, "kept"_L1},
    {AuditEvent::Forgotten, "forgotten"_L1},
    {AuditEvent::ReadBack, "read-back"_L1},
    {AuditEvent::Printed, "printed"_L1},
    {AuditEvent::Saved, "saved"_L1},
    {AuditEvent::Copied, "copied"_L1},
    {AuditEvent::NamesShown, "names-shown"_L1},
    {AuditEvent::Opened, "opened"_L1},
    {AuditEvent::Closed, "closed"_L1},
    {AuditEvent::Locked, "locked"_L1},
    {AuditEvent::Unlocked, "unlocked"_L1},
    {AuditEvent::WrongPin, "wrong-pin"_L1},
    {AuditEvent::CameToDesk, "came-to-desk"_L1},
    {AuditEvent::PersonAdded, "person-added"_L1},
    {AuditEvent::PersonRemoved, "person-removed"_L1},
    {AuditEvent::PinChanged, "pin-changed"_L1},
    {AuditEvent::SettingsChanged, "settings-changed"_L1},
    {AuditEvent::Verified, "verified"_L1},
    {AuditEvent::LogBegun, "log-begun"_L1},
    {AuditEvent::Salvaged, "salvaged"_L1},
    {AuditEvent::EndLost, "end-lost"_L1},
    {AuditEvent::OlderCopy, "older-copy"_L1},
    {AuditEvent::KeyChanged, "key-changed"_L1},
    {AuditEvent::Other, "other"_L1},
};

} // namespace

QLatin1StringView auditWord(AuditEvent event)
{
    const auto row = std::ranges::find(rows, event, &WordRow::event);
    return row == std::end(rows) ? "other"_L1 : row->word;
}

std::optional<AuditEvent> auditEventFromWord(QStringView word)
{
    const auto row = std::ranges::find_if(rows, [word](const WordRow &each) { return each.word == word; });
    return row == std::end(rows) ? std::nullopt : std::optional(row->event);
}

} // namespace Intake
