#include "shell/commandline.h"

#include <algorithm>
#include <QCommandLineParser>

namespace Intake {

namespace {

using Command = CommandLine::Command;
using namespace Qt::StringLiterals;

constexpr OptionRow rows[] = {
    {"practice"_L1, {}, QT_TRANSLATE_NOOP("Help", "Use the built-in practice server; nothing leaves this computer.")},
    {"server"_L1, "URL"_L1, QT_TRANSLATE_NOOP("Help", "The address of the API, with its /v1.")},
    {"token-file"_L1, "FILE"_L1,
     QT_TRANSLATE_NOOP("Help", "The file with the token; no one else may be able to read it.")},
    {"passphrase-file"_L1, "FILE"_L1,
     QT_TRANSLATE_NOOP("Help", "The file with the passphrase; no one else may be able to read it.")},
    {"data-dir"_L1, "DIR"_L1, QT_TRANSLATE_NOOP("Help", "The folder that holds everything Intake stores.")},
    {"language"_L1, "xx"_L1, QT_TRANSLATE_NOOP("Help", "The language of the screen, as in en or de.")},
    {"names"_L1, {}, QT_TRANSLATE_NOOP("Help", "With queue: first and last names too.")},
    {"send"_L1, {}, QT_TRANSLATE_NOOP("Help", "With queue: send what waits, and look for what is unknown.")},
    {"verify"_L1, {}, QT_TRANSLATE_NOOP("Help", "With audit: is the log as it was written?")},
    {"port"_L1, "N"_L1, QT_TRANSLATE_NOOP("Help", "The port of practice-server; without it a free one.")},
    {"version"_L1, {}, QT_TRANSLATE_NOOP("Help", "Print the version.")},
    {"help"_L1, {}, QT_TRANSLATE_NOOP("Help", "Print this help.")},
};

tl::unexpected<UsageProblem> fault(UsageFault what, const QString &detail = {})
{
    return tl::unexpected(UsageProblem{what, detail});
}

void addOptions(QCommandLineParser &parser)
{
    for (const OptionRow &row : rows) {
        QStringList names{row.name};
        if (row.name == "help"_L1 || row.name == "version"_L1)
            names += row.name.first(1);
        parser.addOption(QCommandLineOption(names, {}, row.value));
    }
}

QString nameIn(const QString &argument)
{
    const QString name = argument.section(u'=', 0, 0);
    return name.mid(name.startsWith("--"_L1) ? 2 : 1);
}

/// The parser itself only has a sentence for these two.
UsageProblem valueProblem(const QStringList &arguments)
{
    for (const QString &argument : arguments)
        for (const OptionRow &row : rows)
            if (row.value.isEmpty() && argument.startsWith(u'-') && argument.contains(u'=') &&
                nameIn(argument) == row.name)
                return {UsageFault::UnexpectedValue, row.name};
    return {UsageFault::MissingValue, nameIn(arguments.last())};
}

tl::expected<void, UsageProblem> readValues(const QCommandLineParser &parser, CommandLine &line)
{
    for (const OptionRow &row : rows)
        if (!row.value.isEmpty() && parser.isSet(row.name) && parser.value(row.name).isEmpty())
            return fault(UsageFault::MissingValue, row.name);
    line.practice = parser.isSet("practice"_L1);
    line.names = parser.isSet("names"_L1);
    line.send = parser.isSet("send"_L1);
    line.verify = parser.isSet("verify"_L1);
    line.server = parser.value("server"_L1);
    line.dataDir = parser.value("data-dir"_L1);
    line.tokenFile = parser.value("token-file"_L1);
    line.passphraseFile = parser.value("passphrase-file"_L1);
    line.language = parser.value("language"_L1);
    bool isPort = true;
    if (parser.isSet("port"_L1))
        line.port = parser.value("port"_L1).toUShort(&isPort);
    if (!isPort)
        return fault(UsageFault::BadPort);
    if (line.practice && !line.server.isEmpty())
        return fault(UsageFault::PracticeAndServer);
    return {};
}

tl::expected<void, UsageProblem> readCommand(const QStringList &words, CommandLine &line)
{
    if (words.isEmpty())
        return {};
    if (words.first() == "practice-server"_L1)
        line.command = Command::PracticeServer;
    else if (words.first() == "create"_L1)
        line.command = Command::Create;
    else if (words.first() == "queue"_L1)
        line.command = Command::Queue;
    else if (words.first() == "audit"_L1)
        line.command = Command::Audit;
    else
        return fault(UsageFault::UnknownCommand, words.first());
    const qsizetype wanted = line.command == Command::Create ? 2 : 1;
    if (words.size() > wanted)
        return fault(UsageFault::TooManyArguments, words.first());
    if (words.size() < wanted || words.last().isEmpty())
        return fault(UsageFault::MissingFile);
    if (line.command == Command::Create)
        line.file = words.last();
    return {};
}

} // namespace

std::span<const OptionRow> optionRows()
{
    return rows;
}

tl::expected<CommandLine, UsageProblem> parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addOptions(parser);
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        return unknown.isEmpty() ? tl::unexpected(valueProblem(arguments))
                                 : fault(UsageFault::UnknownOption, unknown.first());
    }
    CommandLine line;
    if (parser.isSet("help"_L1) || parser.isSet("version"_L1)) {
        line.command = parser.isSet("help"_L1) ? Command::Help : Command::Version;
        line.language = parser.value("language"_L1);
        return line;
    }
    if (const auto read = readCommand(parser.positionalArguments(), line); !read)
        return tl::unexpected(read.error());
    if (const auto read = readValues(parser, line); !read)
        return tl::unexpected(read.error());
    if (parser.isSet("port"_L1) && line.command != Command::PracticeServer)
        return fault(UsageFault::PortElsewhere);
    if ((line.names || line.send) && line.command != Command::Queue)
        return fault(UsageFault::QueueElsewhere, line.names ? u"names"_s : u"send"_s);
    if (line.verify && line.command != Command::Audit)
        return fault(UsageFault::VerifyElsewhere);
    return line;
}

} // namespace Intake
