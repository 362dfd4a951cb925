#include "advice/pastewords.h"

#include <QHash>
#include <QRegularExpression>

namespace Intake {

namespace {

constexpr qsizetype mostLabelWords = 5;

struct LabelRow
{
    LabelKind kind;
    const char *words; ///< folded, with | between them
};

constexpr LabelRow labelRows[] = {
    {LabelKind::Name, "name|full name|client name|patient name|patient|client|name of patient|name of client|"
                      "vollstandiger name|nom complet|nom et prenom|nombre completo|nombre y apellidos|paciente"},
    {LabelKind::FirstName, "first name|given name|given names|forename|firstname|vorname|prenom|nombre"},
    {LabelKind::LastName, "last name|surname|family name|lastname|nachname|familienname|nom|nom de famille|apellido|"
                          "apellidos"},
    {LabelKind::PreferredName, "preferred name|known as|likes to be called|preferred|nickname|rufname|prenom usuel"},
    {LabelKind::Title, "title|anrede|civilite|tratamiento"},
    {LabelKind::Birth, "dob|d.o.b|d o b|date of birth|birth date|birthdate|birthday|born|born on|geboren|geboren am|"
                       "geb|geb. am|geburtsdatum|date de naissance|ne le|nee le|fecha de nacimiento|nacido el|"
                       "nacida el|fecha nac"},
    {LabelKind::Sex, "sex|geschlecht|sexe|sexo"},
    {LabelKind::Gender, "gender|gender identity"},
    {LabelKind::Pronouns, "pronouns|my pronouns"},
    {LabelKind::Profession, "profession|occupation|job title|job|beruf|metier|profesion|ocupacion"},
    {LabelKind::Email, "email|e-mail|e|mail|email address|e-mail address|correo|correo electronico|courriel|"
                       "adresse e-mail"},
    {LabelKind::Phone, "ph|phone|phone number|phone no|tel|telephone|contact|contact number|contact no|contact phone|"
                       "p|t|primary phone|best contact|telefon|telefonnummer|telefono|tfno|number"},
    {LabelKind::Mobile, "m|mob|mobile|mobile number|mobile phone|mobile no|cell|cellphone|cell phone|handy|"
                        "mobil|mobiltelefon|portable|tel portable|movil|telefono movil|sms"},
    {LabelKind::HomePhone, "h|home|home phone|ah|a/h|after hours|privat|domicile|casa"},
    {LabelKind::WorkPhone, "w|wk|work|work phone|office|bh|b/h|direct|d|buro|dienstlich|bureau|trabajo"},
    {LabelKind::Address, "address|home address|street address|residential address|street|addr|a|lives at|living at|"
                         "resides at|adresse|anschrift|wohnhaft|direccion|domicilio"},
    {LabelKind::City, "suburb|city|town|ort|wohnort|stadt|ville|ciudad"},
    {LabelKind::State, "state|bundesland|provincia"},
    {LabelKind::Postcode, "postcode|post code|pcode|postal code|zip|zip code|plz|postleitzahl|code postal|"
                          "codigo postal"},
    {LabelKind::Country, "country|land|pays|pais"},
    {LabelKind::Allergies, "allergies|allergy|known allergies|drug allergies|allergic to|allergien|allergie|"
                           "allergisch gegen|alergias|alergia|alergico a|alergica a"},
    {LabelKind::Intolerances, "intolerances|intolerance|food intolerances|unvertraglichkeiten|intolerancias"},
    {LabelKind::Medications, "medications|medication|current medications|current medication|regular medications|meds|"
                             "current meds|medicines|medikamente|medikation|medicaments|traitement|medicamentos|"
                             "medicacion"},
    {LabelKind::Kin, "next of kin|nok|n.o.k|emergency contact|in case of emergency|ice|emergency|notfallkontakt|"
                     "angehorige|personne a prevenir|contact d'urgence|contacto de emergencia"},
    {LabelKind::KinName, "next of kin name|nok name|emergency contact name|name of next of kin"},
    {LabelKind::KinPhone, "next of kin phone|nok phone|emergency contact phone|emergency contact number|"
                          "emergency phone|emergency number|next of kin contact"},
    {LabelKind::Relationship, "relationship|relation|relationship to client|relationship to patient|beziehung|"
                              "lien|parentesco"},
    {LabelKind::Referrer, "referred by|referrer|referring doctor|referring gp|referring practitioner|referral from|"
                          "gp|gp name|gp details|your gp|doctor|usual doctor|usual gp|family doctor|uberwiesen von|"
                          "hausarzt|adresse par|medecin traitant|referido por|derivado por|parent|parents|guardian|"
                          "mother|father|carer|case manager|support coordinator|plan manager|employer|partner|spouse"},
    {LabelKind::Notes, "notes|note|comments|comment|bemerkung|bemerkungen|remarques|notas|observaciones"},
    {LabelKind::NoField, "medicare|medicare no|medicare number|medicare card|irn|ihi|dva|dva number|health fund|"
                         "private health|insurance|insurance no|insurance number|policy|policy number|claim|"
                         "claim number|ndis|ndis number|concession card|pension|krankenkasse|"
                         "versichertennummer|numero de securite sociale|seguro"},
    {LabelKind::Aside, "to|cc|bcc|from|subject|sent|date|re|regarding|fax|f|age|time|reason|diagnosis|history|"
                       "past history|past medical history|presenting complaint|examination|impression|plan|"
                       "appointment|provider|provider no|provider number|abn|acn|web|website|www|url|http|https|fwd|"
                       "reply-to|attachments|hours|betreff|von|an|datum|alter|objet|para|asunto|fecha|edad|linkedin|"
                       "facebook|instagram|skype|company|organisation|organization|employer name|ref|reference|"
                       "family history|social history|smoking|alcohol|weight|height|bp|investigations|pharmacy|"
                       "pager|message|question|enquiry|preferred time|preferred day|maiden name|previous name|"
                       "middle name|middle names|practice|clinic"},
};

const QHash<QString, LabelKind> &labelTable()
{
    static const QHash<QString, LabelKind> table = [] {
        QHash<QString, LabelKind> made;
        for (const LabelRow &row : labelRows)
            for (const QString &word : QString::fromLatin1(row.words).split(u'|'))
                made.insert(word, row.kind);
        return made;
    }();
    return table;
}

bool mayStandBare(LabelKind kind)
{
    return kind == LabelKind::Birth || kind == LabelKind::Phone || kind == LabelKind::Mobile ||
           kind == LabelKind::HomePhone || kind == LabelKind::WorkPhone || kind == LabelKind::Aside ||
           kind == LabelKind::NoField || kind == LabelKind::Postcode;
}

/// Where a label may end: the position, and how long the sign is that ends it (0: a number follows).
struct LabelEnd
{
    qsizetype at;
    qsizetype sign;
};

std::vector<LabelEnd> labelEnds(const QString &line)
{
    static const QRegularExpression end(
        QStringLiteral("[:=\\t\\x{ff1a}]|\\s[-\\x{2013}\\x{2014}](?=\\s)|[\\s.](?=[(+]?\\d)"));
    std::vector<LabelEnd> ends;
    for (auto each = end.globalMatch(line); each.hasNext();) {
        const auto match = each.next();
        const QString sign = match.captured();
        const bool bare = sign == u" " || sign == u".";
        ends.push_back({match.capturedStart(), bare ? 0 : match.capturedLength()});
    }
    return ends;
}

/// The label that ends at `end`, not reaching back before `from`.
struct LabelHit
{
    LabelKind kind = LabelKind::None;
    qsizetype start = 0;
};

LabelHit labelBefore(const QString &line, qsizetype from, const LabelEnd &end)
{
    LabelHit hit;
    qsizetype start = end.at;
    for (qsizetype words = 0; words < mostLabelWords && start > from; ++words) {
        while (start > from && line[start - 1].isSpace())
            --start;
        while (start > from && !line[start - 1].isSpace() && !QStringView(u",;|()").contains(line[start - 1]))
            --start;
        const QStringView label = QStringView(line).mid(start, end.at - start);
        const LabelKind kind = labelKind(label);
        const bool alone = start == from || QStringView(u",;|()").contains(line[start - 1]) ||
                           QStringView(line).mid(from, start - from).trimmed().isEmpty();
        const bool isLetter = label.trimmed().size() <= 2;
        if (kind != LabelKind::None && (end.sign > 0 || mayStandBare(kind)) && (alone || !isLetter))
            hit = {kind, start};
        if (start > from && QStringView(u",;|()").contains(line[start - 1]))
            break;
    }
    return hit;
}

QString tidied(QStringView value)
{
    static const QString edges = QStringLiteral(",;|\u2022\u00b7-\u2013\u2014*(");
    QStringView rest = value.trimmed();
    while (!rest.isEmpty() && edges.contains(rest.back()))
        rest = rest.chopped(1).trimmed();
    while (!rest.isEmpty() && rest.front() != u'(' && edges.contains(rest.front()))
        rest = rest.mid(1).trimmed();
    return rest.toString();
}

bool hasWord(const QString &text, const QRegularExpression &words)
{
    return words.match(foldedWords(text)).hasMatch();
}

} // namespace

QString foldedWords(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    const QString parts = text.toString().normalized(QString::NormalizationForm_D);
    for (const QChar c : parts) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == QChar(0x00df))
            plain += u's';
        plain += c == QChar(0x2019) ? QChar(u'\'') : c == QChar(0x00df) ? QChar(u's') : c.toLower();
    }
    return plain.simplified();
}

