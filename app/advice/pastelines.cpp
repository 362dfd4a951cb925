// A text in lines, and the lines of a referral letter that are about its person.

#include "advice/pastetext.h"

#include <QRegularExpression>

namespace Intake {

namespace {

constexpr qsizetype longestPart = 1'000;
constexpr qsizetype mostLines = 2'000;
constexpr qsizetype shortestBroken = 50;

/// Cuts what is longer than a regular expression should see, between words.
void putPieces(const QString &line, QStringList &lines)
{
    qsizetype at = 0;
    while (line.size() - at > longestPart) {
        const qsizetype space = line.lastIndexOf(u' ', at + longestPart);
        const qsizetype end = space > at ? space : at + longestPart;
        lines += line.mid(at, end - at).trimmed();
        at = end;
    }
    lines += line.mid(at).trimmed();
}

bool beginsEarlierMessage(const QString &line)
{
    static const QRegularExpression words(
        QStringLiteral("^(?:On .{5,120} wrote:|Am .{5,120} schrieb .*:|Le .{5,120} a \\x{e9}crit ?:|El .{5,120} "
                       "escribi\\x{f3}:|-{3,} ?Original Message ?-{3,}|_{20,})$"));
    return line.size() < 200 && words.match(line).hasMatch();
}

/// "M: 0412 … | E: …" has several lines in one.
QString withLineBreaks(QString line)
{
    static const QRegularExpression between(QStringLiteral("\\s*[\\x{2022}\\x{00b7}]\\s+|\\s+\\|\\s*|\\s*\\|\\s+"));
    return line.replace(between, QStringLiteral("\n"));
}

/// A title is a strong sign of a name; without one two words with capitals are.
std::optional<PersonName> patientAfter(const QString &text)
{
    const auto name = nameAtStart(text, false);
    return name && (!name->last.isEmpty()) ? name : std::nullopt;
}

/// The name after "thank you for seeing", "I am referring" and their like, within one line.
std::optional<PersonName> referredIn(const QString &line)
{
    static const QRegularExpression verb(QStringLiteral(
        "\\b(?:seeing|see|reviewing|accepting|assessing|refer|referring|introduce|introducing|referral of|"
        "referral for|opinion on|care of)\\b(?: back)?(?: to you)?,? ?(?:this|my|our|the)? ?(?:lovely |pleasant |"
        "delightful |mutual |long[- ]term |young |\\d{1,3}[- ]?(?:year|yr|yo)[- ]?(?:old)? ?)*"
        "(?:patient|client|lady|gentleman|woman|man)?,? ?(?=\\p{Lu})"));
    for (auto each = verb.globalMatch(line); each.hasNext();)
        if (const auto name = patientAfter(line.mid(each.next().capturedEnd())))
            return name;
    return std::nullopt;
}

/// "Re: Mrs Helen Keller, DOB 27/06/1980".
std::optional<PersonName> subjectIn(const QString &line, const QString &next)
{
    static const QRegularExpression subject(QStringLiteral("^(?:re|regarding|betreff|concerne|patient)\\s*[:.-]?\\s+"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression born(
        QStringLiteral("\\b(?:dob|d\\.o\\.b|born|date of birth|geb|ne\\(?e?\\)? le)\\b"));
    const auto match = subject.match(line);
    if (!match.hasMatch() || !born.match(foldedWords(QString(line % u' ' % next))).hasMatch())
        return std::nullopt;
    auto name = nameAtStart(line.mid(match.capturedEnd()), true);
    return name && !name->last.isEmpty() ? name : std::nullopt;
}

bool beginsLetter(const QString &line)
{
    static const QRegularExpression words(
        QStringLiteral("^(?:dear|to whom it may concern|sehr geehrte|cher|chere|estimad[oa])\\b"));
    return words.match(foldedWords(line.left(60))).hasMatch();
}

void findBounds(const QStringList &lines, qsizetype at, Letter &letter)
{
    letter.patientBegin = letter.patientEnd = at;
    while (letter.patientBegin > 0 && !lines[letter.patientBegin - 1].isEmpty() &&
           !beginsLetter(lines[letter.patientBegin - 1]) && at - letter.patientBegin < 3)
        --letter.patientBegin;
    while (letter.patientEnd < lines.size() && !lines[letter.patientEnd].isEmpty() &&
           !isSignOff(lines[letter.patientEnd]) && !beginsLetter(lines[letter.patientEnd]))
        ++letter.patientEnd;
    letter.begin = letter.patientBegin;
    letter.end = letter.patientEnd;
    while (letter.end < lines.size() && !isSignOff(lines[letter.end]))
        ++letter.end;
}

} // namespace

QStringList pasteLines(const QString &text)
{
    QStringList lines;
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n').replace(QChar(0x2028), u'\n');
    plain.remove(QChar(0xfeff)).remove(QChar(0x200b)).replace(QChar(0xa0), u' ').remove(QChar(u'\0'));
    for (const QString &whole : plain.split(u'\n')) {
        const QString line = whole.trimmed();
        if (beginsEarlierMessage(line) || lines.size() > mostLines)
            break;
        if (line.startsWith(u'>'))
            continue;
        for (const QString &part : withLineBreaks(line).split(u'\n'))
            putPieces(part, lines);
    }
    return lines;
}

std::optional<Letter> letterIn(const QStringList &lines)
{
    Letter letter;
    for (qsizetype i = 0; i < lines.size() && !isSignOff(lines[i]); ++i) {
        const QString next = i + 1 < lines.size() ? lines[i + 1] : QString();
        auto name = subjectIn(lines[i], next);
        const bool isSubject = name.has_value();
        // A line of mail that was broken at its end goes on in the next.
        name = name ? name : referredIn(lines[i].size() >= shortestBroken ? QString(lines[i] % u' ' % next) : lines[i]);
        if (!name)
            continue;
        findBounds(lines, i, letter);
        letter.begin = isSubject ? i : letter.begin;
        letter.patientBegin = isSubject ? i : letter.patientBegin;
        letter.patient = *name;
        letter.where = lines[i];
        return letter;
    }
    return std::nullopt;
}

} // namespace Intake
