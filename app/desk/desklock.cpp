#include "desk/desklock.h"

#include "desk/drafts.h"
#include "desk/outbox.h"
#include "desk/people.h"
#include "desk/receptionists.h"
#include "desk/reconciler.h"
#include "desk/unlocking.h"

#include <array>

namespace Intake {

namespace {

using Kind = KeySource::Kind;

tl::expected<Unlocking, StoreProblem> wipeIn(Store &store, bool endsWell)
{
    if (store.isLocked())
        return tl::unexpected(StoreProblem{StoreFault::Locked});
    Unlocking ways = waysInto(store);
    if (endsWell)
        static_cast<void>(store.setValue(sessionValue, sessionEnded)); // all that is lost is a word at the next start
    store.lock();
    return ways;
}

} // namespace

DeskLock::DeskLock(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.outbox, &Outbox::statusChanged, this, &DeskLock::wipeWhenQuiet);
    connect(&m_parts.drafts, &Drafts::saved, this, &DeskLock::wipeWhenQuiet);
    connect(&m_parts.receptionists, &Receptionists::changed, this, &DeskLock::waysChanged);
}

DeskLock::~DeskLock() = default;

void DeskLock::lock()
{
    ++m_round;
    if (m_locked)
        return;
    begin();
    wipeWhenQuiet();
}

void DeskLock::begin()
{
    m_locked = true;
    m_readsWrong = false;
    m_problem.reset();
    m_parts.receptionists.closed();
    // Saved before anything else: whoever hides the form may take its text from it.
    m_parts.drafts.flush(this, [this] { wipeWhenQuiet(); });
    m_parts.drafts.forgetDiscarded();
    rest(true);
    emit aboutToLock();
}

void DeskLock::rest(bool resting)
{
    m_parts.line.setResting(resting);
    m_parts.reconciler.setResting(resting);
    m_parts.outbox.setLocked(resting);
}

bool DeskLock::isQuiet() const
{
    return m_locked && m_attempts == 0 && !m_isOpening && !m_parts.outbox.isUnderWay() && !m_parts.drafts.isUnsaved();
}

/// What is under way may ask the store for one thing more: so it is asked twice, with all replies in between.
void DeskLock::wipeWhenQuiet()
{
    if (m_wiped || m_wiping || !isQuiet())
        return;
    m_wiping = true;
    m_parts.store.run([](Store &) { return tl::expected<void, StoreProblem>(); }, this,
                      [this](const tl::expected<void, StoreProblem> &) {
                          m_wiping = false;
                          if (isQuiet() && !m_wiped)
                              wipe();
                      });
}

void DeskLock::wipe()
{
    m_wiping = true;
    m_parts.store.runAlone([endsWell = m_isOpen](Store &store) { return wipeIn(store, endsWell); }, this,
                           [this](const tl::expected<Unlocking, StoreProblem> &ways) {
                               m_wiping = false;
                               m_wiped = m_locked && !m_isOpening;
                               if (ways)
                                   learn(*ways);
                               emit locked();
                           });
}

void DeskLock::learn(const Unlocking &learnt)
{
    const Ways before = ways();
    m_hasPassphrase = learnt.hasPassphrase;
    m_hasRecoveryKey = learnt.hasRecoveryKey;
    if (learnt.people || learnt.cannotCount)
        m_cannotCount = learnt.cannotCount;
    if (learnt.people)
        m_parts.receptionists.take(*learnt.people);
    if (ways() != before)
        emit waysChanged();
}

bool DeskLock::comesByItself() const
{
    return m_key == Kind::Keychain || m_key == Kind::KeyFile || m_key == Kind::Memory ||
           (m_key == Kind::Passphrase && m_passphrase && !m_readsWrong);
}

DeskLock::Ways DeskLock::ways() const
{
    // Whether anybody has a PIN is known once the store has been asked.
    if (m_isOpening && !m_hasStore)
        return {};
    const Receptionists &people = m_parts.receptionists;
    const bool comes = comesByItself() || !m_hasStore;
    const bool anybody = !people.all().empty();
    Ways ways;
    ways.pin = comes && people.mayTryPin() && !m_cannotCount;
    ways.passphrase = m_hasPassphrase;
    ways.session = comes && !m_hasPassphrase && (people.isAnyUsedUp() || m_cannotCount);
    ways.free = comes && !m_hasPassphrase && !anybody && !m_cannotCount;
    ways.recoveryKey = m_hasRecoveryKey;
    return ways;
}

std::chrono::milliseconds DeskLock::waitLeft() const
{
    return std::max(std::chrono::milliseconds(0), m_nextTry - m_parts.clock.sinceBoot());
}

void DeskLock::unlock(const QString &initials, const QString &pin, QObject *receiver, const Reply &reply)
{
    const QString normal = Receptionists::normalInitials(initials);
    // The file would be refused like a passphrase that is typed too soon.
    const bool mustWait = m_key == Kind::Passphrase && waitLeft().count() > 0;
    attempt(
        [key = m_key, read = m_passphrase, normal, digits = pinDigits(pin), mustWait](Store &store) {
            if (mustWait)
                return Unlocking{.answer = UnlockAnswer::WaitFirst};
            const KeyOnce once(key, read);
            return unlockByPin(store, once.source(), normal, digits);
        },
        false, receiver, reply);
}

