#include "desk/retention.h"

#include <algorithm>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 millisecondsInADay = 86'400'000;

/// Until when created intakes have been forgotten already.
QString forgottenUntil()
{
    return u"forgotten"_s;
}

} // namespace

Retention::Retention(Intakes &intakes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_intakes(intakes)
    , m_clock(clock)
{
}

Retention::~Retention() = default;

void Retention::setKeepDays(int days)
{
    m_keepDays = std::clamp(days, 1, 90);
}

void Retention::start()
{
    if (!std::exchange(m_started, true))
        run();
}

void Retention::run()
{
    m_isDue = false;
    m_clock.after(between, this, [this] { run(); });
    look();
}

void Retention::look()
{
    const qint64 until = m_clock.now().toMSecsSinceEpoch() - m_keepDays * millisecondsInADay;
    m_intakes.store().run([](Store &store) { return store.value(forgottenUntil()); }, this,
                          [this, until](const tl::expected<QByteArray, StoreProblem> &before) {
                              if (before)
                                  forget(until, before->toLongLong());
                              else if (before.error().fault == StoreFault::Locked)
                                  m_isDue = true;
                              else
                                  emit storeTrouble(before.error());
                          });
}

void Retention::catchUp()
{
    if (std::exchange(m_isDue, false))
        look();
}

void Retention::forget(qint64 until, qint64 before)
{
    if (until == before)
        return done(0);
    // A clock that was set back: what it once passed over is looked at again.
    const qint64 from = before < until ? before : 0;
    m_intakes.forgetCreated(from, until, this, [this, until](const tl::expected<int, StoreProblem> &forgotten) {
        if (forgotten)
            remember(until, *forgotten);
        else if (forgotten.error().fault == StoreFault::Locked)
            m_isDue = true;
        else
            emit storeTrouble(forgotten.error());
    });
}

void Retention::remember(qint64 until, int forgotten)
{
    m_intakes.store().run([until](Store &store) { return store.setValue(forgottenUntil(), QByteArray::number(until)); },
                          this,
                          [this, forgotten](const tl::expected<void, StoreProblem> &) {
                              done(forgotten); // not remembered, the same time is looked through once more
                          });
}

void Retention::done(int forgotten)
{
    emit ran(forgotten);
}

bool Retention::isUntouched(const Card &card) const
{
    const bool isDraft = card.row.state == State::Draft || card.row.state == State::Refused;
    return isDraft && card.row.changed <= (m_clock.now() - untouched).toMSecsSinceEpoch();
}

std::vector<QUuid> Retention::untouchedDrafts() const
{
    std::vector<const Card *> old;
    for (const auto &[id, card] : m_intakes.cards())
        if (isUntouched(card))
            old.push_back(&card);
    std::ranges::sort(old, {}, [](const Card *card) { return card->row.changed; });
    std::vector<QUuid> ids;
    ids.reserve(old.size());
    for (const Card *card : old)
        ids.push_back(card->row.id);
    return ids;
}

void Retention::keep(const QUuid &id)
{
    m_intakes.change(
        id, {State::Draft, State::Refused}, [](OneIntake &intake) { intake.event = AuditEvent::Kept; }, this,
        [this](const Intakes::Result &result) {
            if (!result && result.error().fault != StoreFault::Conflict)
                emit storeTrouble(result.error());
        });
}

} // namespace Intake
