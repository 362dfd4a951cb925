#include "shell/outcomewords.h"

#include "forms/words.h"

#include <algorithm>
#include <QCoreApplication>

namespace Intake {

namespace {

/// What happened and what can be done about its cause. That a client was or was not created is said by the outcome.
struct ReasonRow
{
    Reason reason;
    const char *words;
};

constexpr ReasonRow reasonRows[] = {
    {Reason::Created, QT_TRANSLATE_NOOP("Outcome", "The server has the client and sent back the record.")},
    {Reason::Refused, QT_TRANSLATE_NOOP("Outcome", "The server read the request and would not take the record.")},
    {Reason::FieldsRefused, QT_TRANSLATE_NOOP("Outcome", "The server would not take some of the details.")},
    {Reason::HostNotFound,
     QT_TRANSLATE_NOOP("Outcome",
                       "The server’s name could not be found. Check the network connection and the server’s address.")},
    {Reason::ConnectionRefused,
     QT_TRANSLATE_NOOP("Outcome",
                       "Nothing takes connections at the server’s address. Check the address; if it is right, "
                       "the server may be down for a while.")},
    {Reason::ConnectionFailed,
     QT_TRANSLATE_NOOP("Outcome",
                       "The connection failed before the whole request had left. Check the network connection.")},
    {Reason::Tls,
     QT_TRANSLATE_NOOP("Outcome",
                       "The server could not prove who it is (its certificate was not accepted), so nothing was sent. "
                       "Check the server’s address and this computer’s date; if both are right, tell "
                       "whoever looks after the server.")},
    {Reason::Proxy,
     QT_TRANSLATE_NOOP("Outcome", "The network’s proxy did not pass the request on. Check the proxy in this computer’s "
                                  "network settings.")},
    {Reason::TooManyRequests,
     QT_TRANSLATE_NOOP("Outcome",
                       "The server takes no more requests for the moment, because too many came in a short time.")},
    {Reason::ServerBusy, QT_TRANSLATE_NOOP("Outcome", "The server says that it cannot take requests for the moment.")},
    {Reason::TokenRefused,
     QT_TRANSLATE_NOOP("Outcome", "The server did not accept the token. Check that it is the token for this server and "
                                  "that it has not been withdrawn.")},
    {Reason::Forbidden,
     QT_TRANSLATE_NOOP("Outcome",
                       "The server does not let this token create clients from here. Ask whoever gave out the token.")},
    {Reason::WrongAddress,
     QT_TRANSLATE_NOOP(
         "Outcome", "Clients cannot be created at the server’s address. Check the address, with its /v1 at the end.")},
    {Reason::ProxyLogin,
     QT_TRANSLATE_NOOP("Outcome", "The network’s proxy wants a login before it passes anything on. Ask whoever looks "
                                  "after the network.")},
    {Reason::NoAnswer,
     QT_TRANSLATE_NOOP(
         "Outcome", "Everything was sent, but the connection broke or the time was over before a whole answer came.")},
    {Reason::Conflict,
     QT_TRANSLATE_NOOP("Outcome",
                       "The server says that the record is in conflict with something that it already has.")},
    {Reason::ServerFault, QT_TRANSLATE_NOOP("Outcome", "The server failed while it worked on the request.")},
    {Reason::NotTheApi,
     QT_TRANSLATE_NOOP("Outcome",
                       "The answer was not one that the API gives, but a web page or something damaged. Check "
                       "the server’s address, and whether the network wants a login.")},
    {Reason::AnswerTooLarge,
     QT_TRANSLATE_NOOP("Outcome", "The answer was far larger than any record, so it was not read to its end. Check the "
                                  "server’s address.")},
    {Reason::Redirected,
     QT_TRANSLATE_NOOP("Outcome",
                       "The server pointed to another address. Intake never follows, so that the token and the "
                       "record go nowhere else. Check the server’s address.")},
    {Reason::TlsSelfSigned,
     QT_TRANSLATE_NOOP("Outcome", "Nobody vouches for the server but itself (its certificate is self-signed), so it "
                                  "could be anyone’s, and nothing was sent. Check the server’s address; if it is "
                                  "right, tell whoever looks after the server.")},
    {Reason::TlsUnknownAuthority,
     QT_TRANSLATE_NOOP("Outcome", "This computer does not know the authority that vouches for the server. Something on "
                                  "the network may be reading along, so nothing was sent. Ask whoever looks after this "
                                  "computer.")},
    {Reason::TlsExpired,
     QT_TRANSLATE_NOOP("Outcome", "The server’s certificate has expired, so nothing was sent. Check this computer’s "
                                  "date; if it is right, tell whoever looks after the server.")},
    {Reason::TlsNotYetValid,
     QT_TRANSLATE_NOOP("Outcome", "The server’s certificate is not valid yet, so nothing was sent. Check this "
                                  "computer’s date: mostly it is that which is wrong.")},
    {Reason::TlsWrongHost,
     QT_TRANSLATE_NOOP("Outcome",
                       "What answered showed the certificate of another server, so nothing was sent. Check the "
                       "server’s address, and whether the network wants a login first.")},
    {Reason::TlsRevoked,
     QT_TRANSLATE_NOOP("Outcome", "The server’s certificate was withdrawn: somebody else may be using it, so nothing "
                                  "was sent. Tell whoever looks after the server.")},
    {Reason::TlsTooOld,
     QT_TRANSLATE_NOOP("Outcome", "The server can only encrypt in ways that are no longer safe (older than TLS 1.2), "
                                  "so nothing was sent. Tell whoever looks after the server.")},
    {Reason::NotTls,
     QT_TRANSLATE_NOOP("Outcome", "What answered does not encrypt, so nothing was sent. Check the server’s address and "
                                  "its port.")},
};

QString headline(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Created:
        return QCoreApplication::translate("Outcome", "Client created");
    case Outcome::Refused:
        return QCoreApplication::translate("Outcome", "The server did not take this client");
    case Outcome::Waiting:
        return QCoreApplication::translate("Outcome", "The client was not created");
    case Outcome::Unknown:
        return QCoreApplication::translate("Outcome", "It is not known whether the client was created");
    }
    return {};
}

QString waitWords(std::chrono::seconds wait)
{
    return QCoreApplication::translate("Outcome", "It asks to wait %n second(s).", nullptr, int(wait.count()));
}

QString nextInWindow(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Created:
        return {};
    case Outcome::Refused:
        return QCoreApplication::translate("Outcome",
                                           "Nothing was created, and the form holds all that you typed. Change "
                                           "what the server names and press Create client again.");
    case Outcome::Waiting:
        return QCoreApplication::translate("Outcome",
                                           "Nothing was created, and the form holds all that you typed. Press "
                                           "Create client to try again.");
    case Outcome::Unknown:
        return QCoreApplication::translate("Outcome",
                                           "The form holds all that you typed. Before you create the client again, "
                                           "look in the practice software: a second try could create the "
                                           "same client twice.");
    }
    return {};
}

