#pragma once

#include "store/store.h"

#include <functional>
#include <map>
#include <random>

namespace Intake::Support {

/// What was given to a store, and what it said it has: the truth that the store is measured against after a fault.
class Acknowledged
{
public:
    using Place = qsizetype;

    /// Before each write, and after one that the store says is done. `place` is a time: how far a log had come.
    void trying(const Row &row);
    void done(const Row &row, Place place = 0);

    int count(Place until = std::numeric_limits<Place>::max()) const;

    /// What of all that was done until then is not there, or not as it was written; empty when all is. A write that was
    /// tried after the last one that was done may be there or not.
    QString missing(const Store &store, Place until = std::numeric_limits<Place>::max()) const;

private:
    struct Done
    {
        Place place;
        QUuid id;
        std::size_t tries; ///< of this row, when it was done
    };
    std::map<QUuid, std::vector<QByteArray>> m_tried;
    std::vector<Done> m_done;
};

/// What a day at the desk does to a store: drafts are begun, typed on, sent, settled, thrown away. After each step that
/// the store acknowledged, the ledger has it.
class Workload
{
public:
    Workload(Store &store, Acknowledged &ledger, quint32 seed, std::function<Acknowledged::Place()> place = {});

    /// One step; the problem when it failed.
    tl::expected<void, StoreProblem> step();

    int generations() const { return m_generations; }

private:
    tl::expected<void, StoreProblem> begin();
    tl::expected<void, StoreProblem> change();
    void settle(const Row &row);
    QByteArray text();

    Store &m_store;
    Acknowledged &m_ledger;
    std::mt19937 m_chance;
    std::function<Acknowledged::Place()> m_place;
    std::vector<Row> m_rows;
    int m_texts = 0;
    int m_generations = 0;
};

} // namespace Intake::Support
