// The store beneath the window: opening it, what was there, and the end of the day.

#include "forms/sidelist.h"
#include "forms/unlockpage.h"
#include "forms/windowband.h"
#include "shell/mainwindow.h"
#include "shell/sidewords.h"
#include "shell/statewords.h"
#include "shell/storechoice.h"
#include "shell/storewords.h"
#include "shell/windowlock.h"

#include <QGuiApplication>
#include <QStackedWidget>
#include <QTimer>

namespace Intake {

namespace {

// A window that opens on thousands is drawn, and takes keys, before the rest of them is read.
constexpr std::chrono::milliseconds untilDrawn(1'000);

} // namespace

void MainWindow::openStore()
{
    m_storeWaits = false;
    KeySource key = m_setup.store.key;
    if (m_setup.passphrase)
        key.secret = m_setup.passphrase();
    openWith(std::move(key), true);
}

/// Whoever has just typed a passphrase has given a better proof than a PIN. No passphrase outlasts the opening.
void MainWindow::openWith(KeySource key, bool isByItself)
{
    StoreSetup store = m_setup.store;
    store.key = std::move(key);
    const bool inMemory = store.key.kind == KeySource::Kind::Memory;
    m_opening = true;
    const QByteArray secret = m_setup.store.key.secret.isEmpty() ? store.key.secret : QByteArray();
    const auto begun = [this](bool afterCrash) { showFirst(afterCrash); };
    m_desk.open({store, m_setup.server, m_setup.practice, begun, untilDrawn, isByItself, m_setup.passphrase}, this,
                [this, inMemory, secret](const tl::expected<DeskReport, StoreProblem> &report) {
                    wipeShared(secret);
                    m_opening = false;
                    if (report && !inMemory)
                        m_standing->hide();
                    if (report)
                        storeIsOpen(*report, !inMemory);
                    else
                        storeIsNotOpen(report.error());
                });
}

/// What a screen shows of the list, and what was open when the program ended; the rest of the list follows.
void MainWindow::showFirst(bool afterCrash)
{
    if (isStoreLocked()) {
        m_side->setEnabled(true);
        m_stack->setCurrentWidget(page() ? static_cast<QWidget *>(page()) : m_record);
        backToForm();
    }
    fillList();
    resume(afterCrash);
}

void MainWindow::storeIsOpen(const DeskReport &report, bool kept)
{
    m_kept = kept && !report.store.readOnly;
    m_lock->setKept(m_kept);
    markWho();
    // Nobody sees the rest yet, and drawing it would keep the window from coming to rest.
    m_restWaits = true;
    QTimer::singleShot(std::chrono::seconds(2), this, [this] {
        fillRest();
        // Nobody may touch a key in what was open before: Create is one key, too.
        if (!isLocked() && !isUntouched())
            lookForSame(m_current);
    });
    // One that came while the store was opened is not in what it was opened with.
    if (m_setup.server)
        m_desk.setServer(m_setup.server, m_setup.practice);
    else if (isServerNeeded())
        prepareServer();
    tellReport(report);
    followQueue();
    beginRetention();
    // What was typed before the store was there.
    for (const IntakePage *form : m_pages.all())
        if (form == page() && m_shown == State::Draft && !m_desk.intakes().card(m_current) &&
            filledFields(form->form()->value()) > 0)
            typed(m_current);
    emit storeOpened(kept);
}

void MainWindow::storeIsNotOpen(const StoreProblem &problem)
{
    // Locked from its start it hides nothing yet but what is to be said now.
    if (m_desk.lock().isLocked() && isUntouched())
        m_desk.lock().unlockFreely(this, [](UnlockAnswer) {});
    switch (problem.fault) {
    case StoreFault::KeychainAbsent:
    case StoreFault::KeychainLocked:
        if (!hasStore(m_setup.store.folder))
            return workInMemory(problem);
        return askPassphrase(problem);
    case StoreFault::KeyMissing:
    case StoreFault::PassphraseNeeded:
    case StoreFault::WrongPassphrase:
    case StoreFault::KeyTampered:
        return askPassphrase(problem);
    default:
        m_standing->tell(storeWords(problem),
                         {{tr("Try again"), [this] { openStore(); }},
                          {tr("Work without saving"), [this, problem] { workInMemory(problem); }}},
                         false);
        retell(m_standing, [problem](MainWindow &window) { window.storeIsNotOpen(problem); });
    }
}

void MainWindow::askPassphrase(const StoreProblem &problem)
{
    if (!m_unlock) {
        m_unlock = new UnlockPage(m_stack);
        m_stack->addWidget(m_unlock);
        connect(m_unlock, &UnlockPage::given, this, [this](const QByteArray &passphrase) {
            openWith({KeySource::Kind::Passphrase, passphrase});
        });
        connect(m_unlock, &UnlockPage::recoveryKeyGiven, this, [this](const QByteArray &key) {
            openWith({KeySource::Kind::RecoveryKey, key});
        });
        connect(m_unlock, &UnlockPage::withoutSavingWanted, this, [this] { workInMemory({}); });
    }
    const bool again = std::exchange(m_unlocking, true);
    m_stack->setCurrentWidget(m_unlock);
    m_side->setEnabled(false);
    if (again)
        return m_unlock->refuse(storeWords(problem));
    m_unlock->ask({tr("The intakes on this computer are locked"), storeWords(problem), false, true});
}

/// A way in where there is no keychain: chosen once, asked for at every start.
void MainWindow::choosePassphrase()
{
    if (!m_unlock)
        askPassphrase({});
    m_stack->setCurrentWidget(m_unlock);
    m_unlock->ask({tr("Choose a passphrase"),
                   tr("It seals what you type on this computer, and Intake asks for it at every start. Nobody can look "
                      "it up for you."),
                   true, false});
}

/// Better than nothing, and said loudly: the form works, and ends with the window.
void MainWindow::workInMemory(const StoreProblem &problem)
{
    tellMemory(problem);
    openWith({KeySource::Kind::Memory, {}});
}

void MainWindow::tellMemory(const StoreProblem &problem)
{
    const bool mayChoose = problem.fault == StoreFault::KeychainAbsent || problem.fault == StoreFault::KeychainLocked;
    std::vector<WindowBand::Verb> verbs;
    if (mayChoose)
        verbs.push_back({tr("Choose a passphrase"), [this] { choosePassphrase(); }});
    m_standing->tell(
        mayChoose ? tr("Nothing is kept: this computer has no keychain to lock it with. What you type lives only until "
                       "the window is closed.")
                  : tr("Nothing is kept. What you type lives only until the window is closed."),
        verbs, false);
    retell(m_standing, [problem](MainWindow &window) { window.tellMemory(problem); });
}

void MainWindow::fillList()
{
    std::vector<SideItem> items;
    items.reserve(m_desk.intakes().cards().size());
    for (const auto &[id, card] : m_desk.intakes().cards())
        items.push_back(sideItem(card));
    for (const auto &[id, gone] : m_desk.drafts().discarded())
        if (const auto item = discardedItem(m_desk, id))
            items.push_back(*item);
    std::array<int, sideGroups> totals{};
    if (m_desk.intakes().isWhole())
        m_restWaits = false;
    else
        for (const State state : {State::Draft, State::Ready, State::Sending, State::Waiting, State::Refused,
                                  State::Unknown, State::Created})
            totals[std::size_t(sideGroup(state))] += m_desk.intakes().total(state);
    m_side->model().reset(items, totals);
    m_minute.start();
    m_side->setCurrent(m_current);
}

void MainWindow::fillRest()
{
    if (std::exchange(m_restWaits, false))
        fillList();
}

/// What was open when the program ended comes first, unless somebody types already.
void MainWindow::resume(bool afterCrash)
{
    const Card *last = nullptr;
    for (const auto &[id, card] : m_desk.intakes().cards())
        if ((card.row.state == State::Draft || card.row.state == State::Refused) &&
            (!last || card.row.changed > last->row.changed))
            last = &card;
    // What was typed while the store was opened is not from before.
    const int count = m_desk.notCreated() - (m_desk.intakes().card(m_current) ? 1 : 0);
    if (!last || !isUntouched()) {
        if (count > 0)
            tellWaiting(count);
        return;
    }
    const Card card = *last;
    open(card.row.id);
    if (!m_desk.retention().isUntouched(card)) // else it is asked about
        tellBefore(card, afterCrash);
}

void MainWindow::tellBefore(const Card &last, bool afterCrash)
{
    const QString time = momentWords(QDateTime::fromMSecsSinceEpoch(last.row.changed, Qt::UTC));
    const int filled = last.filled;
    const int unknown = m_desk.intakes().total(State::Unknown);
    const int count = m_desk.notCreated() - unknown;
    const QString how = afterCrash
                            ? tr("Recovered, last saved %1, %2.").arg(time, tr("%n field(s)", nullptr, filled))
                            : tr("%Ln client(s) from before are not created yet. This is the last.", nullptr, count);
    const QString words = sentences({how, mayBeCreatedWords(unknown)});
    const auto tell = [this, words, isGood = afterCrash && unknown == 0, id = last.row.id](bool takeFocus) {
        const auto goOn = [this] {
            lookForSame(m_current);
            if (page())
                page()->focusForm();
        };
        const std::vector<WindowBand::Verb> verbs{{tr("Continue"), goOn}};
        isGood ? m_band->tellGood(words, verbs, takeFocus) : m_band->tell(words, verbs, takeFocus);
        m_band->setAbout(id);
    };
    // The keyboard goes to the news of a recovery once its form is there.
    const bool recovered = afterCrash;
    m_desk.intakes().read(last.row.id, this, [tell, recovered](const Intakes::Result &) { tell(recovered); });
}

bool MainWindow::isLocked() const
{
    return isStoreLocked() || m_desk.lock().isLocked();
}

bool MainWindow::isStoreLocked() const
{
    return m_unlock && m_stack->currentWidget() == m_unlock;
}

/// The keyboard goes on where work goes on.
void MainWindow::backToForm()
{
    if (page() && m_stack->currentWidget() == page() && !page()->isAncestorOf(focusWidget()))
        page()->focusForm();
    else if (m_stack->currentWidget() == m_record && !m_record->isAncestorOf(focusWidget()))
        m_record->focusOutcome();
    else if (QWidget *shown = m_stack->currentWidget(); !shown->isAncestorOf(focusWidget()))
        shown->setFocus(Qt::OtherFocusReason);
}

void MainWindow::endNow()
{
    m_desk.close(this, [this] {
        m_mayClose = true;
        close();
    });
}

} // namespace Intake
