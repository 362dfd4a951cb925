#include "shell/settingrows.h"

#include "api/server.h"
#include "forms/recordaddress.h"
#include "model/asking.h"
#include "model/country.h"

#include <algorithm>
#include <array>
#include <QSettings>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

// A damaged or hostile file must neither keep the program busy nor fill its screen.
constexpr int mostEntries = 1'000;
constexpr qsizetype longestText = 200;
constexpr qsizetype longestAddress = 2'000;

/// One line of text. A comma that stands in a file without quotes makes a list of it.
QString lineOf(const QVariant &value, qsizetype longest = longestText)
{
    const QString text =
        value.userType() == QMetaType::QStringList ? value.toStringList().join(u", ") : value.toString();
    return text.simplified().left(longest);
}

/// What is a server's address is kept as it is shown; what is none is kept as it was written.
QString addressOf(const QString &text)
{
    const auto address = serverAddress(text);
    return address ? shownAddress(*address) : text;
}

EntryList readList(QSettings &ini, QLatin1StringView key)
{
    EntryList list;
    const int size = std::min(ini.beginReadArray(key), mostEntries);
    for (int i = 0; i < size; ++i) {
        ini.setArrayIndex(i);
        bool isNumber = false;
        ListEntry entry{lineOf(ini.value("name"_L1)), ini.value("number"_L1).toString().toLongLong(&isNumber),
                        lineOf(ini.value("returned"_L1))};
        if (!entry.name.isEmpty() && isNumber && entry.number >= 0)
            list.push_back(std::move(entry));
    }
    ini.endArray();
    return list;
}

void writeList(QSettings &ini, QLatin1StringView key, const EntryList &list)
{
    ini.remove(key);
    ini.beginWriteArray(key, int(list.size()));
    for (int i = 0; const ListEntry &entry : list) {
        ini.setArrayIndex(i++);
        ini.setValue("name"_L1, entry.name);
        ini.setValue("number"_L1, QString::number(entry.number));
        ini.setValue("returned"_L1, entry.returnedId);
    }
    ini.endArray();
}

constexpr std::array wordLists{"medications"_L1, "allergies"_L1};

QString wordsKey(QLatin1StringView list)
{
    return SettingKey::words % u'/' % list;
}

std::map<QString, QStringList> readWords(const QSettings &ini)
{
    std::map<QString, QStringList> words;
    for (const QLatin1StringView list : wordLists) {
        QStringList kept = ini.value(wordsKey(list)).toStringList().mid(0, mostEntries);
        for (QString &word : kept)
            word = lineOf(word);
        kept.removeAll(QString());
        if (!kept.empty())
            words[list] = kept;
    }
    return words;
}

/// Empty lists too: they stand against the system's.
void writeWords(QSettings &ini, const std::map<QString, QStringList> &words)
{
    ini.remove(SettingKey::words);
    for (const QLatin1StringView list : wordLists) {
        const auto own = words.find(list);
        ini.setValue(wordsKey(list), own == words.end() ? QStringList() : own->second);
    }
}

constexpr std::array askingWords{"must"_L1, "ask"_L1, "hide"_L1}; // in the order of the enum

/// A field path has slashes, which QSettings takes for groups.
QString asKey(QString path)
{
    return path.replace(u'/', u'.');
}

std::map<QString, Asking> readAsking(QSettings &ini)
{
    std::map<QString, Asking> asking;
    ini.beginGroup(SettingKey::asking);
    const QStringList paths = askablePaths();
    for (const QString &path : paths)
        if (const auto word = std::ranges::find(askingWords, ini.value(asKey(path)).toString());
            word != askingWords.end())
            asking[path] = static_cast<Asking>(word - askingWords.begin());
    ini.endGroup();
    return asking;
}

void writeAsking(QSettings &ini, const std::map<QString, Asking> &asking)
{
    ini.remove(SettingKey::asking);
    ini.beginGroup(SettingKey::asking);
    // A group without an entry would not be there to stand against the system's.
    if (asking.empty())
        ini.setValue("all"_L1, QString(askingWords[std::size_t(Asking::Ask)]));
    for (const auto &[path, how] : asking)
        ini.setValue(asKey(path), QString(askingWords[std::size_t(how)]));
    ini.endGroup();
}

// In the order of their enums.
constexpr std::array lookWords{"system"_L1, "light"_L1, "dark"_L1};
constexpr std::array densityWords{"roomy"_L1, "compact"_L1};
constexpr std::array clientWords{"client"_L1, "patient"_L1, "participant"_L1, "worker"_L1};

/// The value that the entry names, else the one that stands.
template <typename Enum, std::size_t count>
void readWord(const QSettings &ini, QLatin1StringView key, const std::array<QLatin1StringView, count> &words,
              Enum &into)
{
    const auto word = std::ranges::find(words, ini.value(key).toString());
    if (word != words.end())
        into = static_cast<Enum>(word - words.begin());
}

template <typename Enum, std::size_t count>
void writeWord(QSettings &ini, QLatin1StringView key, const std::array<QLatin1StringView, count> &words, Enum value)
{
    ini.setValue(key, QString(words[std::size_t(value)]));
}

void readNumber(const QSettings &ini, QLatin1StringView key, int least, int most, int &into)
{
    bool isNumber = false;
    const int number = ini.value(key).toString().toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        into = number;
}

namespace Key = SettingKey;

