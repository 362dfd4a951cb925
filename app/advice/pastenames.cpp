// Names in running text.

#include "advice/pastevalues.h"
#include "advice/pastewords.h"
#include "model/choices.h"

#include <QRegularExpression>

namespace Intake {

namespace {

constexpr int mostNameWords = 5;

struct Word
{
    QString text;
    qsizetype end;
};

bool isParticle(const QString &word)
{
    static const QStringList particles =
        QStringLiteral("van von de der den del della di da do dos du la le les ter ten "
                       "bin bint ibn al el st zu af")
            .split(u' ');
    return particles.contains(word.toLower());
}

/// Words with a capital that begin many lines and are nobody's name.
bool isNoName(const QString &word)
{
    static const QRegularExpression other(QRegularExpression::anchoredPattern(QStringLiteral(
        "regards|kind|best|thanks|thank|you|yours|dear|hello|hi|hey|good|morning|afternoon|please|the|this|that|sent|"
        "from|"
        "my|our|your|new|client|patient|intake|form|street|road|avenue|medical|clinic|centre|center|hospital|practice|"
        "health|pty|ltd|inc|company|services|group|university|australia|victoria|monday|tuesday|wednesday|thursday|"
        "friday|saturday|sunday|january|february|march|july|august|september|october|november|december|"
        "iphone|android|outlook|appointment|booking|enquiry|referral|senior|manager|director|accountant|engineer|"
        "officer|team|reception|and|or|of|in|at|is|was|not|here|re|fwd|dob|born|who|with|for|on|to|no|yes|i|we|he|she|"
        "a|an|it|personal|details|contact|information|address|sorry|just|looking|interested|writing|calling|happy|"
        "n/a|nil|none|tba|tbc|unknown|she/her|he/him|they/"
        "them|und|mit|et|y|po|p\\.o\\.|unit|apt|flat|level|suite|shop")));
    return other.match(foldedWords(word)).hasMatch();
}

QString titleFor(const QString &word)
{
    QString plain = word;
    plain.remove(u'.');
    for (const Offer &offer : titleOffers)
        if (plain.compare(offer.wire, Qt::CaseInsensitive) == 0)
            return QString(offer.wire);
    return {};
}

bool isForeignTitle(const QString &word)
{
    static const QStringList titles =
        QStringLiteral("herr frau mme mlle monsieur madame sr sra srta senor senora master "
                       "sir dame")
            .split(u' ');
    return titles.contains(foldedWords(word).remove(u'.'));
}

/// The words of a text from its start, as long as they may be parts of a name.
std::vector<Word> nameWords(const QString &text, bool isLabelled)
{
    static const QRegularExpression one(
        QStringLiteral("\\G[ \\t]*([\\p{L}\\p{M}][\\p{L}\\p{M}'\\x{2019}-]*\\.?)(?=[\\s,;:|(\\[/<\".\\x{2022}]|$)"));
    std::vector<Word> words;
    qsizetype at = 0;
    while (words.size() <= mostNameWords) {
        const auto match = one.match(text, at, QRegularExpression::NormalMatch);
        if (!match.hasMatch())
            break;
        const QString word = match.captured(1);
        const bool capital = word[0].isUpper() || word[0].isTitleCase();
        const bool caseless = word[0].category() == QChar::Letter_Other;
        if (isNoName(word) || !(capital || isParticle(word) || (isLabelled && (caseless || word[0].isLower()))))
            break;
        const LabelKind kind = labelKind(word);
        if (kind != LabelKind::None && !words.empty() && kind != LabelKind::Kin)
            break;
        words.push_back({word, match.capturedEnd()});
        at = match.capturedEnd();
        if (word.endsWith(u'.') && word.size() > 2 && titleFor(word).isEmpty() && !isForeignTitle(word))
            break;
    }
    return words;
}

bool isCapitals(const QString &word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

/// "BSc", "PhD", "FRACGP": letters after a name.
bool isDegree(const QString &word)
{
    static const QRegularExpression degree(QRegularExpression::anchoredPattern(
        QStringLiteral("B[A-Z][a-z]?[A-Za-z]*|M(?:BBS|D|Sc|A|BA|Phil)|PhD|FRAC[A-Z]+|CPA|CA|OAM|AO|AM|JP|RN|EN|LLB|"
                       "Jnr|Jr|Snr|III|II")));
    return degree.match(QString(word).remove(u'.')).hasMatch() && (word.size() > 1);
}

QString joinedWords(const std::vector<QString> &words, std::size_t from, std::size_t to)
{
    QStringList part;
    for (std::size_t i = from; i < to; ++i)
        part += words[i];
    return part.join(u' ');
}

/// First and last name of at least two words; particles go with the last name.
void split(const std::vector<QString> &words, PersonName &name)
{
    const std::size_t count = words.size();
    const bool capitalsFirst = isCapitals(words.front()) && !isCapitals(words.back());
    if (capitalsFirst) {
        std::size_t last = 1;
        while (last + 1 < count && isCapitals(words[last]))
            ++last;
        name.last = joinedWords(words, 0, last);
        name.first = joinedWords(words, last, count);
        return;
    }
    std::size_t last = count - 1;
    while (last > 1 && isParticle(words[last - 1]))
        --last;
    name.first = joinedWords(words, 0, last);
    name.last = joinedWords(words, last, count);
    name.isSure = last == 1 && !(isParticle(words.front()) && words.front()[0].isLower());
}

/// "Keller, Helen": what follows the comma is the first name.
bool readTurned(const QString &text, const std::vector<QString> &words, PersonName &name)
{
    const qsizetype comma = name.length;
    if (comma >= text.size() || text[comma] != u',' || words.empty() || words.size() > 2)
        return false;
    static const QRegularExpression ended(QStringLiteral("^\\s*(?:$|,|\\((\\p{L}{2,4}\\.?)\\)\\s*$)"));
    const std::vector<Word> after = nameWords(text.mid(comma + 1), true);
    if (after.empty() || after.size() > 2)
        return false;
    const auto end = ended.match(text.mid(comma + 1 + after.back().end));
    if (!end.hasMatch())
        return false;
    QString title = titleFor(after.back().text);
    if (!title.isEmpty() && after.size() == 1)
        return false;
    title = title.isEmpty() ? titleFor(end.captured(1)) : title;
    name.title = name.title.isEmpty() ? title : name.title;
    name.last = joinedWords(words, 0, words.size());
    name.first = after.front().text;
    name.isSure = words.size() == 1 && (after.size() == 1 || !titleFor(after.back().text).isEmpty());
    name.length = comma + 1 + after.back().end;
    return true;
}

/// "Helen (Nell) Keller" with its round brackets or quotation marks taken out.
QString withoutNickname(const QString &text, QString &nickname)
{
    static const QRegularExpression quoted(
        QStringLiteral("^((?:\\s*[\\p{L}\\p{M}.'\\x{2019}-]+){1,3}) "
                       "[(\"\\x{201c}]([\\p{Lu}][\\p{L}\\p{M}]{1,20})[)\"\\x{201d}] (?=\\p{Lu})"));
    const auto match = quoted.match(text);
    if (!match.hasMatch() || isNoName(match.captured(2)))
        return text;
    nickname = match.captured(2);
    return match.captured(1) % u' ' % text.mid(match.capturedEnd());
}

} // namespace

std::optional<PersonName> nameAtStart(const QString &text, bool isLabelled)
{
    PersonName name;
    const QString plain = withoutNickname(text.left(200), name.preferred);
    std::vector<Word> found = nameWords(plain, isLabelled);
    if (found.size() > mostNameWords)
        return std::nullopt;
    name.length = found.empty() ? 0 : found.back().end;
    std::vector<QString> words;
    words.reserve(found.size());
    for (const Word &word : found)
        words.push_back(word.text);
    while (!words.empty() && (!titleFor(words.front()).isEmpty() || isForeignTitle(words.front()))) {
        name.title = titleFor(words.front());
        words.erase(words.begin());
    }
    while (words.size() > 2 && isDegree(words.back()))
        words.pop_back();
    if (words.empty() || (words.size() > 1 && isParticle(words.back())))
        return std::nullopt;
    if (isLabelled && readTurned(plain, words, name))
        return name;
    for (QString &word : words)
        if (word.endsWith(u'.') && word.size() > 2)
            word.chop(1);
    if (words.size() == 1)
        name.first = words.front();
    else
        split(words, name);
    if (!name.preferred.isEmpty())
        name.length += name.preferred.size() + 3;
    return name;
}

} // namespace Intake
