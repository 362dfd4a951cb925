#pragma once

#include <QStringList>

namespace Intake::Testing {

/// All the places in all windows where markup was, or would be, taken for markup; in labels, hints, menus, lists and
/// documents. `mark` is a word of the markup, so that the program's own rich text does not count.
QStringList richText(const QString &mark);

/// The words that leave the window: titles, names of programs' windows, hints of the task bar.
QStringList titles();

/// Every text that a screen reader, a hint or a list would give, where it holds the mark; so that a walk can show that
/// it went past it.
int places(const QString &mark);

} // namespace Intake::Testing
