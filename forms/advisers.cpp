#include "forms/addressadviser.h"
#include "forms/alertadviser.h"
#include "forms/consentadviser.h"
#include "forms/suggestadviser.h"

namespace Intake {

std::vector<Adviser *> makeAdvisers(IntakeForm &form)
{
    return {
        new SuggestAdviser(form),
        new AlertAdviser(form),
        new ConsentAdviser(form),
        new AddressAdviser(form),
    };
}

} // namespace Intake
