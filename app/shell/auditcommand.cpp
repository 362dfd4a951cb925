#include "shell/auditcommand.h"

#include "shell/commandline.h"
#include "shell/terminaldesk.h"

namespace Intake {

ExitCode runAudit(const CommandLine &line)
{
    DeskRequest request;
    request.kind = line.verify ? DeskRequest::Kind::Verify : DeskRequest::Kind::Audit;
    return runOnDesk(line, request);
}

} // namespace Intake
