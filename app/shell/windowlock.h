#pragma once

#include "desk/desk.h"
#include "forms/lockpage.h"
#include "shell/idlewatch.h"

#include <memory>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>
#include <vector>

namespace Intake {

class SessionWatch;

/// Keeps everything about everybody out of sight while the desk is locked, whatever was open: lists and menus are
/// closed, dialogs hidden, and in place of the window's content stands the page that unlocks. The content itself is
/// taken out of the window, so that no key and no screen reader comes to it; after the unlocking all of it is back,
/// dialogs and the cursor too. Ctrl+L locks from any window of the program.
class WindowLock : public QObject
{
    Q_OBJECT
public:
    WindowLock(QMainWindow &window, Desk &desk);
    ~WindowLock() override;

    /// Whether what is saved outlasts the program; until this is said, it is taken to.
    void setKept(bool kept) { m_isKept = kept; }

    void setClinic(const QString &name) { m_clinic = name; }

    /// So long without a key or a mouse button in any window of the program, and it is locked; zero: never.
    void setIdleTime(std::chrono::minutes time);

    /// Locks when the session does, and before the computer sleeps. A session that was locked from the page of the lock
    /// and is open again is a way in after five misses.
    void follow(SessionWatch &session);

    bool isOver() const { return m_page; }

signals:
    void uncovered(); ///< all is back where it was

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover();
    void uncover();
    void closePopups();
    void hideOthers();
    void putBack();
    LockPage *makePage();
    void showStanding();
    void answered(UnlockAnswer answer);
    void lockSession();
    void sessionUnlocked();
    void sleepWhenLocked();
    void countDown();
    void warn();
    void watchIdle();

    QMainWindow &m_window;
    Desk &m_desk;
    QString m_clinic;
    bool m_isKept = true;
    QPointer<SessionWatch> m_session;
    QPointer<LockPage> m_page;
    std::unique_ptr<QWidget> m_content; ///< while it is out of the window
    std::vector<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focus;
    QPointer<QWidget> m_active; ///< the dialog that had the keyboard
    QPointer<QWidget> m_warning;
    IdleWatch m_idle;
    std::chrono::minutes m_idleTime{0};
    QTimer m_second; ///< runs while a wait is counted down
};

} // namespace Intake
