#include "advice/unsurebirth.h"

#include <algorithm>
#include <QRegularExpression>

namespace Intake {

namespace {

/// In small letters, one space between words, without a full stop at the end.
QString plain(const QString &text)
{
    QString plain = text.simplified().toLower();
    while (plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

bool matches(const QString &text, const QString &pattern)
{
    static const auto options = QRegularExpression::UseUnicodePropertiesOption;
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), options).match(text).hasMatch();
}

/// A year, a decade, a month and a year, a whole date in figures, or an age.
bool isTime(const QString &text)
{
    return matches(text, QStringLiteral("((early|mid|late)[ -])?(1[89]|20)\\d\\d('?s|ies)?")) ||
           matches(text, QStringLiteral("\\p{L}{3,10}\\.?,? (1[89]|20)\\d\\d")) ||
           matches(text, QStringLiteral("\\d{1,2}[/.-](\\d{1,2}[/.-])?(1[89]|20)?\\d\\d")) ||
           matches(text, QStringLiteral("\\d{1,2} \\p{L}{3,10}\\.? (1[89]|20)\\d\\d")) ||
           matches(text, QStringLiteral("(age )?\\d{1,3}( ?(y|yo|y/o|yrs?|years?)( old| of age)?)?"));
}

bool isDecade(const QString &text)
{
    return matches(text, QStringLiteral("(1[89]|20)\\d0'?s")) ||
           matches(text, QStringLiteral("((early|mid|late)[ -])(1[89]|20)\\d\\d('?s)?")) ||
           matches(text, QStringLiteral("(in )?(her|his|their) ((early|mid|late) )?(\\d0'?s|\\p{L}+ties|teens)")) ||
           matches(text, QStringLiteral("(1[89]|20)\\d\\d ?(or|-|/|–|to) ?((1[89]|20)\\d\\d|\\d\\d)"));
}

/// "about 1950", "1950 approx", "c.1950": the rest without the word; empty when there is no such word.
QString withoutAbout(const QString &text, const QStringList &about)
{
    static const QRegularExpression ends(QStringLiteral("^[ .:]+"));
    for (const QString &word : about) {
        if (text.startsWith(word) && text.size() > word.size() && !text.at(word.size()).isLetter())
            return text.mid(word.size()).remove(ends);
        if (text.endsWith(u' ' + word))
            return text.chopped(word.size() + 1);
    }
    return {};
}

bool isEstimate(const QString &text, const QStringList &about)
{
    if (isDecade(text) || matches(text, QStringLiteral("[~≈] ?.*\\d.*")))
        return true;
    if (text.endsWith(u'?'))
        return isTime(text.chopped(1).trimmed());
    const QString rest = withoutAbout(text, about);
    return !rest.isEmpty() && (isTime(rest) || isDecade(rest));
}

} // namespace

UnsureWords englishUnsureWords()
{
    return {QStringLiteral("unknown|not known|unk|unsure|not sure|no idea|?|??|???|n/a|na|dk|don't know|don’t know|"
                           "doesn't know|doesn’t know|does not know|not given|not stated|not provided|declined|refused|"
                           "did not say|won't say|won’t say|prefers not to say|prefer not to say")
                .split(u'|'),
            QStringLiteral("about|abt|around|approximately|approx|circa|ca|c|roughly|maybe|perhaps|probably|"
                           "estimated|est|born about|born around|before|after|or so")
                .split(u'|')};
}

std::optional<UnsureBirth> unsureBirth(const QString &text, const UnsureWords &words)
{
    const QString typed = text.trimmed(), said = plain(text);
    if (said.isEmpty())
        return std::nullopt;
    if (words.unknown.contains(said))
        return UnsureBirth{UnsureBirth::Unknown, typed};
    if (isEstimate(said, words.about))
        return UnsureBirth{UnsureBirth::Estimated, typed};
    if (matches(said, QStringLiteral("(1[89]|20)\\d\\d")) ||
        matches(said, QStringLiteral("\\p{L}{3,10}\\.?,? (1[89]|20)\\d\\d")) ||
        matches(said, QStringLiteral("\\d{1,2}[/.-](1[89]|20)\\d\\d")))
        return UnsureBirth{UnsureBirth::Partial, typed};
    return std::nullopt;
}

} // namespace Intake
