#pragma once

#include "advice/addresses.h"

namespace Intake {

/// The country whose words the form is built with.
QString homeCountry();

/// What a country calls the part of an address at a path: "ZIP code", "County". The label of any other field is its
/// own.
QString addressLabel(const QString &path, const AddressShape &shape);

/// The same for a country's code; its shape is read when the path needs it. None is as home.
QString addressLabel(const QString &path, const QString &country);

} // namespace Intake
