#include "shell/deskanswer.h"

#include "shell/console.h"

#include <QCoreApplication>

namespace Intake {

ExitCode print(const DeskAnswer &answer)
{
    if (!answer.out.isEmpty() && !Console::print(answer.out))
        Console::say(answer.exit == ExitCode::Done && answer.out.startsWith('{')
                         ? QCoreApplication::translate(
                               "Terminal", "The client was created, but the record could not be printed. "
                                           "Do not run the command again: it would create the client twice.")
                         : QCoreApplication::translate("Terminal", "The list could not be printed."));
    for (const QString &words : answer.errors)
        Console::say(words);
    return answer.exit;
}

} // namespace Intake
