#include "advice/samename.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <QVarLengthArray>
#include <unicode/translit.h>

namespace Intake {

using namespace Qt::StringLiterals;

struct NameFolder::Rules
{
    std::unique_ptr<icu::Transliterator> toLatin;
};

NameFolder::NameFolder()
    : m_rules(std::make_unique<Rules>())
{
}

NameFolder::~NameFolder() = default;

namespace {

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

std::unique_ptr<icu::Transliterator> toLatin()
{
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<icu::Transliterator>(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
}

/// A mark within a word joins its halves, anything else that is no letter parts them.
bool isJoining(QChar c)
{
    return c == u'\'' || c == u'`' || c == u'.';
}

QString inWords(const QString &text)
{
    QString words;
    words.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            words += c.toLower();
        else if (!isJoining(c) && !words.isEmpty() && words.back() != u' ')
            words += u' ';
    }
    return words.trimmed();
}

} // namespace

QString NameFolder::operator()(const QString &name)
{
    // A name is short; what is not is no name, and comparing it would take long.
    const QString text = name.left(100);
    if (isAscii(text))
        return inWords(text);
    if (!m_rules->toLatin)
        m_rules->toLatin = toLatin();
    if (!m_rules->toLatin)
        return inWords(text);
    icu::UnicodeString latin(text.utf16(), int32_t(text.size()));
    m_rules->toLatin->transliterate(latin);
    return inWords(QString(reinterpret_cast<const QChar *>(latin.getBuffer()), latin.length()));
}

namespace {

struct Spelling
{
    QLatin1StringView letters;
    char sound;
};

/// The longer ones first.
constexpr std::array spellings{Spelling{"shch"_L1, 's'}, Spelling{"tsch"_L1, 's'}, Spelling{"sch"_L1, 's'},
                               Spelling{"tch"_L1, 's'},  Spelling{"chr"_L1, 'K'},  Spelling{"chl"_L1, 'K'},
                               Spelling{"ph"_L1, 'f'},   Spelling{"th"_L1, 't'},   Spelling{"kh"_L1, 'k'},
                               Spelling{"gh"_L1, 'k'},   Spelling{"ck"_L1, 'k'},   Spelling{"sh"_L1, 's'},
                               Spelling{"zh"_L1, 's'},   Spelling{"sz"_L1, 's'},   Spelling{"cz"_L1, 's'},
                               Spelling{"cs"_L1, 's'},   Spelling{"ch"_L1, 's'},   Spelling{"ts"_L1, 's'},
                               Spelling{"tz"_L1, 's'},   Spelling{"ce"_L1, 's'},   Spelling{"ci"_L1, 's'}};

QChar soundOf(QChar letter)
{
    switch (letter.unicode()) {
    case 'b':
        return u'p';
    case 'c':
    case 'g':
    case 'q':
        return u'k';
    case 'd':
        return u't';
    case 'v':
    case 'w':
        return u'f';
    case 'x':
    case 'z':
        return u's';
    default:
        return letter;
    }
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// Silent but for the start of a name.
bool isSoft(QChar c)
{
    return c == u'h' || c == u'y' || c == u'j';
}

/// How many letters of `rest` make its next sound, and that sound; a null one is none.
std::pair<qsizetype, QChar> nextSound(QStringView rest, bool atStart)
{
    for (const Spelling &spelling : spellings)
        if (rest.startsWith(spelling.letters)) {
            // What follows the hard ch is heard by itself.
            const bool hard = spelling.sound == 'K';
            return {spelling.letters.size() - (hard ? 1 : 0), hard ? u'k' : QChar::fromLatin1(spelling.sound)};
        }
    const QChar letter = rest.front();
    if (isVowel(letter))
        return {1, atStart ? u'a' : QChar()};
    if (isSoft(letter))
        return {1, !atStart ? QChar() : letter == u'h' ? u'h' : u'y'};
    return {1, soundOf(letter)};
}

} // namespace

QString soundOf(QStringView folded)
{
    QString once;
    for (const QChar c : folded)
        if (c != u' ' && (once.isEmpty() || once.back() != c))
            once += c;
    QString sound;
    QChar before;
    for (QStringView rest = once; !rest.isEmpty();) {
        const auto [letters, heard] = nextSound(rest, rest.size() == once.size());
        if (!heard.isNull() && heard != before)
            sound += heard;
        before = heard;
        rest = rest.sliced(letters);
    }
    return sound;
}

int edits(QStringView a, QStringView b, int most)
{
    const auto tooMany = most + 1;
    if (std::abs(a.size() - b.size()) > most)
        return tooMany;
    const qsizetype width = b.size() + 1;
    // Three rows of the table: swapped neighbours look two back.
    using TableRow = QVarLengthArray<int, 40>;
    TableRow older(width), old(width), now(width);
    std::iota(old.begin(), old.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            now[j] = std::min({old[j] + 1, now[j - 1] + 1, old[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], older[j - 2] + 1);
        }
        if (*std::ranges::min_element(now) > most)
            return tooMany;
        std::swap(older, old);
        std::swap(old, now);
    }
    return std::min(old.back(), tooMany);
}

double jaroWinkler(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    const qsizetype reach = std::max<qsizetype>(0, std::max(a.size(), b.size()) / 2 - 1);
    QVarLengthArray<bool, 40> taken(b.size());
    std::ranges::fill(taken, false);
    QString fromA;
    for (qsizetype i = 0; i < a.size(); ++i)
        for (qsizetype j = std::max<qsizetype>(0, i - reach); j < std::min(b.size(), i + reach + 1); ++j)
            if (!taken[j] && a[i] == b[j]) {
                taken[j] = true;
                fromA += a[i];
                break;
            }
    if (fromA.isEmpty())
        return 0;
    qsizetype moved = 0, next = 0;
    for (qsizetype j = 0; j < b.size(); ++j)
        if (taken[j] && b[j] != fromA[next++])
            ++moved;
    const double common = double(fromA.size());
    const double jaro =
        (common / double(a.size()) + common / double(b.size()) + (common - double(moved) / 2) / common) / 3;
    qsizetype start = 0;
    while (start < std::min({a.size(), b.size(), qsizetype(4)}) && a[start] == b[start])
        ++start;
    return jaro + double(start) * 0.1 * (1 - jaro);
}

} // namespace Intake
