// F9: who is at the desk.

#include "forms/intakepage.h"
#include "forms/whopanel.h"
#include "forms/words.h"
#include "shell/mainwindow.h"
#include "shell/statusline.h"

namespace Intake {

namespace {

QString answerWords(PinAnswer answer)
{
    switch (answer) {
    case PinAnswer::Right:
        return MainWindow::tr("Done.");
    case PinAnswer::Wrong:
        return MainWindow::tr("This is not the PIN. Nothing was changed.");
    case PinAnswer::TooMany:
        return MainWindow::tr("The PIN was wrong five times. Lock the window: it is opened by more than a PIN now.");
    case PinAnswer::NotKnown:
        return MainWindow::tr("Nobody here has these initials. Add them first.");
    case PinAnswer::Taken:
        return MainWindow::tr("Somebody here has these initials already. Choose others.");
    case PinAnswer::BadInitials:
        return MainWindow::tr("Type one to four letters as initials.");
    case PinAnswer::BadPin:
        return MainWindow::tr("Choose a PIN of 4 to 12 digits.");
    case PinAnswer::Trouble:
        break;
    }
    return MainWindow::tr("This could not be stored now. Nothing was changed. Try again.");
}

} // namespace

WhoPanel *MainWindow::makeWho()
{
    auto *panel = new WhoPanel(this);
    Receptionists &people = m_desk.receptionists();
    const auto tell = [this, panel](PinAnswer answer) {
        panel->tell(answerWords(answer));
        showWho();
    };
    const auto come = [panel, tell](PinAnswer answer) {
        tell(answer);
        if (answer == PinAnswer::Right)
            panel->leave();
    };
    connect(panel, &WhoPanel::chosen, this, [&people, panel, come](const QString &initials, const QString &pin) {
        people.choose(initials, pin, panel, come);
    });
    connect(panel, &WhoPanel::addWanted, this, [&people, panel, tell](const QString &initials, const QString &pin) {
        people.add(initials, pin, panel, tell);
    });
    connect(panel, &WhoPanel::removeWanted, this, [&people, panel, tell](const QString &initials, const QString &pin) {
        people.remove(initials, pin, panel, tell);
    });
    connect(panel, &WhoPanel::pinWanted, this,
            [&people, panel, tell](const QString &initials, const QString &former, const QString &pin) {
                people.setPin(initials, former, pin, panel, tell);
            });
    return panel;
}

void MainWindow::askWho()
{
    if (!m_who)
        m_who = makeWho();
    showWho();
}

void MainWindow::showWho()
{
    QStringList initials;
    for (const Receptionist &each : m_desk.receptionists().all())
        initials += each.initials;
    m_who->ask(initials, m_desk.receptionists().atDesk());
}

void MainWindow::followWho()
{
    const QString initials = m_desk.receptionists().atDesk();
    m_status->setWho(initials.isEmpty() ? QString() : tr("%1 is at the desk").arg(Words::isolated(initials)));
    for (const IntakePage *page : m_pages.all())
        page->form()->setAtDesk(initials);
}

} // namespace Intake
