#pragma once

#include "forms/readback.h"

#include <QLocale>

class QCoreApplication;

namespace Intake {

/// The language and its ways of writing dates for what was asked (`--language`; empty: nothing was asked) on a system
/// of this locale. `en`, C and POSIX mean Australian English.
QLocale localeFor(const QString &asked, const QLocale &system);

/// Puts the program into the language: words, dates and the direction of reading. A language without words of ours
/// keeps English words; then only a language that was asked for by name turns the direction.
void useLanguage(QCoreApplication &app, const QString &asked);

/// The languages other than English that the program has words in.
std::vector<SpokenLanguage> spokenLanguages();

} // namespace Intake
