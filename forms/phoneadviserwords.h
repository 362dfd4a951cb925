#pragma once

#include "advice/phones.h"

namespace Intake::PhoneWords {

/// "Mobile, Australia"; what can be said of a number that exists.
QString about(const PhoneReading &reading);

/// Why a text is no number that could be sent in full; empty for one that is.
QString doubt(const PhoneReading &reading);

/// "extension 12, ask for Mary": what stands beside the number.
QString beside(const PhoneReading &reading);

} // namespace Intake::PhoneWords
