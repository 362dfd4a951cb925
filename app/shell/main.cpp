#include "forms/desktophints.h"
#include "forms/words.h"
#include "shell/auditcommand.h"
#include "shell/commandline.h"
#include "shell/console.h"
#include "shell/createcommand.h"
#include "shell/faultwords.h"
#include "shell/hardening.h"
#include "shell/helptext.h"
#include "shell/language.h"
#include "shell/logbook.h"
#include "shell/practicecommand.h"
#include "shell/queuecommand.h"
#include "shell/screen.h"
#include "shell/serverchoice.h"
#include "shell/settings.h"
#include "shell/window.h"

#include <QApplication>
#include <sys/stat.h>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView toolkitOptions[] = {"platform"_L1, "platformtheme"_L1, "display"_L1,
                                                "session"_L1,  "reverse"_L1,       "geometry"_L1};

QStringList given(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// The toolkit takes its own options away, but only once it has a screen.
bool needsScreen(const tl::expected<CommandLine, UsageProblem> &line)
{
    if (line)
        return line->command == CommandLine::Command::Window;
    return line.error().fault == UsageFault::UnknownOption &&
           std::ranges::find(toolkitOptions, line.error().detail) != std::end(toolkitOptions);
}

ExitCode runInTerminal(const CommandLine &line)
{
    switch (line.command) {
    case CommandLine::Command::Create:
        return runCreate(line);
    case CommandLine::Command::Queue:
        return runQueue(line);
    case CommandLine::Command::Audit:
        return runAudit(line);
    case CommandLine::Command::PracticeServer:
        return runPracticeServer(line);
    case CommandLine::Command::Version:
        Console::print("intake " INTAKE_VERSION);
        return ExitCode::Done;
    default:
        Console::print(helpText().toUtf8());
        return ExitCode::Done;
    }
}

int refuse(const UsageProblem &problem)
{
    Console::say(faultWords(problem));
    return static_cast<int>(ExitCode::Usage);
}

int run(int &argc, char **argv)
{
    QCoreApplication::setApplicationName(u"intake"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INTAKE_VERSION));
    QGuiApplication::setDesktopFileName(u"intake"_s); // by which the desktop finds name and icon
    if (hasBorrowedRights()) {
        Console::say(QCoreApplication::translate("Terminal",
                                                 "Intake was started with the rights of another user or group, which "
                                                 "it does not take. Take them off the program’s file, and start it as "
                                                 "the person who sits here."));
        return static_cast<int>(ExitCode::Usage);
    }
    const auto line = parse(given(argc, argv));
    // Also where it stands as the value of another option: the toolkit takes its own out of any place.
    if (const QString option = refusedOption(given(argc, argv)); !option.isEmpty())
        return refuse({UsageFault::UnknownOption, option});
    if (needsScreen(line) && !hasScreen(given(argc, argv))) {
        Console::say(QCoreApplication::translate("Window",
                                                 "There is no screen to open the window on. “intake create FILE” "
                                                 "creates a client without one."));
        return static_cast<int>(ExitCode::Usage);
    }
    Logbook::catchMessages();
    if (needsScreen(line)) {
        std::optional<WithoutGtk> light(std::in_place);
        QApplication app(argc, argv);
        light.reset();
        Language language(app);
        const auto rest = parse(QCoreApplication::arguments());
        if (rest)
            return runWindow(*rest, language);
        language.use({}, ClientWord::Client);
        return refuse(rest.error());
    }
    closeMemory();
    QCoreApplication app(argc, argv);
    Language language(app);
    const Settings settings = line ? loadSettings(dataFolder(*line)) : Settings();
    language.use(line && !line->language.isEmpty() ? line->language : settings.language, settings.clientWord);
    if (line && !isTokenBound(*line, systemSettings()))
        return refuse({UsageFault::TokenWithoutServer});
    return line ? static_cast<int>(runInTerminal(*line)) : refuse(line.error());
}

} // namespace

} // namespace Intake

int main(int argc, char **argv)
{
    umask(077);
    Intake::leaveNoCore();
    Intake::cleanEnvironment();
    return Intake::run(argc, argv);
}
