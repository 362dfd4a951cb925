#include "advice/countries.h"

#include "advice/countrymessages.h"
#include "advice/samename.h"
#include "advice/suggest.h"
#include "model/country.h"

#include <algorithm>
#include <QCollator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <tuple>

namespace Intake {

namespace {

QByteArray fileOf(QStringView name)
{
    QFile file(u":/advice/" % name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Letters and digits alone, so that "U.K.", "Cote d Ivoire" and "Guinea Bissau" are found; `st` for saint, no `and`,
/// no `the`.
QString folded(const QString &name)
{
    static const QStringList idle{QStringLiteral("the"), QStringLiteral("and"), QStringLiteral("&")};
    QString letters;
    for (const QString &word : foldedName(name).split(u' ')) {
        if (idle.contains(word))
            continue;
        for (const QChar c : word == u"st" || word == u"st." ? QStringLiteral("saint") : word)
            if (c.isLetterOrNumber())
                letters += c;
    }
    return letters;
}

QString headOf(const QString &name)
{
    const auto end =
        std::ranges::find_if(name, [](QChar c) { return c == u',' || c == u'،' || c == u'，' || c == u'('; });
    return end == name.end() ? QString() : name.left(end - name.begin()).trimmed();
}

/// The formal name in the language; empty where there is none.
QString translatedFormally(const CountryMessages &messages, const QJsonObject &country)
{
    return messages.of(country[u"name"].toString());
}

QJsonArray isoCountries()
{
    return QJsonDocument::fromJson(fileOf(u"countries/iso_3166-1.json"))[u"3166-1"].toArray();
}

bool isEnglish(const QLocale &locale)
{
    return locale.language() == QLocale::English || locale.language() == QLocale::C;
}

} // namespace

QString countryNameIn(const QLocale &locale, const QString &code)
{
    const QString english = countryName(code);
    if (isEnglish(locale))
        return english;
    const CountryMessages messages(locale);
    if (const QString name = messages.of(english); !name.isEmpty())
        return name;
    const QJsonArray all = isoCountries();
    for (const auto &country : all)
        if (country[u"alpha_2"] == code)
            if (const QString name = translatedFormally(messages, country.toObject()); !name.isEmpty())
                return name;
    return english;
}

CountryNames::CountryNames(const QLocale &locale)
{
    addCountries(locale);
    addOtherNames();
    addHeads();
    m_shown = m_nameOf.values();
    QCollator alphabet(locale);
    std::ranges::sort(m_shown, [&](const QString &a, const QString &b) { return alphabet.compare(a, b) < 0; });
}

/// The first who takes a name keeps it.
void CountryNames::add(const QString &name, const QString &code)
{
    if (const QString letters = folded(name); !letters.isEmpty() && !m_byName.contains(letters))
        m_byName.insert(letters, code);
    if (const QString head = headOf(name); !head.isEmpty())
        m_headed.emplace_back(folded(head), code);
}

void CountryNames::addCountries(const QLocale &locale)
{
    const CountryMessages messages(locale);
    const QJsonArray all = isoCountries();
    const auto each = [&](auto &&visit) {
        for (const auto &country : all)
            visit(country.toObject(), country[u"alpha_2"].toString());
    };
    // What is shown goes first, in all countries: another's formal name must not take it.
    each([&](const QJsonObject &country, const QString &code) {
        const QString english = countryName(code), formal = translatedFormally(messages, country);
        const QString own = messages.of(english);
        m_nameOf[code] = !own.isEmpty() ? own : !formal.isEmpty() ? formal : english;
        add(m_nameOf[code], code);
        m_codes[code] = m_codes[country[u"alpha_3"].toString()] = code;
    });
    each([&](const QJsonObject &, const QString &code) { add(countryName(code), code); });
    each([&](const QJsonObject &country, const QString &code) {
        for (const auto key : {u"name", u"official_name"}) {
            const QString formal = country[key].toString();
            add(formal, code);
            add(messages.of(formal), code);
        }
    });
}

void CountryNames::addOtherNames()
{
    for (const QString &line : QString::fromUtf8(fileOf(u"countrynames.txt")).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList columns = line.split(u'\t');
        const QStringList codes = columns.first().split(u' ');
        for (const QString &name : columns.sliced(1)) {
            if (codes.size() == 1)
                add(name, codes.first());
            else
                m_shared.insert(folded(name), codes);
        }
    }
}

/// "Korea" stands before the comma of two countries and names none of them; "Micronesia" of one.
void CountryNames::addHeads()
{
    for (const auto &one : m_headed) {
        const bool alone = std::ranges::all_of(
            m_headed, [&](const auto &other) { return other.first != one.first || other.second == one.second; });
        if (alone && !m_shared.contains(one.first) && !m_byName.contains(one.first))
            m_byName.insert(one.first, one.second);
    }
    m_headed.clear();
}

QString CountryNames::name(const QString &code) const
{
    return m_nameOf.value(code, code);
}

QString CountryNames::codeFor(const QString &typed) const
{
    // What is chosen from the list is that, also where it looks like another's code: Vietnamese "Ao" is Austria.
    const QString text = typed.trimmed();
    if (const QString code = m_byName.value(folded(text)); !code.isEmpty() && m_nameOf.value(code) == text)
        return code;
    const QString code = m_codes.value(text.toUpper());
    return code.isEmpty() ? m_byName.value(folded(text)) : code;
}

bool CountryNames::isShared(const QString &typed) const
{
    return m_shared.contains(folded(typed));
}

QStringList CountryNames::likely(const QString &typed, int most) const
{
    const QString wanted = folded(typed);
    if (const auto shared = m_shared.find(wanted); shared != m_shared.end())
        return shared->first(std::min(shared->size(), qsizetype(most)));
    // No country's name is this long, and comparing takes time.
    if (wanted.size() < 2 || wanted.size() > 60)
        return {};
    struct Likely
    {
        int rank;
        QString name, code;
    };
    std::vector<Likely> found;
    const int slips = wanted.size() < 4 ? 0 : wanted.size() < 8 ? 1 : 2;
    for (auto name = m_byName.begin(); name != m_byName.end(); ++name) {
        if (name.key().startsWith(wanted))
            found.push_back({0, name.key(), name.value()});
        else if (const int far = edits(name.key(), wanted, slips); far <= slips)
            found.push_back({far, name.key(), name.value()});
    }
    std::ranges::sort(found, {}, [](const Likely &each) { return std::tie(each.rank, each.name); });
    QStringList codes;
    for (const Likely &each : found)
        if (codes.size() < most && !codes.contains(each.code))
            codes += each.code;
    return codes;
}

} // namespace Intake
