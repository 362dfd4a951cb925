#include "advice/severe.h"

#include "advice/suggest.h"

#include <QRegularExpression>

namespace Intake {

namespace {

// Texts are folded before they are matched: no case, no accents, oe for the ligature.

const QRegularExpression &anaphylaxis()
{
    static const QRegularExpression words(QStringLiteral(R"(\bana(?:ph|f|p)[aeiy]ll?[aei])"));
    return words;
}

const QRegularExpression &closedAirway()
{
    static const QRegularExpression words(QStringLiteral(
        // English
        R"((?:throat|tongue|airway|larynx|laryngeal)s? (?:is |was |are |were )?(?:swell|swoll|clos|tight|oedema|edema))"
        R"(|(?:swelling|swollen|closing|closed|tight)(?: up)?(?: of| in| to)?(?: the| my| his| her| their)? (?:throat|tongue|airway|larynx))"
        R"(|(?:difficulty|trouble|problems?|unable|cannot|can't|could not|couldn't) (?:in |with |to )?breath)"
        R"(|angio-?o?edema|stevens.johnson|\bepi ?-?pen|\banapen|\bjext\b|adrenaline (?:auto-?injector|pen)|cardiac arrest)"
        // German
        R"(|(?:rachen|hals|kehlkopf|zungen)\w*schwellung|(?:hals|rachen|zunge|kehle) (?:ist |war )?(?:geschwollen|angeschwollen|zu\b))"
        R"(|schwellung (?:im|des|der) (?:hals|rachen|zunge|kehl)|atemnot|glottisodem|quincke|angioodem|adrenalin-?(?:pen|autoinjektor))"
        // French
        R"(|gonflement de la (?:gorge|langue)|(?:gorge|langue) (?:gonflee|enflee)|oedeme (?:de la gorge|de la glotte|larynge))"
        R"(|(?:difficultes?|mal) (?:a|pour) respirer|stylo (?:d'|auto-?injecteur d')adrenaline)"
        // Spanish and Italian
        R"(|(?:hinchazon|inflamacion) de (?:la )?(?:garganta|lengua|glotis)|(?:garganta|lengua) (?:hinchada|cerrada)|edema de glotis)"
        R"(|dificultad (?:para|al) respirar|autoinyector|edema della glottide|gonfiore alla gola|difficolta a respirare)"));
    return words;
}

/// A word right before it that denies it.
bool isDenied(const QString &text, qsizetype at)
{
    static const QRegularExpression denial(QStringLiteral(
        R"((?:\b(?:no|not|non|nor|never|without|denies|kein|keine|nie|ohne|pas|sans|jamais|sin|nunca|senza))"
        R"((?: of| had| an| any| d'| de| d| l'|\b)?[ -]?|\b(?:pas|sans|jamais) d')$)"));
    return denial.match(text.left(at)).hasMatch();
}

bool says(const QString &text, const QRegularExpression &words)
{
    for (auto each = words.globalMatch(text); each.hasNext();)
        if (!isDenied(text, each.next().capturedStart()))
            return true;
    return false;
}

} // namespace

Severity severityOf(const QString &reaction)
{
    const QString text = foldedName(reaction);
    if (says(text, anaphylaxis()))
        return Severity::Anaphylaxis;
    return says(text, closedAirway()) ? Severity::Severe : Severity::Mild;
}

} // namespace Intake
