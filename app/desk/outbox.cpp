#include "desk/outbox.h"

#include "desk/steps.h"

#include <algorithm>
#include <QCryptographicHash>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestRowWait{600};
constexpr std::chrono::seconds longestStoreWait{60};

struct Kept
{
    QByteArray rate;
    QByteArray quiet;
};

tl::expected<Kept, StoreProblem> keptIn(const Store &store)
{
    const auto rate = store.value(u"rate"_s);
    const auto quiet = store.value(u"hold"_s);
    if (!rate || !quiet)
        return tl::unexpected((rate ? quiet : rate).error());
    return Kept{*rate, *quiet};
}

} // namespace

Outbox::Outbox(Intakes &intakes, Line &line, QObject *parent)
    : QObject(parent)
    , m_intakes(intakes)
    , m_line(line)
    , m_rowGrowth(longestRowWait)
    , m_storeGrowth(longestStoreWait)
{
    connect(&m_intakes, &Intakes::changed, this, &Outbox::pump);
    connect(&m_line, &Line::heard, this, &Outbox::statusChanged);
}

Outbox::~Outbox() = default;

void Outbox::start(bool olderCopy)
{
    m_started = false;
    m_intakes.store().run([](Store &store) { return keptIn(store); }, this,
                          [this, olderCopy](const tl::expected<Kept, StoreProblem> &kept) {
                              if (!kept) {
                                  emit storeTrouble(kept.error());
                                  return;
                              }
                              takeKept(kept->rate, kept->quiet);
                              if (olderCopy)
                                  doubtAll();
                              if (m_doubted == 0)
                                  begin();
                          });
}

void Outbox::takeKept(const QByteArray &rate, const QByteArray &quiet)
{
    m_line.restore(rate);
    m_quiet.restore(quiet, now());
    if (m_line.server() && m_quiet.liftUnlessFor(mark()))
        keepQuiet();
}

void Outbox::doubtAll()
{
    for (const auto &[id, card] : m_intakes.cards()) {
        if (card.row.state != State::Ready && card.row.state != State::Waiting)
            continue;
        ++m_doubted;
        const auto last = QDateTime::fromMSecsSinceEpoch(card.row.changed, Qt::UTC);
        m_intakes.change(
            id, {State::Ready, State::Waiting},
            [last, origin = m_line.origin(), at = m_intakes.clock().now()](OneIntake &intake) {
                doubt(intake, last, origin, at);
            },
            this,
            [this, doubted = id](const Intakes::Result &result) {
                if (!result) {
                    m_unfit.push_back(doubted);
                    emit storeTrouble(result.error());
                }
                if (--m_doubted == 0)
                    begin();
            });
    }
}

void Outbox::begin()
{
    m_started = true;
    pump();
}

void Outbox::setServer(std::optional<Server> server, bool practice)
{
    m_line.setServer(std::move(server), practice);
    m_connection = m_line.server() ? Connection::NotTried : Connection::NoServer;
    if (m_started && m_line.server() && m_quiet.liftUnlessFor(mark()))
        keepQuiet();
    pump();
}

QByteArray Outbox::mark() const
{
    const Server server = m_line.server().value_or(Server());
    return QCryptographicHash::hash(QByteArray(server.base.toEncoded() % '\n' % server.token),
                                    QCryptographicHash::Sha256);
}

Problems Outbox::create(const QUuid &id, const Draft &draft, QDate today, const QString &detail)
{
    const auto checked = check(draft, today);
    if (!checked)
        return checked.error();
    makeReady(id, draft, detail);
    return {};
}

void Outbox::makeReady(const QUuid &id, const Draft &draft, const QString &detail)
{
    m_intakes.change(
        id, {State::Draft, State::Ready, State::Refused, State::Waiting},
        [draft, detail](OneIntake &intake) {
            intake.draft = draft;
            intake.detail = detail;
            intake.row.state = State::Ready;
            intake.row.due = intake.row.wait = 0;
        },
        this,
        [this, id, draft, detail](const Intakes::Result &result) {
            if (result)
                isReady(id);
            else if (result.error().fault == StoreFault::NotFound)
                addReady(id, draft, detail);
            else if (result.error().fault != StoreFault::Conflict) // pressed twice: it is on its way
                storeFailed(result.error());
        });
}

void Outbox::addReady(const QUuid &id, const Draft &draft, const QString &detail)
{
    OneIntake intake;
    intake.row.id = id;
    intake.row.state = State::Ready;
    intake.draft = draft;
    intake.detail = detail;
    m_intakes.add(std::move(intake), this, [this, id](const Intakes::Result &result) {
        if (result)
            isReady(id);
        else if (!m_intakes.card(id)) // pressed twice: it is there
            storeFailed(result.error());
    });
}

void Outbox::isReady(const QUuid &id)
{
    m_byPerson.push_back(id);
    m_storePause = Time(0);
    // Better a question first than one more outcome that nobody knows.
    if (m_quiet.isResting())
        m_quiet.probeNow(now());
    pump();
}

void Outbox::takeBack(const QUuid &id, QObject *receiver, Intakes::Reply reply)
{
    m_intakes.change(
        id, {State::Ready, State::Waiting}, [](OneIntake &intake) { intake.row.state = State::Draft; }, receiver,
        std::move(reply));
}

void Outbox::sendNow()
{
    if (m_quiet.lift())
        keepQuiet();
    m_storePause = Time(0);
    lapseWaits(std::numeric_limits<int>::max());
    if (m_quiet.mustProbe())
        m_quiet.probeNow(now());
    pump();
}

void Outbox::liftHold()
{
    if (m_quiet.lift())
        keepQuiet();
    pump();
}

void Outbox::setKeyChanging(bool changing)
{
    m_keyChanging = changing;
    pump();
}

void Outbox::setLocked(bool locked)
{
    m_locked = locked;
    if (!locked && std::exchange(m_quietUnkept, false))
        keepQuiet();
    pump();
}

void Outbox::probeFirst()
{
    m_quiet.doubt(now(), true);
    m_most = 1;
    pump();
}

const Verdict *Outbox::unsaved(const QUuid &id) const
{
    const auto flight = m_flights.find(id);
    return flight != m_flights.end() && flight->second.verdict ? &*flight->second.verdict : nullptr;
}

Outbox::Time Outbox::now() const
{
    return m_intakes.clock().sinceBoot();
}

} // namespace Intake
