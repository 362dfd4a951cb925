#include "shell/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

bool install(QCoreApplication &app, const QLocale &locale, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&app);
    return translator->load(locale, file, QStringLiteral("_"), folder) && app.installTranslator(translator);
}

} // namespace

QLocale localeFor(const QString &asked, const QLocale &system)
{
    const QLocale australian(QLocale::English, QLocale::Australia);
    if (asked.isEmpty())
        return system.language() == QLocale::C ? australian : system;
    const QLocale locale(asked);
    return locale.language() == QLocale::C || asked.compare("en"_L1, Qt::CaseInsensitive) == 0 ? australian : locale;
}

void useLanguage(QCoreApplication &app, const QString &asked)
{
    const QLocale locale = localeFor(asked, QLocale::system());
    const QString ours = QStringLiteral(":/i18n");
    QLocale::setDefault(locale);
    install(app, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const bool spoken = install(app, locale, QStringLiteral("intake"), ours);
    if (!spoken)
        install(app, QLocale(QLocale::English), QStringLiteral("intake"), ours);
    if (qobject_cast<QGuiApplication *>(&app))
        QGuiApplication::setLayoutDirection(spoken || !asked.isEmpty() ? locale.textDirection() : Qt::LeftToRight);
}

std::vector<SpokenLanguage> spokenLanguages()
{
    std::vector<SpokenLanguage> languages;
    for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("intake_*.qm")})) {
        const QLocale locale(file.section(u'_', 1).section(u'.', 0, 0));
        auto words = std::make_shared<QTranslator>();
        if (locale.language() != QLocale::English && locale.language() != QLocale::C &&
            words->load(QStringLiteral(":/i18n/") % file))
            languages.push_back({locale, words});
    }
    return languages;
}

} // namespace Intake
