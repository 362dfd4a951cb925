#pragma once

#include "model/auditentry.h"

namespace Intake {

/// Whether the audit log is whole, in a sentence or two.
QString auditWords(const AuditFinding &finding);

/// What somebody did, for the screen: "Created", "Printed".
QString auditEventWords(const AuditEntry &entry);

} // namespace Intake
