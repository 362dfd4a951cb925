#include "desk/keychanger.h"

#include "desk/desklock.h"
#include "desk/drafts.h"
#include "desk/outbox.h"
#include "desk/receptionists.h"
#include "desk/reconciler.h"
#include "desk/unlocking.h"

#include <utility>

namespace Intake {

namespace {

using Kind = KeySource::Kind;
using Changed = tl::expected<KeyChanged, KeyRefusal>;

/// Either the key was changed, or a PIN was looked at and was not right.
struct Outcome
{
    std::optional<KeyChanged> changed = {};
    std::optional<Looked> looked = {};
};
using Tried = tl::expected<Outcome, StoreProblem>;

tl::expected<bool, StoreProblem> asksForPin(const Store &store)
{
    if (store.opensBy(Kind::Passphrase))
        return false;
    return pinHolders(store).map([](const PinHolders &known) { return !known.all.empty(); });
}

Tried changeIn(Store &store, const KeyChanger::Wish &wish, const QString &atDesk, const Progress &progress,
               const Meanwhile &meanwhile)
{
    if (store.isLocked())
        return tl::unexpected(StoreProblem{StoreFault::Locked});
    const KeyWays ways{.keychain = store.opensBy(Kind::Keychain) && !wish.withoutKeychain,
                       .passphrase = wish.passphrase};
    const bool byPassphrase = store.opensBy(Kind::Passphrase);
    if (byPassphrase && ways.passphrase.isEmpty())
        return tl::unexpected(StoreProblem{StoreFault::PassphraseNeeded});
    if (byPassphrase)
        if (const auto proven = store.unlock(sourceByHand(store, wish.present)); !proven)
            return tl::unexpected(proven.error());
    const auto asks = asksForPin(store);
    if (!asks)
        return tl::unexpected(asks.error());
    std::optional<Looked> looked;
    if (*asks)
        looked = lookAtPin(store, atDesk, pinDigits(QString::fromUtf8(wish.present)));
    if (looked && looked->answer != PinAnswer::Right)
        return Outcome{{}, looked};
    return store.changeKey(ways, progress, meanwhile).map([&](const KeyChanged &changed) {
        return Outcome{changed, looked};
    });
}

Changed changedOr(const Tried &tried)
{
    if (!tried)
        return tl::unexpected(KeyRefusal{tried.error()});
    if (tried->changed)
        return *tried->changed;
    const Looked &looked = *tried->looked;
    return tl::unexpected(
        KeyRefusal{looked.problem.value_or(StoreProblem{StoreFault::WrongPassphrase}), looked.answer, looked.missed});
}

} // namespace

KeyChanger::KeyChanger(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.outbox, &Outbox::statusChanged, this, &KeyChanger::goOn);
    connect(&m_parts.lock, &DeskLock::aboutToLock, this, [this] {
        if (m_phase == Phase::Waiting)
            end(tl::unexpected(KeyRefusal{{StoreFault::Locked}}));
    });
}

KeyChanger::~KeyChanger() = default;

void KeyChanger::look(QObject *receiver, const Stood &reply)
{
    m_parts.store.run(
        [](Store &store) -> tl::expected<KeyStanding, StoreProblem> {
            return asksForPin(store).map([&](bool pin) {
                return KeyStanding{store.opensBy(Kind::Keychain), store.opensBy(Kind::Passphrase),
                                   store.copiesOfDamaged(), pin};
            });
        },
        receiver,
        [this, reply](const tl::expected<KeyStanding, StoreProblem> &standing) {
            if (!standing)
                return;
            KeyStanding known = *standing;
            known.atDesk = m_parts.receptionists.atDesk();
            reply(known);
        });
}

void KeyChanger::change(const Wish &wish, QObject *receiver, const Reply &reply)
{
    if (isUnderWay())
        return reply(tl::unexpected(KeyRefusal{{StoreFault::Busy}}));
    if (m_parts.lock.isLocked())
        return reply(tl::unexpected(KeyRefusal{{StoreFault::Locked}}));
    m_phase = Phase::Waiting;
    m_wish = wish;
    m_receiver = receiver;
    m_reply = reply;
    rest(true);
    if (m_parts.outbox.isUnderWay())
        emit waiting();
    m_parts.drafts.flush(this, [this] { goOn(); });
}

void KeyChanger::goOn()
{
    if (m_phase == Phase::Waiting && !m_parts.outbox.isUnderWay())
        begin();
}

void KeyChanger::begin()
{
    m_phase = Phase::Changing;
    emit began();
    // What has ended may have a last thing to ask of the store, which is in its queue by now.
    m_parts.drafts.flush();
    StoreThread &thread = m_parts.store;
    const Progress told = [&thread, this, here = QPointer<QObject>(this)](int done, int of) {
        thread.answer(here, [this, done, of] { emit progress(done, of); });
    };
    const Meanwhile meanwhile = [&thread] { thread.runWaiting(); };
    thread.runAlone([wish = std::exchange(m_wish, {}), atDesk = m_parts.receptionists.atDesk(), told,
                     meanwhile](Store &store) { return changeIn(store, wish, atDesk, told, meanwhile); },
                    this,
                    [this](const Tried &tried) {
                        if (tried && tried->looked && tried->looked->people)
                            m_parts.receptionists.take(*tried->looked->people);
                        end(changedOr(tried));
                    });
}

void KeyChanger::end(const Changed &changed)
{
    m_phase = Phase::Idle;
    m_wish = {};
    rest(false);
    const Reply reply = std::exchange(m_reply, {});
    if (changed)
        m_parts.lock.keyChanged();
    if (m_receiver)
        reply(changed);
}

/// A desk that was locked meanwhile goes on resting.
void KeyChanger::rest(bool resting)
{
    m_parts.outbox.setKeyChanging(resting);
    if (!resting && m_parts.lock.isLocked())
        return;
    m_parts.line.setResting(resting);
    m_parts.reconciler.setResting(resting);
}

void KeyChanger::recoveryKeySeen()
{
    m_parts.store.run([](Store &store) { return store.recoveryKeySeen(); }, this,
                      [](const tl::expected<void, StoreProblem> &) {}); // else it is told once more
}

} // namespace Intake
