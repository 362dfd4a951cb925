#include "desk/steps.h"

#include <utility>

namespace Intake {

namespace {

void isCreated(OneIntake &intake, const Record &record)
{
    intake.row.state = State::Created;
    intake.record = record;
    // Whom somebody said to be someone else stays someone else, and what was asked was asked.
    Draft none;
    none.answers = intake.draft.answers;
    none.someoneElse = std::exchange(intake.draft, {}).someoneElse;
    intake.draft = none;
}

State stateAfter(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Created:
        return State::Created;
    case Outcome::Refused:
        return State::Refused;
    case Outcome::Waiting:
        return State::Waiting;
    case Outcome::Unknown:
        break;
    }
    return State::Unknown;
}

void dueNow(Row &row)
{
    row.due = 0;
    row.wait = 0;
}

} // namespace

std::optional<CheckedClient> beginAttempt(OneIntake &intake, const NewAttempt &attempt)
{
    dueNow(intake.row);
    const auto checked = check(intake.draft, attempt.today);
    if (!checked) {
        intake.row.state = State::Refused;
        intake.answer = Answered{attempt.at, Reason::FieldsRefused, 0, {}, {}};
        return std::nullopt;
    }
    intake.row.state = State::Sending;
    intake.row.attempt = attempt.id;
    intake.row.attempted = attempt.at.toMSecsSinceEpoch();
    ++intake.row.attempts;
    intake.row.looks = 0;
    intake.sending = Sending{attempt.id, attempt.at, attempt.origin, checked->client(), checked->body()};
    intake.answer.reset();
    return *checked;
}

void undoAttempt(OneIntake &intake)
{
    intake.row.state = State::Ready;
    --intake.row.attempts;
}

void endAttempt(OneIntake &intake, const Verdict &verdict, const QDateTime &at, std::chrono::milliseconds wait)
{
    intake.row.state = stateAfter(verdict.outcome);
    intake.answer = Answered{at, verdict.reason, verdict.status, verdict.message, verdict.complaints};
    dueNow(intake.row);
    if (verdict.outcome == Outcome::Waiting) {
        intake.row.wait = wait.count();
        intake.row.due = at.toMSecsSinceEpoch() + wait.count();
    }
    if (verdict.outcome == Outcome::Created && verdict.record)
        isCreated(intake, *verdict.record);
}

void adopt(OneIntake &intake, const Record &record, const QDateTime &at)
{
    intake.answer = Answered{at, Reason::Created, 0, {}, {}};
    isCreated(intake, record);
}

void doubt(OneIntake &intake, const QDateTime &last, const QString &origin, const QDateTime &now)
{
    intake.row.state = State::Unknown;
    intake.row.looks = 0;
    dueNow(intake.row);
    intake.answer = Answered{now, Reason::NoAnswer, 0, {}, {}};
    if (!intake.sending)
        intake.sending = Sending{QUuid::createUuid(), last, origin, intake.draft.client, {}};
    intake.row.attempted = intake.sending->at.toMSecsSinceEpoch();
}

} // namespace Intake
