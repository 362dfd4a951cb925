#include "shell/settings.h"

#include "forms/recordaddress.h"
#include "model/asking.h"
#include "model/country.h"
#include "shell/commandline.h"

#include <algorithm>
#include <array>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

constexpr auto privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto privateFolder = privateFile | QFileDevice::ExeOwner;

// A damaged count must not keep the program busy.
constexpr int mostEntries = 10'000;

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("settings.ini"));
}

EntryList readList(QSettings &ini, QAnyStringView key)
{
    EntryList list;
    const int size = std::min(ini.beginReadArray(key.toString()), mostEntries);
    for (int i = 0; i < size; ++i) {
        ini.setArrayIndex(i);
        bool isNumber = false;
        ListEntry entry{ini.value("name"_L1).toString().trimmed(),
                        ini.value("number"_L1).toString().toLongLong(&isNumber), ini.value("returned"_L1).toString()};
        if (!entry.name.isEmpty() && isNumber && entry.number >= 0)
            list.push_back(std::move(entry));
    }
    ini.endArray();
    return list;
}

void writeList(QSettings &ini, QAnyStringView key, const EntryList &list)
{
    ini.remove(key.toString());
    ini.beginWriteArray(key.toString(), int(list.size()));
    for (int i = 0; const ListEntry &entry : list) {
        ini.setArrayIndex(i++);
        ini.setValue("name"_L1, entry.name);
        ini.setValue("number"_L1, QString::number(entry.number));
        ini.setValue("returned"_L1, entry.returnedId);
    }
    ini.endArray();
}

QString wordsKey(const QString &list)
{
    return u"words/" % list;
}

std::map<QString, QStringList> readWords(const QSettings &ini)
{
    std::map<QString, QStringList> words;
    for (const QString &list : {QStringLiteral("medications"), QStringLiteral("allergies")}) {
        QStringList kept = ini.value(wordsKey(list)).toStringList().mid(0, mostEntries);
        kept.removeIf([](const QString &word) { return word.trimmed().isEmpty(); });
        if (!kept.empty())
            words[list] = kept;
    }
    return words;
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
    ini.beginGroup("asking"_L1);
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
    ini.remove("asking"_L1);
    ini.beginGroup("asking"_L1);
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
void readWord(const QSettings &ini, QAnyStringView key, const std::array<QLatin1StringView, count> &words, Enum &into)
{
    const auto word = std::ranges::find(words, ini.value(key.toString()).toString());
    if (word != words.end())
        into = static_cast<Enum>(word - words.begin());
}

template <typename Enum, std::size_t count>
void writeWord(QSettings &ini, QAnyStringView key, const std::array<QLatin1StringView, count> &words, Enum value)
{
    ini.setValue(key.toString(), QString(words[std::size_t(value)]));
}

} // namespace

QString dataFolder(const CommandLine &line)
{
    const QString base = line.dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                                : QDir(line.dataDir).absolutePath();
    return line.practice ? QDir(base).filePath(QStringLiteral("practice")) : base;
}

Settings loadSettings(const QString &folder)
{
    QSettings ini(fileIn(folder), QSettings::IniFormat);
    Settings settings;
    settings.server = ini.value("server"_L1).toString().trimmed();
    settings.language = ini.value("language"_L1).toString();
    readWord(ini, "look"_L1, lookWords, settings.look);
    readWord(ini, "density"_L1, densityWords, settings.density);
    readWord(ini, "client_word"_L1, clientWords, settings.clientWord);
    Clinic &clinic = settings.clinic;
    clinic.name = ini.value("clinic_name"_L1).toString();
    clinic.tags = readList(ini, "tags"_L1);
    clinic.referralTypes = readList(ini, "referral_types"_L1);
    clinic.asking = readAsking(ini);
    clinic.words = readWords(ini);
    if (const QString country = ini.value("default_country"_L1).toString(); isCountryCode(country))
        clinic.defaultCountry = country;
    if (const QString address = ini.value("record_address"_L1).toString(); recordAddress(address, QStringLiteral("id")))
        clinic.recordAddress = address;
    return settings;
}

bool saveSettings(const QString &folder, const Settings &settings)
{
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, privateFolder))
        return false;
    QSettings ini(fileIn(folder), QSettings::IniFormat);
    ini.setValue("server"_L1, settings.server);
    ini.setValue("language"_L1, settings.language);
    writeWord(ini, "look"_L1, lookWords, settings.look);
    writeWord(ini, "density"_L1, densityWords, settings.density);
    writeWord(ini, "client_word"_L1, clientWords, settings.clientWord);
    ini.setValue("clinic_name"_L1, settings.clinic.name);
    ini.setValue("default_country"_L1, settings.clinic.defaultCountry);
    ini.setValue("record_address"_L1, settings.clinic.recordAddress);
    writeList(ini, "tags"_L1, settings.clinic.tags);
    writeList(ini, "referral_types"_L1, settings.clinic.referralTypes);
    writeAsking(ini, settings.clinic.asking);
    ini.remove("words"_L1);
    for (const auto &[list, words] : settings.clinic.words)
        ini.setValue(wordsKey(list), words);
    ini.sync();
    return ini.status() == QSettings::NoError && QFile::setPermissions(fileIn(folder), privateFile);
}

} // namespace Intake
