#include "shell/settingswords.h"

#include "forms/words.h"
#include "model/country.h"
#include "shell/language.h"
#include "shell/settingrows.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestValue = 120;

const char *nameOf(QLatin1StringView key)
{
    static const std::map<QLatin1StringView, const char *> names = {
        {SettingKey::server, QT_TRANSLATE_NOOP("Settings", "Server’s address")},
        {SettingKey::language, QT_TRANSLATE_NOOP("Settings", "Language")},
        {SettingKey::look, QT_TRANSLATE_NOOP("Settings", "Light or dark")},
        {SettingKey::density, QT_TRANSLATE_NOOP("Settings", "Room")},
        {SettingKey::clientWord, QT_TRANSLATE_NOOP("Settings", "Your word for the people you serve")},
        {SettingKey::clinicName, QT_TRANSLATE_NOOP("Settings", "Name of the clinic")},
        {SettingKey::defaultCountry, QT_TRANSLATE_NOOP("Settings", "Default country")},
        {SettingKey::recordAddress, QT_TRANSLATE_NOOP("Settings", "Address of a record")},
        {SettingKey::referralTypes, QT_TRANSLATE_NOOP("Settings", "Referral types")},
        {SettingKey::tags, QT_TRANSLATE_NOOP("Settings", "Tags")},
        {SettingKey::asking, QT_TRANSLATE_NOOP("Settings", "What to ask")},
        {SettingKey::words, QT_TRANSLATE_NOOP("Settings", "Your own suggestions")},
        {SettingKey::lockMinutes, QT_TRANSLATE_NOOP("Settings", "Lock the window")},
        {SettingKey::keepDays, QT_TRANSLATE_NOOP("Settings", "Keep records")},
        {SettingKey::autosavePause, QT_TRANSLATE_NOOP("Settings", "Save what is typed")},
    };
    return names.at(key);
}

QString listWords(const EntryList &list)
{
    QStringList names;
    names.reserve(qsizetype(list.size()));
    for (const ListEntry &entry : list)
        names += entry.name;
    return names.join(u", ");
}

QString ownLanguageName(const QString &code)
{
    const auto languages = spokenLanguages();
    const auto own = std::ranges::find(languages, QLocale(code), &SpokenLanguage::locale);
    return own == languages.end() ? QStringLiteral("English") : own->ownName();
}

/// Where the value itself says something to a person; else only that it changes is told.
QString valueOf(QLatin1StringView key, const Settings &settings)
{
    if (key == SettingKey::server)
        return settings.server;
    if (key == SettingKey::language)
        return ownLanguageName(settings.language);
    if (key == SettingKey::clinicName)
        return settings.clinic.name;
    if (key == SettingKey::defaultCountry)
        return countryName(settings.clinic.defaultCountry);
    if (key == SettingKey::recordAddress)
        return settings.clinic.recordAddress;
    if (key == SettingKey::referralTypes)
        return listWords(settings.clinic.referralTypes);
    if (key == SettingKey::tags)
        return listWords(settings.clinic.tags);
    return {};
}

} // namespace

QStringList changedKeys(const Settings &from, const Settings &to)
{
    QStringList keys;
    for (const SettingRow &row : settingRows())
        if (!agree(row, from, to))
            keys += row.key;
    return keys;
}

QStringList changeWords(const Settings &from, const Settings &to)
{
    QStringList changes;
    for (const SettingRow &row : settingRows()) {
        if (agree(row, from, to))
            continue;
        const QString name = QCoreApplication::translate("Settings", nameOf(row.key));
        const QString value = Words::shown(valueOf(row.key, to)).simplified();
        const QString cut = value.size() <= longestValue ? value : value.first(longestValue) + u'…';
        changes += value.isEmpty() ? name : QCoreApplication::translate("Settings", "%1: %2").arg(name, cut);
    }
    return changes;
}

QString settingsFaultWords(SettingsFault fault)
{
    switch (fault) {
    case SettingsFault::NotThere:
        return QCoreApplication::translate(
            "Settings", "The file could not be read, so nothing was changed. Check that it is there and that you may "
                        "read it.");
    case SettingsFault::TooLarge:
        return QCoreApplication::translate("Settings",
                                           "The file is larger than any settings are (1 MiB), so nothing was changed. "
                                           "Choose a file that Intake has saved.");
    case SettingsFault::NotText:
    case SettingsFault::NotSettings:
        return QCoreApplication::translate(
            "Settings",
            "The file does not hold settings, so nothing was changed. Choose a file that Intake has saved.");
    case SettingsFault::NothingKnown:
        return QCoreApplication::translate("Settings", "The file holds none of Intake’s settings, so nothing was "
                                                       "changed. Choose a file that Intake has saved.");
    case SettingsFault::NotWritten:
        return QCoreApplication::translate("Settings",
                                           "The file could not be written. Choose another place and save again.");
    }
    return {};
}

QString systemWords(const SystemSettings &system)
{
    return system.damaged.isEmpty()
               ? QString()
               : QCoreApplication::translate("Settings",
                                             "What your administrator has set could not be read and was left out: %1. "
                                             "Tell whoever looks after this computer.")
                     .arg(system.damaged);
}

} // namespace Intake
