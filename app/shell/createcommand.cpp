#include "shell/createcommand.h"

#include "shell/commandline.h"
#include "shell/console.h"
#include "shell/createwords.h"
#include "shell/deskanswer.h"
#include "shell/faultwords.h"
#include "shell/terminaldesk.h"

namespace Intake {

namespace {

constexpr QLatin1StringView wholeFile("(file)");

ExitCode tell(const RequestFault &fault)
{
    switch (fault.flaw) {
    case RequestFlaw::NotFound:
    case RequestFlaw::IsFolder:
    case RequestFlaw::Unreadable:
        Console::say(faultWords(fault));
        return ExitCode::Usage;
    default:
        Console::say(wholeFile, faultWords(fault));
        return ExitCode::Checks;
    }
}

} // namespace

ExitCode runCreate(const CommandLine &line)
{
    const auto body = readRequest(line.file);
    if (!body)
        return tell(body.error());
    if (const auto draft = draftOf(*body, QDate::currentDate()); !draft)
        return print(draft.error());
    DeskRequest request;
    request.kind = DeskRequest::Kind::Create;
    request.id = QUuid::createUuid();
    request.body = *body;
    request.server = line.server;
    return runOnDesk(line, request);
}

} // namespace Intake
