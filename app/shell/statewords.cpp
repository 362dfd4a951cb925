#include "shell/statewords.h"

#include "shell/outcomewords.h"

#include <QCoreApplication>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

QString said(const char *english, int count)
{
    return QCoreApplication::translate("MainWindow", english, nullptr, count);
}

bool isOfTheConnection(Reason reason)
{
    return reason == Reason::HostNotFound || reason == Reason::ConnectionRefused ||
           reason == Reason::ConnectionFailed || reason == Reason::Proxy || isOfTls(reason);
}

QString serverWords(const std::optional<Answered> &answer)
{
    Verdict verdict;
    verdict.message = answer ? answer->message : QString();
    return serverSays(verdict);
}

Notice heldNotice(const QueueStatus &queue, bool kept)
{
    return {Notice::Tone::Warn,
            kept ? QCoreApplication::translate("MainWindow", "Saved. Nothing is sent until this is put right.")
                 : QCoreApplication::translate("MainWindow", "Nothing is sent until this is put right."),
            sentences({reasonWords(*queue.hold),
                       kept ? QCoreApplication::translate(
                                  "MainWindow",
                                  "The client was not created. All that you typed is safe; go on with the next one.")
                            : unkeptWords()}),
            QCoreApplication::translate("MainWindow", "Try again now")};
}

QString waitingHeadline(bool offline, bool kept)
{
    if (!kept)
        return offline ? QCoreApplication::translate("MainWindow", "It will be sent when the connection is back.")
                       : QCoreApplication::translate("MainWindow", "It will be sent by itself.");
    return offline ? QCoreApplication::translate("MainWindow", "Saved. It will be sent when the connection is back.")
                   : QCoreApplication::translate("MainWindow", "Saved. It will be sent by itself.");
}

QString turnHeadline(bool kept)
{
    return kept ? QCoreApplication::translate("MainWindow", "Saved. It is waiting for its turn to be sent.")
                : QCoreApplication::translate("MainWindow", "It is waiting for its turn to be sent.");
}

/// Nothing keeps one that is ready from being sent but those before it.
bool isFree(State state, const QueueStatus &queue)
{
    return state == State::Ready && !queue.hold && !queue.resting && !queue.askedToWait &&
           queue.connection != Connection::Offline && queue.connection != Connection::NoServer &&
           queue.nextIn.value_or(std::chrono::milliseconds(0)) < std::chrono::seconds(2);
}

Notice waitingNotice(const OneIntake &intake, const QueueStatus &queue, bool kept)
{
    if (queue.hold)
        return heldNotice(queue, kept);
    const auto &answer = intake.answer;
    const bool tried = answer && intake.row.state == State::Waiting;
    const bool offline = tried ? isOfTheConnection(answer->reason) : queue.connection == Connection::Offline;
    const bool inTurn = queue.full && isFree(intake.row.state, queue);
    return {
        Notice::Tone::Warn, inTurn ? turnHeadline(kept) : waitingHeadline(offline, kept),
        sentences({tried ? reasonWords(answer->reason) : QString(),
                   kept ? QCoreApplication::translate(
                              "MainWindow",
                              "The client is not created yet. It goes only while Intake is open; go on with the next "
                              "one. To change something, just type: it then waits for Create client again.")
                        : unkeptWords()}),
        inTurn ? QString() : QCoreApplication::translate("MainWindow", "Try again now")};
}

Notice refusedNotice(const OneIntake &intake)
{
    const Reason reason = intake.answer ? intake.answer->reason : Reason::Refused;
    return {Notice::Tone::Bad,
            QCoreApplication::translate("MainWindow", "The server did not take this client"),
            sentences({reasonWords(reason), serverWords(intake.answer),
                       QCoreApplication::translate(
                           "MainWindow",
                           "Nothing was created, and the form holds all that you typed. Change what the server names "
                           "and press Create client again.")}),
            {}};
}

