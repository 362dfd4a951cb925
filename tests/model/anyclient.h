#pragma once

#include "model/draft.h"

#include <rapidcheck.h>

namespace Intake {

/// How a counterexample is shown.
void showValue(const Client &client, std::ostream &out);
void showValue(const Draft &draft, std::ostream &out);

} // namespace Intake

namespace IntakeTest {

/// Tidy: as check() leaves a client, so that each value has one spelling. Typed: as a person types, with stray spaces,
/// accents apart and rows half filled. Wild: any text in any field, control characters and halves of characters too.
enum class Manner { Tidy, Typed, Wild };

rc::Gen<Intake::Client> anyClient(Manner manner);

/// A client and texts that are no values yet; some of their paths name no field.
rc::Gen<Intake::Draft> anyDraft(Manner manner);

/// All that a person gave, in the order of the table and in normal form C, without what has no meaning of its own at
/// the ends of a text or inside a phone number: white space, punctuation and control characters.
QString essence(const Intake::Client &client);

} // namespace IntakeTest
