#include "desk/reconciler.h"
#include "desk/steps.h"

#include <algorithm>

namespace Intake {

void Reconciler::adopt(const QUuid &id, const RecordId &record)
{
    const Sighting *found = look(id);
    if (!found)
        return;
    const auto candidate =
        std::ranges::find(found->candidates, record, [](const Candidate &each) { return each.record.client.id; });
    if (candidate == found->candidates.end())
        return;
    // Another intake may have got it since that look.
    m_intakes.store().run([](Store &store) { return othersIn(store); }, this,
                          [this, id, chosen = candidate->record](const tl::expected<Others, StoreProblem> &others) {
                              const QString &name = chosen.client.id.text;
                              if (!others)
                                  emit storeTrouble(others.error());
                              else if (!others->claimed.contains(name) && !m_claimed.contains(name))
                                  adoptRecord(id, chosen, AuditEvent::AdoptedByPerson);
                              else
                                  begin();
                          });
}

void Reconciler::adoptRecord(const QUuid &id, const Record &record, AuditEvent event)
{
    m_claimed.insert(record.client.id.text);
    m_intakes.change(
        id, {State::Unknown},
        [record, event, at = m_intakes.clock().now()](OneIntake &intake) {
            Intake::adopt(intake, record, at);
            intake.event = event;
        },
        this,
        [this, id, name = record.client.id.text](const Intakes::Result &result) {
            if (result) {
                emit settled(id);
                return;
            }
            m_claimed.remove(name);
            if (result.error().fault != StoreFault::Conflict)
                emit storeTrouble(result.error());
        });
}

void Reconciler::sendAgain(const QUuid &id)
{
    const Sighting *found = look(id);
    if (!found || !found->mayResend)
        return;
    m_intakes.change(
        id, {State::Unknown},
        [](OneIntake &intake) {
            intake.row.state = State::Ready;
            intake.row.due = intake.row.wait = 0;
        },
        this,
        [this, id](const Intakes::Result &result) {
            if (result)
                emit settled(id);
            else if (result.error().fault != StoreFault::Conflict)
                emit storeTrouble(result.error());
        });
}

} // namespace Intake
