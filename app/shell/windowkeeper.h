#pragma once

#include "shell/mainwindow.h"

namespace Intake {

class DesktopWatch;
class Language;
struct DesktopHints;

/// Light or dark, in the whole program, at once.
void applyLook(const Settings &settings);

class SessionWatch;

/// Keeps the window, and puts another in its place when the language, the clinic's word for client or the
/// desktop's font changes: the desk
/// and its store stay open and go on sending, and the new window goes on where the former stood. What was set is kept
/// in the data folder.
class WindowKeeper : public QObject
{
    Q_OBJECT
public:
    /// All that is given by reference outlives the keeper.
    WindowKeeper(Desk &desk, Language &language, QString folder, Settings settings, SystemSettings system = {});
    ~WindowKeeper() override;

    /// Makes the first window, not shown yet. Its settings, and how they are kept, come from here.
    MainWindow &open(WindowSetup setup);

    MainWindow &window() const { return *m_window; }

    /// From now on the windows lock when the session does, and look as the desktop does when that changes: asked once
    /// the first has come to rest.
    void followSession();

    /// False when it could not be written; what was set holds until the program ends all the same.
    bool apply(const Settings &settings);

signals:
    void storeOpened(bool kept);

private:
    MainWindow *make();
    void followLook(const DesktopHints &desktop);
    void renew();
    void exchange();
    bool keep() const;

    Desk &m_desk;
    Language &m_speech;
    std::optional<QString> m_language; ///< chosen in the settings; nothing: the one that the program began with
    QString m_folder;
    Settings m_settings;
    SystemSettings m_system;
    WindowSetup m_setup;
    std::unique_ptr<SessionWatch> m_session;
    std::unique_ptr<DesktopWatch> m_desktop;
    std::unique_ptr<MainWindow> m_window;
    bool m_due = false; ///< another window is on its way
};

} // namespace Intake
