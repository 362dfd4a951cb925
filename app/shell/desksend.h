#pragma once

#include "desk/desk.h"
#include "shell/deskrequest.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace Intake {

/// `intake queue` on an open desk: a line for each intake that is not created, in the order in which they were begun:
/// id, when it was begun and last changed (UTC), the state's word, and with `names` first and last name; tabs between.
/// Control characters in a name are shown as U+FFFD.
DeskAnswer queueAnswer(Desk &desk, bool names);

/// `intake queue --send` on an open desk: a person's word for the whole queue. Sends each that waits once, looks once
/// for each unknown one, and then tells what is left; at most 30 s.
class DeskSend : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds longest{30};

    DeskSend(Desk &desk, bool names, QObject *parent = nullptr);
    ~DeskSend() override;

    /// Once; finished() follows, later.
    void start();

signals:
    void finished(const Intake::DeskAnswer &answer);

private:
    void begin();
    void look();
    bool isSent() const;
    bool isStopped() const;
    bool isLookedUp() const;
    void finish();

    Desk &m_desk;
    bool m_names;
    std::map<QUuid, int> m_attempts; ///< of those that waited at the start
    QDateTime m_began;
    QDeadlineTimer m_end;
    QTimer m_tick;
    std::optional<StoreProblem> m_trouble;
};

} // namespace Intake
