#include "shell/helptext.h"

#include "shell/commandline.h"
#include "shell/exitcode.h"

#include <QCoreApplication>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

struct CommandRow
{
    QLatin1StringView usage;
    const char *words;
};

constexpr CommandRow commandRows[] = {
    {"intake"_L1, QT_TRANSLATE_NOOP("Help", "Open the window.")},
    {"intake create FILE|-"_L1,
     QT_TRANSLATE_NOOP("Help", "Create one client from a JSON file or standard input, and print the record.")},
    {"intake queue"_L1,
     QT_TRANSLATE_NOOP("Help", "List what is not created yet: id, times and state of each; with --names the names.")},
    {"intake queue --send"_L1,
     QT_TRANSLATE_NOOP("Help", "Send what waits now, look for what is unknown, and list what is left.")},
    {"intake audit"_L1, QT_TRANSLATE_NOOP("Help", "List who did what to which intake when, a line each.")},
    {"intake audit --verify"_L1,
     QT_TRANSLATE_NOOP("Help", "Say whether that log is whole, or which entry is the first that does not fit.")},
    {"intake practice-server"_L1,
     QT_TRANSLATE_NOOP("Help", "Serve the practice server on this computer, and print its address.")},
};

struct ExitRow
{
    ExitCode code;
    const char *words;
};

constexpr ExitRow exitRows[] = {
    {ExitCode::Done, QT_TRANSLATE_NOOP("Help", "Created, or done.")},
    {ExitCode::CouldNotStart, QT_TRANSLATE_NOOP("Help", "The practice server could not start.")},
    {ExitCode::Usage, QT_TRANSLATE_NOOP("Help", "The command cannot be carried out as it was given.")},
    {ExitCode::Checks, QT_TRANSLATE_NOOP("Help", "The checks found problems; nothing was sent.")},
    {ExitCode::Refused, QT_TRANSLATE_NOOP("Help", "The server refused the record.")},
    {ExitCode::Waiting, QT_TRANSLATE_NOOP("Help", "Certainly not created; it is stored and waits to be sent.")},
    {ExitCode::Unknown,
     QT_TRANSLATE_NOOP("Help", "Not known whether the client was created; look before trying again.")},
    {ExitCode::Secret, QT_TRANSLATE_NOOP("Help", "The store, the passphrase or the token file cannot be used.")},
    {ExitCode::Broken, QT_TRANSLATE_NOOP("Help", "The audit log is not as it was written.")},
};

QString row(const QString &left, const char *words)
{
    return u"  "_s + left.leftJustified(26) + QCoreApplication::translate("Help", words) + u'\n';
}

QString head(const QString &words)
{
    return u'\n' + words + u'\n';
}

} // namespace

QString helpText()
{
    QString text =
        QCoreApplication::translate("Help", "Intake creates a clinic’s clients through its practice-management API.") +
        u'\n';
    text += head(QCoreApplication::translate("Help", "Commands:"));
    for (const CommandRow &command : commandRows)
        text += row(command.usage, command.words);
    text += head(QCoreApplication::translate("Help", "Options, before or after the command:"));
    for (const OptionRow &option : optionRows())
        text += row(u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value), option.words);
    text += head(QCoreApplication::translate("Help", "Exit codes:"));
    for (const ExitRow &code : exitRows)
        text += row(QString::number(static_cast<int>(code.code)), code.words);
    return text.trimmed();
}

} // namespace Intake
