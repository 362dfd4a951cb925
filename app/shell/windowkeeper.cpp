#include "shell/windowkeeper.h"

#include "forms/desktophints.h"
#include "forms/desktopwatch.h"
#include "shell/language.h"
#include "shell/sessionwatch.h"
#include "shell/settings.h"
#include "shell/windowlock.h"

#include <QApplication>
#include <QTimer>

namespace Intake {

namespace {

constexpr std::chrono::milliseconds untilTriedAgain(100);

} // namespace

void applyLook(const Settings &settings)
{
    Theme::apply(*qApp, settings.look, settings.density);
}

WindowKeeper::WindowKeeper(Desk &desk, Language &language, QString folder, Settings settings, SystemSettings system)
    : m_desk(desk)
    , m_speech(language)
    , m_folder(std::move(folder))
    , m_settings(std::move(settings))
    , m_system(std::move(system))
{
}

WindowKeeper::~WindowKeeper() = default;

MainWindow &WindowKeeper::open(WindowSetup setup)
{
    m_setup = std::move(setup);
    m_setup.applySettings = [this](const Settings &settings) { return apply(settings); };
    m_window.reset(make());
    return *m_window;
}

MainWindow *WindowKeeper::make()
{
    m_setup.settings = m_settings;
    auto window = std::make_unique<MainWindow>(m_desk, m_setup);
    connect(window.get(), &MainWindow::storeOpened, this, &WindowKeeper::storeOpened);
    if (m_session)
        window->lock().follow(*m_session);
    return window.release();
}

void WindowKeeper::followSession()
{
    m_session = std::make_unique<SessionWatch>();
    m_window->lock().follow(*m_session);
    m_desktop = std::make_unique<DesktopWatch>();
    connect(m_desktop.get(), &DesktopWatch::changed, this, &WindowKeeper::followLook);
}

bool WindowKeeper::keep() const
{
    return saveSettings(m_folder, m_settings, m_system);
}

bool WindowKeeper::apply(const Settings &settings)
{
    const Settings former = std::exchange(m_settings, settings);
    if (former.look != settings.look || former.density != settings.density)
        applyLook(settings);
    const bool otherWords = former.language != settings.language || former.clientWord != settings.clientWord;
    if (former.language != settings.language)
        m_language = settings.language;
    if (otherWords)
        renew();
    return keep();
}

/// Later: whoever asks for it stands in the window that goes.
void WindowKeeper::renew()
{
    if (!std::exchange(m_due, true))
        QMetaObject::invokeMethod(this, &WindowKeeper::exchange, Qt::QueuedConnection);
}

/// Colours change where they are; another font has another measure, so all of the window is made anew.
void WindowKeeper::followLook(const DesktopHints &desktop)
{
    const QFont before = QApplication::font();
    Theme::follow(desktop);
    applyLook(m_settings);
    if (QApplication::font() != before)
        renew();
}

void WindowKeeper::exchange()
{
    if (!m_window->mayBeLeft() || QApplication::activeModalWidget()) {
        QTimer::singleShot(untilTriedAgain, this, &WindowKeeper::exchange);
        return;
    }
    m_due = false;
    const bool isWorkedIn = QApplication::activeWindow(); // the font may be changed elsewhere
    const WindowStanding standing = m_window->leave();
    m_setup = m_window->setup();
    // The dates in the form are read above, in the language in which they were typed.
    m_speech.use(m_language.value_or(m_speech.asked()), m_settings.clientWord);
    const std::unique_ptr<MainWindow> former = std::exchange(m_window, std::unique_ptr<MainWindow>(make()));
    m_window->goOn(standing);
    m_window->show();
    if (isWorkedIn)
        m_window->activateWindow();
    former->hide();
    if (standing.settings)
        m_window->goOnInSettings(*standing.settings);
}

} // namespace Intake
