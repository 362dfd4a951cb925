// F9: who is at the desk.

#include "forms/intakepage.h"
#include "forms/whopanel.h"
#include "forms/words.h"
#include "shell/mainwindow.h"
#include "shell/pinwords.h"
#include "shell/statusline.h"
#include "shell/storechoice.h"
#include "shell/windowlock.h"

namespace Intake {

namespace {

WhoPanel::Mistake mistakeOf(PinAnswer answer)
{
    switch (answer) {
    case PinAnswer::Wrong:
    case PinAnswer::TooMany:
        return WhoPanel::Mistake::Pin;
    case PinAnswer::BadPin:
        return WhoPanel::Mistake::NewPin;
    case PinAnswer::BadInitials:
    case PinAnswer::Taken:
        return WhoPanel::Mistake::Initials;
    default:
        return WhoPanel::Mistake::Other;
    }
}

} // namespace

void MainWindow::connectWho()
{
    connect(&m_desk.receptionists(), &Receptionists::atDeskChanged, this, &MainWindow::followWho);
    connect(&m_desk.receptionists(), &Receptionists::changed, this, &MainWindow::markWho);
    // Locked from its start, nothing has had the keyboard before.
    connect(m_lock.get(), &WindowLock::uncovered, this, [this] {
        if (!focusWidget() || !focusWidget()->isVisible())
            backToForm();
    });
    followWho();
}

WhoPanel *MainWindow::makeWho()
{
    auto *panel = new WhoPanel(this);
    Receptionists *people = &m_desk.receptionists();
    // What is said when it is done.
    const auto reply = [this, people, panel](const QString &done) {
        return [this, people, panel, done](PinAnswer answer) {
            showWho();
            answer == PinAnswer::Right ? panel->done(done)
                                       : panel->refuse(pinWords(answer, people->triesLeft()), mistakeOf(answer));
        };
    };
    const auto come = [this, people, panel](PinAnswer answer) {
        showWho();
        answer == PinAnswer::Right ? panel->leave()
                                   : panel->refuse(pinWords(answer, people->triesLeft()), mistakeOf(answer));
    };
    connect(panel, &WhoPanel::chosen, this, [people, panel, come](const QString &initials, const QString &pin) {
        people->choose(initials, pin, panel, come);
    });
    connect(panel, &WhoPanel::nobodyWanted, this, [this, people, panel] {
        people->leave();
        showWho();
        panel->leave();
    });
    connect(panel, &WhoPanel::addWanted, this,
            [people, panel, reply](const QString &initials, const QString &pin, const QString &pinAtDesk) {
                const QString who = Words::isolated(Receptionists::normalInitials(initials));
                people->add(initials, pin, pinAtDesk, panel, reply(tr("%1 is added.").arg(who)));
            });
    connect(panel, &WhoPanel::removeWanted, this, [people, panel, reply](const QString &initials, const QString &pin) {
        people->remove(initials, pin, panel, reply(tr("%1 is removed.").arg(Words::isolated(initials))));
    });
    connect(panel, &WhoPanel::pinWanted, this,
            [people, panel, reply](const QString &initials, const QString &former, const QString &pin) {
                const QString done = tr("The PIN of %1 is changed.").arg(Words::isolated(initials));
                people->setPin(initials, former, pin, panel, reply(done));
            });
    return panel;
}

void MainWindow::askWho()
{
    if (m_storeWaits) { // people are kept in the store, which the first key would open
        connect(this, &MainWindow::storeOpened, this, &MainWindow::askWho, Qt::SingleShotConnection);
        return openStore();
    }
    if (!m_who)
        m_who = makeWho();
    showWho();
    m_who->ask();
}

void MainWindow::showWho()
{
    const Receptionists &people = m_desk.receptionists();
    WhoPanel::Known known{{}, people.atDesk(), people.needsNoPin()};
    for (const Receptionist &each : people.all())
        known.initials += each.initials;
    m_who->setKnown(known);
}

void MainWindow::followWho()
{
    const QString initials = m_desk.receptionists().atDesk();
    m_status->setWho(initials.isEmpty() ? QString() : tr("%1 is at the desk").arg(Words::isolated(initials)));
    for (const IntakePage *page : m_pages.all())
        page->form()->setAtDesk(initials);
}

/// For the next start.
void MainWindow::markWho() const
{
    if (!m_kept)
        return;
    markPins(m_setup.store.folder, !m_desk.receptionists().all().empty());
}

} // namespace Intake
