#pragma once

#include "model/clinic.h"
#include "model/draft.h"

namespace Intake {

/// The paths of all fields that a clinic can have asked, in the order of the table: single fields, and lists as one.
QStringList askablePaths();

/// How the clinic wants a field asked. First and last name can never be hidden.
Asking askingOf(const Clinic &clinic, const QString &path);

/// Whether anything stands in a field, be it no value yet; a health block counts as soon as it was answered.
bool isAnswered(const Draft &draft, const QString &path);

/// The must-ask fields that hold nothing yet, in the order of the table. They are advice: none stands in the way of
/// Create.
QStringList stillToAsk(const Draft &draft, const Clinic &clinic);

} // namespace Intake
