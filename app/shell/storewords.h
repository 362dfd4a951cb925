#pragma once

#include "store/store.h"

namespace Intake {

/// Why the store did not do it, for people: what happened, what is safe, what to do. Plain text; a system's own words
/// in it are quoted.
QString storeWords(const StoreProblem &problem);

/// What a person should know of a store that was opened: a sentence or two each, the gravest first; mostly none. The
/// recovery key is not among them.
QStringList storeNotes(const OpenReport &report);

/// The recovery key of a new store, in words that say what it is for. To be shown once.
QString recoveryKeyWords(const QString &recoveryKey);

/// The recovery key of a store whose key was changed; and why it was not.
QString changedKeyWords(const QString &recoveryKey);
QString keyChangeWords(const StoreProblem &problem);

} // namespace Intake