constexpr SettingRow rows[] = {
    {Key::server,
     [](QSettings &ini, Settings &into) { into.server = addressOf(lineOf(ini.value(Key::server), longestAddress)); },
     [](QSettings &ini, const Settings &from) { ini.setValue(Key::server, addressOf(from.server)); },
     [](const Settings &from, Settings &to) { to.server = from.server; }},
    {Key::language, [](QSettings &ini, Settings &into) { into.language = lineOf(ini.value(Key::language)); },
     [](QSettings &ini, const Settings &from) { ini.setValue(Key::language, from.language); },
     [](const Settings &from, Settings &to) { to.language = from.language; }},
    {Key::look, [](QSettings &ini, Settings &into) { readWord(ini, Key::look, lookWords, into.look); },
     [](QSettings &ini, const Settings &from) { writeWord(ini, Key::look, lookWords, from.look); },
     [](const Settings &from, Settings &to) { to.look = from.look; }},
    {Key::density, [](QSettings &ini, Settings &into) { readWord(ini, Key::density, densityWords, into.density); },
     [](QSettings &ini, const Settings &from) { writeWord(ini, Key::density, densityWords, from.density); },
     [](const Settings &from, Settings &to) { to.density = from.density; }},
    {Key::clientWord,
     [](QSettings &ini, Settings &into) { readWord(ini, Key::clientWord, clientWords, into.clientWord); },
     [](QSettings &ini, const Settings &from) { writeWord(ini, Key::clientWord, clientWords, from.clientWord); },
     [](const Settings &from, Settings &to) { to.clientWord = from.clientWord; }},
    {Key::clinicName, [](QSettings &ini, Settings &into) { into.clinic.name = lineOf(ini.value(Key::clinicName)); },
     [](QSettings &ini, const Settings &from) { ini.setValue(Key::clinicName, from.clinic.name); },
     [](const Settings &from, Settings &to) { to.clinic.name = from.clinic.name; }},
    {Key::defaultCountry,
     [](QSettings &ini, Settings &into) {
         if (const QString country = ini.value(Key::defaultCountry).toString(); isCountryCode(country))
             into.clinic.defaultCountry = country;
     },
     [](QSettings &ini, const Settings &from) { ini.setValue(Key::defaultCountry, from.clinic.defaultCountry); },
     [](const Settings &from, Settings &to) { to.clinic.defaultCountry = from.clinic.defaultCountry; }},
    {Key::recordAddress,
     [](QSettings &ini, Settings &into) {
         const QString address = lineOf(ini.value(Key::recordAddress), longestAddress);
         if (address.isEmpty() || recordAddress(address, u"id"_s))
             into.clinic.recordAddress = address;
     },
     [](QSettings &ini, const Settings &from) { ini.setValue(Key::recordAddress, from.clinic.recordAddress); },
     [](const Settings &from, Settings &to) { to.clinic.recordAddress = from.clinic.recordAddress; }},
    {Key::referralTypes,
     [](QSettings &ini, Settings &into) { into.clinic.referralTypes = readList(ini, Key::referralTypes); },
     [](QSettings &ini, const Settings &from) { writeList(ini, Key::referralTypes, from.clinic.referralTypes); },
     [](const Settings &from, Settings &to) { to.clinic.referralTypes = from.clinic.referralTypes; }},
    {Key::tags, [](QSettings &ini, Settings &into) { into.clinic.tags = readList(ini, Key::tags); },
     [](QSettings &ini, const Settings &from) { writeList(ini, Key::tags, from.clinic.tags); },
     [](const Settings &from, Settings &to) { to.clinic.tags = from.clinic.tags; }},
    {Key::asking, [](QSettings &ini, Settings &into) { into.clinic.asking = readAsking(ini); },
     [](QSettings &ini, const Settings &from) { writeAsking(ini, from.clinic.asking); },
     [](const Settings &from, Settings &to) { to.clinic.asking = from.clinic.asking; }},
    {Key::words, [](QSettings &ini, Settings &into) { into.clinic.words = readWords(ini); },
     [](QSettings &ini, const Settings &from) { writeWords(ini, from.clinic.words); },
     [](const Settings &from, Settings &to) { to.clinic.words = from.clinic.words; }},
    {Key::lockMinutes,
     [](QSettings &ini, Settings &into) { readNumber(ini, Key::lockMinutes, 0, 60, into.lockMinutes); },
     [](QSettings &ini, const Settings &from) { ini.setValue(Key::lockMinutes, from.lockMinutes); },
     [](const Settings &from, Settings &to) { to.lockMinutes = from.lockMinutes; }},
    {Key::keepDays, [](QSettings &ini, Settings &into) { readNumber(ini, Key::keepDays, 1, 90, into.keepDays); },
     [](QSettings &ini, const Settings &from) { ini.setValue(Key::keepDays, from.keepDays); },
     [](const Settings &from, Settings &to) { to.keepDays = from.keepDays; }},
    {Key::autosavePause,
     [](QSettings &ini, Settings &into) { readNumber(ini, Key::autosavePause, 100, 600, into.autosavePause); },
     [](QSettings &ini, const Settings &from) { ini.setValue(Key::autosavePause, from.autosavePause); },
     [](const Settings &from, Settings &to) { to.autosavePause = from.autosavePause; }},
};

} // namespace

std::span<const SettingRow> settingRows()
{
    return rows;
}

bool holds(QSettings &ini, QLatin1StringView key)
{
    return ini.contains(key) || ini.contains(QString(key % u"/size"_s)) ||
           ((key == Key::asking || key == Key::words) && ini.childGroups().contains(key));
}

bool agree(const SettingRow &row, const Settings &one, const Settings &other)
{
    Settings copied = other;
    row.copy(one, copied);
    return copied == other;
}

} // namespace Intake
