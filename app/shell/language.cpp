#include "shell/language.h"

#include "shell/pseudo.h"

#include <array>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

/// In the order of the enum; the texts themselves are about clients.
constexpr std::array wordFiles{QLatin1StringView(), "patient"_L1, "participant"_L1, "worker"_L1};

QString ourFolder()
{
    return u":/i18n"_s;
}

/// Singapore and Malaysia read what mainland China does.
QLocale readIn(const QLocale &locale)
{
    const bool simplified = locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript;
    return simplified ? QLocale(u"zh_CN"_s) : locale;
}

} // namespace

QLocale localeFor(const QString &asked, const QLocale &system)
{
    const QLocale australian(QLocale::English, QLocale::Australia);
    if (asked.isEmpty())
        return system.language() == QLocale::C ? australian : system;
    const QLocale locale(asked);
    if (locale.language() == QLocale::C || asked.compare("en"_L1, Qt::CaseInsensitive) == 0)
        return australian;
    if (asked.compare("ar"_L1, Qt::CaseInsensitive) == 0)
        return system.language() == QLocale::Arabic ? system : QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return locale;
}

Language::Language(QCoreApplication &app)
    : m_app(app)
{
}

Language::~Language() = default;

void Language::use(const QString &asked, ClientWord word)
{
    m_asked = asked;
    m_words.clear(); // a translator that goes is the application's no longer
    const QLocale locale = localeFor(asked, QLocale::system());
    QLocale::setDefault(locale);
    if (asked == PseudoTranslator::name()) {
        m_words.push_back(std::make_unique<PseudoTranslator>());
        m_app.installTranslator(m_words.back().get());
        return;
    }
    // Its own dialogs and menus, which Qt speaks in all our languages but one.
    if (install(readIn(locale), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)).isEmpty())
        install(readIn(locale), u"qtbase"_s, ourFolder());
    const bool spoken = installOurs(locale, word);
    if (!spoken)
        installOurs(QLocale(QLocale::English), word);
    if (qobject_cast<QGuiApplication *>(&m_app))
        QGuiApplication::setLayoutDirection(spoken || !asked.isEmpty() ? locale.textDirection() : Qt::LeftToRight);
}

/// The file that was found; empty without one.
QString Language::install(const QLocale &locale, const QString &file, const QString &folder)
{
    auto words = std::make_unique<QTranslator>();
    if (!words->load(locale, file, u"_"_s, folder) || !m_app.installTranslator(words.get()))
        return {};
    return m_words.emplace_back(std::move(words))->filePath();
}

bool Language::installOurs(const QLocale &locale, ClientWord word)
{
    const QString base = install(readIn(locale), u"intake"_s, ourFolder());
    installWord(base, word);
    return !base.isEmpty();
}

/// Only the sentences with the word; all others are found in the base below it.
void Language::installWord(const QString &base, ClientWord word)
{
    const QLatin1StringView file = wordFiles[std::size_t(word)];
    if (base.isEmpty() || file.isEmpty())
        return;
    auto words = std::make_unique<QTranslator>();
    if (words->load(QString(base).replace(u".qm"_s, u"_%1.qm"_s.arg(file))) && m_app.installTranslator(words.get()))
        m_words.push_back(std::move(words));
}

std::vector<SpokenLanguage> spokenLanguages()
{
    // Not those with another word for client: `intake_de_patient.qm`.
    static const QRegularExpression whole(QRegularExpression::anchoredPattern(u"intake_([a-z]+(?:_[A-Z]+)?)\\.qm"_s));
    std::vector<SpokenLanguage> languages;
    for (const QString &file : QDir(ourFolder()).entryList({u"intake_*.qm"_s})) {
        const QRegularExpressionMatch match = whole.match(file);
        const QLocale locale(match.captured(1));
        auto words = std::make_shared<QTranslator>();
        if (match.hasMatch() && locale.language() != QLocale::English && locale.language() != QLocale::C &&
            words->load(QString(ourFolder() % u'/' % file)))
            languages.push_back({locale, words});
    }
    return languages;
}

} // namespace Intake
