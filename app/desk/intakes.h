#pragma once

#include "desk/card.h"
#include "desk/clock.h"
#include "store/storethread.h"

#include <chrono>
#include <map>
#include <QObject>
#include <QPointer>

namespace Intake {

struct Loaded;

/// All intakes of the data folder. Each reading and each change runs on the store's thread: read, changed and written
/// back in one piece, so that two changes never meet. The cards stay in memory for the list and the queue; they follow
/// what is on disk, never the other way round.
class Intakes : public QObject
{
    Q_OBJECT
public:
    Intakes(StoreThread &store, const Clock &clock, QObject *parent = nullptr);
    ~Intakes() override;

    using Result = tl::expected<OneIntake, StoreProblem>;
    using Reply = std::function<void(Result)>;
    using Change = std::function<void(OneIntake &)>;

    /// Reads the cards of all that is not discarded, of the created ones only today's (local time): first those that a
    /// screen shows (firstLoaded), then all. An intake found sending has lost its sender: it is unknown now, and stored
    /// so.
    using Told = std::function<void(tl::expected<void, StoreProblem>)>;
    /// Where the first were not all, the rest is read after a pause, for which a window asks that is just being drawn.
    void load(Told reply, std::chrono::milliseconds pause = {});

    /// A new intake in the state of its row. The id is given by the caller.
    void add(OneIntake intake, QObject *receiver, Reply reply);

    /// Runs `change` on the intake as it stands on disk, on the store's thread (so it must hold all it needs), and
    /// writes it back if its state is one of `from`; else StoreFault::Conflict.
    void change(const QUuid &id, std::vector<State> from, Change change, QObject *receiver, Reply reply);

    void read(const QUuid &id, QObject *receiver, Reply reply);

    /// Takes the records out of the created intakes that were changed last in this time (milliseconds since 1970 in
    /// UTC; `until` does not belong to it): each keeps its states, its times and the id of its record, and no name.
    /// `reply` tells how many.
    using Counted = std::function<void(tl::expected<int, StoreProblem>)>;
    void forgetCreated(qint64 from, qint64 until, QObject *receiver, const Counted &reply);

    const Card *card(const QUuid &id) const;
    const std::map<QUuid, Card> &cards() const { return m_cards; }
    bool isWhole() const { return m_whole; } ///< all cards are there
    int total(State state) const;            ///< also while only the first cards are there
    const std::vector<QUuid> &damaged() const { return m_damaged; }

    StoreThread &store() { return m_store; }
    const Clock &clock() const { return m_clock; }

signals:
    void firstLoaded(); ///< the newest cards are there, and the totals
    void loaded();
    void changed(const QUuid &id); ///< its card is new, other, or (discarded) gone

private:
    void loadRest(const QDateTime &now, QDate today, const Told &reply);
    void take(const Loaded &loaded, bool whole);
    void keep(const OneIntake &intake);
    void forgetNext(const RowTime &from, qint64 until, int before, const QPointer<QObject> &receiver,
                    const Counted &reply);

    StoreThread &m_store;
    const Clock &m_clock;
    std::map<QUuid, Card> m_cards;
    std::vector<QUuid> m_damaged;
    std::map<State, int> m_totals; ///< until all cards are there
    bool m_whole = false;
};

} // namespace Intake
