#include "shell/terminaldesk.h"

#include "shell/commandline.h"
#include "shell/console.h"
#include "shell/deskanswer.h"
#include "shell/deskrun.h"
#include "shell/faultwords.h"
#include "shell/instance.h"
#include "shell/practicepart.h"
#include "shell/settings.h"
#include "shell/storechoice.h"
#include "shell/storewords.h"
#include "store/tokenplace.h"

#include <QCoreApplication>
#include <QDir>

namespace Intake {

namespace {

using Kind = DeskRequest::Kind;

/// How long another program's answer may take, or it may take to go.
constexpr std::chrono::seconds patience{90};

/// How long somebody may hold the store who does not speak to others.
constexpr std::chrono::seconds busyPatience{5};
constexpr std::chrono::milliseconds betweenTries{50};

ExitCode tell(const ServerTrouble &fault)
{
    Console::say(faultWords(fault));
    const bool isSecret = std::holds_alternative<SecretFault>(fault) || std::holds_alternative<TokenFault>(fault);
    return isSecret ? ExitCode::Secret : ExitCode::Usage;
}

ExitCode tellBusy()
{
    Console::say(storeWords({StoreFault::Busy, {}}));
    return ExitCode::Secret;
}

ExitCode tellLate(const DeskRequest &request)
{
    if (request.kind != Kind::Create)
        return tellBusy();
    Console::say(QCoreApplication::translate("Terminal",
                                             "Intake is running and took the client, but does not answer. Look there "
                                             "for what became of it, or in “intake queue” for %1, before you run the "
                                             "command again.")
                     .arg(request.id.toString(QUuid::WithoutBraces)));
    return ExitCode::Unknown;
}

void waitABit()
{
    QEventLoop loop;
    QTimer::singleShot(betweenTries, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What a command has that finds nobody in the folder.
class Own
{
public:
    Own(const CommandLine &line, const DeskRequest &request)
        : m_line(line)
        , m_request(request)
    {
    }

    /// Exit code of what is wrong with the options that were given; those that were not may not be needed.
    std::optional<ExitCode> prepare()
    {
        const auto store = chosenStore(m_line);
        if (!store) {
            Console::say(passphraseFileWords(store.error()));
            return ExitCode::Secret;
        }
        m_setup = {*store, {}, m_line.practice};
        if (m_line.practice || isOnlyRead(m_request))
            return std::nullopt;
        const auto server = chosenServer(m_line, loadSettings(m_setup.store.folder, systemSettings()));
        if (server)
            m_setup.server = *server;
        else
            m_missing = server.error();
        return m_missing && !std::holds_alternative<NotGiven>(*m_missing) ? std::optional(tell(*m_missing))
                                                                          : std::nullopt;
    }

    std::optional<ExitCode> run(Instance &instance)
    {
        if (isOnlyRead(m_request) && !hasStore(m_setup.store.folder))
            return ExitCode::Done;
        if (m_missing && !readKeptToken())
            return tell(*m_missing);
        if (m_line.practice && !isOnlyRead(m_request) && !startPractice())
            return ExitCode::CouldNotStart;
        return DeskRun(instance, m_setup, m_request).exec();
    }

private:
    /// What was entered in the window holds here too.
    bool readKeptToken()
    {
        const auto base = chosenAddress(m_line, loadSettings(m_setup.store.folder, systemSettings()));
        if (m_setup.server || !base)
            return m_setup.server.has_value();
        KeychainTokens tokens;
        QEventLoop loop;
        tokens.read(*base, &loop, [this, &loop, base](const tl::expected<KeptToken, StoreFault> &kept) {
            if (kept)
                m_setup.server = Server{*base, kept->token};
            loop.quit();
        });
        loop.exec();
        return m_setup.server.has_value();
    }

    bool startPractice()
    {
        if (m_setup.server)
            return true;
        const auto base = m_practice.start();
        if (base)
            m_setup.server = Server{*base, QByteArrayLiteral("practice")};
        else
            Console::say(
                QCoreApplication::translate("Terminal", "The practice server could not start, so nothing was sent: %1")
                    .arg(base.error()));
        return base.has_value();
    }

    const CommandLine &m_line;
    const DeskRequest &m_request;
    DeskSetup m_setup;
    std::optional<ServerTrouble> m_missing;
    PracticePart m_practice;
};

} // namespace

ExitCode runOnDesk(const CommandLine &line, const DeskRequest &request)
{
    Own own(line, request);
    if (const auto wrong = own.prepare())
        return *wrong;
    const QString folder = dataFolder(line);
    if (isOnlyRead(request) && !QDir(folder).exists())
        return ExitCode::Done;
    QDeadlineTimer busy(QDeadlineTimer::Forever);
    for (const QDeadlineTimer end(patience); !end.hasExpired() && !busy.hasExpired(); waitABit()) {
        Instance instance;
        if (instance.listen(folder)) {
            if (const auto exit = own.run(instance))
                return *exit;
            if (busy.isForever())
                busy.setRemainingTime(busyPatience);
        } else if (const auto answer = ask(folder, request, std::chrono::milliseconds(end.remainingTime()))) {
            return print(*answer);
        } else if (answer.error() == AskFault::Late) {
            return tellLate(request);
        }
    }
    return tellBusy();
}

} // namespace Intake
