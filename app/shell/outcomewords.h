#pragma once

#include "api/judge.h"

namespace Intake {

/// What became of one sending, for people: a headline, and what happened, what is safe and what to do.
struct OutcomeWords
{
    QString headline;
    QString body; ///< `next` is its end
    QString next; ///< what is safe and what to do
};

/// Where the words are read: what to do next is another thing beside a form than in a terminal.
enum class Place {
    Window,
    Terminal,       ///< and nothing is stored
    TerminalStored, ///< and the intake is stored
};

/// What happened and what can be done about its cause.
QString reasonWords(Reason reason);

OutcomeWords outcomeWords(const Verdict &verdict, Place place);

/// The server's own words in quotation marks, on one line; empty when it said nothing.
QString serverSays(const Verdict &verdict);

} // namespace Intake
