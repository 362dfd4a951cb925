#pragma once

#include "desk/intakes.h"

namespace Intake {

/// Keeps nothing longer than it is needed: the record of a created intake leaves the store after some days, for it
/// stands on the server. What is not created is never touched: drafts that nobody has touched for long are only named,
/// for a person to decide. Runs from start() on, and each hour.
class Retention : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::hours between{1};
    static constexpr std::chrono::hours untouched{14 * 24};

    Retention(Intakes &intakes, Clock &clock, QObject *parent = nullptr);
    ~Retention() override;

    /// From the next run on; 1 to 90.
    void setKeepDays(int days);

    /// Once the window is there and the cards are read: none of this is on anybody's way to begin.
    void start();

    /// The desk is open again: what was due meanwhile is done now.
    void catchUp();

    /// Drafts, and what the server refused, that nobody has touched for 14 days; the longest ago first.
    std::vector<QUuid> untouchedDrafts() const;
    bool isUntouched(const Card &card) const;

    /// A person's word that it stays; it is not asked about for another 14 days.
    void keep(const QUuid &id);

signals:
    void ran(int forgotten); ///< a run has ended; drafts may have become old meanwhile
    void storeTrouble(const Intake::StoreProblem &problem);

private:
    void run();
    void look();
    void forget(qint64 until, qint64 before);
    void remember(qint64 until, int forgotten);
    void done(int forgotten);

    Intakes &m_intakes;
    Clock &m_clock;
    int m_keepDays = 7;
    bool m_started = false;
    bool m_isDue = false; ///< a run found the store locked
};

} // namespace Intake
