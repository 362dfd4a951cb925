#include "desk/pinholders.h"

#include "store/pinhash.h"

#include <algorithm>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView valueName("receptionists");
constexpr qsizetype fewestDigits = 4;
constexpr qsizetype mostDigits = 12;

QCborMap mapOf(const PinHolder &person)
{
    return {{u"initials"_s, person.initials}, {u"pin"_s, person.pin}, {u"misses"_s, person.misses}};
}

PinHolder personIn(const QCborMap &map)
{
    return {map["initials"_L1].toString(), map["pin"_L1].toByteArray(), int(map["misses"_L1].toInteger())};
}

} // namespace

QByteArray pinDigits(const QString &typed)
{
    QByteArray digits;
    for (const char32_t each : typed.toUcs4()) {
        const int digit = QChar::digitValue(each);
        if (digit < 0)
            return {};
        digits += char('0' + digit);
    }
    return digits.size() >= fewestDigits && digits.size() <= mostDigits ? digits : QByteArray();
}

PinHolder *PinHolders::find(const QString &initials)
{
    const auto hit = std::ranges::find(all, initials, &PinHolder::initials);
    return hit == all.end() ? nullptr : &*hit;
}

int PinHolders::triesLeft(const PinHolder &person) const
{
    return mostMisses - std::max(misses, person.misses);
}

void PinHolders::forgive()
{
    misses = 0;
    for (PinHolder &person : all)
        person.misses = 0;
}

tl::expected<PinHolders, StoreProblem> pinHolders(const Store &store)
{
    return store.value(valueName).map([](const QByteArray &kept) {
        const QCborMap map = QCborValue::fromCbor(kept).toMap();
        const QCborArray people = map["people"_L1].toArray();
        PinHolders known;
        known.misses = int(map["misses"_L1].toInteger());
        known.all.reserve(std::size_t(people.size()));
        for (const auto &person : people)
            known.all.push_back(personIn(person.toMap()));
        return known;
    });
}

tl::expected<void, StoreProblem> keep(Store &store, const PinHolders &known)
{
    QCborArray people;
    for (const PinHolder &person : known.all)
        people.append(mapOf(person));
    const QCborMap map{{u"misses"_s, known.misses}, {u"people"_s, people}};
    return store.setValue(valueName, map.toCborValue().toCbor());
}

PeopleSeen seen(const PinHolders &known)
{
    PeopleSeen seen;
    for (const PinHolder &person : known.all) {
        seen.initials += person.initials;
        (known.isUsedUp(person) ? seen.usedUp : seen.mayTry) = true;
    }
    seen.initials.sort();
    seen.triesLeft = PinHolders::mostMisses - known.misses;
    return seen;
}

Looked lookAtPin(Store &store, const QString &initials, const QByteArray &pin, const PinTest &test)
{
    auto known = pinHolders(store);
    if (!known)
        return {PinAnswer::Trouble, {}, known.error()};
    PinHolder *const person = known->find(initials);
    if (!person)
        return {PinAnswer::NotKnown, seen(*known), {}};
    if (known->isUsedUp(*person))
        return {PinAnswer::TooMany, seen(*known), {}};
    ++known->misses;
    ++person->misses;
    if (const auto counted = keep(store, *known); !counted)
        return {PinAnswer::Trouble, {}, counted.error()};
    if (!test(person->pin, pin)) {
        PeopleSeen left = seen(*known);
        left.triesLeft = known->triesLeft(*person);
        return {left.triesLeft > 0 ? PinAnswer::Wrong : PinAnswer::TooMany, left, {}, true};
    }
    known->misses = person->misses = 0;
    static_cast<void>(keep(store, *known)); // one miss too many on paper is taken back by the next right one
    return {PinAnswer::Right, seen(*known), {}};
}

Looked lookAtPin(Store &store, const QString &initials, const QByteArray &pin)
{
    return lookAtPin(store, initials, pin, isPinOf);
}

} // namespace Intake
