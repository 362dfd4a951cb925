#pragma once

#include <QString>

namespace Intake {

/// How bad the words for a reaction sound.
enum class Severity {
    Mild,        ///< nothing in the words asks for more than the row
    Severe,      ///< closed airways, or an adrenaline pen is carried
    Anaphylaxis, ///< named as such
};

/// Judges what was typed as a reaction, in English, German, French, Spanish, Italian, Chinese, Vietnamese or Arabic,
/// the usual misspellings among them. It only decides whether something is offered: a word that is missed costs an
/// offer, nothing else. "No anaphylaxis" is none.
Severity severityOf(const QString &reaction);

} // namespace Intake
