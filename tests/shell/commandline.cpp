#include "shell/commandline.h"

#include "shell/faultwords.h"
#include "shell/helptext.h"

#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;
using Command = CommandLine::Command;

class ShellCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
    void helpNamesEverything();
};

void ShellCommandLine::understood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<CommandLine>("expected");
    QTest::newRow("nothing") << u""_s << CommandLine{};
    QTest::newRow("practice window") << u"--practice"_s << CommandLine{.practice = true};
    const CommandLine create{.command = Command::Create, .practice = true, .file = u"a.json"_s};
    QTest::newRow("create") << u"create a.json --practice"_s << create;
    QTest::newRow("options first") << u"--practice create a.json"_s << create;
    QTest::newRow("options in the middle") << u"create --practice a.json"_s << create;
    QTest::newRow("standard input") << u"create - --practice"_s
                                    << CommandLine{.command = Command::Create, .practice = true, .file = u"-"_s};
    QTest::newRow("a file like an option")
        << u"create -- --practice"_s << CommandLine{.command = Command::Create, .file = u"--practice"_s};
    QTest::newRow("all values")
        << u"--server https://a.example/v1 --data-dir d --token-file=t --passphrase-file p --language de"_s
        << CommandLine{.server = u"https://a.example/v1"_s,
                       .dataDir = u"d"_s,
                       .tokenFile = u"t"_s,
                       .passphraseFile = u"p"_s,
                       .language = u"de"_s};
    QTest::newRow("last one counts") << u"--language de --language ar"_s << CommandLine{.language = u"ar"_s};
    QTest::newRow("practice server") << u"practice-server --port 65535"_s
                                     << CommandLine{.command = Command::PracticeServer, .port = 65535};
    QTest::newRow("queue") << u"queue"_s << CommandLine{.command = Command::Queue};
    QTest::newRow("queue with names") << u"queue --names --practice"_s
                                      << CommandLine{.command = Command::Queue, .practice = true, .names = true};
    QTest::newRow("send the queue") << u"--send queue"_s << CommandLine{.command = Command::Queue, .send = true};
    QTest::newRow("audit") << u"audit"_s << CommandLine{.command = Command::Audit};
    QTest::newRow("verify") << u"audit --verify"_s << CommandLine{.command = Command::Audit, .verify = true};
    QTest::newRow("help") << u"create --help"_s << CommandLine{.command = Command::Help};
    QTest::newRow("help in a language") << u"--language de -h"_s
                                        << CommandLine{.command = Command::Help, .language = u"de"_s};
    QTest::newRow("version") << u"--version"_s << CommandLine{.command = Command::Version};
}

void ShellCommandLine::understood()
{
    QFETCH(QString, typed);
    const auto line = parse(QStringList{u"intake"_s} + typed.split(u' ', Qt::SkipEmptyParts));
    QVERIFY(line.has_value());
    QTEST(*line, "expected");
}

void ShellCommandLine::refused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<UsageProblem>("expected");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *typed, const UsageProblem &problem, const QString &words) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << problem << words;
    };
    row("list", {UsageFault::UnknownCommand, u"list"_s}, u"There is no command “list”."_s);
    row("queue all", {UsageFault::TooManyArguments, u"queue"_s}, u"more after the command “queue”"_s);
    row("--names", {UsageFault::QueueElsewhere, u"names"_s}, u"The option --names belongs to the command “queue”."_s);
    row("create a --send", {UsageFault::QueueElsewhere, u"send"_s}, u"The option --send belongs"_s);
    row("queue --verify", {UsageFault::VerifyElsewhere, {}}, u"The option --verify belongs to the command “audit”."_s);
    row("audit all", {UsageFault::TooManyArguments, u"audit"_s}, u"more after the command “audit”"_s);
    row("--tokenn=secret", {UsageFault::UnknownOption, u"tokenn"_s}, u"There is no option --tokenn."_s);
    row("create", {UsageFault::MissingFile}, u"The command “create” needs a file, or - for standard input."_s);
    row("create a b", {UsageFault::TooManyArguments, u"create"_s}, u"more after the command “create”"_s);
    row("practice-server 8080", {UsageFault::TooManyArguments, u"practice-server"_s}, u"“practice-server”"_s);
    row("create a --server", {UsageFault::MissingValue, u"server"_s}, u"The option --server needs a value"_s);
    row("create a --server=", {UsageFault::MissingValue, u"server"_s}, u"The option --server needs a value"_s);
    row("--practice=yes", {UsageFault::UnexpectedValue, u"practice"_s}, u"The option --practice takes no value."_s);
    row("practice-server --port 65536", {UsageFault::BadPort}, u"0 to 65535"_s);
    row("practice-server --port http", {UsageFault::BadPort}, u"0 to 65535"_s);
    row("create a --port 80", {UsageFault::PortElsewhere}, u"“practice-server”"_s);
    row("create a --practice --server https://a.example", {UsageFault::PracticeAndServer}, u"--practice or --server"_s);
}

void ShellCommandLine::refused()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    const auto line = parse(QStringList{u"intake"_s} + typed.split(u' '));
    QVERIFY(!line.has_value());
    QTEST(line.error(), "expected");
    QVERIFY2(faultWords(line.error()).contains(words), qPrintable(faultWords(line.error())));
    QVERIFY(!faultWords(line.error()).contains(u"secret"));
    QVERIFY(faultWords(line.error()).contains(u"intake --help"));
}

void ShellCommandLine::helpNamesEverything()
{
    const QString help = helpText();
    for (const char *each : {"intake create FILE|-",
                             "intake queue",
                             "--names ",
                             "--send ",
                             "intake practice-server",
                             "--practice ",
                             "--server URL",
                             "--data-dir DIR",
                             "--token-file FILE",
                             "--passphrase-file FILE",
                             "--language xx",
                             "--version",
                             "--help",
                             "--port N",
                             "\n  0 ",
                             "\n  2 ",
                             "\n  3 ",
                             "\n  4 ",
                             "\n  5 ",
                             "\n  6 ",
                             "\n  7 "})
        QVERIFY2(help.contains(QLatin1StringView(each)), each);
}

QTEST_GUILESS_MAIN(ShellCommandLine)
#include "commandline.moc"
