#pragma once

#include "advice/sameperson.h"
#include "desk/intake.h"

#include <QDate>

namespace Intake {

/// What the list shows of one intake, and what the queue must know of it without opening it.
struct Card
{
    Row row;
    QString firstName;
    QString lastName;
    QString phone;
    std::optional<QDate> dateOfBirth;
    int toFix = 0;                   ///< problems of what is typed; what is required and still empty is none yet
    int filled = 0;                  ///< fields that hold something
    int complaints = 0;              ///< of the server, when it refused
    int differences = 0;             ///< of the record, once created
    Reason reason = Reason::Created; ///< of the last sending's outcome
    int status = 0;                  ///< the server's; 0: there was none
    QString origin;                  ///< where the last attempt went
    Person person;                   ///< to tell whether another is the same
};

/// As the server returned them, else as they are typed.
Person personOf(const OneIntake &intake);

Card cardOf(const OneIntake &intake, QDate today);

} // namespace Intake
