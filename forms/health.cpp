#include "forms/health.h"

#include "advice/suggest.h"
#include "forms/words.h"

#include <QCoreApplication>
#include <QSet>

namespace Intake::Health {

namespace {

QString allergies()
{
    return QStringLiteral("allergies");
}

/// "Medications: none, asked %1", with the label in it and the day still open.
QString openLine(const QString &path, Answer answer)
{
    const QString words = answer == Answer::None ? QCoreApplication::translate("Health", "%1: none, asked %2")
                                                 : QCoreApplication::translate("Health", "%1: declined, asked %2");
    return words.arg(Words::fieldLabel(path), QStringLiteral("%1"));
}

/// "23 Nov 2026" in the order of the language.
QString shortDateFormat()
{
    return Words::dateFormat(QLocale()).replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
}

bool needsNote(const QString &path, Answer answer)
{
    return answer == Answer::Declined || (answer == Answer::None && path != allergies());
}

} // namespace

bool isBlock(const QString &path)
{
    return path == allergies() || path == u"medications" || path == u"intolerances";
}

QString noKnownAllergies()
{
    return QStringLiteral("NKA");
}

Draft withNoKnownAllergies(Draft draft)
{
    const auto answer = draft.answers.find(allergies());
    if (draft.client.allergies.empty() && answer != draft.answers.end() && answer->second == Answer::None)
        draft.client.allergies = {{noKnownAllergies(), {}}};
    return draft;
}

Draft withoutNoKnownAllergies(Draft draft)
{
    if (draft.client.allergies == std::vector<Allergy>{{noKnownAllergies(), {}}}) {
        draft.client.allergies.clear();
        draft.answers[allergies()] = Answer::None;
    }
    return draft;
}

bool saysNoKnown(const QString &name)
{
    // As they are typed at front desks in the languages of this program.
    static const QSet<QString> ways = [] {
        QSet<QString> folded;
        for (const char16_t *way : {u"nka",
                                    u"none",
                                    u"nil",
                                    u"nil known",
                                    u"no known",
                                    u"no known allergies",
                                    u"no allergies",
                                    u"none known",
                                    u"keine",
                                    u"keine bekannt",
                                    u"keine Allergien",
                                    u"aucune",
                                    u"aucune connue",
                                    u"aucune allergie",
                                    u"néant",
                                    u"ninguna",
                                    u"ninguna conocida",
                                    u"sin alergias",
                                    u"no conocidas",
                                    u"无",
                                    u"無",
                                    u"没有",
                                    u"无过敏",
                                    u"无已知过敏",
                                    u"không",
                                    u"không có",
                                    u"không dị ứng",
                                    u"لا",
                                    u"لا يوجد",
                                    u"لا توجد",
                                    u"لا شيء"})
            folded.insert(foldedName(QString::fromUtf16(way)));
        return folded;
    }();
    return ways.contains(foldedName(name));
}

QString noteLine(const QString &path, Answer answer, QDate asked)
{
    return needsNote(path, answer) ? openLine(path, answer).arg(noteDate(asked)) : QString();
}

bool isNoteLine(const QString &line, const QString &path, Answer answer)
{
    const QStringList around = openLine(path, answer).split(QStringLiteral("%1"));
    return needsNote(path, answer) && isDated(line, around.front(), around.back());
}

QString noteDate(QDate date)
{
    return QLocale().toString(date, shortDateFormat());
}

bool isDated(const QString &line, const QString &before, const QString &after)
{
    if (!line.startsWith(before) || !line.endsWith(after) || line.size() < before.size() + after.size())
        return false;
    const QString day = line.mid(before.size(), line.size() - before.size() - after.size());
    return QLocale().toDate(day, shortDateFormat()).isValid();
}

} // namespace Intake::Health
