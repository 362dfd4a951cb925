#include "advice/names.h"

#include <algorithm>
#include <array>
#include <QStringList>
#include <vector>

namespace Intake {

namespace {

using Letters = std::vector<char32_t>;

/// Scripts in which people write a name with a capital and small letters. Georgian and Cherokee have two cases in
/// Unicode, and no such habit.
bool isTwoCased(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Adlam:
        return true;
    default:
        return false;
    }
}

bool isSmall(char32_t c)
{
    return isTwoCased(c) && QChar::isLower(c);
}

bool isCapital(char32_t c)
{
    return isTwoCased(c) && (QChar::isUpper(c) || QChar::isTitleCase(c));
}

bool isTurkic(const Letters &name)
{
    return std::ranges::any_of(name, [](char32_t c) { return c == U'ı' || c == U'İ' || c == U'ğ' || c == U'Ğ'; });
}

QString text(const Letters &letters)
{
    return QString::fromUcs4(letters.data(), qsizetype(letters.size()));
}

/// A name in small letters. Turkic languages pair their two letters i otherwise; a Greek word ends in another sigma.
Letters lowered(const Letters &name)
{
    const bool turkic = isTurkic(name);
    Letters small;
    small.reserve(name.size());
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char32_t c = name[i];
        const bool endsWord =
            i > 0 && QChar::isLetter(name[i - 1]) && (i + 1 == name.size() || !QChar::isLetter(name[i + 1]));
        if (c == U'İ')
            small.push_back(U'i');
        else if (c == U'I' && turkic)
            small.push_back(U'ı');
        else if (c == U'Σ' && endsWord)
            small.push_back(U'ς');
        else
            small.push_back(QChar::toLower(c));
    }
    return small;
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'’';
}

bool isVowel(char32_t c)
{
    return QStringView(u"aeiouyàáâäåæèéêëìíîïòóôöøùúûü").contains(QChar(c > 0xffff ? 0 : char16_t(c)));
}

/// O'Brien, D'Angelo, Dell'Acqua: but Ma'afu and Sa'ad, where the mark is a sound of the name.
bool opensName(const QString &before)
{
    static const std::array words{u"dell", u"dall", u"nell", u"sant", u"all", u"sull"};
    if (before.size() == 1)
        return before == u"o" || !isVowel(before.front().unicode());
    return std::ranges::any_of(words, [&](const char16_t *word) { return before == QStringView(word); });
}

/// Names after Mac that keep a capital. Most words that begin so do not: Mackenzie as often as not, Machado never.
bool isMacName(QStringView rest)
{
    static const std::array names{u"arthur",  u"aulay",  u"alister", u"allister", u"callum",    u"donald",   u"donnell",
                                  u"dougall", u"dougal", u"duff",    u"farlane",  u"gillivray", u"gregor",   u"innes",
                                  u"intosh",  u"intyre", u"iver",    u"kinnon",   u"lachlan",   u"laren",    u"lean",
                                  u"lennan",  u"leod",   u"millan",  u"nab",      u"namara",    u"naughton", u"neil",
                                  u"neill",   u"nicol",  u"pherson", u"rae",      u"tavish",    u"taggart"};
    return std::ranges::any_of(names, [&](const char16_t *name) { return rest == QStringView(name); });
}

/// Where the capitals of one word stand, which is in small letters and has no space, hyphen or full stop.
std::vector<std::size_t> capitalsOf(const Letters &word)
{
    std::vector<std::size_t> at;
    const auto first = std::size_t(std::ranges::find_if(word, isSmall) - word.begin());
    if (first == word.size())
        return at;
    at.push_back(first);
    const QString small = text(word);
    const auto mark = std::size_t(std::ranges::find_if(word, isApostrophe) - word.begin());
    if (mark + 2 < word.size() && mark > 0 &&
        opensName(text(Letters(word.begin(), word.begin() + std::ptrdiff_t(mark)))))
        at.push_back(mark + 1);
    if (small.startsWith(u"mc") && word.size() > 4)
        at.push_back(2);
    if (small.startsWith(u"mac") && isMacName(QStringView(small).mid(3)))
        at.push_back(3);
    if (small.startsWith(u"ij") && word.size() > 3 && !isVowel(word[2]))
        at.push_back(1);
    return at;
}