QString nearWords(const Sighting &look)
{
    if (look.candidates.empty())
        return QCoreApplication::translate("MainWindow", "no client there is like this one.");
    const Candidate &nearest = look.candidates.front();
    const int count = int(look.candidates.size());
    if (count > 1)
        return said(QT_TRANSLATE_N_NOOP("MainWindow", "%n client(s) there are close."), count);
    const int differ = int(nearest.differences.size());
    if (differ == 0)
        return QCoreApplication::translate("MainWindow", "one client there agrees in every field.");
    return said(QT_TRANSLATE_N_NOOP("MainWindow", "one client is close, %n field(s) differ."), differ);
}

QString nextWords(const Sighting &look)
{
    if (look.next)
        return QCoreApplication::translate("MainWindow", "Next look at %1.").arg(momentWords(*look.next));
    return look.mayResend ? QCoreApplication::translate(
                                "MainWindow", "If you are sure that the client is not there, you may send again.")
                          : QString();
}

QString lookedWords(const Looking &looking)
{
    if (looking.elsewhere)
        return QCoreApplication::translate(
            "MainWindow",
            "It was sent to another server than the one in force. It can be looked for only when that server "
            "is set again.");
    if (!looking.look)
        return looking.underWay ? QCoreApplication::translate("MainWindow", "Looking through the client list.")
                                : QString();
    const Sighting &look = *looking.look;
    if (look.failure == ListFault::LeftOut)
        return sentences({QCoreApplication::translate(
                              "MainWindow", "Looked through the list at %1. Some of its entries could not be read; "
                                            "the person you look for may be among them.")
                              .arg(momentWords(look.at)),
                          nextWords(look)});
    if (look.failure)
        return sentences(
            {QCoreApplication::translate("MainWindow", "The client list could not be read to its end at %1.")
                 .arg(momentWords(look.at)),
             nextWords(look)});
    return sentences(
        {QCoreApplication::translate("MainWindow", "Looked through the client list at %1:").arg(momentWords(look.at)),
         nearWords(look), nextWords(look)});
}

} // namespace

QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString momentWords(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QString time = local.toString(u"HH:mm:ss"_s);
    if (local.date() == QDate::currentDate())
        return time;
    return QCoreApplication::translate("MainWindow", "%1 on %2").arg(time, Words::date(local.date()));
}

bool isOnItsWay(State state, const QueueStatus &queue)
{
    if (state == State::Sending)
        return true;
    // A person's Create that is to leave within the moment is not called waiting.
    return !queue.full && isFree(state, queue);
}

QString unkeptWords()
{
    return QCoreApplication::translate("MainWindow",
                                       "The client was not created, and this computer keeps nothing: what you typed "
                                       "lives only until the window is closed.");
}

std::optional<Notice> stateNotice(const OneIntake &intake, const QueueStatus &queue, bool kept)
{
    if (intake.row.state == State::Refused)
        return refusedNotice(intake);
    const bool waits = intake.row.state == State::Ready || intake.row.state == State::Waiting;
    if (!waits || isOnItsWay(intake.row.state, queue))
        return std::nullopt;
    return waitingNotice(intake, queue, kept);
}

Remarks complaintRemarks(const OneIntake &intake)
{
    Remarks remarks;
    if (!intake.answer || intake.row.state != State::Refused)
        return remarks;
    for (const Complaint &complaint : intake.answer->complaints)
        remarks.push_back({pathInDraft(intake.draft, complaint.path), complaint.name, complaint.words});
    return remarks;
}

Question questionOf(const OneIntake &intake, const Looking &looking, const Clinic &clinic)
{
    Question question;
    question.name = RecordWords::line(QString(intake.firstName() % u' ' % intake.lastName()).trimmed());
    question.clinic = clinic;
    if (intake.sending) {
        question.sent = intake.sending->client;
        question.sentAt = momentWords(intake.sending->at);
        question.state = QCoreApplication::translate("MainWindow", "Sent %1 · no certain answer").arg(question.sentAt);
    }
    const Reason reason = intake.answer ? intake.answer->reason : Reason::NoAnswer;
    question.why = sentences({reasonWords(reason), serverWords(intake.answer)});
    question.looked = lookedWords(looking);
    question.mayLook = !looking.underWay && !looking.elsewhere;
    question.maySendAgain = looking.look && looking.look->mayResend;
    if (looking.look)
        for (const Candidate &near : looking.look->candidates)
            question.candidates.push_back({near.record, near.differences.empty()});
    return question;
}

} // namespace Intake
