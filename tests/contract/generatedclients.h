#pragma once

#include "model/client.h"

/// A client with some fields filled by chance, the same for the same seed; every value passes the checks.
Intake::Client generatedClient(unsigned seed);
