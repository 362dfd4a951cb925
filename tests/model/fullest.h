#pragma once

#include "model/client.h"

namespace IntakeTest {

/// A client with every member that a request may carry, as a person might type it: with spaces, in any phone spelling.
Intake::Client fullestClient();

/// The two members that a request must carry.
Intake::Client smallestClient();

} // namespace IntakeTest
