#pragma once

#include "model/draft.h"

#include <QCborMap>

namespace Intake {

/// A draft as it is kept: every character as typed (an unpaired surrogate too), empty rows and texts without a value
/// among them. Members that hold nothing are left out.
QCborMap storedDraft(const Draft &draft);

/// Reads it back. A member of a wrong type, or one that this version does not know, is passed over: what can be read of
/// a draft is never lost because of what cannot.
Draft draftFromStored(const QCborMap &stored);

} // namespace Intake
