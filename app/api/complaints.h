#pragma once

#include "api/judge.h"

#include <QJsonObject>

namespace Intake {

/// A text of the server as plain words: control characters become spaces, and it is cut to 500 characters.
QString serverWords(const QString &text);

/// The server's own sentence about the whole request: `message`, or a plain `error` or `errors` where there is none.
QString messageIn(const QJsonObject &answer);

/// The complaints in `errors`, in the order of their names. A name may be written with dots, with brackets or as nested
/// objects and lists; its value may be a text or a list of texts. What has no field of ours is kept under its own name.
std::vector<Complaint> complaintsIn(const QJsonObject &answer);

} // namespace Intake
