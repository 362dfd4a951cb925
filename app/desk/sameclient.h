#pragma once

#include "desk/intake.h"
#include "model/compare.h"

namespace Intake {

/// A client on the server's list that may be the one that an attempt was to make.
struct Candidate
{
    Record record;
    std::vector<Difference> differences; ///< from what was sent
};

/// How much older than the attempt a client's `created_at` may be, and how long the server gets before "not there"
/// means anything.
inline constexpr std::chrono::seconds lookSlack{120};

/// May this record have come from this attempt? Its `created_at` must be readable and not older than 120 s before the
/// attempt, in whole seconds. `ahead` is the server's clock minus ours, in seconds, where it is known.
bool isFrom(const Sending &attempt, const Record &record, std::optional<qint64> ahead);

/// A candidate for the question that a person is asked: the same first and last name, or the same birth date and one of
/// the names. Nothing for everybody else.
std::optional<Candidate> candidate(const Sending &attempt, const Record &record);

/// The nearest first, at most five; equally near ones in the order given.
void keepNearest(std::vector<Candidate> &candidates);

} // namespace Intake
