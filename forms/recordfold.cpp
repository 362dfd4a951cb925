#include "forms/recordfold.h"

#include <QLocale>

namespace Intake {

QString inSentence(const QString &word)
{
    const bool abbreviation = word.size() > 1 && word[1].isUpper();
    if (word.isEmpty() || abbreviation || QLocale().language() != QLocale::English)
        return word;
    return word[0].toLower() % word.sliced(1);
}

QString RecordFold::rowLabel(const PhoneNumber &phone, const QString &path) const
{
    const QString type = m_words.of(phone.type, Rules{.offers = &phoneTypeOffers});
    const QString name = m_words.label(path);
    return type.isEmpty() ? name : QString(name % QStringLiteral(", ") % inSentence(type));
}

void RecordFold::addField(const QString &path, const QString &words)
{
    if (words.isEmpty())
        blanks.push_back({path, m_words.label(path)});
    if (!words.isEmpty() || !marksAt(path).isEmpty())
        addLine(path, m_words.label(path), words);
}

void RecordFold::addDetail(const QString &path, const QString &words)
{
    if (!words.isEmpty())
        details.push_back({path, m_words.label(path), m_words.label(path), words});
    else if (!path.contains(u'/'))
        blanks.push_back({path, m_words.label(path)});
}

void RecordFold::addLine(const QString &path, const QString &label, const QString &words)
{
    lines.push_back({path, label, m_words.label(path), words, marksAt(path)});
}

void RecordFold::addLost(const QString &path, bool ownLabels)
{
    for (const RecordDifference &difference : m_differences)
        if (difference.lost && difference.path.startsWith(path % u'/'))
            lines.push_back(
                {difference.path, ownLabels ? difference.label : QString(), difference.label, {}, difference.mark()});
}

QString RecordFold::marksAt(const QString &path) const
{
    QStringList marks;
    for (const RecordDifference &difference : m_differences)
        if (!difference.lost && (difference.path == path || difference.path.startsWith(path % u'/')))
            marks += difference.mark();
    return marks.join(u'\n');
}

} // namespace Intake