void DeskLock::unlockWith(const QByteArray &passphrase, QObject *receiver, const Reply &reply)
{
    const bool mustWait = waitLeft().count() > 0;
    attempt(
        [passphrase, mustWait](Store &store) {
            return mustWait ? Unlocking{.answer = UnlockAnswer::WaitFirst} : unlockByHand(store, passphrase);
        },
        false, receiver, reply);
}

void DeskLock::unlockBySession(QObject *receiver, const Reply &reply)
{
    attempt([key = m_key](Store &store) { return unlockAfterSession(store, key); }, false, receiver, reply);
}

void DeskLock::unlockFreely(QObject *receiver, const Reply &reply)
{
    attempt([key = m_key](Store &store) { return unlockUnguarded(store, key); }, true, receiver, reply);
}

void DeskLock::attempt(Try job, bool opensWithoutStore, QObject *receiver, const Reply &reply)
{
    ++m_attempts;
    m_parts.store.runAlone(
        [job = std::move(job)](Store &store) -> tl::expected<Unlocking, StoreProblem> { return job(store); }, this,
        [this, opensWithoutStore, round = m_round, receiver = QPointer(receiver),
         reply](const tl::expected<Unlocking, StoreProblem> &tried) {
            --m_attempts;
            Unlocking how = tried.value_or(Unlocking());
            // Without a store there is nobody to ask, and nothing of anybody but what is on the screen.
            if (!tried && opensWithoutStore && tried.error().fault == StoreFault::Closed)
                how.answer = UnlockAnswer::Open;
            else if (!tried)
                how.problem = tried.error();
            else if (how.answer != UnlockAnswer::WaitFirst)
                learn(how);
            if (how.missed && !how.isNoted)
                emit pinMissed();
            const UnlockAnswer answer = take(how, round);
            if (receiver)
                reply(answer);
            wipeWhenQuiet();
        });
}

UnlockAnswer DeskLock::take(const Unlocking &tried, int round)
{
    m_problem = tried.problem;
    m_readsWrong = m_readsWrong || (tried.answer == UnlockAnswer::NoKey && m_key == Kind::Passphrase);
    if (tried.wait.count() > 0)
        m_nextTry = m_parts.clock.sinceBoot() + tried.wait;
    if (tried.answer != UnlockAnswer::Open || !m_locked)
        return tried.answer;
    m_wiped = false;
    if (round != m_round)
        return UnlockAnswer::Trouble;
    open(tried);
    return UnlockAnswer::Open;
}

void DeskLock::open(const Unlocking &how)
{
    m_locked = false;
    m_nextTry = {};
    m_parts.receptionists.opened(how.initials, how.byMoreThanAPin);
    const auto then = std::exchange(m_then, {});
    m_isOpening = m_isOpening || then;
    if (m_isOpen)
        m_parts.store.run([](Store &store) { return store.setValue(sessionValue, sessionRuns); }, this,
                          [](const tl::expected<void, StoreProblem> &) {}); // a crash is told a little less well
    rest(false);
    m_parts.people.goOn();
    emit unlocked();
    if (then && m_waiting)
        then();
}

void DeskLock::opening(Kind key, const PassphraseReader &passphrase)
{
    m_key = key;
    m_passphrase = passphrase;
    m_readsWrong = false;
    m_isOpening = true;
    m_wiped = false; // a store that is being opened has its keys
    m_hasStore = m_isOpen = false;
    m_hasPassphrase = m_hasRecoveryKey = m_cannotCount = false;
    emit waysChanged();
}

void DeskLock::enter(bool attended, QObject *receiver, const std::function<void()> &then)
{
    m_parts.store.run(
        [](Store &store) -> tl::expected<Unlocking, StoreProblem> { return waysInto(store); }, this,
        [this, attended, then, receiver = QPointer(receiver)](const tl::expected<Unlocking, StoreProblem> &found) {
            m_hasStore = found.has_value();
            if (found)
                learn(*found);
            const bool isGuarded = !m_parts.receptionists.all().empty() || m_cannotCount;
            if (!attended || !isGuarded) {
                if (receiver)
                    then();
                return;
            }
            m_waiting = receiver;
            m_then = then;
            m_isOpening = false;
            emit waysChanged();
            if (!m_locked)
                begin();
            wipeWhenQuiet();
        });
}

void DeskLock::keyChanged()
{
    m_parts.store.run(
        [](Store &store) -> tl::expected<std::array<bool, 3>, StoreProblem> {
            return std::array{store.opensBy(Kind::Keychain), store.opensBy(Kind::Passphrase),
                              store.opensBy(Kind::RecoveryKey)};
        },
        this,
        [this](const tl::expected<std::array<bool, 3>, StoreProblem> &opens) {
            if (!opens)
                return;
            if (m_key != Kind::KeyFile)
                m_key = (*opens)[0] ? Kind::Keychain : Kind::Passphrase;
            m_hasPassphrase = (*opens)[1];
            m_hasRecoveryKey = (*opens)[2];
            emit waysChanged();
        });
}

void DeskLock::opened(bool isOpen)
{
    m_isOpening = false;
    m_isOpen = isOpen;
    emit waysChanged();
    wipeWhenQuiet();
}

} // namespace Intake