QString nextInTerminal(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Created:
        return {};
    case Outcome::Refused:
        return QCoreApplication::translate("Outcome",
                                           "Nothing was created. Change the file and run the command again.");
    case Outcome::Waiting:
        return QCoreApplication::translate("Outcome",
                                           "The client was certainly not created. Intake has stored nothing: your "
                                           "file is still the only copy. Run the command again later.");
    case Outcome::Unknown:
        return QCoreApplication::translate("Outcome",
                                           "The client may have been created. Look for the client in the practice "
                                           "software before you run the command again: a second run could create "
                                           "the same client twice. Intake has stored nothing: your file is "
                                           "still the only copy.");
    }
    return {};
}

QString nextInStore(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Created:
        return {};
    case Outcome::Refused:
        return QCoreApplication::translate("Outcome",
                                           "Nothing was created. The intake is stored: open Intake to change it and "
                                           "send it again, or to discard it.");
    case Outcome::Waiting:
        return QCoreApplication::translate("Outcome",
                                           "The client was certainly not created. The intake is stored and goes out "
                                           "when Intake is open, or by “intake queue --send”. Do not run the command "
                                           "again: that would begin a second intake.");
    case Outcome::Unknown:
        return QCoreApplication::translate("Outcome",
                                           "The client may have been created. The intake is stored, and Intake looks "
                                           "for the client whenever it is open, and at “intake queue --send”. Do not "
                                           "add this client elsewhere, and do not run the command again: that could "
                                           "create the same client twice.");
    }
    return {};
}

QString nextWords(Outcome outcome, Place place)
{
    switch (place) {
    case Place::Window:
        return nextInWindow(outcome);
    case Place::Terminal:
        return nextInTerminal(outcome);
    case Place::TerminalStored:
        break;
    }
    return nextInStore(outcome);
}

} // namespace

QString reasonWords(Reason reason)
{
    const auto row = std::ranges::find(reasonRows, reason, &ReasonRow::reason);
    return row == std::end(reasonRows) ? QString() : QCoreApplication::translate("Outcome", row->words);
}

OutcomeWords outcomeWords(const Verdict &verdict, Place place)
{
    QStringList body{reasonWords(verdict.reason)};
    if (verdict.outcome == Outcome::Waiting && verdict.retryAfter)
        body += waitWords(*verdict.retryAfter);
    const QString next = nextWords(verdict.outcome, place);
    body += next;
    body.removeAll(QString());
    return {headline(verdict.outcome), body.join(u' '), next};
}

QString serverSays(const Verdict &verdict)
{
    const QString words = Words::shown(verdict.message).simplified();
    return words.isEmpty()
               ? QString()
               : QCoreApplication::translate("Outcome", "The server’s own words: “%1”").arg(Words::isolated(words));
}

} // namespace Intake
