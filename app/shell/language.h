#pragma once

#include "forms/readback.h"
#include "model/settings.h"

#include <QLocale>

class QCoreApplication;

namespace Intake {

/// The language and its ways of writing dates for what was asked (`--language`; empty: nothing was asked) on a system
/// of this locale. `en`, C and POSIX mean Australian English. `ar` alone means the Arabic of a system that speaks it,
/// else one that writes European digits, as phones and dates stand everywhere else on the screen.
QLocale localeFor(const QString &asked, const QLocale &system);

/// The language that the program speaks: words, dates and the direction of reading, and in its sentences the word that
/// the clinic has for the people it serves. Only the words in force are loaded. One at a time in a program, gone before
/// the application is.
class Language
{
public:
    explicit Language(QCoreApplication &app);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// Puts the program into a language, in place of the one before; what was made before keeps its words. A language
    /// without words of ours keeps English words; then only a language that was asked for by name turns the direction.
    void use(const QString &asked, ClientWord word);

    /// What was asked for last.
    const QString &asked() const { return m_asked; }

private:
    QString install(const QLocale &locale, const QString &file, const QString &folder);
    void installWord(const QString &base, ClientWord word);
    bool installOurs(const QLocale &locale, ClientWord word);

    QCoreApplication &m_app;
    QString m_asked;
    std::vector<std::unique_ptr<QTranslator>> m_words;
};

/// The languages other than English that the program has words in.
std::vector<SpokenLanguage> spokenLanguages();

} // namespace Intake
