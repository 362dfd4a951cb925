#pragma once

#include "model/fhir.h"
#include "model/record.h"

#include <tl/expected.hpp>

namespace Intake {

/// `intake-record-7F3K2M9Q-2026-11-23.pdf`: the last eight letters of the id and the day, never a person's name. The
/// ending has no dot.
QString recordFileName(const QString &id, QDate day, const QString &ending);

/// The name itself, or with the lowest number that nothing in the folder has: `name-2.pdf`. Of an ending with several
/// dots all of it stays behind the number: `name-2.fhir.json`.
QString freeFileName(const QString &folder, const QString &name);

/// The answer's object as the server wrote it, byte for byte.
QByteArray recordJson(const Record &record);

/// The FHIR bundle (model/fhir.h), indented.
QByteArray recordFhir(const Record &record, Made made = Made::ForSomebody);

enum class SaveFault { NoFolder, NotAllowed, DiskFull, Other };

struct SaveProblem
{
    SaveFault fault;
    QString system; ///< what the system said
};

/// Writes all or nothing, in a file for its owner alone (0600), in place of one that may stand there: whoever calls has
/// asked. Nothing half-written stays behind.
tl::expected<void, SaveProblem> saveFile(const QString &path, const QByteArray &bytes);

} // namespace Intake
