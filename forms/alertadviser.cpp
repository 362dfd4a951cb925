#include "forms/alertadviser.h"

#include "advice/severe.h"
#include "advice/suggest.h"
#include "model/clientfields.h"

#include <algorithm>

namespace Intake {

namespace {

QString alertPath()
{
    return QStringLiteral("alert");
}

/// The number of the allergy at a path; -1 for any other field.
int allergyRow(const QString &path)
{
    bool isNumber = false;
    const int row = path.section(u'/', 1, 1).toInt(&isNumber);
    return isNumber && path.startsWith(u"allergies/") ? row : -1;
}

int longestAlert()
{
    int longest = 0;
    forEachField<Client>([&](const auto &field) {
        if (field.key == alertPath())
            longest = field.rules.longest;
    });
    return longest;
}

} // namespace

FieldEditor *AlertAdviser::cell(int row, const char *key) const
{
    return form().editorAt(u"allergies/" % QString::number(row) % u'/' % QLatin1StringView(key));
}

void AlertAdviser::edited(FieldEditor *editor)
{
    if (const int row = allergyRow(editor->path()); row >= 0 && cell(row, "name"))
        offerFor(row);
    else if (editor->path() == alertPath() && !m_told.empty())
        followAlert();
}

/// What is undone or taken out there is no longer there, and may be put there again.
void AlertAdviser::followAlert()
{
    m_told.removeIf([this](const QPointer<FieldEditor> &reaction) {
        const int row = reaction ? allergyRow(reaction->path()) : -1;
        const bool stands = row >= 0 && isInAlert(lineFor(row));
        if (stands || row < 0)
            return !stands;
        reaction->showHint({});
        offerFor(row);
        return true;
    });
}

/// "Anaphylaxis: peanuts"; where nobody has called it so, in the words that were typed.
QString AlertAdviser::lineFor(int row) const
{
    const QString name = cell(row, "name")->text().simplified();
    const QString reaction = cell(row, "reaction")->text().simplified();
    const Severity severity = severityOf(reaction);
    if (name.isEmpty() || severity == Severity::Mild)
        return {};
    return severity == Severity::Anaphylaxis ? tr("Anaphylaxis: %1").arg(name)
                                             : tr("Severe reaction: %1 (%2)").arg(name, reaction);
}

bool AlertAdviser::isInAlert(const QString &line) const
{
    const QStringList lines = form().editorAt(alertPath())->text().split(u'\n');
    return std::ranges::any_of(lines, [&](const QString &each) { return foldedName(each) == foldedName(line); });
}

void AlertAdviser::offerFor(int row)
{
    FieldEditor *reaction = cell(row, "reaction");
    const QString line = lineFor(row);
    if (line.isEmpty() || isInAlert(line))
        return reaction->showOffer({});
    reaction->showOffer({tr("Put ‘%1’ into the alert?").arg(Words::isolated(line)), tr("Put it there"),
                         [this, row] { putIntoAlert(row); }});
}

void AlertAdviser::putIntoAlert(int row)
{
    FieldEditor *reaction = cell(row, "reaction");
    const QString line = reaction ? lineFor(row) : QString();
    if (line.isEmpty() || isInAlert(line))
        return;
    FieldEditor *editor = form().editorAt(alertPath());
    const QString before = editor->text();
    const QString after =
        before.isEmpty() || before.endsWith(u'\n') ? QString(before % line) : QString(before % u'\n' % line);
    if (lengthAsSent(after) > longestAlert())
        return reaction->showHint(
            tr("The alert is full: it takes %1 characters. Nothing was put there; make room in it first.")
                .arg(longestAlert()),
            Theme::Token::Warn);
    editor->retype(after);
    reaction->showHint(tr("Put into the alert. Ctrl+Z there takes it out again."), Theme::Token::Good);
    m_told += reaction;
}

} // namespace Intake
