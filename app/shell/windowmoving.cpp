// Another window, in another language, goes on where this one stands.

#include "forms/sidelist.h"
#include "forms/windowband.h"
#include "shell/mainwindow.h"
#include "shell/statewords.h"
#include "shell/windowlock.h"

#include <QApplication>
#include <QStackedWidget>

namespace Intake {

/// To be called when a band was told something that is still true in another window.
void MainWindow::retell(const WindowBand *band, Retelling how)
{
    m_retellings[band] = {band->tellings(), std::move(how)};
}

/// Of those bands that still say it.
std::vector<Retelling> MainWindow::retellings() const
{
    std::vector<Retelling> all;
    all.reserve(m_retellings.size());
    for (const auto &[band, told] : m_retellings)
        if (!band->isHidden() && band->tellings() == told.first)
            all.push_back(told.second);
    return all;
}

WindowStanding MainWindow::leave()
{
    // The store has all of it before anything else is done; what could not be saved goes on as typed.
    m_desk.drafts().flush();
    WindowStanding standing;
    for (const auto &[id, page] : m_pages.kept())
        standing.pages.emplace_back(id, page->standing());
    standing.current = m_current;
    standing.back = m_back;
    standing.bands = retellings();
    standing.geometry = saveGeometry();
    standing.kept = m_kept;
    standing.storeWaits = m_storeWaits;
    standing.serverPrepared = m_serverPrepared;
    standing.closeAsked = m_closeAsked;
    if (m_settingsPage && m_settingsPage->isVisible())
        standing.settings = m_settingsPage->standing();
    standing.inForce = m_inForce;
    standing.namesHidden = m_namesHidden;
    delete m_settingsPage;
    m_setup.isFirstRun = m_firstRun && m_stack->currentWidget() == m_firstRun;
    if (m_setup.isFirstRun)
        standing.firstRun = m_firstRun->standing();
    for (const QObject *source : {static_cast<QObject *>(&m_desk.intakes()), static_cast<QObject *>(&m_desk.drafts()),
                                  static_cast<QObject *>(&m_desk.people()), static_cast<QObject *>(&m_desk.outbox()),
                                  static_cast<QObject *>(&m_desk.reconciler()), static_cast<QObject *>(qApp)})
        disconnect(source, nullptr, this, nullptr);
    for (const IntakePage *page : m_pages.all()) {
        page->disconnect(this);
        page->form()->disconnect(this);
    }
    return standing;
}

void MainWindow::goOn(const WindowStanding &standing)
{
    restoreGeometry(standing.geometry);
    m_inForce = standing.inForce;
    *m_inForce = this;
    m_kept = standing.kept;
    m_storeWaits = standing.storeWaits;
    m_lock->setKept(m_kept || m_storeWaits);
    m_serverPrepared = standing.serverPrepared;
    m_closeAsked = standing.closeAsked;
    if (standing.namesHidden)
        showNames(true);
    if (m_serverPrepared && m_setup.server)
        followNetwork();
    m_pages.drop(m_current);
    m_current = standing.current;
    m_back = standing.back;
    m_shown.reset();
    const PageStanding *open = nullptr;
    for (const auto &[id, page] : standing.pages) {
        m_pages.take(id)->goOn(page);
        // What the store could not take is tried again from here.
        if (!m_desk.intakes().card(id) && filledFields(page.draft) > 0)
            typed(id);
        open = id == m_current ? &page : open;
    }
    if (!m_storeWaits)
        fillList();
    m_side->setCurrent(m_current);
    showCurrent();
    followName(m_current);
    followQueue();
    for (const Retelling &tell : standing.bands)
        tell(*this);
    if (open)
        goOnWith(*open);
    if (standing.firstRun) {
        m_stack->setCurrentWidget(m_firstRun);
        m_firstRun->goOn(*standing.firstRun);
    }
    if (m_serverPrepared)
        readToken();
}

/// The keyboard and the scrolling, once what the store says of the open intake stands there: jobs of the store run in
/// order.
void MainWindow::goOnWith(const PageStanding &standing)
{
    m_desk.intakes().read(m_current, this, [this, id = m_current, standing](const Intakes::Result &) {
        IntakePage *form = id == m_current ? page() : nullptr;
        if (!form || m_stack->currentWidget() != form)
            return;
        if (const Card *card = m_desk.intakes().card(id); card && m_kept)
            form->setSaved(tr("saved %1").arg(momentWords(QDateTime::fromMSecsSinceEpoch(card->row.changed, Qt::UTC))));
        form->goOnThere(standing);
    });
}

} // namespace Intake