void capitalise(Letters &word, bool turkic)
{
    const auto places = capitalsOf(word);
    for (const std::size_t at : places)
        word[at] = turkic && word[at] == U'i' ? U'İ' : QChar::toTitleCase(word[at]);
}

/// Words between or before names that stay small.
bool isParticle(const QString &word, const QString &before)
{
    static const QStringList always =
        QStringLiteral("van von der den de des dem da das do dos du del ter ten te zu zum "
                       "zur af av 't")
            .split(u' ');
    static const QStringList between = QStringLiteral("bin bint ibn y e i").split(u' ');
    static const QStringList articles = QStringLiteral("la las los lo l’ le").split(u' ');
    return always.contains(word) || (!before.isEmpty() && between.contains(word)) ||
           (before == u"de" && articles.contains(word));
}

bool isNumeral(const QString &word)
{
    static const QStringList numerals = QStringLiteral("ii iii iv vii viii").split(u' ');
    return numerals.contains(word);
}

/// Vietnamese names have a middle name Van.
bool isVietnamese(const QString &word)
{
    static const QStringList names =
        QStringLiteral("nguyen nguyễn tran trần le lê pham phạm huynh hoang phan vu vo dang bui do ho ngo duong ly")
            .split(u' ');
    return names.contains(word);
}

/// Each part of a word between hyphens and full stops has its own capital.
void capitaliseParts(Letters &word, bool turkic)
{
    Letters whole, part;
    const auto close = [&] {
        capitalise(part, turkic);
        whole.insert(whole.end(), part.begin(), part.end());
        part.clear();
    };
    for (const char32_t c : word)
        if (c == U'-' || c == U'.' || c == U'\u2010' || c == U'\u2011' || c == U',' || c == U'(' || c == U'/') {
            close();
            whole.push_back(c);
        } else {
            part.push_back(c);
        }
    close();
    word = std::move(whole);
}

QString withCapitals(const QString &small, NamePart part, bool turkic)
{
    QStringList words = small.split(u' ');
    const bool vietnamese = isVietnamese(words.front());
    const bool single = words.size() == 1;
    QString before;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words[i];
        const bool isLast = i + 1 == words.size();
        const bool mayBeParticle =
            !isLast && !vietnamese && (part == NamePart::Last || (part == NamePart::Whole && i > 0));
        if (mayBeParticle && isParticle(word, before)) {
            before = word;
            continue;
        }
        const auto letters = word.toUcs4();
        Letters parts(letters.begin(), letters.end());
        capitaliseParts(parts, turkic);
        words[i] = isLast && !single && isNumeral(word) ? word.toUpper() : text(parts);
        before = word;
    }
    return words.join(u' ');
}

/// "x", "j. r.", "A B": letters, of which nobody can tell how they are written.
bool isOnlyInitials(const Letters &name)
{
    bool within = false;
    for (const char32_t c : name) {
        const bool isLetter = QChar::isLetter(c);
        if (isLetter && within)
            return false;
        within = isLetter;
    }
    return true;
}

} // namespace

std::optional<QString> nameInUsualCapitals(const QString &typed, NamePart part)
{
    const auto units = typed.toUcs4();
    const Letters name(units.begin(), units.end());
    const auto small = std::ranges::count_if(name, isSmall), capital = std::ranges::count_if(name, isCapital);
    const bool allSmall = small > 0 && capital == 0;
    const bool allCapital = capital > 2 && small == 0;
    if ((!allSmall && !allCapital) || isOnlyInitials(name))
        return std::nullopt;
    const bool turkic = isTurkic(name);
    const QString usual = withCapitals(text(allCapital ? lowered(name) : name), part, turkic);
    return usual == typed ? std::nullopt : std::optional(usual);
}

} // namespace Intake
