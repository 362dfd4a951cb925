#include "forms/addressadviser.h"
#include "forms/ageadviser.h"
#include "forms/alertadviser.h"
#include "forms/consentadviser.h"
#include "forms/familyadviser.h"
#include "forms/nameadviser.h"
#include "forms/noneadviser.h"
#include "forms/notesadviser.h"
#include "forms/phoneadviser.h"
#include "forms/suggestadviser.h"

namespace Intake {

std::vector<Adviser *> makeAdvisers(IntakeForm &form)
{
    return {
        new NameAdviser(form),    new AgeAdviser(form),   new PhoneAdviser(form),   new AddressAdviser(form),
        new SuggestAdviser(form), new AlertAdviser(form), new ConsentAdviser(form), new FamilyAdviser(form),
        new NoneAdviser(form),    new NotesAdviser(form),
    };
}

} // namespace Intake
