#include "shell/practicecommand.h"

#include "shell/commandline.h"
#include "shell/console.h"
#include "shell/practicepart.h"

#include <QCoreApplication>

namespace Intake {

ExitCode runPracticeServer(const CommandLine &line)
{
    PracticePart server;
    const auto base = server.start(line.port);
    if (!base) {
        Console::say(QCoreApplication::translate(
                         "Terminal", "The practice server could not start: %1. Try another --port, or none.")
                         .arg(base.error()));
        return ExitCode::CouldNotStart;
    }
    Console::print(base->toEncoded());
    QCoreApplication::exec();
    return ExitCode::Done;
}

} // namespace Intake
