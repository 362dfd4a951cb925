#pragma once

#include <optional>
#include <QString>

namespace Intake {

/// Which field a name stands in: "van" is a word of a last name, and a first name of its own.
enum class NamePart { First, Last, Whole };

/// A name that was typed all in small or all in capital letters, with the capitals that such names usually have:
/// "o'brien" is "O'Brien", "VAN DER BERG" as a last name is "van der Berg". Nothing for a name in mixed letters, for a
/// script without the two cases, for two capitals alone ("AJ"), and where nothing would change. To be offered, never
/// to be put in place: "bell hooks" is right as it is.
std::optional<QString> nameInUsualCapitals(const QString &typed, NamePart part);

} // namespace Intake