LabelKind labelKind(QStringView label)
{
    static const QRegularExpression edges(QStringLiteral("^[\\W_]+|[\\W_]+$"));
    if (label.size() > 60)
        return LabelKind::None;
    QString words = foldedWords(label).remove(edges);
    const auto known = labelTable().constFind(words);
    if (known != labelTable().constEnd())
        return *known;
    static const QRegularExpression fill(QStringLiteral("^(?:and )?(?:my|his|her|their|your|the|client's|patient's|"
                                                        "best|current) | (?:is|are|on|number is|is on|the)$"));
    words.remove(fill);
    return labelTable().value(words, LabelKind::None);
}

std::vector<LabelledPart> labelledParts(const QString &line)
{
    std::vector<LabelledPart> parts;
    qsizetype from = 0;
    LabelledPart open{LabelKind::None, {}, {}};
    for (const LabelEnd &end : labelEnds(line)) {
        if (end.at < from)
            continue;
        const LabelHit hit = labelBefore(line, from, end);
        if (hit.kind == LabelKind::None)
            continue;
        open.value = tidied(QStringView(line).mid(from, hit.start - from));
        parts.push_back(open);
        open = {hit.kind, line.mid(hit.start, end.at - hit.start).trimmed(), {}};
        from = end.at + std::max<qsizetype>(end.sign, 1);
    }
    open.value = tidied(QStringView(line).mid(from));
    parts.push_back(open);
    if (parts.front().value.isEmpty() && parts.size() > 1)
        parts.erase(parts.begin());
    return parts;
}

