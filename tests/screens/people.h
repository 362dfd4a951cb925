#pragma once

#include "model/draft.h"

namespace Intake::Testing {

/// People for the screens: one whom a receptionist meets every day, and one with the longest names and texts.
Draft usualPerson();
Draft longPerson();

/// What is wrong in several sections: a birth date that is none, an email without its end, a phone of letters.
Draft wrongPerson();

} // namespace Intake::Testing
