#pragma once

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

/// Whether someone has written into a row that there are no allergies, in one of the usual ways.
bool saysNoKnown(const QString &name);

/// The API has a place for the answer only where it is a list or NKA; for the others a line goes into the notes:
/// "Medications: none, asked 23 Nov 2026". Empty for answers that need none.
QString noteLine(const QString &path, Answer answer, QDate asked);

/// What every such line begins with, and whether a line is one, of any day, to the letter.
bool isNoteLine(const QString &line, const QString &path, Answer answer);

/// "23 Nov 2026", in the language of the screen.
QString noteDate(QDate date);

/// Whether `line` is `before`, a date, and `after`.
bool isDated(const QString &line, const QString &before, const QString &after = {});

} // namespace Intake::Health
