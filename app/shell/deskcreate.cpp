#include "shell/deskcreate.h"

#include "shell/createwords.h"
#include "shell/storewords.h"

#include <algorithm>
#include <QCoreApplication>

namespace Intake {

namespace {

constexpr std::chrono::milliseconds tick{100};

DeskAnswer takenOverWords()
{
    return {ExitCode::Waiting,
            {},
            {QCoreApplication::translate("Terminal", "The client was not created: somebody took the intake back in the "
                                                     "window. Go on with it there.")}};
}

} // namespace

DeskCreate::DeskCreate(Desk &desk, bool stored, const QUuid &id, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_stored(stored)
    , m_id(id)
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &DeskCreate::look);
    connect(&desk.outbox(), &Outbox::settled, this, &DeskCreate::look);
    connect(&desk.outbox(), &Outbox::storeTrouble, this, &DeskCreate::trouble);
    connect(&desk.reconciler(), &Reconciler::settled, this, &DeskCreate::look);
    connect(&desk.reconciler(), &Reconciler::looked, this, &DeskCreate::look);
}

DeskCreate::~DeskCreate() = default;

void DeskCreate::start(const Draft &draft, QDate today)
{
    // By the time the store has done this, the outbox knows what it had kept: a hold, the rate.
    m_desk.store().run([](Store &) { return tl::expected<void, StoreProblem>(); }, this,
                       [this, draft, today](const tl::expected<void, StoreProblem> &) { begin(draft, today); });
}

void DeskCreate::begin(const Draft &draft, QDate today)
{
    const auto checked = check(draft, today);
    if (!checked)
        return finish(refusedByChecks(checked.error()));
    m_sent = checked->client();
    m_tick.start();
    m_begun.start();
    if (!m_desk.intakes().card(m_id))
        static_cast<void>(m_desk.outbox().create(m_id, draft, today, auditByCommand)); // it has just been checked
    look();
}

void DeskCreate::look()
{
    if (m_over || !m_tick.isActive())
        return;
    const Card *card = m_desk.intakes().card(m_id);
    if (card)
        lookAt(*card);
    else if (std::exchange(m_wasThere, false))
        finish(takenOverWords());
    else if (m_trouble)
        tellTrouble();
}

void DeskCreate::lookAt(const Card &card)
{
    m_wasThere = true;
    switch (card.row.state) {
    case State::Draft:
    case State::Discarded:
        return finish(takenOverWords());
    case State::Ready:
        return lookAtReady();
    case State::Sending:
        if (m_trouble && m_desk.outbox().unsaved(m_id) && isLong(m_troubled))
            tellTrouble();
        return;
    case State::Unknown:
        if (m_desk.reconciler().look(m_id) || m_desk.reconciler().isElsewhere(m_id) || isLong(m_unknown))
            tellAsStored();
        return;
    case State::Waiting:
    case State::Refused:
    case State::Created:
        tellAsStored();
    }
}

void DeskCreate::lookAtReady()
{
    if (m_trouble && isLong(m_troubled))
        return tellTrouble();
    const QueueStatus queue = m_desk.outbox().status();
    const bool goesSoon = queue.keyChanging || (queue.nextIn && queue.nextIn->count() == 0);
    const bool mayGo = !queue.hold && !queue.locked && goesSoon;
    if (mayGo || m_trouble)
        m_stuck.invalidate();
    else if (queue.locked || !isUnderWay() || isLong(m_stuck))
        return finish(notSentAnswer(queue, m_id, m_stored));
    if (m_begun.hasExpired(std::chrono::milliseconds(longest).count()))
        finish(notSentAnswer(queue, m_id, m_stored));
}

/// The card says "ready" until the claim is on disk, but the outbox no longer counts it among those that wait.
bool DeskCreate::isUnderWay() const
{
    const auto waits = [](const auto &card) {
        return card.second.row.state == State::Ready || card.second.row.state == State::Waiting;
    };
    return std::ranges::count_if(m_desk.intakes().cards(), waits) != m_desk.outbox().status().waiting;
}

bool DeskCreate::isLong(QElapsedTimer &since)
{
    if (!since.isValid())
        since.start();
    return since.hasExpired(std::chrono::milliseconds(patience).count());
}

void DeskCreate::trouble(const StoreProblem &problem)
{
    m_trouble = problem;
    look();
}

void DeskCreate::tellAsStored()
{
    m_tick.stop();
    m_desk.intakes().read(m_id, this, [this](const Intakes::Result &intake) {
        if (intake)
            return finish(endedAnswer(*intake, m_stored));
        m_trouble = intake.error();
        tellTrouble();
    });
}

/// What the server said is told first: it is true whatever the store does.
void DeskCreate::tellTrouble()
{
    const Verdict *verdict = m_desk.outbox().unsaved(m_id);
    DeskAnswer answer = verdict ? endedAnswer(*verdict, m_sent, m_id, false) : DeskAnswer{ExitCode::Secret, {}, {}};
    answer.errors += storeWords(*m_trouble);
    finish(answer);
}

void DeskCreate::finish(const DeskAnswer &answer)
{
    m_tick.stop();
    if (!std::exchange(m_over, true))
        emit finished(answer);
}

} // namespace Intake
