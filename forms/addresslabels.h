#pragma once

#include "advice/addresses.h"

namespace Intake {

/// The country whose words the form is built with.
QString homeCountry();

/// What a country calls a part of an address, in English, and where its translations are. Without words the field's
/// own label stands.
struct AddressWord
{
    const char *context = nullptr;
    const char *english = nullptr;
};
AddressWord addressWord(const QString &path, const AddressShape &shape);
AddressWord addressWord(const QString &path, const QString &country);

/// What a country calls the part of an address at a path: "ZIP code", "County". The label of any other field is its
/// own.
QString addressLabel(const QString &path, const AddressShape &shape);

/// The same for a country's code; its shape is read when the path needs it. None is as home.
QString addressLabel(const QString &path, const QString &country);

/// All that the part at a path is called anywhere; nothing for a field that is called the same everywhere.
QStringList addressLabels(const QString &path);

/// The paths of city, state and postcode as a country writes them: in Germany the postcode first.
QStringList addressOrder(const AddressShape &shape);

/// Those of city, state and postcode among `paths` change places as the country writes them; all others stay. The
/// shape is read when there are such. None is as home.
QStringList inAddressOrder(QStringList paths, const QString &country);

} // namespace Intake
