#pragma once

#include <QFontMetrics>
#include <QString>

namespace Intake {

/// Stands where a word may be broken, without a mark of its own.
inline constexpr QChar mayBreak(0x200B);

/// The text with a chance to break inside each word that is wider than the line. Only there: a break before each letter
/// would part the joined letters of Arabic.
QString breakable(const QString &text, const QFontMetrics &metrics, int width);

} // namespace Intake
