#pragma once

#include "desk/desk.h"
#include "shell/deskrequest.h"

namespace Intake {

/// `intake audit` on an open desk.
class DeskAudit : public QObject
{
    Q_OBJECT
public:
    DeskAudit(Desk &desk, QObject *parent);
    ~DeskAudit() override;

    void list();
    void verify();

signals:
    void finished(const Intake::DeskAnswer &answer);

private:
    void take(const tl::expected<std::vector<AuditEntry>, StoreProblem> &part);

    Desk &m_desk;
    QByteArrayList m_lines; ///< the last one first
};

} // namespace Intake
