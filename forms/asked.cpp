#include "forms/asked.h"

#include "forms/words.h"

#include <QRegularExpression>
#include <QStringBuilder>

namespace Intake {

namespace {

/// In the order of the language.
QString shortDateFormat()
{
    return Words::dateFormat(QLocale()).replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
}

/// `before` and `behind` are patterns, as is `day`. Initials are up to four letters, never small ones: "by mum" is no
/// signature.
QRegularExpressionMatch match(const QString &line, const QString &words, const QString &day, const QString &before = {},
                              const QString &behind = {})
{
    if (before.isEmpty() && !line.startsWith(words.section(u'%', 0, 0)))
        return {}; // most lines, at no cost
    QString pattern = QRegularExpression::escape(words);
    pattern.replace(QStringLiteral("\\%1"), QString(u"(?<day>" % day % u')'));
    pattern.replace(QStringLiteral("\\%2"),
                    QStringLiteral("(?<by>(?:[^\\P{L}\\p{Ll}]\\p{M}*){1,4})(?![\\p{L}\\p{M}])"));
    return QRegularExpression(QRegularExpression::anchoredPattern(before % pattern % behind)).match(line);
}

std::optional<Asked> askedIn(const QRegularExpressionMatch &found)
{
    const QDate day = QLocale().toDate(found.captured(QStringLiteral("day")), shortDateFormat());
    return found.hasMatch() && day.isValid() ? std::optional(Asked{day, found.captured(QStringLiteral("by"))})
                                             : std::nullopt;
}

QString anything()
{
    return QStringLiteral(".+");
}

} // namespace

QString AskedWords::line(const Asked &asked) const
{
    return asked.by.isEmpty() ? dated.arg(date(asked.day)) : named.arg(date(asked.day), asked.by);
}

std::optional<Asked> AskedWords::read(const QString &line) const
{
    const std::optional<Asked> byOne = askedIn(match(line, named, anything()));
    return byOne ? byOne : askedIn(match(line, dated, anything()));
}

std::optional<std::pair<Asked, QString>> AskedWords::readOn(const QString &line, QDate day) const
{
    for (const QString &words : {named, dated}) {
        const auto found = match(line, words, QRegularExpression::escape(date(day)), {}, QStringLiteral("(?<rest>.*)"));
        if (const std::optional<Asked> asked = askedIn(found))
            return std::pair(*asked, found.captured(QStringLiteral("rest")));
    }
    return {};
}

std::optional<std::pair<Asked, QString>> AskedWords::readEnd(const QString &line) const
{
    const auto found = match(line, named, anything(), QStringLiteral("(?<rest>.*)"));
    const std::optional<Asked> asked = askedIn(found);
    return asked ? std::optional(std::pair(*asked, found.captured(QStringLiteral("rest")))) : std::nullopt;
}

QString AskedWords::date(QDate day)
{
    return QLocale().toString(day, shortDateFormat());
}

} // namespace Intake
