#pragma once

#include <chrono>
#include <memory>
#include <QObject>

namespace Intake {

/// What the desktop's session does: its screen is locked, the computer goes to sleep, another user takes the screen.
/// Where the system cannot be asked it stays quiet. Made after the window is there: asking takes time.
class SessionWatch : public QObject
{
    Q_OBJECT
public:
    /// So long a desktop has to lock its screen after it was asked to.
    static constexpr std::chrono::milliseconds patience{10'000};

    explicit SessionWatch(QObject *parent = nullptr, std::chrono::milliseconds itsPatience = patience);
    ~SessionWatch() override;

    /// Asks the system to lock the session's screen; false when there is nobody to ask. refused() may come later.
    bool lockSession();

    /// Nobody waits for unlocked() any longer: the window was opened by other means.
    void forgetRequest();

    /// The computer may sleep now; it waits for this after sleeping(), at most as long as the system lets it (5 seconds
    /// unless set otherwise).
    void readyToSleep();

signals:
    void locked();   ///< the screen, or another user has it; may come more than once
    void sleeping(); ///< about to

    /// Once after lockSession(), when the session was locked and is open again: the system has asked for its own
    /// password. Of any other unlocking nothing is said; nor of a screen saver that goes, for many ask for nothing.
    void unlocked();
    void refused(); ///< the system would not lock the screen, or nothing has come of it: some desktops have no lock

private:
    struct Private;
    friend struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Intake
