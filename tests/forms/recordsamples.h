#pragma once

#include "forms/recordsheet.h"
#include "forms/recordview.h"

#include <QJsonObject>

namespace Intake::Samples {

/// What the record view is given when this JSON came back and the same had been sent.
RecordShown shownFor(const QJsonObject &returned);

/// A usual client, with one detail that did not come back.
RecordShown typical();

/// Every field of the table holds a value that no other field holds; texts are the field's path.
Client everyField();
RecordShown fullest();

/// First name, last name and id.
RecordShown smallest();

/// Markup, control characters, a word of a thousand letters, turned directions, two hundred rows, unknown members.
RecordShown nasty();

/// The line at a path, null for none, and the title of the section in which it stands.
const RecordLine *lineAt(const RecordSheet &sheet, const QString &path);
QString sectionOf(const RecordSheet &sheet, const QString &path);

} // namespace Intake::Samples
