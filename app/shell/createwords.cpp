#include "shell/createwords.h"

#include "forms/words.h"
#include "model/compare.h"
#include "shell/console.h"
#include "shell/outcomewords.h"

#include <algorithm>
#include <QCoreApplication>

namespace Intake {

namespace {

constexpr QLatin1StringView wholeFile("(file)");
constexpr QLatin1StringView wholeAnswer("(server)");

/// A member of a wrong type is named once, not also as missing.
Problems allProblems(const ReadDraft &read, QDate today)
{
    Problems problems = read.problems;
    if (const auto checked = check(read.draft, today); !checked)
        for (const Problem &problem : checked.error())
            if (std::ranges::find(read.problems, problem.path, &Problem::path) == read.problems.end())
                problems.push_back(problem);
    return problems;
}

QString sideWords(const Leaf &leaf)
{
    const QString words = Words::leaf(leaf);
    return words.isEmpty() ? QCoreApplication::translate("Terminal", "nothing") : u'“' + words + u'”';
}

DeskAnswer createdAnswer(const Record &record, const Client &sent)
{
    DeskAnswer answer{ExitCode::Done, Console::harmless(record.json), {}};
    for (const Difference &difference : differences(sent, record.client))
        answer.errors +=
            Console::line(difference.path, QCoreApplication::translate("Terminal", "sent %1, returned %2")
                                               .arg(sideWords(difference.sent), sideWords(difference.returned)));
    return answer;
}

QString placeOf(const Complaint &complaint)
{
    if (!complaint.path.isEmpty())
        return complaint.path;
    return complaint.name.isEmpty() ? QString(wholeAnswer) : complaint.name;
}

ExitCode exitOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Created:
        return ExitCode::Done;
    case Outcome::Refused:
        return ExitCode::Refused;
    case Outcome::Waiting:
        return ExitCode::Waiting;
    case Outcome::Unknown:
        break;
    }
    return ExitCode::Unknown;
}

QString idWords(const QUuid &id)
{
    return QCoreApplication::translate("Terminal", "In “intake queue” it stands as %1.")
        .arg(id.toString(QUuid::WithoutBraces));
}

std::optional<Outcome> outcomeOf(State state)
{
    switch (state) {
    case State::Created:
        return Outcome::Created;
    case State::Refused:
        return Outcome::Refused;
    case State::Waiting:
        return Outcome::Waiting;
    case State::Unknown:
        return Outcome::Unknown;
    default:
        return std::nullopt;
    }
}

Verdict verdictOf(const OneIntake &intake)
{
    const Answered answer = intake.answer.value_or(Answered());
    Verdict verdict;
    verdict.outcome = outcomeOf(intake.row.state).value_or(Outcome::Unknown);
    verdict.reason = answer.reason;
    verdict.status = answer.status;
    verdict.message = answer.message;
    verdict.complaints = answer.complaints;
    verdict.record = intake.record;
    const bool asksToWait = answer.reason == Reason::TooManyRequests || answer.reason == Reason::ServerBusy;
    if (asksToWait && intake.row.wait > 0)
        verdict.retryAfter = std::chrono::seconds((intake.row.wait + 999) / 1'000);
    return verdict;
}

QString whyNotSent(const QueueStatus &queue)
{
    if (queue.locked)
        return QCoreApplication::translate("Terminal",
                                           "Intake was locked meanwhile, and sends nothing until it is unlocked.");
    if (queue.keyChanging)
        return QCoreApplication::translate("Terminal", "Nothing is sent while the key of the store is changed.");
    if (queue.hold)
        return reasonWords(*queue.hold) + u' ' +
               QCoreApplication::translate("Terminal",
                                           "Sending stopped because of that; “intake queue --send” goes on.");
    if (queue.resting)
        return QCoreApplication::translate("Terminal",
                                           "It is not known what became of an earlier client, and the server has not "
                                           "answered well since.");
    const int seconds = int((queue.nextIn.value_or(std::chrono::milliseconds(0)).count() + 999) / 1'000);
    return QCoreApplication::translate("Terminal", "The server takes the next request in %n second(s).", nullptr,
                                       seconds);
}

} // namespace

DeskAnswer refusedByChecks(const Problems &problems)
{
    DeskAnswer answer{ExitCode::Checks, {}, {}};
    for (const Problem &problem : problems)
        answer.errors +=
            Console::line(problem.path.isEmpty() ? QString(wholeFile) : problem.path, Words::problem(problem));
    return answer;
}

tl::expected<Draft, DeskAnswer> draftOf(const QJsonObject &body, QDate today)
{
    const ReadDraft read = draftFromJson(body);
    if (const Problems problems = allProblems(read, today); !problems.empty())
        return tl::unexpected(refusedByChecks(problems));
    return read.draft;
}

DeskAnswer endedAnswer(const Verdict &verdict, const Client &sent, const QUuid &id, bool stored)
{
    if (verdict.outcome == Outcome::Created && verdict.record)
        return createdAnswer(*verdict.record, sent);
    const OutcomeWords words = outcomeWords(verdict, stored ? Place::TerminalStored : Place::Terminal);
    DeskAnswer answer{exitOf(verdict.outcome), {}, {words.headline + QStringLiteral(". ") + words.body}};
    if (const QString message = serverSays(verdict); !message.isEmpty())
        answer.errors += message;
    for (const Complaint &complaint : verdict.complaints)
        answer.errors += Console::line(placeOf(complaint), complaint.words);
    if (stored)
        answer.errors += idWords(id);
    return answer;
}

DeskAnswer endedAnswer(const OneIntake &intake, bool stored)
{
    const Client &sent = intake.sending ? intake.sending->client : intake.draft.client;
    return endedAnswer(verdictOf(intake), sent, intake.row.id, stored);
}

DeskAnswer notSentAnswer(const QueueStatus &queue, const QUuid &id, bool stored)
{
    Verdict none;
    none.outcome = Outcome::Waiting;
    const OutcomeWords words = outcomeWords(none, stored ? Place::TerminalStored : Place::Terminal);
    const QString why = whyNotSent(queue);
    return {ExitCode::Waiting, {}, {words.headline + QStringLiteral(". ") + why + u' ' + words.next, idWords(id)}};
}

} // namespace Intake
