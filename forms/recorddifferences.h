#pragma once

#include "forms/recordwords.h"
#include "model/compare.h"
#include "model/record.h"

namespace Intake {

/// A real difference in words, and the place in the returned record to which it belongs.
struct RecordDifference
{
    QString path;      ///< in the returned record; as it was sent when nothing there is left of it
    bool lost = false; ///< the row did not come back
    QString label;     ///< of the field as it was sent: "Reaction 2"
    QString detail;    ///< "Reaction", when it is one detail of a row
    QString sent;      ///< empty: nothing
    QString returned;  ///< empty: nothing

    /// "Reaction 2: sent Anaphylaxis, returned nothing"
    QString sentence() const;

    /// For beside the value: "differs: sent Anaphylaxis, returned nothing"
    QString mark() const;
};

/// All that model/compare.h finds, in its order.
std::vector<RecordDifference> recordDifferences(const Client &sent, const Record &returned, const RecordWords &words);

} // namespace Intake
