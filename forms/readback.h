#pragma once

#include "model/choices.h"
#include "model/draft.h"

#include <memory>
#include <QLocale>
#include <QTranslator>

namespace Intake {

/// One thing of a draft that its person may hear, as plain text for the screen.
struct ReadLine
{
    QString path;
    QString label;
    QString words;       ///< as it stands: "27 June 1980 · 46 years"
    QString spelled;     ///< letter by letter, or with the digits in groups; empty where the words say it all
    QStringList remarks; ///< what the ear does not hear
    bool isRead = false; ///< read aloud before, and not edited since
};

/// What is read aloud, in the language of the screen: allergies first, then who it is, how to reach them, where they
/// live, and the rest of health. Never the alert, notes, tags and referral, which are the clinic's own words.
std::vector<ReadLine> readBackLines(const Draft &draft, QDate today);

/// A language that this program has words in.
struct SpokenLanguage
{
    QLocale locale;
    std::shared_ptr<const QTranslator> words;

    /// As its readers look for it in a list: its own name, without a country.
    QString ownName() const;
};

/// A line for the client's own eyes: in English, and beside it in the language they read.
struct LargeLine
{
    QString english;
    QString label; ///< empty without a second language
    QString value;
    QString ownValue; ///< where it differs: dates, choices, countries
};

/// The same lines without emergency contact: nobody's name but their own.
std::vector<LargeLine> largeLines(const Draft &draft, const SpokenLanguage *language);

} // namespace Intake
