#pragma once

#include "model/record.h"

#include <QJsonObject>

namespace Intake::Fhir {

/// A text as R4 takes it: no control characters but tab and new line, no white space at the ends; may be empty.
QString text(const QString &typed);

/// Sets the member unless the text is empty, which R4 does not allow.
void put(QJsonObject &object, const QString &key, const QString &typed);

/// A CodeableConcept that says no more than the text.
QJsonObject worded(const QString &typed);

QJsonObject patient(const Record &record);

} // namespace Intake::Fhir
