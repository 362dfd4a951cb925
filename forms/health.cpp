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

/// "Medications: none, asked %1 by %2", with the label in it; day and initials are still open.
AskedWords lineWords(const QString &path, Answer answer)
{
    const bool none = answer == Answer::None;
    const QString dated = none ? QCoreApplication::translate("Health", "%1: none, asked %2")
                               : QCoreApplication::translate("Health", "%1: declined, asked %2");
    const QString named =
        none ? QCoreApplication::translate("Health", "%1: none, asked %2 by %3", "%3 are initials")
             : QCoreApplication::translate("Health", "%1: declined, asked %2 by %3", "%3 are initials");
    const QString label = Words::fieldLabel(path), day = QStringLiteral("%1");
    return {dated.arg(label, day), named.arg(label, day, QStringLiteral("%2"))};
}

bool needsNote(const QString &path, Answer answer)
{
    return answer == Answer::Declined || (answer == Answer::None && path != allergies());
}

QSet<QString> folded(std::initializer_list<const char16_t *> ways)
{
    QSet<QString> all;
    for (const char16_t *way : ways)
        all.insert(foldedName(QString::fromUtf16(way)));
    return all;
}

// As they are typed at front desks in the languages of this program.

/// In any of the blocks.
const QSet<QString> &waysOfAll()
{
    static const QSet<QString> ways =
        folded({u"none",    u"nil",           u"nil known", u"no known",         u"none known",   u"none reported",
                u"keine",   u"keine bekannt", u"aucun",     u"aucune",           u"aucun connu",  u"aucune connue",
                u"néant",   u"ninguno",       u"ninguna",   u"ninguna conocida", u"no conocidas", u"无",
                u"無",      u"没有",          u"không",     u"không có",         u"لا",           u"لا يوجد",
                u"لا توجد", u"لا شيء"});
    return ways;
}

/// In one of them.
const QSet<QString> &ownWays(const QString &block)
{
    static const QSet<QString> noAllergies = folded({u"nka",
                                                     u"nkda",
                                                     u"no known allergies",
                                                     u"no known drug allergies",
                                                     u"no allergies",
                                                     u"nil allergies",
                                                     u"nil known allergies",
                                                     u"keine Allergien",
                                                     u"keine bekannten Allergien",
                                                     u"aucune allergie",
                                                     u"aucune allergie connue",
                                                     u"sin alergias",
                                                     u"sin alergias conocidas",
                                                     u"ninguna alergia",
                                                     u"无过敏",
                                                     u"无过敏史",
                                                     u"无已知过敏",
                                                     u"không dị ứng",
                                                     u"không có dị ứng",
                                                     u"لا توجد حساسية",
                                                     u"لا حساسية"});
    static const QSet<QString> noMedications = folded(
        {u"no medications", u"no medication", u"no meds", u"nil meds", u"nil regular", u"no regular medications",
         u"keine Medikamente", u"aucun médicament", u"ningún medicamento", u"sin medicación", u"sin medicamentos",
         u"无用药", u"未用药", u"不用药", u"không dùng thuốc", u"không có thuốc", u"لا توجد أدوية", u"لا أدوية"});
    static const QSet<QString> noIntolerances =
        folded({u"no intolerances", u"no known intolerances", u"keine Unverträglichkeiten", u"aucune intolérance",
                u"sin intolerancias", u"ninguna intolerancia", u"无不耐受", u"无已知不耐受", u"لا يوجد عدم تحمل"});
    return block == allergies() ? noAllergies : block == u"medications" ? noMedications : noIntolerances;
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

bool saysNone(const QString &name, const QString &block)
{
    const QString folded = foldedName(name);
    return waysOfAll().contains(folded) || ownWays(block).contains(folded);
}

QString noteLine(const QString &path, Answer answer, const Asked &asked)
{
    return needsNote(path, answer) ? lineWords(path, answer).line(asked) : QString();
}

std::optional<Asked> askedIn(const QString &line, const QString &path, Answer answer)
{
    return needsNote(path, answer) ? lineWords(path, answer).read(line) : std::nullopt;
}

} // namespace Intake::Health
