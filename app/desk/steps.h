#pragma once

#include "desk/intake.h"
#include "model/check.h"

#include <chrono>

namespace Intake {

/// The steps in an intake's life that sending brings, as changes of a value. Who stores them is no matter here.

/// An attempt that is about to begin.
struct NewAttempt
{
    QUuid id;
    QDateTime at; ///< UTC
    QString origin;
    QDate today; ///< for the checks
};

/// Freezes what is sent: the intake is sending now. A draft that no longer passes the checks is refused instead, and
/// nothing is given: nothing may be sent.
std::optional<CheckedClient> beginAttempt(OneIntake &intake, const NewAttempt &attempt);

/// The attempt never left this computer: ready again, as if it had not begun.
void undoAttempt(OneIntake &intake);

/// The attempt's end. With Waiting it is due again after `wait`.
void endAttempt(OneIntake &intake, const Verdict &verdict, const QDateTime &at, std::chrono::milliseconds wait);

/// The record of an attempt that was found on the server.
void adopt(OneIntake &intake, const Record &record, const QDateTime &at);

/// An older copy of the store was put back: what it holds as ready or waiting may have been created since `last`.
void doubt(OneIntake &intake, const QDateTime &last, const QString &origin, const QDateTime &now);

} // namespace Intake
