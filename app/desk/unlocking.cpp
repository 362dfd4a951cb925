#include "desk/unlocking.h"

#include "store/recoverykey.h"

namespace Intake {

namespace {

using Kind = KeySource::Kind;

UnlockAnswer answerTo(StoreFault fault)
{
    switch (fault) {
    case StoreFault::WrongPassphrase:
        return UnlockAnswer::WrongPassphrase;
    case StoreFault::KeychainLocked:
    case StoreFault::KeychainAbsent:
    case StoreFault::KeyMissing:
    case StoreFault::KeyFileUnusable:
    case StoreFault::PassphraseNeeded:
    case StoreFault::KeyTampered:
        return UnlockAnswer::NoKey;
    default:
        return UnlockAnswer::Trouble;
    }
}

Unlocking with(UnlockAnswer answer, const Store &store)
{
    Unlocking made;
    made.answer = answer;
    made.hasPassphrase = store.opensBy(Kind::Passphrase);
    made.hasRecoveryKey = store.opensBy(Kind::RecoveryKey);
    return made;
}

Unlocking failed(const StoreProblem &problem, const Store &store)
{
    Unlocking made = with(answerTo(problem.fault), store);
    made.problem = problem;
    if (problem.fault == StoreFault::WrongPassphrase)
        made.wait = std::chrono::seconds(problem.detail.toInt());
    return made;
}

UnlockAnswer answerTo(PinAnswer answer)
{
    switch (answer) {
    case PinAnswer::Right:
        return UnlockAnswer::Open;
    case PinAnswer::TooMany:
        return UnlockAnswer::TooMany;
    case PinAnswer::Trouble:
        return UnlockAnswer::Trouble;
    default:
        return UnlockAnswer::WrongPin;
    }
}

/// Opens the store, asks, and locks it again unless the answer is Open.
template <typename Question>
Unlocking openAndAsk(Store &store, const KeySource &source, Question question)
{
    const bool wasLocked = store.isLocked();
    if (const auto open = store.unlock(source); !open)
        return failed(open.error(), store);
    const Unlocking answer = question();
    if (answer.answer != UnlockAnswer::Open && wasLocked)
        store.lock();
    return answer;
}

/// A better proof than a PIN was given: everybody begins anew.
Unlocking forgiven(Store &store)
{
    Unlocking made = with(UnlockAnswer::Open, store);
    made.byMoreThanAPin = true;
    auto known = pinHolders(store);
    if (!known) {
        made.cannotCount = true;
        return made;
    }
    known->forgive();
    made.cannotCount = !keep(store, *known);
    made.people = seen(*known);
    return made;
}

} // namespace

Unlocking unlockByPin(Store &store, const KeySource &key, const QString &initials, const QByteArray &pin)
{
    Unlocking tried = openAndAsk(store, key, [&] {
        const Looked looked = lookAtPin(store, initials, pin);
        Unlocking made = with(answerTo(looked.answer), store);
        made.people = looked.people;
        made.problem = looked.problem;
        made.cannotCount = looked.answer == PinAnswer::Trouble;
        made.missed = looked.missed || made.answer == UnlockAnswer::WrongPin;
        made.initials = initials;
        // Now, while the store is open: whoever ends the program next does not take it along. Who it was, nobody knows.
        store.setActor({});
        made.isNoted = made.missed && store.note({.event = AuditEvent::WrongPin}).has_value();
        return made;
    });
    // Nobody has typed it: the file has another one than opens the store.
    if (tried.answer == UnlockAnswer::WrongPassphrase)
        tried.answer = UnlockAnswer::NoKey;
    return tried;
}

KeySource sourceByHand(const Store &store, const QByteArray &secret)
{
    const bool isRecoveryKey = store.opensBy(Kind::RecoveryKey) &&
                               (!store.opensBy(Kind::Passphrase) || recoverySecret(QString::fromUtf8(secret)));
    return {isRecoveryKey ? Kind::RecoveryKey : Kind::Passphrase, secret};
}

Unlocking unlockByHand(Store &store, const QByteArray &secret)
{
    return openAndAsk(store, sourceByHand(store, secret), [&] { return forgiven(store); });
}

Unlocking unlockAfterSession(Store &store, Kind key)
{
    return openAndAsk(store, {key, {}}, [&] {
        const auto known = pinHolders(store);
        const bool isUsedUp = !known || seen(*known).usedUp;
        return isUsedUp && !store.opensBy(Kind::Passphrase) ? forgiven(store) : with(UnlockAnswer::NoKey, store);
    });
}

Unlocking unlockUnguarded(Store &store, Kind key)
{
    return openAndAsk(store, {key, {}}, [&] {
        const auto known = pinHolders(store);
        const bool isFree = known && known->all.empty() && !store.opensBy(Kind::Passphrase);
        Unlocking made = with(isFree ? UnlockAnswer::Open : UnlockAnswer::NoKey, store);
        made.cannotCount = !known;
        if (known)
            made.people = seen(*known);
        return made;
    });
}

Unlocking waysInto(Store &store)
{
    Unlocking made = with(UnlockAnswer::NoKey, store);
    const auto known = pinHolders(store);
    made.cannotCount = !known;
    if (known)
        made.people = seen(*known);
    else
        made.problem = known.error();
    return made;
}

} // namespace Intake
