#include "shell/faultwords.h"

#include "forms/words.h"

#include <QCoreApplication>

namespace Intake {

namespace {

constexpr qsizetype longestQuote = 80;

QString quoted(const QString &text)
{
    const QString line = Words::shown(text).simplified();
    return line.size() <= longestQuote ? line : line.first(longestQuote) + u'…';
}

QString optionWords(UsageFault fault, const QString &name)
{
    switch (fault) {
    case UsageFault::UnknownOption:
        return QCoreApplication::translate("Usage", "There is no option --%1.").arg(name);
    case UsageFault::MissingValue:
        return QCoreApplication::translate("Usage", "The option --%1 needs a value after it.").arg(name);
    case UsageFault::UnexpectedValue:
        return QCoreApplication::translate("Usage", "The option --%1 takes no value.").arg(name);
    case UsageFault::BadPort:
        return QCoreApplication::translate("Usage", "A port is a whole number from 0 to 65535.");
    case UsageFault::PortElsewhere:
        return QCoreApplication::translate("Usage", "The option --port belongs to the command “practice-server”.");
    case UsageFault::QueueElsewhere:
        return QCoreApplication::translate("Usage", "The option --%1 belongs to the command “queue”.").arg(name);
    case UsageFault::TokenWithoutServer:
        return QCoreApplication::translate("Usage", "The option --token-file needs --server beside it: a token goes to "
                                                    "the server that was named with it, and to no other.");
    case UsageFault::VerifyElsewhere:
        return QCoreApplication::translate("Usage", "The option --verify belongs to the command “audit”.");
    default:
        return QCoreApplication::translate("Usage", "Choose --practice or --server: a client goes to one place only.");
    }
}

QString whatIsWrong(const UsageProblem &problem)
{
    const QString detail = quoted(problem.detail);
    switch (problem.fault) {
    case UsageFault::UnknownCommand:
        return QCoreApplication::translate("Usage", "There is no command “%1”.").arg(detail);
    case UsageFault::MissingFile:
        return QCoreApplication::translate("Usage", "The command “create” needs a file, or - for standard input.");
    case UsageFault::TooManyArguments:
        return QCoreApplication::translate("Usage", "There is more after the command “%1” than it can use.")
            .arg(detail);
    default:
        return optionWords(problem.fault, detail);
    }
}

QString tokenWords(TokenFault fault)
{
    return fault == TokenFault::Empty
               ? QCoreApplication::translate("Usage",
                                             "The token file is empty. Put the token into it, and nothing else.")
               : QCoreApplication::translate("Usage",
                                             "The token file holds something that cannot be a token: it must be one "
                                             "word of plain characters. Put the token into it, and nothing else.");
}

QString secretWords(SecretFault fault)
{
    switch (fault) {
    case SecretFault::NotFound:
        return QCoreApplication::translate("Usage",
                                           "The token file could not be found. Check its name after --token-file.");
    case SecretFault::NotAFile:
        return QCoreApplication::translate(
            "Usage", "What --token-file names is not a file. Name an ordinary file with the token in it.");
    case SecretFault::NotPrivate:
        return QCoreApplication::translate("Usage",
                                           "Other people on this computer can get at the token file, so it was not "
                                           "used. Give it to yourself alone, with chmod 600, and try again.");
    case SecretFault::TooLarge:
        return QCoreApplication::translate(
            "Usage", "The token file is larger than any token (4 KiB). Check its name after --token-file.");
    case SecretFault::Unreadable:
        return QCoreApplication::translate("Usage", "The token file could not be read. Check that it belongs to you.");
    case SecretFault::Empty:
        return tokenWords(TokenFault::Empty);
    }
    return {};
}

QString notGivenWords(NotGiven what)
{
    return what == NotGiven::Server
               ? QCoreApplication::translate("Usage",
                                             "No server is set, so nothing was sent. Give its address with --server, "
                                             "as in --server https://api.example.com/v1, or try with --practice.")
               : QCoreApplication::translate("Usage",
                                             "No token was given, so nothing was sent. Put the token into a file that "
                                             "you alone can read, and name it with --token-file.");
}

QString unreadWords(RequestFlaw flaw)
{
    switch (flaw) {
    case RequestFlaw::NotFound:
        return QCoreApplication::translate("Usage", "The file could not be found. Check its name after “create”.");
    case RequestFlaw::IsFolder:
        return QCoreApplication::translate("Usage", "This is a folder. Name a file after “create”.");
    default:
        return QCoreApplication::translate("Usage", "The file could not be read. Check that you may read it.");
    }
}

} // namespace

QString faultWords(const UsageProblem &problem)
{
    return whatIsWrong(problem) + u' ' + QCoreApplication::translate("Usage", "“intake --help” lists what there is.");
}

QString faultWords(const RequestFault &fault)
{
    switch (fault.flaw) {
    case RequestFlaw::TooLarge:
        return QCoreApplication::translate("Usage",
                                           "This is larger than 4 MiB, which no client’s details are. Check the file.");
    case RequestFlaw::NotUtf8:
        return QCoreApplication::translate("Usage", "This is not UTF-8 text. Save the file as UTF-8 and try again.");
    case RequestFlaw::Empty:
        return QCoreApplication::translate("Usage", "There is nothing in it. A client is one JSON object, in { and }.");
    case RequestFlaw::NotJson:
        return QCoreApplication::translate("Usage",
                                           "This is not JSON: it goes wrong at line %1, character %2. Mend it there.")
            .arg(QString::number(fault.line), QString::number(fault.column));
    case RequestFlaw::NotAnObject:
        return QCoreApplication::translate(
            "Usage", "This is a list, and must be one JSON object, in { and }: one client at a time.");
    default:
        return unreadWords(fault.flaw);
    }
}

QString faultWords(AddressFault fault)
{
    switch (fault) {
    case AddressFault::NotAnAddress:
        return QCoreApplication::translate("Usage", "The server’s address is not a web address. Write it as in "
                                                    "https://api.example.com/v1.");
    case AddressFault::NotSecure:
        return QCoreApplication::translate("Usage",
                                           "The server’s address begins with http, which anyone on the way could "
                                           "read. Write https.");
    case AddressFault::Scheme:
        return QCoreApplication::translate("Usage", "The server’s address must begin with https://.");
    case AddressFault::Credentials:
        return QCoreApplication::translate("Usage",
                                           "The server’s address holds a name or password before an @. Leave it "
                                           "out; the token is given in a file.");
    case AddressFault::Decorated:
        return QCoreApplication::translate(
            "Usage", "The server’s address goes on with ? or #. Leave out that part and all after it.");
    case AddressFault::NoHost:
        return QCoreApplication::translate(
            "Usage", "The server’s address names no server. Write it as in https://api.example.com/v1.");
    }
    return {};
}

QString faultWords(const ServerTrouble &fault)
{
    if (const auto *address = std::get_if<AddressFault>(&fault))
        return faultWords(*address);
    if (const auto *secret = std::get_if<SecretFault>(&fault))
        return secretWords(*secret);
    if (const auto *token = std::get_if<TokenFault>(&fault))
        return tokenWords(*token);
    return notGivenWords(std::get<NotGiven>(fault));
}

QString passphraseFileWords(SecretFault fault)
{
    switch (fault) {
    case SecretFault::NotFound:
        return QCoreApplication::translate(
            "Usage", "The passphrase file could not be found. Check its name after --passphrase-file.");
    case SecretFault::NotAFile:
        return QCoreApplication::translate("Usage",
                                           "What --passphrase-file names is not a file. Name an ordinary file with the "
                                           "passphrase in it.");
    case SecretFault::NotPrivate:
        return QCoreApplication::translate("Usage",
                                           "Other people on this computer can get at the passphrase file, so it was "
                                           "not used. Give it to yourself alone, with chmod 600, and try again.");
    case SecretFault::TooLarge:
        return QCoreApplication::translate(
            "Usage",
            "The passphrase file is larger than any passphrase (4 KiB). Check its name after --passphrase-file.");
    case SecretFault::Unreadable:
        return QCoreApplication::translate("Usage",
                                           "The passphrase file could not be read. Check that it belongs to you.");
    case SecretFault::Empty:
        return QCoreApplication::translate(
            "Usage", "The passphrase file is empty. Put the passphrase into it, and nothing else.");
    }
    return {};
}

} // namespace Intake
