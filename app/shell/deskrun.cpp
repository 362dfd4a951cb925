#include "shell/deskrun.h"

#include "shell/console.h"
#include "shell/deskanswer.h"
#include "shell/deskcommand.h"
#include "shell/instance.h"
#include "shell/settings.h"
#include "shell/storechoice.h"
#include "shell/storewords.h"

#include <QCoreApplication>

namespace Intake {

namespace {

constexpr std::chrono::milliseconds tick{20};
constexpr std::chrono::seconds longestLeave{60};

bool sends(const DeskRequest &request)
{
    return request.kind == DeskRequest::Kind::Create || request.kind == DeskRequest::Kind::Send;
}

/// Where the passphrase is given is another thing in a terminal than in the window.
void sayTrouble(const StoreProblem &problem)
{
    Console::say(storeWords(problem));
    switch (problem.fault) {
    case StoreFault::KeychainLocked:
    case StoreFault::KeychainAbsent:
    case StoreFault::KeyMissing:
    case StoreFault::PassphraseNeeded:
        Console::say(QCoreApplication::translate(
            "Terminal", "Here the passphrase is given in a file that you alone can read: --passphrase-file FILE."));
        break;
    default:
        break;
    }
}

} // namespace

DeskRun::DeskRun(Instance &instance, DeskSetup setup, DeskRequest request)
    : m_instance(instance)
    , m_setup(std::move(setup))
    , m_request(std::move(request))
    , m_logbook(m_desk)
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &DeskRun::leaveWhenQuiet);
}

DeskRun::~DeskRun() = default;

std::optional<ExitCode> DeskRun::exec()
{
    open();
    m_loop.exec();
    return m_exit;
}

void DeskRun::open()
{
    // The server comes later: what the store turns out to be may forbid to send.
    m_desk.open({m_setup.store, {}, m_setup.practice}, this,
                [this](const tl::expected<DeskReport, StoreProblem> &report) { opened(report); });
}

void DeskRun::opened(const tl::expected<DeskReport, StoreProblem> &report)
{
    if (report)
        return serve(*report);
    if (mayDoWithoutStore(report.error())) {
        Console::say(QCoreApplication::translate("Terminal",
                                                 "There is no keychain, so Intake stores nothing and works in memory "
                                                 "alone. With --passphrase-file FILE it would store the client."));
        m_stored = false;
        m_setup.store.key.kind = KeySource::Kind::Memory;
        return open();
    }
    if (report.error().fault != StoreFault::Busy) {
        sayTrouble(report.error());
        m_exit = ExitCode::Secret;
    }
    m_loop.quit();
}

bool DeskRun::mayDoWithoutStore(const StoreProblem &problem) const
{
    const bool isNoKeychain =
        problem.fault == StoreFault::KeychainAbsent || problem.fault == StoreFault::KeychainLocked;
    return m_stored && m_request.kind == DeskRequest::Kind::Create && isNoKeychain && !hasStore(m_setup.store.folder);
}

void DeskRun::serve(const DeskReport &report)
{
    m_afterCrash = report.afterCrash;
    if (m_stored && !report.store.readOnly)
        m_logbook.open(m_setup.store.folder, m_setup.practice);
    m_mayForget = m_stored && !report.store.readOnly && sends(m_request);
    for (const QString &note : storeNotes(report.store))
        Console::say(note);
    if (report.store.isNew &&
        !report.store.recoveryKey.isEmpty()) // else it waits for a window, which tells this one too
        Console::say(recoveryKeyWords(report.store.recoveryKey));
    if (report.store.readOnly && sends(m_request))
        return answered({ExitCode::Secret, {}, {}});
    if (m_setup.server) {
        m_desk.setServer(m_setup.server, m_setup.practice);
        m_instance.serve(&m_desk, m_stored);
    }
    carryOut(m_desk, m_request, m_stored, this, [this](const DeskAnswer &answer) { answered(answer); });
}

void DeskRun::answered(const DeskAnswer &answer)
{
    m_exit = print(answer);
    m_instance.close();
    m_longest.setRemainingTime(longestLeave);
    m_tick.start();
}

void DeskRun::leaveWhenQuiet()
{
    if (m_instance.isServing() && !m_longest.hasExpired())
        return;
    if (m_desk.line().server())
        m_desk.setServer({}, m_setup.practice); // nothing new leaves
    if (m_desk.outbox().status().sending == 0 || m_longest.hasExpired())
        leave();
}

void DeskRun::leave()
{
    m_tick.stop();
    m_instance.serve(nullptr);
    if (m_mayForget)
        forget();
    else
        end();
}

void DeskRun::forget()
{
    Retention &retention = m_desk.retention();
    connect(&retention, &Retention::ran, this, &DeskRun::end);
    connect(&retention, &Retention::storeTrouble, this, [this](const StoreProblem &problem) {
        sayTrouble(problem);
        end();
    });
    retention.setKeepDays(loadSettings(m_setup.store.folder, systemSettings()).keepDays);
    retention.start();
}

/// That the last window did not end well is for the next window to say.
void DeskRun::end()
{
    if (m_afterCrash)
        m_loop.quit();
    else
        m_desk.close(this, [this] { m_loop.quit(); });
}

} // namespace Intake
