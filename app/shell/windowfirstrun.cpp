// Where to send is not known yet: the first page, the token when it is first needed, and the way to practice and back.

#include "forms/firstrun.h"
#include "forms/settingspage.h"
#include "forms/windowband.h"
#include "shell/connectiontest.h"
#include "shell/faultwords.h"
#include "shell/mainwindow.h"
#include "shell/statewords.h"
#include "shell/statusline.h"

#include <QSslSocket>
#include <QStackedWidget>
#include <QThreadPool>

namespace Intake {

namespace {

constexpr int tokenField = 1; ///< in the settings, behind the address

/// The settings as they stand, where they are open already, with the keyboard at the token.
SettingsStanding atToken(const SettingsPage *page)
{
    SettingsStanding standing = page ? page->standing() : SettingsStanding();
    standing.field = tokenField;
    standing.unfinished.clear(); // these rows are there
    return standing;
}

QString beganWords(const QString &host, bool isTested)
{
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Comma).toString(QKeySequence::NativeText);
    return isTested ? MainWindow::tr("Connected to %1. The settings open with %2 at any time.").arg(host, keys)
                    : MainWindow::tr("Kept, not tested: the address %1 and the token. The settings, where both can be "
                                     "tested, open with %2.")
                          .arg(host, keys);
}

void tellUnkept(WindowBand &band, const std::function<void()> &openAtToken)
{
    band.tell(
        MainWindow::tr("This computer did not keep the token: its keychain is locked, or there is none. The token "
                       "holds until Intake is closed. Unlock the keychain and keep the token in the settings, or "
                       "enter it again after the next start."),
        {{MainWindow::tr("Open the settings"), openAtToken}, {MainWindow::tr("Understood"), [] {}}}, false);
}

/// Until somebody was created there, or it is not so any more.
void tellBegan(WindowBand &band, Desk &desk, const QString &host, bool isTested)
{
    const std::vector<WindowBand::Verb> understood{{MainWindow::tr("Understood"), [] {}}};
    if (isTested)
        band.tellGood(beganWords(host, true), understood, false);
    else
        band.tell(beganWords(host, false), understood, false);
    band.setHolds([&desk, isTested, created = desk.intakes().total(State::Created)] {
        const Connection now = desk.outbox().status().connection;
        const bool isSo =
            isTested ? now != Connection::Offline && now != Connection::NoServer : now == Connection::NotTried;
        return isSo && desk.intakes().total(State::Created) == created;
    });
}

} // namespace

void MainWindow::showFirstRun()
{
    const auto check = [](const QString &typed) {
        const auto address = serverAddress(typed);
        return address ? QString() : faultWords(address.error());
    };
    const QString &set = m_setup.settings.server;
    m_firstRun = new FirstRunPage(set.isEmpty() ? m_setup.usualAddress : set, check, m_stack);
    m_stack->addWidget(m_firstRun);
    m_stack->setCurrentWidget(m_firstRun);
    m_firstRun->focusFirst();
    connect(m_firstRun, &FirstRunPage::typingWanted, this, &MainWindow::endFirstRun);
    connect(m_firstRun, &FirstRunPage::practiceWanted, this, [this] { changeMode(true); });
    connect(m_firstRun, &FirstRunPage::untestedWanted, this,
            [this](const QString &address, const QByteArray &token) { keepFirst(address, token, false); });
    connect(m_firstRun, &FirstRunPage::testWanted, this, [this](const QString &address, const QByteArray &typed) {
        const auto base = serverAddress(address);
        const auto token = tokenFrom(typed);
        if (!base || !token)
            return m_firstRun->refuseToken(tr("This cannot be a token: it must be one word of plain characters."));
        if (!hasSeenSpelling(*base))
            return warnOfSpelling(*base);
        connect(
            connectionTest(), &ConnectionTest::found, m_firstRun,
            [this, address, typed](const Server &server, const PageAnswer &answer) {
                if (works(answer))
                    return keepFirst(address, typed, true);
                m_firstRun->showFinding(connectionWords(server, answer), lookAlikeWords(server.base));
            },
            Qt::SingleShotConnection);
        m_firstRun->showBusy();
        m_connectionTest->start({*base, *token});
    });
}

/// Whether a person has read how the name of this server is spelled, if it can be taken for another; else they are
/// about to.
bool MainWindow::hasSeenSpelling(const QUrl &base)
{
    return lookAlikeWords(base).isEmpty() || std::exchange(m_spelledOut, base) == base;
}

