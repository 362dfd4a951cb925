#include "advice/spell.h"

#include "model/text.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

namespace Intake {

namespace {

struct MarkRow
{
    char16_t mark;
    const char *words;
};

// In the language of the screen, because a person says them aloud.
constexpr MarkRow marks[] = {
    {0x300, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with a grave accent")},
    {0x301, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with an acute accent")},
    {0x302, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with a hat")},
    {0x303, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with a tilde")},
    {0x304, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with a line above")},
    {0x306, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with a bow above")},
    {0x307, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with a dot above")},
    {0x308, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with two dots")},
    {0x309, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with a hook above")},
    {0x30a, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with a ring")},
    {0x30b, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with two strokes above")},
    {0x30c, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with a small v above")},
    {0x31b, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with a horn")},
    {0x323, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with a dot below")},
    {0x326, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with a comma below")},
    {0x327, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with a cedilla")},
    {0x328, QT_TRANSLATE_NOOP("Spell", "%1 is %2 with a tail")},
};

// Letters that are no letter with a mark.
constexpr MarkRow letters[] = {
    {u'ß', QT_TRANSLATE_NOOP("Spell", "%1 is a sharp s")},
    {u'ø', QT_TRANSLATE_NOOP("Spell", "%1 is o with a stroke")},
    {u'ł', QT_TRANSLATE_NOOP("Spell", "%1 is l with a stroke")},
    {u'đ', QT_TRANSLATE_NOOP("Spell", "%1 is d with a stroke")},
    {u'æ', QT_TRANSLATE_NOOP("Spell", "%1 is a and e in one letter")},
    {u'œ', QT_TRANSLATE_NOOP("Spell", "%1 is o and e in one letter")},
    {u'þ', QT_TRANSLATE_NOOP("Spell", "%1 is thorn")},
    {u'ð', QT_TRANSLATE_NOOP("Spell", "%1 is eth")},
    {u'ı', QT_TRANSLATE_NOOP("Spell", "%1 is i without a dot")},
    {u'-', QT_TRANSLATE_NOOP("Spell", "%1 is a hyphen")},
    {u'\'', QT_TRANSLATE_NOOP("Spell", "%1 is an apostrophe")},
    {u'\u2019', QT_TRANSLATE_NOOP("Spell", "%1 is an apostrophe")},
    {u'.', QT_TRANSLATE_NOOP("Spell", "%1 is a full stop")},
    {u',', QT_TRANSLATE_NOOP("Spell", "%1 is a comma")},
};

constexpr const char *capitalWithin = QT_TRANSLATE_NOOP("Spell", "the %1 is a capital");
constexpr const char *smallFirst = QT_TRANSLATE_NOOP("Spell", "“%1” begins with a small letter");
constexpr const char *allCapitals = QT_TRANSLATE_NOOP("Spell", "“%1” is all capitals");

QString translated(const char *english)
{
    return QCoreApplication::translate("Spell", english);
}

/// What the eye sees as letters: a base with its marks is one.
QStringList charactersOf(const QString &text)
{
    QStringList all;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        all += text.mid(from, to - from);
        from = to;
    }
    return all;
}

/// Several marks on one letter are told one by one, each of the bare letter.
void remarkOn(const QString &character, QStringList &remarks)
{
    for (const MarkRow &row : letters)
        if (character.toLower() == QChar(row.mark))
            remarks += translated(row.words).arg(character);
    const QString parts = character.normalized(QString::NormalizationForm_D);
    if (parts.size() < 2 || parts[0].script() != QChar::Script_Latin)
        return;
    for (const MarkRow &row : marks)
        if (QStringView(parts).mid(1).contains(QChar(row.mark)))
            remarks += translated(row.words).arg(character, parts.left(1));
}

bool isCapital(const QString &character)
{
    return character.toLower() != character;
}

bool isSmall(const QString &character)
{
    return character.toUpper() != character && !isCapital(character);
}

/// Where the capitals stand is told when it is not the first letter alone.
void remarkOnCase(const QString &word, const QStringList &characters, QStringList &remarks)
{
    const auto capitals = std::ranges::count_if(characters, isCapital);
    const auto smalls = std::ranges::count_if(characters, isSmall);
    if (capitals > 1 && smalls == 0) {
        remarks += translated(allCapitals).arg(word);
        return;
    }
    if (!characters.isEmpty() && isSmall(characters.front()))
        remarks += translated(smallFirst).arg(word);
    for (qsizetype i = 1; i < characters.size(); ++i)
        if (isCapital(characters[i]))
            remarks += translated(capitalWithin).arg(characters[i]);
}

QString inGroups(const QString &digits, std::initializer_list<qsizetype> sizes)
{
    QStringList groups;
    qsizetype at = 0;
    for (const qsizetype size : sizes) {
        groups += digits.mid(at, size);
        at += size;
    }
    if (at < digits.size())
        groups += digits.mid(at);
    return groups.join(u' ');
}

/// By three, and no single digit left at the end.
QString byThree(const QString &digits)
{
    QStringList groups;
    qsizetype at = 0;
    while (digits.size() - at > 4) {
        groups += digits.mid(at, 3);
        at += 3;
    }
    const QString rest = digits.mid(at);
    groups += rest.size() == 4 && !groups.isEmpty() ? QString(rest.left(2) % u' ' % rest.mid(2)) : rest;
    return groups.join(u' ');
}

} // namespace

Spelling spelled(const QString &name)
{
    Spelling spelling;
    QStringList words;
    for (const QString &word : asSent(name).split(u' ', Qt::SkipEmptyParts)) {
        const QStringList characters = charactersOf(word);
        for (const QString &character : characters)
            remarkOn(character, spelling.remarks);
        remarkOnCase(word, characters, spelling.remarks);
        // A hyphen between hyphens would be lost.
        const bool hyphened = word.contains(u'-');
        words += characters.join(hyphened ? QStringLiteral(" · ") : QStringLiteral("-"));
    }
    spelling.letters = words.join(QStringLiteral("   "));
    spelling.remarks.removeDuplicates();
    return spelling;
}

// Australian numbers in the groups of ACMA's numbering plan, others by three.
QString groupedDigits(const QString &phone)
{
    const QString number = dialled(phone);
    const QString digits = number.startsWith(u'+') ? number.mid(1) : number;
    if (digits.size() < 5 || !std::ranges::all_of(digits, [](QChar c) { return c.isDigit(); }))
        return asSent(phone);
    const bool international = number.startsWith(u'+');
    if (international && digits.startsWith(u"61") && digits.size() == 11)
        return u'+' % (digits[2] == u'4' ? inGroups(digits, {2, 3, 3, 3}) : inGroups(digits, {2, 1, 4, 4}));
    if (!international && digits.size() == 10 && digits.startsWith(u"04"))
        return inGroups(digits, {4, 3, 3});
    if (!international && digits.size() == 10 && digits.startsWith(u'0'))
        return inGroups(digits, {2, 4, 4});
    return international ? QString(u'+' % byThree(digits)) : byThree(digits);
}

QString spelledEmail(const QString &email)
{
    const QString plain = asSent(email);
    const qsizetype at = plain.lastIndexOf(u'@');
    if (at <= 0)
        return plain;
    const auto named = [](QChar c) -> QString {
        switch (c.unicode()) {
        case u'.':
            return QCoreApplication::translate("Spell", "dot");
        case u'-':
            return QCoreApplication::translate("Spell", "hyphen");
        case u'_':
            return QCoreApplication::translate("Spell", "underscore");
        case u'+':
            return QCoreApplication::translate("Spell", "plus");
        default:
            return {};
        }
    };
    QStringList parts{QString()};
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QString word = i == at ? QCoreApplication::translate("Spell", "at", "@") : named(plain[i]);
        if (!word.isEmpty())
            parts << word << QString();
        else if (i < at && !parts.back().isEmpty() && !plain[i].isLowSurrogate())
            parts.back() += QStringLiteral("-") % plain[i];
        else
            parts.back() += plain[i];
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace Intake
