#pragma once

#include "desk/desk.h"
#include "shell/deskrequest.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Intake {

/// `intake create` on an open desk: one client, one attempt, until it is known what became of it. An unknown outcome is
/// looked up once, for a few seconds at most. When nothing may be sent now (a hold, a Retry-After, the rate), it does
/// not wait: the intake stays stored. An id that the desk has already is followed, not created again.
class DeskCreate : public QObject
{
    Q_OBJECT
public:
    /// How long a look for an unknown one may take, and how long a store that has failed has to mend.
    static constexpr std::chrono::seconds patience{5};

    /// How long it may wait for its turn behind others: longer than one of them can take.
    static constexpr std::chrono::seconds longest{75};

    DeskCreate(Desk &desk, bool stored, const QUuid &id, QObject *parent = nullptr);
    ~DeskCreate() override;

    /// Once; finished() follows, later.
    void start(const Draft &draft, QDate today);

signals:
    void finished(const Intake::DeskAnswer &answer);

private:
    void begin(const Draft &draft, QDate today);
    void look();
    void lookAt(const Card &card);
    void lookAtReady();
    bool isUnderWay() const;
    static bool isLong(QElapsedTimer &since);
    void trouble(const StoreProblem &problem);
    void tellAsStored();
    void tellTrouble();
    void finish(const DeskAnswer &answer);

    Desk &m_desk;
    bool m_stored;
    QUuid m_id;
    Client m_sent;
    QTimer m_tick;
    QElapsedTimer m_begun;
    QElapsedTimer m_stuck;
    QElapsedTimer m_unknown;
    QElapsedTimer m_troubled;
    std::optional<StoreProblem> m_trouble;
    bool m_wasThere = false;
    bool m_over = false;
};

} // namespace Intake
