#pragma once

#include "shell/exitcode.h"

#include <optional>
#include <QJsonObject>
#include <QStringList>
#include <QUuid>

namespace Intake {

/// What a command asks of an open desk: of its own, or of the program that holds the data folder.
struct DeskRequest
{
    enum class Kind { Raise, Create, Queue, Send, Audit, Verify };

    Kind kind = Kind::Raise;
    bool names = false;    ///< of Queue and Send
    QUuid id = {};         ///< of Create, the intake's: asked twice, it is one intake all the same
    QJsonObject body = {}; ///< of Create
    QString server = {};   ///< base address that the command names; empty: whatever is in force
    QString screen = {};   ///< of Raise, the asker's; empty: not known
    friend bool operator==(const DeskRequest &, const DeskRequest &) = default;
};

/// Whether the request only reads: it needs no server, and no store that is not there yet.
bool isOnlyRead(const DeskRequest &request);

/// What is left to be said to the one who asked.
struct DeskAnswer
{
    enum class Place { Here, Elsewhere };

    ExitCode exit = ExitCode::Done;
    QByteArray out = {};       ///< for standard output; one line or more, without the last line break
    QStringList errors = {};   ///< for standard error, a line each
    Place place = Place::Here; ///< of Raise, where the window is; elsewhere it was left as it is
    friend bool operator==(const DeskAnswer &, const DeskAnswer &) = default;
};

/// One line of JSON each, with its line break; and back. Nothing when the line says something else.
QByteArray lineFrom(const DeskRequest &request);
QByteArray lineFrom(const DeskAnswer &answer);
std::optional<DeskRequest> deskRequestFrom(const QByteArray &line);
std::optional<DeskAnswer> deskAnswerFrom(const QByteArray &line);

} // namespace Intake
