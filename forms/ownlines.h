#pragma once

#include "model/draft.h"

#include <QDate>

namespace Intake::OwnLines {

/// The draft with something that is of no language in the place of each line that this program put into the notes:
/// what was said of a health block, who is a child's guardian, the consent, what to ask next time. A line that someone
/// has changed stays as it is.
Draft without(Draft draft, QDate today);

/// Whether it is such a line of this draft.
bool isOwn(const QString &line, const Draft &draft, QDate today);

/// The same draft with those lines in the language of the screen.
Draft with(Draft draft);

} // namespace Intake::OwnLines
