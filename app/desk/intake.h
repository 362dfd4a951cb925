#pragma once

#include "api/judge.h"
#include "model/auditentry.h"
#include "model/draft.h"
#include "store/row.h"

#include <QDateTime>

namespace Intake {

/// One sending: frozen before the first byte leaves.
struct Sending
{
    QUuid id;
    QDateTime at;    ///< UTC, by this computer's clock
    QString origin;  ///< scheme, host and port of the server; practice is always `practice`
    Client client;   ///< as sent; of a created one equal in meaning: what does not differ is kept as it was returned
    QByteArray body; ///< the request's body, byte for byte; dropped once the record is stored
    friend bool operator==(const Sending &, const Sending &) = default;
};

/// What is known of the last sending.
struct Answered
{
    QDateTime at; ///< UTC, by this computer's clock
    Reason reason = Reason::NoAnswer;
    int status = 0;
    QString message;
    std::vector<Complaint> complaints;
    friend bool operator==(const Answered &, const Answered &) = default;
};

/// One person's form with its state and history, from first key to created record.
struct OneIntake
{
    Row row; ///< id, state, times, counters; its payload is left empty here
    Draft draft;
    std::optional<Sending> sending;
    std::optional<Answered> answer;
    std::optional<Record> record;         ///< with State::Created
    RecordId forgotten = {};              ///< in place of a record that was dropped after its time: its id alone
    std::optional<AuditEvent> event = {}; ///< what the audit log calls the change under way; empty: by its states
    QString detail = {};                  ///< what it adds to it

    QString firstName() const; ///< as returned, else as typed
    QString lastName() const;
};

/// The payload as it is sealed, and back. What an older version left out gets its default; nothing when it cannot be
/// read at all.
QByteArray payloadOf(const OneIntake &intake);
std::optional<OneIntake> intakeOf(const Row &row);

} // namespace Intake
