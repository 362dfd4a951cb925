#include "advice/severe.h"

#include "advice/suggest.h"

#include <QRegularExpression>

namespace Intake {

namespace {

// Texts are folded before they are matched: no case, no accents, oe for the ligature, the plain one of Arabic letters
// that are written one for the other.

const QRegularExpression &anaphylaxis()
{
    static const QRegularExpression words(QStringLiteral(
        R"(\bana(?:ph|f|p)[aeiy]ll?[aei])"
        // Chinese, in both scripts
        R"(|[过過]敏性?休克|全身性?[过過]敏反[应應])"
        // Vietnamese
        R"(|\b(?:soc )?phan ve\b)"
        // Arabic
        R"(|صدمه (?:ال)?(?:تحسسيه|حساسيه|تاقيه)|(?:ال)?حساسيه (?:ال)?مفرطه|(?<!\p{L})(?:ال)?تاق(?!\p{L}))"));
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
        R"(|dificultad (?:para|al) respirar|autoinyector|edema della glottide|gonfiore alla gola|difficolta a respirare)"
        // Chinese, in both scripts
        R"(|(?:喉|咽喉?|喉[咙嚨]|[气氣]道|舌[头頭]?)(?:[部头頭])?(?:水)?[肿腫]|喉[咙嚨]?(?:[发發][紧緊]|痉挛|痙攣)|呼吸困[难難]|[喘透]不[过過][气氣])"
        R"(|无法呼吸|無法呼吸|不能呼吸|窒息|[肾腎]上腺素(?:笔|筆|自[动動]注射)|血管性水[肿腫])"
        // Vietnamese
        R"(|\b(?:sung|phu) (?:ne )?(?:(?:o |vung )?(?:hong|luoi|thanh quan|thanh mon|duong tho)|mach|quincke)\b)"
        R"(|\b(?:kho|nghet|ngat|khong) tho\b|\bco that thanh quan|\bbut (?:tiem )?(?:adrenalin|epinephrin))"
        // Arabic
        R"(|(?:تورم|انتفاخ) (?:في )?(?:ال)?(?:حلق|لسان|حنجره|بلعوم|مجري)|وذمه (?:وعاييه|وعائيه|(?:ال)?حنجر)|(?:ضيق|صعوبه) (?:في |ب)?(?:ال)?تنفس)"
        R"(|(?:ال)?اختناق|(?:قلم|حقنه|ابره) (?:ال)?(?:ادرينالين|ابينفرين))"));
    return words;
}

/// A word right before it that denies it.
bool isDenied(const QString &text, qsizetype at)
{
    static const QRegularExpression denial(QStringLiteral(
        R"((?:\b(?:no|not|non|nor|never|without|denies|kein|keine|nie|ohne|pas|sans|jamais|sin|nunca|senza))"
        R"((?: of| had| an| any| d'| de| d| l'|\b)?[ -]?|\b(?:pas|sans|jamais) d')$)"
        R"(|(?:[没沒]有?|[无無]|未|[从從]未|不是|非|否[认認])(?:[有过過曾见見发發现現出明显顯]{0,3})$)"
        R"(|\b(?:khong|chua|khong phai|chang)(?: he)?(?: co| bi| tung| bao gio)* $)"
        R"(|(?:^|[ ،,])(?:لا|ليس|ليست|لم|بدون|دون|بلا|غير|ينفي)(?: يوجد| توجد| تكن| يكن| يحدث| تحدث| يعاني من| تعاني من| اي| من)* $)"));
    return denial.match(text.left(at)).hasMatch();
}

bool says(const QString &text, const QRegularExpression &words)
{
    for (auto each = words.globalMatch(text); each.hasNext();)
        if (!isDenied(text, each.next().capturedStart()))
            return true;
    return false;
}

/// Arabic letters that are often written one for the other.
QString withPlainLetters(QString text)
{
    return text.replace(u'\u0629', u'\u0647').replace(u'\u0649', u'\u064a').remove(u'\u0640');
}

} // namespace

Severity severityOf(const QString &reaction)
{
    const QString text = withPlainLetters(foldedName(reaction));
    if (says(text, anaphylaxis()))
        return Severity::Anaphylaxis;
    return says(text, closedAirway()) ? Severity::Severe : Severity::Mild;
}

} // namespace Intake
