#include "shell/desksend.h"

#include "forms/words.h"
#include "shell/storewords.h"

#include <algorithm>
#include <QCoreApplication>

namespace Intake {

namespace {

constexpr std::chrono::milliseconds tick{100};

bool isOnItsWay(State state)
{
    return state == State::Ready || state == State::Waiting || state == State::Sending;
}

QByteArray moment(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate).toLatin1();
}

QByteArray lineOf(const Card &card, bool names)
{
    QByteArray line = card.row.id.toByteArray(QUuid::WithoutBraces) + '\t' + moment(card.row.begun) + '\t' +
                      moment(card.row.changed) + '\t' + stateWord(card.row.state).data();
    if (names)
        for (const QString &name : {card.firstName, card.lastName})
            line += '\t' + Words::shown(name).simplified().toUtf8();
    return line;
}

ExitCode exitOf(const std::map<QUuid, Card> &cards)
{
    const auto any = [&cards](auto is) {
        return std::ranges::any_of(cards, [&is](const auto &card) { return is(card.second.row.state); });
    };
    if (any([](State state) { return state == State::Unknown; }))
        return ExitCode::Unknown;
    return any(isOnItsWay) ? ExitCode::Waiting : ExitCode::Done;
}

} // namespace

DeskAnswer queueAnswer(Desk &desk, bool names)
{
    std::vector<const Card *> cards;
    for (const auto &[id, card] : desk.intakes().cards())
        if (card.row.state != State::Created)
            cards.push_back(&card);
    std::ranges::sort(cards, {}, [](const Card *card) { return card->row.order; });
    QByteArrayList lines;
    for (const Card *card : cards)
        lines += lineOf(*card, names);
    DeskAnswer answer{ExitCode::Done, lines.join('\n'), {}};
    for (const QUuid &id : desk.intakes().damaged())
        answer.errors +=
            id.toString(QUuid::WithoutBraces) + QStringLiteral(": ") + storeWords({StoreFault::Damaged, {}});
    return answer;
}

DeskSend::DeskSend(Desk &desk, bool names, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_names(names)
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &DeskSend::look);
    connect(&desk.outbox(), &Outbox::storeTrouble, this, [this](const StoreProblem &problem) { m_trouble = problem; });
}

DeskSend::~DeskSend() = default;

void DeskSend::start()
{
    // By the time the store has done this, the outbox knows what it had kept: a hold, the rate.
    m_desk.store().run([](Store &) { return tl::expected<void, StoreProblem>(); }, this,
                       [this](const tl::expected<void, StoreProblem> &) { begin(); });
}

void DeskSend::begin()
{
    for (const auto &[id, card] : m_desk.intakes().cards())
        if (isOnItsWay(card.row.state))
            m_attempts.emplace(id, card.row.attempts - (card.row.state == State::Sending ? 1 : 0));
    m_began = m_desk.clock().now();
    m_end.setRemainingTime(longest);
    m_tick.start();
    m_desk.outbox().sendNow();
    m_desk.reconciler().lookAgain();
}

void DeskSend::look()
{
    if (m_end.hasExpired() || ((isSent() || isStopped()) && isLookedUp()))
        finish();
}

/// Has each that waited at the start had its attempt?
bool DeskSend::isSent() const
{
    return std::ranges::all_of(m_attempts, [this](const auto &before) {
        const Card *card = m_desk.intakes().card(before.first);
        return !card || !isOnItsWay(card->row.state) ||
               (card->row.state == State::Waiting && card->row.attempts > before.second);
    });
}

/// Will nothing more be sent within the time that is left?
bool DeskSend::isStopped() const
{
    const QueueStatus queue = m_desk.outbox().status();
    if (queue.sending > 0)
        return false;
    if (queue.hold || queue.locked || m_trouble)
        return true;
    return queue.nextIn && queue.nextIn->count() > 0 &&
           (queue.connection == Connection::Offline || *queue.nextIn > m_end.remainingTimeAsDuration());
}

bool DeskSend::isLookedUp() const
{
    const Reconciler &reconciler = m_desk.reconciler();
    return std::ranges::all_of(m_desk.intakes().cards(), [this, &reconciler](const auto &each) {
        const Sighting *look = reconciler.look(each.first);
        return each.second.row.state != State::Unknown || reconciler.isElsewhere(each.first) ||
               (look && look->at >= m_began);
    });
}

void DeskSend::finish()
{
    m_tick.stop();
    DeskAnswer answer = queueAnswer(m_desk, m_names);
    answer.exit = exitOf(m_desk.intakes().cards());
    if (m_trouble)
        answer.errors += storeWords(*m_trouble);
    emit finished(answer);
}

} // namespace Intake
