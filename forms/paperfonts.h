#pragma once

#include <QFont>
#include <QString>

namespace Intake {

/// The font of everything on paper: the program's own, exact at every size. Pixels are tenths of a point.
QFont paperFont(double points, QFont::Weight weight = QFont::Normal);

/// Each character of the text, once, that no font of this computer can draw on paper. Pictures in colour cannot be
/// drawn either: a PDF takes shapes.
QString withoutFont(const QString &text);

/// The text with each such character as its code: `[U+7F8E]`. Never a box, of which nobody knows what it was.
QString withCodes(const QString &text, const QString &missing);

} // namespace Intake
