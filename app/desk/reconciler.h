#pragma once

#include "desk/listwalk.h"
#include "desk/outbox.h"
#include "desk/sameclient.h"

namespace Intake {

/// What a look through the server's list found for one unknown intake. Other people's records are in it: it stays in
/// memory, and is never stored or logged.
struct Sighting
{
    QDateTime at;                      ///< wall clock, UTC, for the screen
    std::optional<QDateTime> next;     ///< when the program looks again by itself
    std::vector<Candidate> candidates; ///< nearest first, at most five
    bool mayResend = false;            ///< "Not there: send again" may be offered
    std::optional<ListFault> failure;  ///< the list could not be walked to its end
};

/// Settles unknown outcomes by looking: as soon as one is there, at every start, and again at least 120 s after the
/// attempt, one walk through the list for all of them. It adopts what is equal in every field that was sent, not older
/// than the attempt, claimed by no other intake, and the only one such; all else is a person's to say. An unknown
/// intake is looked up at the origin where it was tried, and nowhere else. Nothing is ever sent again from here but by
/// sendAgain().
class Reconciler : public QObject
{
    Q_OBJECT
public:
    Reconciler(Intakes &intakes, Line &line, QObject *parent = nullptr);
    ~Reconciler() override;

    /// Looks for all unknown ones at this origin now: at the start, when the server is another, when a person says so.
    void lookAgain();

    /// While the desk is locked no look begins; what was to be looked at is, once it is open.
    void setResting(bool resting);

    /// What is known of one; nothing: not yet looked, or it is not unknown any more.
    const Sighting *look(const QUuid &id) const;
    bool isLooking() const { return m_looking; }
    bool isElsewhere(const QUuid &id) const; ///< it was tried at another server than the one in force

    /// A person's words. "Later" needs none.
    void adopt(const QUuid &id, const RecordId &record); ///< one of the look's candidates
    void sendAgain(const QUuid &id);                     ///< does nothing unless the look says mayResend

signals:
    void looked(const QUuid &id);  ///< look() is new
    void settled(const QUuid &id); ///< it is unknown no longer
    void looksDone();              ///< a walk has ended, well or not
    void storeTrouble(const Intake::StoreProblem &problem);

private:
    using Time = std::chrono::milliseconds;

    /// One that is looked for in the walk under way.
    struct Wanted
    {
        Sending sending;
        int looks = 0;          ///< before this one
        bool isSettled = false; ///< the server has had its time before this walk began
        std::vector<Candidate> near;
    };

    /// What other intakes have to say about a record.
    struct Others
    {
        QSet<QString> claimed;
        std::vector<Sending> underWay;
    };

    /// Since when it is known in this run; `before`: it was unknown when the run began.
    struct Known
    {
        Time since{0};
        bool before = false;
    };

    void takeLoaded();
    void follow(const QUuid &id);
    void begin();
    void walk(const std::vector<OneIntake> &unknowns);
    void take(const ClientPage &page);
    void walked(std::optional<ListFault> failure);
    void judge(const Others &others);
    void judgeOne(const QUuid &id, Wanted &wanted, const Others &others);
    void note(const QUuid &id, Wanted &wanted, std::optional<ListFault> failure);
    void countLook(const QUuid &id);
    void adoptRecord(const QUuid &id, const Record &record, AuditEvent event);
    void end();
    void troubled(const StoreProblem &problem);
    void wakeAt(Time at);
    bool isSettled(const QUuid &id, const Sending &sending) const;
    static tl::expected<Others, StoreProblem> othersIn(const Store &store);

    Intakes &m_intakes;
    Line &m_line;
    GrowingWait m_growing;
    std::map<QUuid, Known> m_known;
    std::map<QUuid, Sighting> m_looks;
    std::map<QUuid, Wanted> m_wanted;
    QSet<QString> m_claimed; ///< in this run, perhaps not yet on disk
    std::unique_ptr<ListWalk> m_walk;
    std::optional<Time> m_wakeAt;
    int m_failures = 0;
    bool m_looking = false;
    bool m_again = false;
    bool m_resting = false;
    bool m_missed = false; ///< a look, for it was resting
};

} // namespace Intake
