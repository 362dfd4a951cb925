#pragma once

#include <memory>
#include <QObject>

namespace Intake {

/// What the desktop's session does: its screen is locked, the computer goes to sleep, another user takes the screen.
/// Where the system cannot be asked it stays quiet. Made after the window is there: asking takes time.
class SessionWatch : public QObject
{
    Q_OBJECT
public:
    explicit SessionWatch(QObject *parent = nullptr);
    ~SessionWatch() override;

    /// Asks the system to lock the session's screen; false when there is nobody to ask.
    bool lockSession();

    /// The computer may sleep now; it waits for this after sleeping(), at most as long as the system lets it (5 seconds
    /// unless set otherwise).
    void readyToSleep();

signals:
    void locked();   ///< the screen, or another user has it
    void sleeping(); ///< about to
    void unlocked(); ///< after locked(): the system has asked for its own password

private:
    struct Private;
    friend struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Intake
