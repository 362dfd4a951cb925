#include "desk/drafts.h"

namespace Intake {

Drafts::Drafts(Intakes &intakes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_intakes(intakes)
    , m_clock(clock)
{
}

Drafts::~Drafts() = default;

void Drafts::typed(const QUuid &id, std::function<Draft()> value)
{
    if (m_value && m_id != id)
        save();
    const auto now = m_clock.sinceBoot();
    if (!m_value)
        m_first = now;
    m_id = id;
    m_value = std::move(value);
    m_due = std::min(now + m_pause, m_first + longest);
    wake();
}

void Drafts::wake()
{
    if (std::exchange(m_awake, true))
        return;
    m_clock.after(std::max(m_due - m_clock.sinceBoot(), std::chrono::milliseconds(0)), this, [this] {
        m_awake = false;
        if (!m_value)
            return;
        if (m_clock.sinceBoot() < m_due)
            wake();
        else
            save();
    });
}

void Drafts::save()
{
    const Draft draft = m_value();
    m_value = nullptr;
    write(m_id, draft);
}

void Drafts::write(const QUuid &id, const Draft &draft)
{
    const bool known = m_begun.contains(id) || m_intakes.card(id);
    if (!known && filledFields(draft) == 0)
        return;
    ++m_writing;
    const auto reply = [this, id, draft](const Intakes::Result &result) { written(id, draft, result); };
    if (known)
        return m_intakes.change(
            id, {State::Draft, State::Refused}, [draft](OneIntake &intake) { intake.draft = draft; }, this, reply);
    m_begun.insert(id);
    m_intakes.add({Row{.id = id}, draft, {}, {}, {}}, this, reply);
}

void Drafts::written(const QUuid &id, const Draft &draft, const Intakes::Result &result)
{
    --m_writing;
    if (result) {
        emit saved(id, QDateTime::fromMSecsSinceEpoch(result->row.changed, Qt::UTC));
        return;
    }
    // Sent, created or discarded meanwhile: what stands there is newer than this.
    if (result.error().fault == StoreFault::Conflict)
        return;
    m_begun.remove(id);
    retry(id, draft, result.error());
}

void Drafts::retry(const QUuid &id, const Draft &draft, const StoreProblem &problem)
{
    if (!m_value) {
        m_id = id;
        m_value = [draft] { return draft; };
        m_first = m_clock.sinceBoot();
    }
    m_due = m_clock.sinceBoot() + again;
    wake();
    if (problem.fault != StoreFault::Closed && problem.fault != StoreFault::Locked)
        emit failed(id, problem);
}

void Drafts::flush(QObject *receiver, const std::function<void()> &then)
{
    if (m_value)
        save();
    if (!then)
        return;
    // The store's jobs run in order: when this one is reached, all before it are done.
    m_intakes.store().run([](Store &) { return tl::expected<void, StoreProblem>(); }, receiver,
                          [then](const tl::expected<void, StoreProblem> &) { then(); });
}

void Drafts::discard(const QUuid &id, const Draft &draft)
{
    if (m_id == id)
        m_value = nullptr;
    m_gone.insert_or_assign(id, Gone{draft, m_clock.sinceBoot(), m_clock.now().toMSecsSinceEpoch()});
    m_clock.after(undoable, this, [this] { forgetDiscarded(undoable); });
    if (!m_begun.contains(id) && !m_intakes.card(id))
        return;
    m_intakes.change(
        id, {State::Draft, State::Refused, State::Ready, State::Waiting},
        [](OneIntake &intake) {
            intake.row.state = State::Discarded;
            intake.draft = {};
            intake.sending.reset();
            intake.answer.reset();
        },
        this,
        [this, id](const Intakes::Result &result) {
            if (!result && result.error().fault != StoreFault::NotFound)
                emit failed(id, result.error());
        });
}

bool Drafts::undoDiscard(const QUuid &id)
{
    const auto gone = m_gone.find(id);
    if (gone == m_gone.end() || m_clock.sinceBoot() - gone->second.at >= undoable)
        return false;
    const Draft draft = gone->second.draft;
    m_gone.erase(gone);
    m_intakes.change(
        id, {State::Discarded},
        [draft](OneIntake &intake) {
            intake.row.state = State::Draft;
            intake.draft = draft;
        },
        this,
        [this, id, draft](const Intakes::Result &result) {
            if (result)
                emit restored(id);
            else
                addAgain(id, draft);
        });
    return true;
}

/// What had never reached the store is begun there now.
void Drafts::addAgain(const QUuid &id, const Draft &draft)
{
    ++m_writing;
    m_begun.insert(id);
    m_intakes.add({Row{.id = id}, draft, {}, {}, {}}, this, [this, id, draft](const Intakes::Result &result) {
        written(id, draft, result);
        emit restored(id);
    });
}

void Drafts::forgetDiscarded()
{
    forgetDiscarded({});
}

void Drafts::forgetDiscarded(std::chrono::milliseconds age)
{
    std::vector<QUuid> old;
    for (const auto &[id, gone] : m_gone)
        if (m_clock.sinceBoot() - gone.at >= age)
            old.push_back(id);
    for (const QUuid &id : old) {
        m_gone.erase(id);
        emit forgotten(id);
    }
}

} // namespace Intake
