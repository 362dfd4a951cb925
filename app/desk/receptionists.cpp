#include "desk/receptionists.h"

#include "store/pinhash.h"
#include "store/storethread.h"

#include <algorithm>

namespace Intake {

namespace {

constexpr qsizetype mostLetters = 4;
constexpr qsizetype mostCharacters = 12; // with the marks that some scripts put on a letter

Looked failed(const StoreProblem &problem)
{
    return {PinAnswer::Trouble, {}, problem};
}

Looked keepAll(Store &store, const PinHolders &known)
{
    const auto kept = keep(store, known);
    return kept ? Looked{PinAnswer::Right, seen(known), {}} : failed(kept.error());
}

Looked addTo(Store &store, const QString &initials, const QByteArray &pin)
{
    auto known = pinHolders(store);
    if (!known)
        return failed(known.error());
    if (known->find(initials))
        return {PinAnswer::Taken, seen(*known), {}};
    const auto hash = hashedPin(pin);
    if (!hash)
        return failed({StoreFault::OutOfMemory});
    known->all.push_back({initials, *hash, 0});
    return keepAll(store, *known);
}

Looked removeFrom(Store &store, const QString &initials)
{
    auto known = pinHolders(store);
    if (!known)
        return failed(known.error());
    if (!known->find(initials))
        return {PinAnswer::NotKnown, seen(*known), {}};
    std::erase_if(known->all, [&](const PinHolder &person) { return person.initials == initials; });
    return keepAll(store, *known);
}

Looked setPinIn(Store &store, const QString &initials, const QByteArray &oldPin, const QByteArray &newPin)
{
    const Looked looked = lookAtPin(store, initials, oldPin);
    if (looked.answer != PinAnswer::Right)
        return looked;
    auto known = pinHolders(store);
    const auto hash = hashedPin(newPin);
    if (!known || !hash)
        return failed(known ? StoreProblem{StoreFault::OutOfMemory} : known.error());
    if (PinHolder *const person = known->find(initials))
        person->pin = *hash;
    return keepAll(store, *known);
}

/// What needs no look into the store is answered later all the same.
Looked answerOnly(PinAnswer answer)
{
    return {answer, {}, {}};
}

Looked mayAdd(Store &store, const QString &atDesk, const QByteArray &pin)
{
    const auto known = pinHolders(store);
    if (!known)
        return failed(known.error());
    if (known->all.empty())
        return answerOnly(PinAnswer::Right);
    return atDesk.isEmpty() ? answerOnly(PinAnswer::NobodyHere) : lookAtPin(store, atDesk, pin);
}

} // namespace

Receptionists::Receptionists(StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

Receptionists::~Receptionists() = default;

std::vector<Receptionist> Receptionists::all() const
{
    std::vector<Receptionist> all;
    all.reserve(std::size_t(m_seen.initials.size()));
    for (const QString &initials : m_seen.initials)
        all.push_back({initials});
    return all;
}

QString Receptionists::normalInitials(const QString &typed)
{
    const QString composed =
        typed.trimmed().normalized(QString::NormalizationForm_C).toUpper().normalized(QString::NormalizationForm_C);
    qsizetype letters = 0;
    for (const char32_t each : composed.toUcs4()) {
        const bool isMark = QChar::isMark(each) && letters > 0;
        if (!isMark && !QChar::isLetter(each))
            return {};
        letters += isMark ? 0 : 1;
    }
    return letters <= mostLetters && composed.size() <= mostCharacters ? composed : QString();
}

bool Receptionists::isPin(const QString &typed)
{
    return !pinDigits(typed).isEmpty();
}

void Receptionists::run(std::function<Looked(Store &)> job, QObject *receiver, const Reply &reply, const Deed &deed)
{
    const auto told = [this, receiver = QPointer(receiver), reply,
                       deed](const tl::expected<Looked, StoreProblem> &answer) {
        const Looked looked = answer ? *answer : failed(answer.error());
        if (looked.people)
            take(*looked.people);
        if (looked.answer == PinAnswer::Right) {
            if (deed.event == AuditEvent::CameToDesk)
                setAtDesk(deed.initials);
            emit done(deed.event, deed.initials);
            if (deed.event == AuditEvent::PersonRemoved && m_atDesk == deed.initials)
                leave();
        } else if (looked.missed) {
            emit done(AuditEvent::WrongPin, deed.proves);
        }
        if (looked.problem)
            emit storeTrouble(*looked.problem);
        if (receiver)
            reply(looked.answer);
    };
    m_store.run([job = std::move(job)](Store &store) -> tl::expected<Looked, StoreProblem> { return job(store); }, this,
                told);
}

void Receptionists::add(const QString &initials, const QString &pin, const QString &pinAtDesk, QObject *receiver,
                        const Reply &reply)
{
    const QString normal = normalInitials(initials);
    const QByteArray digits = pinDigits(pin);
    run(
        [normal, digits, whose = m_atDesk, proof = pinDigits(pinAtDesk), free = m_needsNoPin](Store &store) {
            if (normal.isEmpty() || digits.isEmpty())
                return answerOnly(normal.isEmpty() ? PinAnswer::BadInitials : PinAnswer::BadPin);
            const Looked allowed = free ? answerOnly(PinAnswer::Right) : mayAdd(store, whose, proof);
            return allowed.answer == PinAnswer::Right ? addTo(store, normal, digits) : allowed;
        },
        receiver, reply, {AuditEvent::PersonAdded, normal, m_atDesk});
}

void Receptionists::remove(const QString &initials, const QString &pin, QObject *receiver, const Reply &reply)
{
    const QString normal = normalInitials(initials);
    const QString whose = m_atDesk.isEmpty() ? normal : m_atDesk;
    run(
        [normal, whose, digits = pinDigits(pin), free = m_needsNoPin](Store &store) {
            const Looked looked = free ? answerOnly(PinAnswer::Right) : lookAtPin(store, whose, digits);
            return looked.answer == PinAnswer::Right ? removeFrom(store, normal) : looked;
        },
        receiver, reply, {AuditEvent::PersonRemoved, normal, whose});
}

void Receptionists::setPin(const QString &initials, const QString &oldPin, const QString &newPin, QObject *receiver,
                           const Reply &reply)
{
    const QString normal = normalInitials(initials);
    run(
        [normal, old = pinDigits(oldPin), digits = pinDigits(newPin)](Store &store) {
            return digits.isEmpty() ? answerOnly(PinAnswer::BadPin) : setPinIn(store, normal, old, digits);
        },
        receiver, reply, {AuditEvent::PinChanged, normal, normal});
}

void Receptionists::choose(const QString &initials, const QString &pin, QObject *receiver, const Reply &reply)
{
    const QString normal = normalInitials(initials);
    run([normal, digits = pinDigits(pin)](Store &store) { return lookAtPin(store, normal, digits); }, receiver, reply,
        {AuditEvent::CameToDesk, normal, normal});
}

void Receptionists::leave()
{
    setAtDesk({});
}

void Receptionists::take(const PeopleSeen &seen)
{
    const PeopleSeen before = std::exchange(m_seen, seen);
    if (before.initials != seen.initials)
        emit changed();
}

void Receptionists::opened(const QString &initials, bool byPassphraseOrSession)
{
    m_needsNoPin = byPassphraseOrSession;
    setAtDesk(initials);
}

void Receptionists::setAtDesk(const QString &initials)
{
    if (std::exchange(m_atDesk, initials) != initials)
        emit atDeskChanged();
}

} // namespace Intake
