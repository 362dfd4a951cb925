#include "shell/queuecommand.h"

#include "shell/commandline.h"
#include "shell/terminaldesk.h"

namespace Intake {

ExitCode runQueue(const CommandLine &line)
{
    DeskRequest request;
    request.kind = line.send ? DeskRequest::Kind::Send : DeskRequest::Kind::Queue;
    request.names = line.names;
    request.server = line.send ? line.server : QString();
    return runOnDesk(line, request);
}

} // namespace Intake
