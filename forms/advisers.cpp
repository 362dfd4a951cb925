#include "forms/adviser.h"

namespace Intake {

std::vector<Adviser *> makeAdvisers(IntakeForm &)
{
    return {};
}

} // namespace Intake
