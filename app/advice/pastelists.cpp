// Allergies, intolerances and medications as people list them.

#include "advice/pastetext.h"

#include <QRegularExpression>

namespace Intake {

namespace {

constexpr qsizetype longestEntry = 60;

QString listFor(LabelKind kind)
{
    if (kind == LabelKind::Allergies)
        return QStringLiteral("allergies");
    return kind == LabelKind::Intolerances ? QStringLiteral("intolerances") : QStringLiteral("medications");
}

QString withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(
        QStringLiteral("^(?:[-*\\x{2013}\\x{2022}\\x{25cf}]+\\s*|\\d{1,2}[.)]\\s+)"));
    static const QRegularExpression end(QStringLiteral("[\\s.;,]+$"));
    return QString(line).trimmed().remove(bullet).remove(end);
}

/// A piece that says how the medication before it is taken.
bool isDosage(const QString &piece)
{
    static const QRegularExpression words(QStringLiteral(
        "^(?:\\d|oral|po\\b|twice|once|daily|bd\\b|tds\\b|qid\\b|prn\\b|nocte|mane|with |at |as needed|every|"
        "before|after|morning|night|weekly|tablet|capsule|puff|half|one |two |three |taglich|abends|"
        "morgens|matin|soir|cada|si besoin)"));
    return words.match(foldedWords(piece)).hasMatch();
}

QStringList entriesOf(LabelKind kind, const QString &line)
{
    static const QRegularExpression joins(QStringLiteral("\\s*[,;]\\s+|\\s*[;]\\s*|\\s+(?:and|und|et|y|&|\\+)\\s+"));
    static const QRegularExpression commas(QStringLiteral("\\s*[,;]\\s+|\\s*;\\s*|\\s+(?:and|und|et)\\s+"));
    QStringList entries;
    for (const QString &piece : line.split(kind == LabelKind::Medications ? commas : joins, Qt::SkipEmptyParts)) {
        if (kind == LabelKind::Medications && !entries.isEmpty() && isDosage(piece))
            entries.back() += QStringLiteral(", ") % piece;
        else
            entries += withoutBullet(piece);
    }
    return entries;
}

bool isDoubtful(const QString &entry)
{
    static const QRegularExpression words(QStringLiteral(
        "\\?|\\b(?:possible|possibly|query|maybe|unsure|not|no|denies|nil|none|unknown|see|refer|attached|"
        "mother|father|family|previously|childhood|tba|review|please|he|she|they|patient|is|was|has)\\b"));
    const bool hasLetters = std::any_of(entry.begin(), entry.end(), [](QChar c) { return c.isLetter(); });
    return !hasLetters || entry.size() > longestEntry || entry.contains(u'@') ||
           words.match(foldedWords(entry)).hasMatch();
}

/// "penicillin (rash)", "latex - hives"
void addAllergy(LabelKind kind, const QString &entry, const QString &where, PasteFinds &finds)
{
    static const QRegularExpression reaction(
        QStringLiteral("^(.{2,60}?)\\s*(?:\\(([^)]{2,60})\\)|\\s[-\\x{2013}\\x{2192}]\\s*(.{2,60})|:\\s+(.{2,60}))$"));
    const auto match = reaction.match(entry);
    const QString name = match.hasMatch() ? match.captured(1) : entry;
    QString what;
    for (const int group : {2, 3, 4})
        what = what.isEmpty() ? match.captured(group) : what;
    finds.addRow(listFor(kind), name, kind == LabelKind::Allergies ? what : QString(), where);
}

/// The name ends before the first figure: "Metformin 500 mg twice daily".
void addMedication(const QString &entry, const QString &where, PasteFinds &finds)
{
    static const QRegularExpression figure(QStringLiteral("^(.{2,60}?)[\\s,(-]+(?=\\d)(.{1,80}?)\\)?$"));
    const auto match = figure.match(entry);
    if (match.hasMatch())
        finds.addRow(listFor(LabelKind::Medications), match.captured(1), match.captured(2), where);
    else
        finds.addRow(listFor(LabelKind::Medications), entry, {}, where);
}

bool deniesAllergies(const QString &line)
{
    static const QRegularExpression words(
        QStringLiteral("^(?:nka|nil known|none known|no known allergies|no allergies|nil allergies|nil known allergies|"
                       "nil|none|keine|keine bekannt|aucune|aucune connue|ninguna|no conocidas)[. ]*$"));
    return words.match(foldedWords(line)).hasMatch();
}

} // namespace

void readList(LabelKind kind, const QStringList &lines, PasteFinds &finds)
{
    if (kind == LabelKind::Allergies && lines.size() == 1 && deniesAllergies(withoutBullet(lines[0]))) {
        finds.addRow(listFor(kind), QStringLiteral("NKA"), {}, lines[0]);
        return;
    }
    for (const QString &line : lines) {
        if (saysNone(withoutBullet(line)))
            continue;
        for (const QString &entry : entriesOf(kind, withoutBullet(line))) {
            if (isDoubtful(entry))
                continue;
            if (kind == LabelKind::Medications)
                addMedication(entry, line, finds);
            else
                addAllergy(kind, entry, line, finds);
        }
    }
}

void readAllergySentences(const QString &line, PasteFinds &finds)
{
    static const QRegularExpression said(
        QStringLiteral(
            "([^.;!?]*)\\b(allergic to|allergy to|allergies to|intolerant to|intolerant of) ([^.;!?:\\n]{2,120})"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression others(QStringLiteral(
        "\\b(?:not|no|never|denies|nor|isn't|aren't|if|whether|anyone|mother|father|mum|dad|son|daughter|"
        "brother|sister|husband|wife|partner|child|family|dog|cat|friend|possibly|maybe|query|think|"
        "outgrown|used to be|previously|was|were)\\b"));
    static const QRegularExpression rest(
        QStringLiteral(
            "(?:,? (?:and|but|who|which|so|because|since|with|please|he|she|they|i|my|his|her|their|takes|is|"
            "has|was) (?!\\p{L}+(?:,| and |$))|,? (?:who|which|but|so|because|since|please)\\b).*$"),
        QRegularExpression::CaseInsensitiveOption);
    for (auto each = said.globalMatch(line); each.hasNext();) {
        const auto match = each.next();
        const QString to = match.captured(2).toLower();
        const QString what = match.captured(3).remove(rest).trimmed();
        if (others.match(foldedWords(match.captured(1))).hasMatch())
            continue;
        readList(to.startsWith(u'i') ? LabelKind::Intolerances : LabelKind::Allergies, {what}, finds);
    }
}

} // namespace Intake
