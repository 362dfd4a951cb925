#pragma once

#include "model/state.h"

#include <QByteArray>
#include <QUuid>
#include <vector>

namespace Intake {

/// One intake on disk. All but the payload stands there in the clear, so nothing else here may tell anything about a
/// person. Times are milliseconds since 1970 in UTC.
struct Row
{
    QUuid id;
    State state = State::Draft;
    qint64 revision = 0; ///< counts the writes of this row; 0: not yet written
    qint64 order = 0;    ///< place in the order in which rows were begun; given by the store
    qint64 begun = 0;
    qint64 changed = 0;
    QUuid attempt = {}; ///< the last one; null: none yet
    int attempts = 0;
    qint64 attempted = 0;    ///< when the last attempt began
    qint64 due = 0;          ///< not to be sent by itself before this time
    qint64 wait = 0;         ///< how long that wait is at most, so that a clock set back cannot make it longer
    int looks = 0;           ///< how often the server's list was walked for it, while unknown
    QByteArray payload = {}; ///< sealed on disk; empty in a tombstone
    friend bool operator==(const Row &, const Row &) = default;
};

/// A place in the order in which rows were changed last.
struct RowTime
{
    qint64 changed = 0;
    qint64 order = 0; ///< among those of the same moment
};

/// What the store holds. A row that does not open, or whose marks do not fit its MAC, is left alone and listed.
struct Rows
{
    std::vector<Row> whole; ///< in the order in which they were begun
    std::vector<QUuid> damaged;
};

} // namespace Intake
