#pragma once

#include "model/record.h"

#include <QJsonObject>

namespace Intake {

enum class Made { ForSomebody, ForPractice };

/// A record as a FHIR R4 Bundle of the type `collection`: one Patient, an AllergyIntolerance for each allergy and
/// intolerance, a MedicationStatement for each medication. Nothing is coded that was not coded: what people typed
/// stands as text, and the same record always gives the same bundle.
///
/// What R4 demands and the record does not say is said as unknown. AllergyIntolerance must have a clinical status
/// unless it was entered in error (ait-1), so it is `active` and `unconfirmed`: somebody told it at the desk. A
/// MedicationStatement has the status `unknown`. `gender` stands only where sex and gender identity say the same; both
/// always stand as typed, in the extensions of the Gender Harmony guide that AU Base uses.
///
/// What no resource here has a place for (profession, referral, consent, tags, alert, notes, and members that no field
/// describes) stands in the patient's narrative, so that nothing is lost on the way.
///
/// What was made for practice is labelled as test health data (`HTEST` of the HL7 code system ActReason), the bundle
/// and the patient, so that no clinical system takes it for somebody.
QJsonObject fhirBundle(const Record &record, Made made = Made::ForSomebody);

} // namespace Intake
