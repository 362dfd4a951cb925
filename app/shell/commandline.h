#pragma once

#include <QStringList>
#include <span>
#include <tl/expected.hpp>

namespace Intake {

/// What the program was asked to do. Values are as typed: whether an address or a file is any good is found out by the
/// one who uses it.
struct CommandLine
{
    enum class Command { Window, Create, Queue, Audit, PracticeServer, Help, Version };

    Command command = Command::Window;
    bool practice = false;
    QString file = {}; ///< of create; `-` is standard input
    QString server = {};
    QString dataDir = {};
    QString tokenFile = {};
    QString passphraseFile = {};
    QString language = {};
    quint16 port = 0;    ///< of practice-server; 0 takes a free one
    bool names = false;  ///< of queue: first and last names too
    bool send = false;   ///< of queue
    bool verify = false; ///< of audit
    friend bool operator==(const CommandLine &, const CommandLine &) = default;
};

enum class UsageFault {
    UnknownOption,    ///< detail: its name, without a value
    MissingValue,     ///< detail: the option's name
    UnexpectedValue,  ///< detail: the option's name
    UnknownCommand,   ///< detail: the word
    MissingFile,      ///< create without a file
    TooManyArguments, ///< detail: the command
    BadPort,
    PortElsewhere,   ///< --port, but not with practice-server
    QueueElsewhere,  ///< --names or --send, but not with queue; detail: the option's name
    VerifyElsewhere, ///< --verify, but not with audit
    PracticeAndServer,
    TokenWithoutServer, ///< --token-file, and no address that it is for
};

struct UsageProblem
{
    UsageFault fault;
    QString detail = {};
    friend bool operator==(const UsageProblem &, const UsageProblem &) = default;
};

/// One option: its name without dashes, what stands for its value in the help (empty: it takes none), and what it does
/// (translatable, context "Help").
struct OptionRow
{
    QLatin1StringView name;
    QLatin1StringView value;
    const char *words;
};

std::span<const OptionRow> optionRows();

/// Reads the arguments, the program's own name first. Options may stand before and after the command.
tl::expected<CommandLine, UsageProblem> parse(const QStringList &arguments);

} // namespace Intake
