#include "forms/recordsheet.h"
#include "forms/recordwords.h"

#include <QCoreApplication>

namespace Intake {

namespace {

void appendLine(QString &text, const QString &line)
{
    if (!line.isEmpty())
        text += line % u'\n';
}

/// Further lines of a value are indented, so that they cannot pass for fields of their own.
QString oneValue(const RecordLine &line)
{
    QString value = line.value;
    value.replace(u'\n', QStringLiteral("\n    "));
    if (!line.mark.isEmpty())
        value += (value.isEmpty() ? QStringLiteral("(") : QStringLiteral(" (")) %
                 QString(line.mark).replace(u'\n', QStringLiteral("; ")) % u')';
    return QCoreApplication::translate("RecordView", "%1: %2", "label and value")
        .arg(line.label.isEmpty() ? line.name : line.label, value);
}

void appendLines(QString &text, const QString &title, const std::vector<RecordLine> &lines)
{
    text += u'\n';
    appendLine(text, title);
    for (const RecordLine &line : lines)
        appendLine(text, oneValue(line));
}

} // namespace

QString createdWords(const QString &timestamp, QDate today)
{
    if (timestamp.isEmpty())
        return QCoreApplication::translate("RecordView", "Created");
    const auto here = instantIn(timestamp);
    if (!here)
        return QCoreApplication::translate("RecordView", "Created: %1").arg(RecordWords::line(timestamp));
    const QString time = here->toString(QStringLiteral("HH:mm:ss")), zone = here->timeZoneAbbreviation();
    if (here->date() == today)
        return QCoreApplication::translate("RecordView", "Created %1 (%2)", "time, zone").arg(time, zone);
    return QCoreApplication::translate("RecordView", "Created %1, %2 (%3)", "date, time, zone")
        .arg(Words::date(here->date()), time, zone);
}

QString asText(const RecordSheet &sheet)
{
    QString text;
    if (!sheet.practice.isEmpty())
        appendLine(text, sheet.practice);
    appendLine(text, sheet.outcome);
    appendLine(text, sheet.name);
    appendLine(text, sheet.facts.join(QStringLiteral(" · ")));
    appendLine(text, sheet.id);
    if (!sheet.warnings.empty())
        appendLines(text, {}, sheet.warnings);
    if (!sheet.differences.isEmpty())
        appendLine(text, u'\n' % sheet.differencesTitle % u'\n' % sheet.differences.join(u'\n'));
    for (const RecordSection &section : sheet.sections)
        appendLines(text, section.title, section.lines);
    if (!sheet.notRecorded.isEmpty())
        text += u'\n' % sheet.notRecorded % u'\n';
    return Words::withoutIsolates(text);
}

QString asText(const RecordShown &shown)
{
    return asText(recordSheet(shown));
}

} // namespace Intake