void MainWindow::warnOfSpelling(const QUrl &base)
{
    // Later than the Enter that asked for it, which goes on to the next button: the keyboard is to stay at the token.
    QMetaObject::invokeMethod(
        m_firstRun,
        [this, base] {
            m_firstRun->showFinding(tr("Nothing was sent yet. Press once more if this is your server."),
                                    lookAlikeWords(base));
        },
        Qt::QueuedConnection);
}

/// Whoever had it tested goes on once it is kept, or when told that it is not; who goes on anyway goes on at once.
void MainWindow::keepFirst(const QString &address, const QByteArray &typed, bool isTested)
{
    const auto base = serverAddress(address);
    const auto token = tokenFrom(typed);
    if (!base || !token)
        return m_firstRun->refuseToken(tr("This cannot be a token: it must be one word of plain characters."));
    if (!hasSeenSpelling(*base))
        return warnOfSpelling(*base);
    Settings settings = m_setup.settings;
    settings.server = address;
    useSettings(settings);
    if (*base == m_setup.address)
        useServer({*base, *token});
    if (!isTested)
        endFirstRun();
    m_setup.tokens->write(*base, *token, this, [this, isTested](const tl::expected<void, StoreFault> &kept) {
        showToken();
        const bool isWaitedFor = m_stack->currentWidget() == m_firstRun;
        if (!kept && isWaitedFor)
            return m_firstRun->showFinding(
                tr("The token works, but this computer did not keep it: its keychain is locked, or there is none. The "
                   "token stays in its field and holds until Intake is closed. Unlock the keychain and test once more; "
                   "or go on anyway, and enter the token again after the next start."),
                {});
        if (kept)
            tellBegan(*m_band, m_desk, shownHost(m_setup.address), isTested);
        else
            tellUnkept(*m_band, [this] { goOnInSettings(atToken(m_settingsPage)); });
        if (isWaitedFor)
            endFirstRun();
    });
}

void MainWindow::endFirstRun()
{
    m_setup.isFirstRun = false;
    if (page())
        m_stack->setCurrentWidget(page());
    backToForm();
}

/// The other mode has its own store and server, so it is a program of its own; this one ends once that runs.
void MainWindow::changeMode(bool practice)
{
    if (m_setup.openOther(practice)) {
        endNow();
        return;
    }
    m_band->tell(tr("Intake could not be opened anew. Close it and start it again."), {{tr("Understood"), [] {}}},
                 false);
}

/// The keychain is asked only once the server is needed, and never waited for.
void MainWindow::readToken()
{
    if (m_setup.server || m_setup.address.isEmpty() || !m_setup.tokens || m_readingToken == m_setup.address)
        return;
    m_readingToken = m_setup.address;
    m_setup.tokens->read(m_setup.address, this,
                         [this, address = m_setup.address](const tl::expected<Tokens::Known, StoreFault> &known) {
                             m_readingToken.clear();
                             if (address != m_setup.address || m_setup.server)
                                 return;
                             if (known)
                                 return useServer({address, known->token.token});
                             m_tokenFault = known.error();
                             followQueue();
                         });
}

void MainWindow::useServer(const Server &server)
{
    m_setup.server = server;
    m_setup.missing.clear();
    m_tokenFault.reset();
    if (server.base.scheme() == u"https")
        QThreadPool::globalInstance()->start([] { static_cast<void>(QSslSocket::supportsSsl()); });
    followNetwork();
    m_desk.setServer(server, m_setup.practice);
    m_status->setWhere(where());
}

/// What waits for a server that is not known: what is missing, and the way to it.
Notice MainWindow::missingNotice() const
{
    QString why = m_setup.missing;
    if (why.isEmpty() && m_setup.address.isEmpty())
        why = tr("No server is set yet.");
    else if (why.isEmpty() && m_tokenFault == StoreFault::KeyMissing)
        why = tr("There is no token for this server yet.");
    else if (why.isEmpty() && !m_tokenFault)
        why = tr("The keychain is being asked for the token.");
    else if (why.isEmpty())
        why = tr("The keychain does not give the token: it is locked, or there is none.");
    return {Notice::Tone::Warn,
            m_kept ? tr("Saved. It is sent once Intake is connected to your server.")
                   : tr("It is sent once Intake is connected to your server."),
            QString(why % u' ' %
                    (m_kept ? tr("The client is not created yet. All that you typed is safe; go on with the next one.")
                            : unkeptWords())),
            m_setup.practice ? QString() : tr("Enter address and token")};
}

void MainWindow::actOnNotice()
{
    if (m_setup.tokens && m_desk.outbox().status().hold == Reason::TokenRefused)
        return goOnInSettings(atToken(m_settingsPage));
    if (m_setup.server || m_setup.practice)
        return sendNow();
    readToken();
    openSettings();
}

} // namespace Intake
