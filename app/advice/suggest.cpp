#include "advice/suggest.h"

#include <algorithm>
#include <QFile>

namespace Intake {

namespace {

QStringList linesOf(const QString &file)
{
    QFile resource(u":/advice/" % file);
    QStringList lines;
    if (!resource.open(QIODevice::ReadOnly))
        return lines;
    const QStringList all = QString::fromUtf8(resource.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.reserve(all.size());
    std::ranges::copy_if(all, std::back_inserter(lines), [](const QString &line) { return !line.startsWith(u'#'); });
    return lines;
}

QList<QStringList> builtInLookAlikes()
{
    const QStringList lines = linesOf(QStringLiteral("lookalikes.txt"));
    QList<QStringList> pairs;
    pairs.reserve(lines.size());
    for (const QString &line : lines)
        pairs += line.split(QStringLiteral(" = "));
    return pairs;
}

/// The letters that no normal form takes apart.
QString takenApart(const QString &text)
{
    static constexpr std::pair<char16_t, const char *> pairs[] = {{u'œ', "oe"}, {u'æ', "ae"}, {u'ø', "o"},
                                                                  {u'ł', "l"},  {u'đ', "d"},  {u'ß', "ss"}};
    QString apart = text;
    for (const auto &[letter, letters] : pairs)
        if (apart.contains(QChar(letter)))
            apart.replace(QChar(letter), QLatin1StringView(letters));
    return apart;
}

/// 0: begins with it; 1: a later word does; 2: neither.
int rank(const QString &folded, const QString &typed)
{
    if (folded.startsWith(typed))
        return 0;
    for (qsizetype at = folded.indexOf(typed, 1); at > 0; at = folded.indexOf(typed, at + 1))
        if (!folded[at - 1].isLetterOrNumber())
            return 1;
    return 2;
}

/// `name` with the letters in capitals by which it differs from one of `others`: what all begin and end with stays
/// small, and so much stands out in each that it can be seen.
QString toldApart(const QString &name, const QStringList &others)
{
    const QString own = name.toLower();
    qsizetype start = own.size(), end = own.size();
    const bool alike = std::ranges::any_of(others, [&](const QString &each) { return each.front() == name.front(); });
    for (const QString &each : others) {
        const QString other = each.toLower();
        if (alike && other.front() != own.front())
            continue;
        const qsizetype shorter = std::min(own.size(), other.size());
        const qsizetype same = std::ranges::mismatch(own, other).in1 - own.begin();
        qsizetype last = 0;
        while (last < shorter - same && own[own.size() - 1 - last] == other[other.size() - 1 - last])
            ++last;
        start = std::min(start, same);
        end = std::min(end, last);
    }
    if (start + end >= own.size()) {
        start = std::max(qsizetype(0), start - 1);
        end = std::max(qsizetype(0), own.size() - start - 2);
    }
    return own.left(start) % own.mid(start, own.size() - start - end).toUpper() % own.right(end);
}

} // namespace

QString foldedName(const QString &name)
{
    QString folded;
    folded.reserve(name.size());
    const QString apart = takenApart(name.toCaseFolded()).normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart)
        if (!c.isMark())
            folded += c == QChar(u'’') ? QChar(u'\'') : c;
    return folded.simplified();
}

NameList::NameList(Kind kind)
    : NameList(linesOf(kind == Kind::Medications ? QStringLiteral("medications.txt") : QStringLiteral("allergens.txt")),
               builtInLookAlikes())
{
}

NameList::NameList(const QStringList &names, const QList<QStringList> &lookAlikes)
    : m_names(names)
{
    m_folded.reserve(m_names.size());
    for (const QString &name : m_names)
        m_folded += foldedName(name);
    for (const QStringList &pair : lookAlikes)
        if (std::ranges::all_of(pair, [&](const QString &name) { return m_names.contains(name); }))
            m_lookAlikes += pair;
}

bool NameList::has(const QString &name) const
{
    return m_folded.contains(foldedName(name));
}

QStringList NameList::lookAlikesOf(const QString &name) const
{
    QStringList found;
    for (const QStringList &pair : m_lookAlikes)
        if (pair.contains(name))
            found += pair.front() == name ? pair.back() : pair.front();
    return found;
}

std::vector<QStringList> NameList::found(const QString &start, const QStringList &own) const
{
    std::vector<std::tuple<int, QString, QString>> ranked;
    const auto look = [&](const QString &name, const QString &folded) {
        if (const int at = rank(folded, start); at < 2 && folded != start)
            ranked.emplace_back(at, folded, name);
    };
    for (qsizetype i = 0; i < m_names.size(); ++i)
        look(m_names[i], m_folded[i]);
    for (const QString &name : own)
        if (!has(name))
            look(name, foldedName(name));
    std::ranges::sort(ranked);
    std::vector<QStringList> groups;
    groups.reserve(ranked.size());
    for (const auto &[at, folded, name] : ranked)
        groups.push_back(QStringList{name} + lookAlikesOf(name));
    return groups;
}

std::vector<Suggestion> NameList::suggestions(const QString &typed, const QStringList &own) const
{
    const QString start = foldedName(typed);
    std::vector<Suggestion> shown;
    if (std::ranges::count_if(start, [](QChar c) { return c.isLetter(); }) < fewestLetters)
        return shown;
    for (const QStringList &pair : found(start, own)) {
        QStringList group = pair;
        erase_if(group,
                 [&](const QString &name) { return std::ranges::find(shown, name, &Suggestion::name) != shown.end(); });
        // A name without its look-alike is what does harm: both or neither.
        if (shown.size() + std::size_t(group.size()) > std::size_t(mostShown))
            continue;
        for (const QString &name : group) {
            const bool first = name == pair.front();
            const QStringList others = first ? pair.mid(1) : pair.mid(0, 1);
            shown.push_back({name, others.empty() ? name : toldApart(name, others)});
        }
    }
    return shown;
}

} // namespace Intake