bool isSignOff(const QString &line)
{
    static const QRegularExpression words(
        QStringLiteral("^(?:(?:with )?(?:kind|kindest|best|warm|warmest|many)? ?(?:regards|wishes|thanks)|"
                       "yours (?:sincerely|faithfully|truly)|sincerely|cheers|thank you|thanks(?: again)?|many thanks|"
                       "(?:mit )?(?:freundlichen|besten|herzlichen) grussen|(?:viele|liebe|beste) grusse|"
                       "cordialement|bien cordialement|un saludo|saludos(?: cordiales)?|atentamente|-- ?)[,.! ]*$"));
    return line.size() < 60 && (line.trimmed() == u"--" || hasWord(line, words));
}

bool namesClinic(const QString &text)
{
    static const QRegularExpression words(QStringLiteral(
        "\\b(?:medical|clinic|hospital|surgery|general practi[ct]\\w*|family practice|health cent(?:er|re)|"
        "healthcare|provider n\\w*|mbbs|fracgp|fracp|racgp|physiotherapy|psychology|dental|praxis|"
        "klinik|krankenhaus|cabinet medical|hopital|clinica)\\b"));
    return hasWord(text, words);
}

bool namesCompany(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(?:pty|ltd|limited|inc|llc|gmbh|ag|s\\.a|sarl|corporation|company|group|university|council|"
                       "department|school|college|bank|lawyers|solutions|services|consulting|partners|abn|level \\d+)"
                       "\\b"));
    return hasWord(text, words) || namesClinic(text);
}

QString relationshipIn(const QString &text)
{
    struct Row
    {
        const char *wire;
        QRegularExpression words;
    };
    const auto words = [](const char *list) {
        return QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(QLatin1StringView(list)));
    };
    static const Row rows[] = {
        {"Grandparent", words("grand(?:mother|father|parent|ma|pa)|oma|opa|grossmutter|grossvater|abuel[ao]")},
        {"Spouse", words("husband|wife|spouse|ehemann|ehefrau|mari|epouse?|espos[ao]|marido")},
        {"Partner", words("partner|de facto|lebensgefahrt(?:e|in)|conjoint|compagnon|compagne|pareja")},
        {"Parent", words("mother|father|mum|mom|dad|parent|mutter|vater|mere|pere|madre|padre")},
        {"Child", words("son|daughter|child|sohn|tochter|fils|fille|hij[ao]")},
        {"Sibling", words("brother|sister|sibling|bruder|schwester|frere|soeur|herman[ao]")},
        {"Guardian", words("guardian|vormund|tut(?:eur|rice|or|ora)")},
        {"Friend", words("friend|freund(?:in)?|amie?|amig[ao]")},
        {"Carer", words("carer|caregiver|pfleger(?:in)?|cuidador[a]?")},
        {"Neighbour", words("neighbou?r|nachbar(?:in)?|voisine?|vecin[ao]")},
    };
    QString found;
    const QString folded = foldedWords(text);
    for (const Row &row : rows) {
        if (!row.words.match(folded).hasMatch())
            continue;
        if (!found.isEmpty())
            return {};
        found = QString::fromLatin1(row.wire);
    }
    return found;
}

bool saysNone(const QString &text)
{
    static const QRegularExpression words(QStringLiteral(
        "^(?:nil|none|no|n/?a|nka|nil known|none known|no known(?: allergies)?|nil reported|no allergies|"
        "nil allergies|not known|unknown|keine?|keine bekannt|aucune?|aucune connue|ningun[oa]?|"
        "no conocidas|-+|nkda|nil known drug allergies|no known drug allergies|no drug allergies)[. ]*$"));
    return hasWord(text, words);
}

} // namespace Intake
