#include "shell/createcommand.h"

#include "desk/creation.h"
#include "forms/words.h"
#include "practice/practiceserver.h"
#include "shell/commandline.h"
#include "shell/console.h"
#include "shell/faultwords.h"
#include "shell/outcomewords.h"
#include "shell/settings.h"

#include <algorithm>
#include <QCoreApplication>
#include <QEventLoop>

namespace Intake {

namespace {

constexpr QLatin1StringView wholeFile("(file)");
constexpr QLatin1StringView wholeAnswer("(server)");

ExitCode tell(const Problems &problems)
{
    for (const Problem &problem : problems)
        Console::say(problem.path.isEmpty() ? QString(wholeFile) : problem.path, Words::problem(problem));
    return ExitCode::Checks;
}

ExitCode tell(const RequestFault &fault)
{
    switch (fault.flaw) {
    case RequestFlaw::NotFound:
    case RequestFlaw::IsFolder:
    case RequestFlaw::Unreadable:
        Console::say(faultWords(fault));
        return ExitCode::Usage;
    default:
        Console::say(wholeFile, faultWords(fault));
        return ExitCode::Checks;
    }
}

ExitCode tell(const ServerTrouble &fault)
{
    Console::say(faultWords(fault));
    const bool isSecret = std::holds_alternative<SecretFault>(fault) || std::holds_alternative<TokenFault>(fault);
    return isSecret ? ExitCode::Secret : ExitCode::Usage;
}

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

ExitCode tellCreated(const Attempt &attempt)
{
    if (!attempt.verdict.record || !Console::print(Console::harmless(attempt.verdict.record->json)))
        Console::say(QCoreApplication::translate("Terminal",
                                                 "The client was created, but the record could not be printed. Do "
                                                 "not run the command again: it would create the client twice."));
    for (const Difference &difference : attempt.differences)
        Console::say(difference.path, QCoreApplication::translate("Terminal", "sent %1, returned %2")
                                          .arg(sideWords(difference.sent), sideWords(difference.returned)));
    return ExitCode::Done;
}

QString placeOf(const Complaint &complaint)
{
    if (!complaint.path.isEmpty())
        return complaint.path;
    return complaint.name.isEmpty() ? QString(wholeAnswer) : complaint.name;
}

ExitCode tell(const Attempt &attempt)
{
    const Verdict &verdict = attempt.verdict;
    if (verdict.outcome == Outcome::Created)
        return tellCreated(attempt);
    const OutcomeWords words = outcomeWords(verdict, Place::Terminal);
    Console::say(words.headline + QStringLiteral(". ") + words.body);
    if (const QString message = serverSays(verdict); !message.isEmpty())
        Console::say(message);
    for (const Complaint &complaint : verdict.complaints)
        Console::say(placeOf(complaint), complaint.words);
    switch (verdict.outcome) {
    case Outcome::Refused:
        return ExitCode::Refused;
    case Outcome::Waiting:
        return ExitCode::Waiting;
    default:
        return ExitCode::Unknown;
    }
}

ExitCode send(const Server &server, const Draft &draft)
{
    Creation creation(server);
    QEventLoop loop;
    Attempt attempt;
    QObject::connect(&creation, &Creation::finished, &loop, [&](const Attempt &ended) {
        attempt = ended;
        loop.quit();
    });
    if (const Problems problems = creation.create(draft, QDate::currentDate()); !problems.empty())
        return tell(problems);
    loop.exec();
    return tell(attempt);
}

ExitCode sendToPractice(const Draft &draft)
{
    PracticeServer practice;
    const auto base = practice.start();
    if (!base) {
        Console::say(
            QCoreApplication::translate("Terminal", "The practice server could not start, so nothing was sent: %1")
                .arg(base.error()));
        return ExitCode::CouldNotStart;
    }
    return send({*base, QByteArrayLiteral("practice")}, draft);
}

} // namespace

ExitCode runCreate(const CommandLine &line)
{
    const auto request = readRequest(line.file);
    if (!request)
        return tell(request.error());
    const ReadDraft read = draftFromJson(*request);
    if (const Problems problems = allProblems(read, QDate::currentDate()); !problems.empty())
        return tell(problems);
    if (line.practice)
        return sendToPractice(read.draft);
    const auto server = chosenServer(line, loadSettings(dataFolder(line)));
    return server ? send(*server, read.draft) : tell(server.error());
}

} // namespace Intake
