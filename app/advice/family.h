#pragma once

#include "model/draft.h"

namespace Intake {

/// The beginning of an intake for another of the same family: address, emergency contact, primary phone and referral of
/// the one before, each marked as copied until somebody touches or confirms it. Never names, health, consent, alert or
/// notes, nor additional phones and the email, which are mostly a person's own.
Draft familyDraft(const Draft &before);

} // namespace Intake
