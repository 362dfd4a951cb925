#pragma once

#include <optional>
#include <QString>

namespace Intake {

/// Field paths name a field in JSON, on screen, in a problem, in a server's complaint and in a test:
/// `first_name`, `address/postal_code`, `medications/0/name`.
QString joined(const QString &path, QLatin1StringView key);
QString joined(const QString &path, qsizetype index);

/// The English label of the field at a path, and the 1-based number of its row (0 outside rows).
struct FieldName
{
    const char *label;
    int row = 0;
};

/// Nothing when no field stands at the path. A bare list (`medications`) and a bare row (`medications/0`) have names
/// too.
std::optional<FieldName> fieldName(const QString &path);

/// The path for a server's way of writing one (`medications.0.name`, `medications[0].name`, bare `medications`);
/// nothing for names that no field has.
std::optional<QString> pathFromServer(const QString &written);

} // namespace Intake
