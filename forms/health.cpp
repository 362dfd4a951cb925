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

QString noteLine(const QString &path, Answer answer, const Asked &asked)
{
    return needsNote(path, answer) ? lineWords(path, answer).line(asked) : QString();
}

std::optional<Asked> askedIn(const QString &line, const QString &path, Answer answer)
{
    return needsNote(path, answer) ? lineWords(path, answer).read(line) : std::nullopt;
}

} // namespace Intake::Health
