#pragma once

#include "shell/deskrequest.h"
#include "shell/instancelock.h"
#include "shell/screen.h"

#include <QLocalServer>
#include <QPointer>
#include <tl/expected.hpp>
#include <vector>

namespace Intake {

class Desk;
class InstanceCaller;

/// Keeps a data folder to one program at a time, and lets others speak to it over a local socket: another window asks
/// to have this one raised (unless it is on another login's screen, where nobody would see it), commands have their
/// requests carried out on this program's open desk. The socket is its owner's alone; the peer's user is checked beside
/// that. It is in the data folder, where its path is short enough for one, else in the folder for the user's running
/// programs, under a digest of the folder's path. (The store's own exclusive lock has the last word.)
class Instance : public QObject
{
    Q_OBJECT
public:
    explicit Instance(QString screen = ownScreen(), QObject *parent = nullptr);
    ~Instance() override;

    /// False when another program holds the folder. The folder is made (0700) when it is missing; one that cannot be
    /// used has nobody in it, so that the store is the one to speak up.
    bool listen(const QString &folder);

    /// From now on requests are carried out on this desk; they waited until now, for some seconds at most. Null: they
    /// wait again, as while the screen is locked. `stored`: what the desk holds is on disk.
    void serve(Desk *desk, bool stored = true);

    /// Nobody new is heard any more.
    void close();
    bool isServing() const; ///< somebody is still to be answered

    const QString &screen() const { return m_screen; }

signals:
    void deskWanted();  ///< a request is to be carried out, at once or when it is served
    void raiseWanted(); ///< connected in a window only; elsewhere such a caller is hung up on

private:
    struct Waiting
    {
        QPointer<InstanceCaller> caller;
        DeskRequest request;
    };

    bool listenAt(const QString &path);
    void welcome();
    void take(InstanceCaller *caller, const DeskRequest &request);
    void carryOutFor(InstanceCaller *caller, const DeskRequest &request);
    void waitForServer(InstanceCaller *caller, const DeskRequest &request);
    void waitFor(InstanceCaller *caller, const DeskRequest &request);

    QString m_screen;
    InstanceLock m_lock;
    QLocalServer m_server;
    Desk *m_desk = nullptr;
    bool m_stored = true;
    std::vector<Waiting> m_waiting;
};

enum class AskFault {
    Nobody, ///< nobody listens, or hung up: it is on its way out, or not yet there
    Late,   ///< it took the request and did not answer in time
};

enum class Claim {
    Mine,      ///< this program holds the folder now
    Raised,    ///< another window does, and was raised
    Elsewhere, ///< another window does, on another screen
    Busy,      ///< a command does, and did not end in time
};

/// What a window does first: takes the folder, or raises the window that has it. A command that has it is waited for,
/// in the event loop.
Claim claimForWindow(Instance &instance, const QString &folder,
                     std::chrono::milliseconds patience = std::chrono::seconds(40));

/// Asks the program that holds the folder. Blocks for at most `patience`.
tl::expected<DeskAnswer, AskFault> ask(const QString &folder, const DeskRequest &request,
                                       std::chrono::milliseconds patience);

} // namespace Intake
