// The settings page beside the window: what it changes, the token, whether the server can be reached.

#include "forms/settingspage.h"
#include "forms/windowband.h"
#include "forms/words.h"
#include "shell/connectiontest.h"
#include "shell/faultwords.h"
#include "shell/mainwindow.h"
#include "shell/settingsfile.h"
#include "shell/settingswords.h"
#include "shell/statusline.h"
#include "shell/windowlock.h"

#include <QDir>
#include <QFileDialog>

namespace Intake {

namespace {

QString addressProblem(const QString &typed)
{
    const auto address = serverAddress(typed);
    return address ? QString() : faultWords(address.error());
}

/// One that does not hold up the program, so that the lock can hide it and bring it back.
QFileDialog *settingsDialog(QWidget *over, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(over, title, {}, MainWindow::tr("Settings (*.ini)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("ini"));
    if (mode == QFileDialog::AcceptSave)
        dialog->selectFile(QStringLiteral("intake-settings.ini"));
    dialog->open();
    return dialog;
}

/// By whom is in the log; which one, nowhere.
void noteToken(Desk &desk, bool changed)
{
    if (changed)
        desk.note(AuditEvent::SettingsChanged, {}, QStringLiteral("token"));
}

} // namespace

void MainWindow::openSettings()
{
    if (isLocked())
        return;
    if (!m_settingsPage)
        m_settingsPage = makeSettings();
    m_settingsPage->show();
    m_settingsPage->raise();
    m_settingsPage->activateWindow();
    showToken();
    showKey();
}

/// Last, so that the settings have the keyboard and not the form behind them.
void MainWindow::goOnInSettings(const SettingsStanding &standing)
{
    openSettings();
    if (m_settingsPage)
        m_settingsPage->goOn(standing);
}

SettingsPage *MainWindow::makeSettings()
{
    SettingsShown shown{m_setup.settings, m_setup.system.locked,       m_setup.languages(),
                        addressProblem,   systemWords(m_setup.system), !m_setup.practice};
    if (m_setup.isAddressGiven)
        shown.locked.remove(SettingKey::server);
    auto *page = new SettingsPage(shown, this);
    page->setAttribute(Qt::WA_DeleteOnClose);
    if (m_setup.isAddressGiven) // what is in force now is not from the settings
        page->server()->showGiven(shownAddress(m_setup.address));
    connect(page, &SettingsPage::changed, this, &MainWindow::useSettings);
    connect(page->server(), &ServerCard::testWanted, this, &MainWindow::testConnection);
    connect(page->server(), &ServerCard::tokenGiven, this, &MainWindow::keepToken);
    connect(page->server(), &ServerCard::tokenRemoved, this, &MainWindow::removeToken);
    connectKey(page->key());
    connect(page, &QObject::destroyed, this, [this] {
        if (m_connectionTest)
            m_connectionTest->cancel();
    });
    connect(page, &SettingsPage::loadWanted, this, [this, page] {
        connect(settingsDialog(page, tr("Load settings"), QFileDialog::AcceptOpen), &QFileDialog::fileSelected, this,
                &MainWindow::loadSettingsFrom);
    });
    connect(page, &SettingsPage::saveWanted, this, [this, page] {
        connect(settingsDialog(page, tr("Save these settings"), QFileDialog::AcceptSave), &QFileDialog::fileSelected,
                this, &MainWindow::saveSettingsTo);
    });
    return page;
}

void MainWindow::useClinic(const Clinic &clinic)
{
    Settings settings = m_setup.settings;
    settings.clinic = clinic;
    useSettings(settings);
    if (m_settingsPage)
        m_settingsPage->show(m_setup.settings);
}

void MainWindow::keepWord(const QString &list, const QString &word)
{
    Clinic clinic = m_setup.settings.clinic;
    clinic.words[list] += word;
    useClinic(clinic);
}

void MainWindow::useSettings(const Settings &settings)
{
    if (settings == m_setup.settings)
        return;
    const Settings before = std::exchange(m_setup.settings, settings);
    if (!m_setup.applySettings(settings))
        m_band->tell(tr("The settings could not be saved on this computer. They hold until the window is closed."),
                     {{tr("Understood"), [] {}}}, false);
    if (settings.clinic != before.clinic)
        for (const IntakePage *page : m_pages.all())
            page->form()->setContext(context());
    m_desk.drafts().setPause(std::chrono::milliseconds(settings.autosavePause));
    m_desk.retention().setKeepDays(settings.keepDays);
    m_desk.note(AuditEvent::SettingsChanged, {}, changedKeys(before, settings).join(u", "));
    m_lock->setClinic(settings.clinic.name);
    m_lock->setIdleTime(std::chrono::minutes(settings.lockMinutes));
    if (settings.server != before.server)
        followAddress();
}

/// Another address has another token, or none: nothing goes anywhere until it is found.
void MainWindow::followAddress()
{
    if (m_setup.practice || m_setup.isAddressGiven)
        return;
    const auto address = serverAddress(m_setup.settings.server);
    const QUrl base = address.value_or(QUrl());
    if (base == m_setup.address)
        return;
    m_setup.address = base;
    m_setup.server.reset();
    m_tokenFault.reset();
    m_desk.setServer({}, false);
    m_status->setWhere(where());
    readToken();
    showToken();
}

/// What is known of the token for the address in force, never the token itself.
void MainWindow::showToken()
{
    if (!m_settingsPage || m_setup.practice)
        return;
    ServerCard *card = m_settingsPage->server();
    if (m_setup.address.isEmpty() || !m_setup.tokens)
        return m_setup.tokens ? card->showToken({}, false) : card->showTokenFromFile();
    m_setup.tokens->read(m_setup.address, card, [card](const tl::expected<Tokens::Known, StoreFault> &known) {
        if (!known)
            card->showToken(known.error() == StoreFault::KeyMissing
                                ? tr("There is no token for this server yet.")
                                : tr("The keychain cannot be asked for a token now: it is locked, or there is none."),
                            false);
        else if (known->isKept)
            card->showToken(
                tr("A token is kept, entered %1.").arg(QLocale().toString(known->token.entered, QLocale::ShortFormat)),
                true);
        else
            card->showToken(tr("A token holds until Intake is closed: this computer has no keychain that would keep "
                               "it."),
                            true);
    });
}

void MainWindow::keepToken(const QString &address, const QByteArray &typed)
{
    const auto token = tokenFrom(typed);
    const auto base = serverAddress(address);
    if (!token || !base || !m_setup.tokens) {
        if (m_settingsPage)
            m_settingsPage->server()->showFinding(
                tr("This cannot be a token: it must be one word of plain characters. Nothing was changed."), false, {});
        return;
    }
    if (!hasSeenSpelling(*base)) {
        m_settingsPage->server()->showFinding(
            tr("The token was not kept yet. Paste it once more if this is your server."), false, lookAlikeWords(*base));
        return;
    }
    if (*base == m_setup.address)
        useServer({*base, *token});
    m_setup.tokens->write(*base, *token, this, [this](const tl::expected<void, StoreFault> &kept) {
        noteToken(m_desk, kept.has_value());
        showToken();
    });
}

void MainWindow::removeToken(const QString &address)
{
    const auto base = serverAddress(address);
    if (!base || !m_setup.tokens)
        return;
    if (*base == m_setup.address) {
        m_setup.server.reset();
        m_tokenFault = StoreFault::KeyMissing;
        m_desk.setServer({}, false);
        m_status->setWhere(where());
    }
    m_setup.tokens->forget(*base, this, [this](const tl::expected<void, StoreFault> &gone) {
        noteToken(m_desk, gone.has_value());
        showToken();
    });
}

ConnectionTest *MainWindow::connectionTest()
{
    if (!m_connectionTest)
        m_connectionTest = new ConnectionTest(this);
    disconnect(m_connectionTest, &ConnectionTest::found, nullptr, nullptr);
    return m_connectionTest;
}

void MainWindow::testConnection(const QString &address, const QByteArray &typed)
{
    ServerCard *card = m_settingsPage->server();
    const auto base = serverAddress(address);
    if (!base)
        return card->showFinding(faultWords(base.error()), false, {});
    if (!hasSeenSpelling(*base))
        return card->showFinding(tr("Nothing was sent yet. Test once more if this is your server."), false,
                                 lookAlikeWords(*base));
    const auto ask = [this, card, base = *base](const QByteArray &token) {
        connect(
            connectionTest(), &ConnectionTest::found, card,
            [card](const Server &server, const PageAnswer &answer) {
                card->showFinding(connectionWords(server, answer), works(answer), lookAlikeWords(server.base));
            },
            Qt::SingleShotConnection);
        card->showBusy();
        m_connectionTest->start({base, token});
    };
    if (const auto token = tokenFrom(typed); token)
        return ask(*token);
    if (m_setup.server && m_setup.server->base == *base)
        return ask(m_setup.server->token);
    if (!m_setup.tokens)
        return;
    m_setup.tokens->read(*base, card, [card, ask](const tl::expected<Tokens::Known, StoreFault> &known) {
        if (known)
            ask(known->token.token);
        else
            card->showFinding(tr("There is no token for this server yet. Paste one, then test."), false, {});
    });
}

void MainWindow::loadSettingsFrom(const QString &path)
{
    const auto loaded = importSettings(path, m_setup.settings, m_setup.system);
    if (!loaded)
        return m_settingsPage->tell(settingsFaultWords(loaded.error()));
    const QStringList changes = changeWords(m_setup.settings, *loaded);
    if (changes.isEmpty())
        return m_settingsPage->tell(tr("All settings in the file stand here already."));
    m_settingsPage->offer(*loaded, changes);
}

void MainWindow::saveSettingsTo(const QString &path)
{
    const auto saved = exportSettings(path, m_setup.settings);
    if (!saved)
        return m_settingsPage->tell(settingsFaultWords(saved.error()));
    m_settingsPage->tellGood(
        tr("The settings were saved as %1, without the token. Load that file on the other computers.")
            .arg(Words::isolated(QDir::toNativeSeparators(path))));
}

} // namespace Intake
