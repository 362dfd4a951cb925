#pragma once

#include "desk/desk.h"
#include "shell/logfile.h"
#include "shell/logline.h"

namespace Intake {

/// Writes down how the program fares, for whoever looks after the computer: when it started and ended, which state each
/// intake came to, the server's status, how long it took, what the store complained of. Times, ids, numbers and words
/// of the program; nothing of a person, nothing that a server said.
class Logbook : public QObject
{
    Q_OBJECT
public:
    explicit Logbook(Desk &desk, QObject *parent = nullptr);
    ~Logbook() override;

    /// From here on nothing that a library says goes to standard error: it could name a person. Once a logbook is open,
    /// their category and place go there, and their words nowhere.
    static void catchMessages();

    /// Begins to write in the data folder; again, it changes nothing.
    void open(const QString &folder, bool practice);

private:
    void follow(const QUuid &id);
    void followQueue();
    void takeStates();
    void say(const LogLine &line);
    void trouble(const StoreProblem &problem);

    Desk &m_desk;
    std::unique_ptr<LogFile> m_file;
    std::map<QUuid, State> m_states;
    std::map<QUuid, std::chrono::milliseconds> m_sent; ///< when, since the computer was started
    std::optional<Connection> m_connection;
    std::optional<Reason> m_hold;
};

} // namespace Intake
