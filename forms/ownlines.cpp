#include "forms/ownlines.h"

#include "forms/addresslabels.h"
#include "forms/ageadviserquestions.h"
#include "forms/consentadviser.h"
#include "forms/health.h"
#include "model/asking.h"

namespace Intake::OwnLines {

namespace {

/// Nothing that is typed has this character.
constexpr QChar mark(u'\x1');

QString joined(QChar kind, const QStringList &parts)
{
    return mark % kind % mark % parts.join(mark);
}

QString labelOf(const QString &path, const Draft &draft)
{
    return addressLabel(path, draft.client.address.countryCode.text);
}

/// The fields that a line says are to be asked next time: label by label, as far as they are known, and only if the
/// same line comes of them.
QStringList askedNextTime(const QString &line, const Draft &draft)
{
    const QString start = IntakeForm::askNextTime({});
    if (!line.startsWith(start))
        return {};
    const QStringList known = askablePaths();
    QStringList found, labels;
    for (qsizetype at = start.size(); at < line.size();) {
        QString path, label;
        for (const QString &each : known)
            if (const QString its = labelOf(each, draft);
                its.size() > label.size() && QStringView(line).sliced(at).startsWith(its)) {
                path = each;
                label = its;
            }
        at += std::max(label.size(), qsizetype(1)); // what stands between two labels is of the language
        if (!path.isEmpty()) {
            found += path;
            labels += label;
        }
    }
    return IntakeForm::askNextTime(labels) == line ? found : QStringList();
}

QString standInFor(const QString &line, const Draft &draft, QDate today)
{
    for (const auto &[path, answer] : draft.answers)
        if (const auto asked = Health::askedIn(line, path, answer))
            return joined(u'h', {path, asked->day.toString(Qt::ISODate), asked->by});
    if (const auto guardian = GuardianQuestions::partsOf(line))
        return joined(u'g', *guardian);
    if (const auto consent = ConsentAdviser::partsOf(line, today))
        return joined(u'c', *consent);
    const QStringList next = askedNextTime(line, draft);
    return next.empty() ? line : joined(u'a', next);
}

QString lineFor(const QString &standIn, const Draft &draft)
{
    if (!standIn.startsWith(mark))
        return standIn;
    const QStringList parts = standIn.split(mark).sliced(2);
    switch (standIn[1].unicode()) {
    case u'g':
        return GuardianQuestions::lineOf(parts);
    case u'c':
        return ConsentAdviser::lineOf(parts);
    case u'a': {
        QStringList labels;
        for (const QString &path : parts)
            labels += labelOf(path, draft);
        return IntakeForm::askNextTime(labels);
    }
    default:
        return Health::noteLine(parts[0], draft.answers.at(parts[0]),
                                {QDate::fromString(parts[1], Qt::ISODate), parts[2]});
    }
}

/// Puts what `other` makes of it in the place of each line of the notes.
template <typename Other>
Draft exchanged(Draft draft, Other &&other)
{
    QStringList lines = draft.client.notes.text.split(u'\n');
    for (QString &line : lines)
        line = other(line);
    draft.client.notes.text = lines.join(u'\n');
    return draft;
}

} // namespace

Draft without(Draft draft, QDate today)
{
    return exchanged(draft, [&](const QString &line) { return standInFor(line, draft, today); });
}

bool isOwn(const QString &line, const Draft &draft, QDate today)
{
    return standInFor(line, draft, today) != line;
}

Draft with(Draft draft)
{
    return exchanged(draft, [&](const QString &line) { return lineFor(line, draft); });
}

} // namespace Intake::OwnLines
