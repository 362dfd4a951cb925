// The key of the store: told, offered to be changed, changed.

#include "forms/recordwrap.h"
#include "forms/settingspage.h"
#include "forms/windowband.h"
#include "forms/words.h"
#include "shell/mainwindow.h"
#include "shell/pinwords.h"
#include "shell/storewords.h"

namespace Intake {

void MainWindow::tellReport(const DeskReport &report)
{
    const OpenReport &store = report.store;
    QStringList words = storeNotes(store);
    if (const int damaged = int(m_desk.intakes().damaged().size()); damaged > 0)
        words += tr("%Ln intake(s) cannot be opened: damaged, or changed from outside. They are left as they are and "
                    "never sent. Whoever looks after this computer can restore the data folder from a backup.",
                    nullptr, damaged);
    const bool hasKey = !store.recoveryKey.isEmpty();
    // Its groups keep their order in Arabic too, and stay whole where a line ends.
    const QString key = Words::isolated(QString(store.recoveryKey).replace(u'-', QString(u'-' % QString(mayBreak))));
    if (hasKey)
        words += store.isKeyChanged ? changedKeyWords(key) : recoveryKeyWords(key);
    if (store.isKeyChanged && m_setup.store.key.kind == KeySource::Kind::Passphrase)
        words += tr("The file with the passphrase that Intake is started with needs the new one too.");
    const bool offersChange = store.byRecoveryKey && !hasKey && !store.readOnly;
    if (offersChange)
        words += tr("The store was opened by its recovery key. Change the key, and it opens without: you get a new "
                    "recovery key, and the old one opens nothing any more.");
    if (words.isEmpty())
        return;
    const auto seen = [this, hasKey] {
        if (hasKey)
            m_desk.keys().recoveryKeySeen();
    };
    std::vector<WindowBand::Verb> verbs{{hasKey ? tr("I have written it down") : tr("Understood"), seen}};
    if (offersChange)
        verbs = {{tr("Change the key"), [this] { openKey(); }}, {tr("Not now"), [] {}}};
    // Without the keyboard: whoever types must not answer it with a space.
    m_standing->tell(words.join(u' '), verbs, false);
    retell(m_standing, [report](MainWindow &window) { window.tellReport(report); });
}

void MainWindow::openKey()
{
    openSettings();
    if (SettingsPage *page = m_settingsPage) // once it knows what to ask for, which is looked up first
        m_desk.keys().look(page, [page](const KeyStanding &) { page->goToKey(); });
}

void MainWindow::connectKey(KeyCard *card)
{
    connect(card, &KeyCard::changeWanted, this, &MainWindow::changeKey);
    connect(&m_desk.keys(), &KeyChanger::waiting, card,
            [card] { card->showBusy(tr("The key is changed as soon as the server has answered. Go on working.")); });
    connect(&m_desk.keys(), &KeyChanger::began, card,
            [card] { card->showBusy(tr("The key is being changed. Go on working.")); });
    connect(&m_desk.keys(), &KeyChanger::progress, card, [card](int done, int of) {
        card->showBusy(tr("The key is being changed: %1 of %2 intakes are sealed anew. Go on working.")
                           .arg(QLocale().toString(done), QLocale().toString(of)));
    });
}

void MainWindow::showKey()
{
    if (!m_settingsPage || m_setup.practice)
        return;
    KeyCard *card = m_settingsPage->key();
    if (m_desk.keys().isUnderWay())
        return card->showBusy(tr("The key is being changed. Go on working."));
    m_desk.keys().look(card, [card](const KeyStanding &standing) {
        card->showKey({standing.keychain || standing.passphrase, standing.passphrase, standing.copies, standing.pin,
                       standing.atDesk});
    });
}

/// Another window may stand here by the time it is done: the answer goes to the one in force.
void MainWindow::changeKey(const QByteArray &present, const QByteArray &passphrase, bool withoutKeychain)
{
    m_desk.keys().change({present, passphrase, withoutKeychain}, &m_desk.keys(),
                         [window = m_inForce](const tl::expected<KeyChanged, KeyRefusal> &changed) {
                             if (!*window)
                                 return;
                             if (changed)
                                 (*window)->keyIsChanged(changed->recoveryKey);
                             else
                                 (*window)->keyIsNotChanged(changed.error());
                         });
}

void MainWindow::keyIsChanged(const QString &recoveryKey)
{
    // The settings would lie over what is to be written down.
    if (m_settingsPage)
        m_settingsPage->close();
    DeskReport report;
    report.store.recoveryKey = recoveryKey;
    report.store.isKeyChanged = true;
    tellReport(report);
}

void MainWindow::keyIsNotChanged(const KeyRefusal &refusal)
{
    const StoreProblem &problem = refusal.problem;
    const QString words =
        refusal.pin ? pinWords(*refusal.pin, m_desk.receptionists().triesLeft()) : keyChangeWords(problem);
    if (refusal.pinMissed)
        m_desk.note(AuditEvent::WrongPin);
    if (!m_settingsPage)
        return m_band->tell(words, {{tr("Understood"), [] {}}}, false);
    if (problem.fault == StoreFault::KeychainAbsent)
        m_settingsPage->key()->askPassphrase(words);
    else
        m_settingsPage->key()->showFinding(words);
}

} // namespace Intake
