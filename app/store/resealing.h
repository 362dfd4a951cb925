#pragma once

#include "store/audit.h"
#include "store/rowtable.h"
#include "store/store.h"

#include <QMap>

namespace Intake {

/// Brings all that one store holds into another one under another key, where each row, value and entry is what it was:
/// with its id, order, revision and times. A row that does not open ends it (Damaged), for nobody could open it ever
/// again; a value that does not open, and an entry of the audit log that is broken, stay so.
///
/// It takes its time, and the first store is in use meanwhile: most of it is brought and compared in small slices, and
/// what was changed since in one go at the end.
class Resealing
{
public:
    struct Side
    {
        Database &database;
        const Vault &vault;
    };

    /// Called after each slice: how many rows are done, of how many. A problem ends it.
    using Between = std::function<tl::expected<void, StoreProblem>(int done, int of)>;

    Resealing(Side from, Side to, qint64 generation, Between between);

    /// In transactions of its own.
    tl::expected<void, StoreProblem> bringMost();

    /// What was changed since, within one transaction of the caller's. What the store says of itself (generation, key
    /// change) is left out.
    tl::expected<void, StoreProblem> bringRest();

    /// Whether each row that was there is there now as it was, as far as that was not seen before; else Failed.
    tl::expected<void, StoreProblem> compareRest();

private:
    using Places = std::vector<qint64>;

    tl::expected<Places, StoreProblem> findPlaces();
    tl::expected<void, StoreProblem> bringRows(const Places &places);
    tl::expected<void, StoreProblem> bringLog();
    tl::expected<void, StoreProblem> compareRows(const Places &places);
    tl::expected<void, StoreProblem> bring(qint64 place);
    tl::expected<void, StoreProblem> compare(qint64 place);
    tl::expected<void, StoreProblem> bringValues();
    tl::expected<void, StoreProblem> pause();

    Side m_from;
    Side m_to;
    RowTable m_rows;
    RowTable m_brought;
    Between m_between;
    QMap<qint64, qint64> m_revisions; ///< of each row, by its place, as it was brought
    Places m_rest;                    ///< brought at the end
    AuditLog::Taken m_log;
    int m_done = 0; ///< rows; each is met twice: brought, and looked at once more
    int m_of = 0;
};

} // namespace Intake
