#include "desk/card.h"

#include "model/check.h"
#include "model/compare.h"

#include <algorithm>

namespace Intake {

Person personOf(const OneIntake &intake)
{
    if (!intake.record)
        return personOf(intake.draft);
    Person person = personOf(intake.record->client);
    person.someoneElse = intake.draft.someoneElse;
    return person;
}

/// Something that is wrong as it stands, and not a field that nobody has come to yet.
static bool isTyped(const Problem &problem)
{
    return problem.fault != Fault::Required || problem.path.contains(u'/');
}

Card cardOf(const OneIntake &intake, QDate today)
{
    const Client &client = intake.record ? intake.record->client : intake.draft.client;
    Card card;
    card.row = intake.row;
    card.firstName = client.firstName;
    card.lastName = client.lastName;
    card.phone = client.phoneNumber.text;
    card.dateOfBirth = client.dateOfBirth;
    card.filled = filledFields(intake.draft);
    if (const auto checked = check(intake.draft, today); !checked && !intake.record)
        card.toFix = int(std::ranges::count_if(checked.error(), isTyped));
    if (intake.answer) {
        card.complaints = int(intake.answer->complaints.size());
        card.reason = intake.answer->reason;
        card.status = intake.answer->status;
    }
    if (intake.sending)
        card.origin = intake.sending->origin;
    if (intake.record && intake.sending)
        card.differences = int(differences(intake.sending->client, intake.record->client).size());
    card.person = personOf(intake);
    return card;
}

} // namespace Intake
