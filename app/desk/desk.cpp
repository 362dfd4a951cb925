#include "desk/desk.h"

#include "desk/unlocking.h"

#include <array>

namespace Intake {

namespace {

constexpr std::array everyState{State::Draft,   State::Ready,   State::Sending, State::Waiting,
                                State::Refused, State::Unknown, State::Created, State::Discarded};

/// Notes that a run has begun; true when the one before did not end well.
tl::expected<bool, StoreProblem> beginSession(Store &store)
{
    const auto before = store.value(sessionValue);
    if (!before)
        return tl::unexpected(before.error());
    const bool crashed = *before == sessionRuns;
    if (store.report().readOnly)
        return crashed;
    return store.setValue(sessionValue, sessionRuns).map([crashed] { return crashed; });
}

tl::expected<Rows, StoreProblem> everything(Store &store)
{
    return store.rows(everyState);
}

tl::expected<void, StoreProblem> addAll(Store &store, const std::vector<Row> &rows)
{
    for (Row row : rows) {
        row.revision = 0;
        if (const auto added = store.add(std::move(row)); !added)
            return tl::unexpected(added.error());
    }
    return {};
}

} // namespace

struct Desk::Own
{
    SystemClock clock;
    NetworkWire wire;
};

Desk::Desk(std::unique_ptr<Own> own)
    : Desk(own->clock, own->wire)
{
    m_own = std::move(own);
}

Desk::Desk()
    : Desk(std::make_unique<Own>())
{
}

Desk::Desk(Clock &clock, Wire &wire)
    : m_clock(clock)
    , m_intakes(m_store, clock)
    , m_drafts(m_intakes, clock)
    , m_people(m_intakes)
    , m_line(wire, clock, m_store)
    , m_outbox(m_intakes, m_line)
    , m_reconciler(m_intakes, m_line)
    , m_retention(m_intakes, clock)
    , m_days(m_store)
    , m_receptionists(m_store)
    , m_lock({m_store, clock, m_drafts, m_people, m_line, m_outbox, m_reconciler, m_receptionists})
    , m_keys({m_store, m_drafts, m_line, m_outbox, m_reconciler, m_lock, m_receptionists})
{
    QObject::connect(&m_receptionists, &Receptionists::atDeskChanged, &m_intakes,
                     [this] { setActor(m_receptionists.atDesk()); });
    QObject::connect(&m_lock, &DeskLock::aboutToLock, &m_intakes, [this] { note(AuditEvent::Locked); });
    QObject::connect(&m_lock, &DeskLock::pinMissed, &m_intakes, [this] { note(AuditEvent::WrongPin); });
    QObject::connect(&m_receptionists, &Receptionists::done, &m_intakes,
                     [this](AuditEvent event, const QString &initials) { note(event, {}, initials); });
    QObject::connect(&m_lock, &DeskLock::unlocked, &m_intakes, [this] {
        // Who tried a PIN while it was locked, nobody knows: not the one who was there before, nor who came after.
        setActor({});
        for (const AuditEntry &entry : std::exchange(m_notes, {}))
            write(entry);
        setActor(m_receptionists.atDesk());
        note(AuditEvent::Unlocked);
        m_retention.catchUp();
    });
}

Desk::~Desk() = default;

void Desk::open(const DeskSetup &setup, QObject *receiver, const Opened &opened)
{
    m_lock.opening(setup.store.key.kind, setup.passphrase);
    const Opened reply = [this, opened](const tl::expected<DeskReport, StoreProblem> &report) {
        m_lock.opened(report.has_value());
        opened(report);
    };
    const auto reopen = [this, setup, receiver = QPointer(receiver),
                         reply](const tl::expected<Rows, StoreProblem> &kept) {
        const std::vector<Row> carried = kept ? kept->whole : std::vector<Row>();
        m_store.open(setup.store, receiver,
                     [this, setup, receiver, reply, carried](const tl::expected<OpenReport, StoreProblem> &report) {
                         if (setup.passphrase) // read for this once: a desk that begins locked holds none
                             wipeShared(setup.store.key.secret);
                         if (!report)
                             return reply(tl::unexpected(report.error()));
                         if (!carried.empty())
                             m_store.run([carried](Store &store) { return addAll(store, carried); }, receiver,
                                         [](const tl::expected<void, StoreProblem> &) {});
                         m_lock.enter(setup.attended, receiver, [this, report = *report, setup, receiver, reply] {
                             load(report, setup, receiver, reply);
                         });
                     });
    };
    m_store.run(everything, receiver, reopen);
}

void Desk::load(const OpenReport &report, const DeskSetup &setup, QObject *receiver, const Opened &reply)
{
    m_store.run(beginSession, receiver, [this, report, setup, reply](const tl::expected<bool, StoreProblem> &crashed) {
        if (!crashed)
            return reply(tl::unexpected(crashed.error()));
        if (setup.begun)
            QObject::connect(
                &m_intakes, &Intakes::firstLoaded, &m_intakes,
                [begun = setup.begun, crashed = *crashed] { begun(crashed); }, Qt::SingleShotConnection);
        m_intakes.load(
            [this, report, setup, reply, crashed = *crashed](const tl::expected<void, StoreProblem> &loaded) {
                if (!loaded)
                    return reply(tl::unexpected(loaded.error()));
                m_outbox.setServer(setup.server, setup.practice);
                m_outbox.start(report.olderCopy);
                m_reconciler.lookAgain();
                setActor(m_actor);
                note(AuditEvent::Opened);
                reply(DeskReport{report, crashed});
            },
            setup.pause);
    });
}

void Desk::setServer(const std::optional<Server> &server, bool practice)
{
    m_outbox.setServer(server, practice);
    m_reconciler.lookAgain();
}

void Desk::close(QObject *receiver, std::function<void()> then)
{
    m_drafts.forgetDiscarded();
    m_drafts.flush();
    note(AuditEvent::Closed);
    m_store.run([](Store &store) { return store.setValue(sessionValue, sessionEnded); }, receiver,
                [then = std::move(then)](const tl::expected<void, StoreProblem> &) { then(); });
}

void Desk::setActor(const QString &initials)
{
    m_actor = initials;
    const auto set = [initials](Store &store) {
        store.setActor(initials);
        return tl::expected<void, StoreProblem>();
    };
    m_store.run(set, &m_intakes, [](const tl::expected<void, StoreProblem> &) {});
}

void Desk::note(AuditEvent event, const QUuid &intake, const QString &detail)
{
    write({.at = m_clock.now().toMSecsSinceEpoch(), .event = event, .intake = intake, .detail = detail});
}

/// What cannot be written while the keys are gone is written when they are there again. Else a log that cannot be
/// written to is a store that cannot: whoever types is told so at the next word.
void Desk::write(const AuditEntry &entry)
{
    m_store.run([entry](Store &store) { return store.note(entry); }, &m_intakes,
                [this, entry](const tl::expected<void, StoreProblem> &noted) {
                    if (!noted && noted.error().fault == StoreFault::Locked)
                        m_notes.push_back(entry);
                });
}

int Desk::notCreated() const
{
    int people = 0;
    for (const State state :
         {State::Draft, State::Ready, State::Sending, State::Waiting, State::Refused, State::Unknown})
        people += m_intakes.total(state);
    return people;
}

} // namespace Intake
