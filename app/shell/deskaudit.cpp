#include "shell/deskaudit.h"

#include "forms/words.h"
#include "shell/auditwords.h"
#include "shell/storewords.h"

#include <algorithm>

namespace Intake {

namespace {

DeskAnswer trouble(const StoreProblem &problem)
{
    return {ExitCode::Secret, {}, {storeWords(problem)}};
}

QByteArray word(const QString &text)
{
    const QByteArray shown = Words::shown(text).simplified().toUtf8();
    return shown.isEmpty() ? QByteArrayLiteral("-") : shown;
}

/// Time, event, intake, who is at the desk, the system's user, and what else there is to say.
QByteArray lineOf(const AuditEntry &entry)
{
    const QByteArray time = QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC).toString(Qt::ISODate).toLatin1();
    const QByteArray intake = entry.intake.isNull() ? QByteArray("-") : entry.intake.toByteArray(QUuid::WithoutBraces);
    return QByteArrayList{time,
                          QByteArray(auditWord(entry.event).data()),
                          intake,
                          word(entry.who),
                          word(entry.account),
                          word(entry.detail)}
        .join('\t');
}

} // namespace

DeskAudit::DeskAudit(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

DeskAudit::~DeskAudit() = default;

void DeskAudit::list()
{
    m_desk.days().readAll(this,
                          [this](const tl::expected<std::vector<AuditEntry>, StoreProblem> &part) { take(part); });
}

void DeskAudit::take(const tl::expected<std::vector<AuditEntry>, StoreProblem> &part)
{
    if (!part)
        return emit finished(trouble(part.error()));
    for (const AuditEntry &entry : *part)
        m_lines += lineOf(entry);
    if (!part->empty())
        return;
    std::ranges::reverse(m_lines);
    emit finished({ExitCode::Done, m_lines.join('\n'), {}});
}

void DeskAudit::verify()
{
    m_desk.days().check(this, [this](const tl::expected<AuditFinding, StoreProblem> &finding) {
        if (!finding)
            return emit finished(trouble(finding.error()));
        m_desk.note(AuditEvent::Verified, {}, auditByCommand);
        emit finished({finding->fault ? ExitCode::Broken : ExitCode::Done, auditWords(*finding).toUtf8(), {}});
    });
}

} // namespace Intake
