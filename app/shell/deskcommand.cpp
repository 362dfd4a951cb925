#include "shell/deskcommand.h"

#include "shell/createwords.h"
#include "shell/deskaudit.h"
#include "shell/deskcreate.h"
#include "shell/desksend.h"
#include "shell/faultwords.h"

#include <QCoreApplication>

namespace Intake {

namespace {

using Done = std::function<void(const DeskAnswer &)>;

/// Why the desk's server is not the one to carry this out.
std::optional<DeskAnswer> refusal(Desk &desk, const DeskRequest &request)
{
    const auto &server = desk.line().server();
    if (!server)
        return DeskAnswer{ExitCode::Usage, {}, {faultWords(ServerTrouble(NotGiven::Server))}};
    if (request.server.isEmpty() || serverAddress(request.server) == server->base)
        return std::nullopt;
    return DeskAnswer{
        ExitCode::Usage,
        {},
        {QCoreApplication::translate("Terminal", "Intake is running with another server, so nothing was sent. Leave "
                                                 "out --server to use that one, or close Intake first.")}};
}

/// A locked desk sends nothing, stores nothing and names nobody; the list without names tells nothing of anyone.
std::optional<DeskAnswer> lockedAnswer(Desk &desk, const DeskRequest &request)
{
    using Kind = DeskRequest::Kind;
    const bool isHarmless = request.kind == Kind::Queue && !request.names && desk.intakes().isWhole();
    if (!desk.lock().isLocked() || isHarmless)
        return std::nullopt;
    const QString words =
        request.kind == Kind::Create
            ? QCoreApplication::translate("Terminal", "Intake is locked, so the client was not created: nothing was "
                                                      "sent and nothing was stored. Unlock it and try again.")
        : request.kind == Kind::Send
            ? QCoreApplication::translate("Terminal", "Intake is locked, so nothing was sent. What waits is safe and "
                                                      "goes on when it is unlocked.")
            : QCoreApplication::translate("Terminal", "Intake is locked, so it names nobody. Unlock it and try again.");
    return DeskAnswer{ExitCode::Secret, {}, {words}};
}

void create(Desk &desk, const DeskRequest &request, bool stored, QObject *owner, const Done &done)
{
    const QDate today = QDate::currentDate();
    const auto draft = draftOf(request.body, today);
    if (!draft)
        return done(draft.error());
    auto *command = new DeskCreate(desk, stored, request.id, owner);
    QObject::connect(command, &DeskCreate::finished, owner, done);
    command->start(*draft, today);
}

void send(Desk &desk, const DeskRequest &request, QObject *owner, const Done &done)
{
    auto *command = new DeskSend(desk, request.names, owner);
    QObject::connect(command, &DeskSend::finished, owner, done);
    command->start();
}

void audit(Desk &desk, const DeskRequest &request, QObject *owner, const Done &done)
{
    auto *command = new DeskAudit(desk, owner);
    QObject::connect(command, &DeskAudit::finished, owner, done);
    if (request.kind == DeskRequest::Kind::Audit)
        command->list();
    else
        command->verify();
}

} // namespace

void carryOut(Desk &desk, const DeskRequest &request, bool stored, QObject *owner, const Done &done)
{
    if (const auto locked = lockedAnswer(desk, request))
        return done(*locked);
    // Who reads names is in the log, on paper, on the screen and here.
    if (request.names)
        desk.note(AuditEvent::NamesShown, {}, auditByCommand);
    if (request.kind == DeskRequest::Kind::Queue)
        return done(queueAnswer(desk, request.names));
    if (request.kind == DeskRequest::Kind::Audit || request.kind == DeskRequest::Kind::Verify)
        return audit(desk, request, owner, done);
    if (const auto refused = refusal(desk, request))
        return done(*refused);
    if (request.kind == DeskRequest::Kind::Create)
        create(desk, request, stored, owner, done);
    else if (request.kind == DeskRequest::Kind::Send)
        send(desk, request, owner, done);
}

} // namespace Intake
