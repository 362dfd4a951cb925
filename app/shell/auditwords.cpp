#include "shell/auditwords.h"

#include "forms/words.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>
#include <QDateTime>

namespace Intake {

namespace {

using Kind = AuditBreak::Kind;

QString moment(qint64 time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time);
    return QCoreApplication::translate("Audit", "%1 %2", "date, time")
        .arg(Words::date(local.date()), local.toString(QStringLiteral("HH:mm")));
}

QString wholeWords(const AuditFinding &finding)
{
    const int count = int(finding.entries);
    return QCoreApplication::translate("Audit", "The audit log is whole: %Ln entries, %1 to %2.", nullptr, count)
        .arg(moment(finding.first), moment(finding.last));
}

QString faultWords(const AuditBreak &fault)
{
    const QString number = QString::number(fault.number);
    switch (fault.kind) {
    case Kind::Edited:
        return QCoreApplication::translate("Audit", "Entry %1 of the audit log was changed after it was written.")
            .arg(number);
    case Kind::Missing:
        return QCoreApplication::translate("Audit", "Entry %1 of the audit log is missing; later ones are there.")
            .arg(number);
    case Kind::OutOfOrder:
        return QCoreApplication::translate("Audit", "Another entry stands in the place of entry %1 of the audit log.")
            .arg(number);
    case Kind::CutTail:
        return QCoreApplication::translate("Audit", "The audit log was cut: entry %1 and all after it are gone.")
            .arg(number);
    case Kind::Added:
        return QCoreApplication::translate("Audit", "Entry %1 of the audit log was put there by something else than "
                                                    "Intake.")
            .arg(number);
    case Kind::EndLost:
        return QCoreApplication::translate("Audit", "The mark of the audit log’s end was lost, so its last entries may "
                                                    "be gone.");
    case Kind::Removed:
        return QCoreApplication::translate("Audit", "The audit log speaks of intake %1, which is not in the store: it "
                                                    "was removed by something else than Intake.")
            .arg(fault.intake.toString(QUuid::WithoutBraces));
    case Kind::Unlogged:
        break;
    }
    return QCoreApplication::translate("Audit", "The audit log does not say how intake %1 came to its state, so its "
                                                "last entries may be gone.")
        .arg(fault.intake.toString(QUuid::WithoutBraces));
}

/// What is still to be believed.
QString restWords(const AuditFinding &finding)
{
    if (finding.entries == 0)
        return {};
    const int count = int(finding.entries);
    return u' ' + QCoreApplication::translate("Audit", "The %Ln entries before it are whole, %1 to %2.", nullptr, count)
                      .arg(moment(finding.first), moment(finding.last));
}

const char *nameOf(AuditEvent event)
{
    static const std::map<AuditEvent, const char *> names = {
        {AuditEvent::Begun, QT_TRANSLATE_NOOP("Audit", "Intake begun")},
        {AuditEvent::Edited, QT_TRANSLATE_NOOP("Audit", "Edited")},
        {AuditEvent::Queued, QT_TRANSLATE_NOOP("Audit", "Create pressed")},
        {AuditEvent::Sending, QT_TRANSLATE_NOOP("Audit", "Sent")},
        {AuditEvent::NotSent, QT_TRANSLATE_NOOP("Audit", "Not sent after all")},
        {AuditEvent::Created, QT_TRANSLATE_NOOP("Audit", "Created")},
        {AuditEvent::Refused, QT_TRANSLATE_NOOP("Audit", "Refused by the server")},
        {AuditEvent::Waiting, QT_TRANSLATE_NOOP("Audit", "Not created yet, waits")},
        {AuditEvent::Unknown, QT_TRANSLATE_NOOP("Audit", "Not known whether created")},
        {AuditEvent::Adopted, QT_TRANSLATE_NOOP("Audit", "Found on the server")},
        {AuditEvent::AdoptedByPerson, QT_TRANSLATE_NOOP("Audit", "Somebody said: this is the client")},
        {AuditEvent::SentAgain, QT_TRANSLATE_NOOP("Audit", "Somebody said: not there, send again")},
        {AuditEvent::TakenBack, QT_TRANSLATE_NOOP("Audit", "Taken out of the queue")},
        {AuditEvent::Discarded, QT_TRANSLATE_NOOP("Audit", "Discarded")},
        {AuditEvent::Restored, QT_TRANSLATE_NOOP("Audit", "Discarding undone")},
        {AuditEvent::Kept, QT_TRANSLATE_NOOP("Audit", "Old draft kept")},
        {AuditEvent::Forgotten, QT_TRANSLATE_NOOP("Audit", "Record removed from this computer")},
        {AuditEvent::ReadBack, QT_TRANSLATE_NOOP("Audit", "Read back")},
        {AuditEvent::Printed, QT_TRANSLATE_NOOP("Audit", "Printed")},
        {AuditEvent::Saved, QT_TRANSLATE_NOOP("Audit", "Saved as a file")},
        {AuditEvent::Copied, QT_TRANSLATE_NOOP("Audit", "Copied")},
        {AuditEvent::NamesShown, QT_TRANSLATE_NOOP("Audit", "Names shown")},
        {AuditEvent::Opened, QT_TRANSLATE_NOOP("Audit", "Intake opened")},
        {AuditEvent::Closed, QT_TRANSLATE_NOOP("Audit", "Intake closed")},
        {AuditEvent::Locked, QT_TRANSLATE_NOOP("Audit", "Locked")},
        {AuditEvent::Unlocked, QT_TRANSLATE_NOOP("Audit", "Unlocked")},
        {AuditEvent::WrongPin, QT_TRANSLATE_NOOP("Audit", "Wrong PIN")},
        {AuditEvent::CameToDesk, QT_TRANSLATE_NOOP("Audit", "Came to the desk")},
        {AuditEvent::PersonAdded, QT_TRANSLATE_NOOP("Audit", "Somebody added at this desk")},
        {AuditEvent::PersonRemoved, QT_TRANSLATE_NOOP("Audit", "Somebody removed from this desk")},
        {AuditEvent::PinChanged, QT_TRANSLATE_NOOP("Audit", "PIN changed")},
        {AuditEvent::SettingsChanged, QT_TRANSLATE_NOOP("Audit", "Settings changed")},
        {AuditEvent::Verified, QT_TRANSLATE_NOOP("Audit", "Audit log checked")},
        {AuditEvent::LogBegun, QT_TRANSLATE_NOOP("Audit", "The audit log begins")},
        {AuditEvent::Salvaged, QT_TRANSLATE_NOOP("Audit", "The store was damaged and mended")},
        {AuditEvent::EndLost, QT_TRANSLATE_NOOP("Audit", "The end of the audit log was lost")},
        {AuditEvent::OlderCopy, QT_TRANSLATE_NOOP("Audit", "An older copy of the store was put back")},
        {AuditEvent::KeyChanged, QT_TRANSLATE_NOOP("Audit", "The key of the store was changed")},
    };
    const auto name = names.find(event);
    return name == names.end() ? QT_TRANSLATE_NOOP("Audit", "Something that this version does not know") : name->second;
}

} // namespace

QString auditWords(const AuditFinding &finding)
{
    return finding.fault ? QString(faultWords(*finding.fault) % restWords(finding)) : wholeWords(finding);
}

QString auditEventWords(const AuditEntry &entry)
{
    const QString words = QCoreApplication::translate("Audit", nameOf(entry.event));
    static constexpr AuditEvent telling[] = {
        AuditEvent::Saved,       AuditEvent::SettingsChanged, AuditEvent::Copied,    AuditEvent::WrongPin,
        AuditEvent::PersonAdded, AuditEvent::PersonRemoved,   AuditEvent::PinChanged};
    if (entry.detail == auditByCommand)
        return QCoreApplication::translate("Audit", "%1, by a command", "what was done").arg(words);
    const bool tells = std::ranges::find(telling, entry.event) != std::end(telling);
    return tells && !entry.detail.isEmpty()
               ? QCoreApplication::translate("Audit", "%1: %2", "what was done, of which kind")
                     .arg(words, Words::shown(entry.detail))
               : words;
}

} // namespace Intake
