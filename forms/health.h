#pragma once

#include "forms/asked.h"
#include "model/draft.h"

namespace Intake::Health {

/// Whether a health block (`allergies`, `medications`, `intolerances`) stands at the path.
bool isBlock(const QString &path);

/// "No known allergies" is recorded as one allergy of this name; so says the API's description.
QString noKnownAllergies();

/// The draft as it is sent and kept: with the answer "none", allergies without a row become the one named NKA. It never
/// stands beside anything else.
Draft withNoKnownAllergies(Draft draft);

/// The draft as it is shown: the one allergy NKA is the answer "none", and no row.
Draft withoutNoKnownAllergies(Draft draft);

/// Whether someone has written into a row of a block that there is nothing to list, in one of the usual ways.
bool saysNone(const QString &name, const QString &block);

/// The API has a place for the answer only where it is a list or NKA; for the others a line goes into the notes:
/// "Medications: none, asked 23 Nov 2026 by ZW". Empty for answers that need none.
QString noteLine(const QString &path, Answer answer, const Asked &asked);

/// When and by whom, if the line is one of this answer, to the letter.
std::optional<Asked> askedIn(const QString &line, const QString &path, Answer answer);

} // namespace Intake::Health
