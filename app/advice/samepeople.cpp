#include "advice/samepeople.h"

#include <algorithm>
#include <bit>

namespace Intake {

namespace {

/// Nearness counts letters in common; a birth date or a contact weighs more than all letters of a name.
constexpr int sameBirth = 200;
constexpr int sameContact = 400;
constexpr std::size_t lookedAt = 256;

void addLetters(const QString &folded, quint64 (&letters)[2])
{
    const QString padded = u"  " % folded % u' ';
    for (qsizetype i = 0; i + 3 <= padded.size(); ++i) {
        if (padded[i + 1] == u' ' && padded[i + 2] == u' ')
            continue;
        // A small multiplicative hash: any spread over 128 bits will do.
        quint64 hash = 0;
        for (qsizetype j = i; j < i + 3; ++j)
            hash = (hash ^ padded[j].unicode()) * 0x9E3779B97F4A7C15U;
        const auto bit = hash >> 57U;
        letters[bit >> 6U] |= quint64(1) << (bit & 63U);
    }
}

qint64 dayOf(const std::optional<QDate> &date)
{
    return date ? date->toJulianDay() : 0;
}

qint64 swappedDayOf(const std::optional<QDate> &date)
{
    return date && date->day() <= 12 ? QDate(date->year(), date->day(), date->month()).toJulianDay() : 0;
}

double nameLikeness(const KnownPerson &a, const KnownPerson &b)
{
    return std::max(jaroWinkler(a.last.joined, b.last.joined) + jaroWinkler(a.first.joined, b.first.joined),
                    jaroWinkler(a.last.joined, b.first.joined) + jaroWinkler(a.first.joined, b.last.joined));
}

/// How much speaks for it; only to put the most alike first.
double weight(const std::vector<Alike> &why, const KnownPerson &a, const KnownPerson &b)
{
    double sum = nameLikeness(a, b);
    for (const Alike each : why) {
        const bool isContact = each == Alike::SamePhone || each == Alike::SameEmail;
        const bool isBirth = each == Alike::SameBirthDate || each == Alike::SwappedBirthDate;
        sum += isContact || isBirth || each == Alike::SameName ? 1 : 0.25;
    }
    return sum;
}

} // namespace

SamePeople::SamePeople() = default;
SamePeople::~SamePeople() = default;

SamePeople::Mark SamePeople::markOf(const KnownPerson &person, const QUuid &id)
{
    Mark mark;
    mark.id = id;
    mark.birth = dayOf(person.dateOfBirth);
    for (const KnownPerson::Name *name : {&person.first, &person.last, &person.preferred})
        addLetters(name->folded, mark.letters);
    // So that Bill is near William before anyone looks closer.
    for (const QString &whole : wholeNamesOf(person.first.folded))
        addLetters(whole, mark.letters);
    return mark;
}

void SamePeople::put(const QUuid &id, const Person &person)
{
    KnownPerson now = known(person, m_fold);
    const auto [hit, isNew] = m_places.try_emplace(id, m_marks.size());
    const std::size_t place = hit->second;
    if (isNew) {
        m_marks.emplace_back();
        m_people.emplace_back();
    }
    forgetContacts(place);
    for (const QString &phone : now.phones)
        m_contacts.emplace(phone, id);
    if (!now.email.isEmpty())
        m_contacts.emplace(now.email, id);
    m_marks[place] = markOf(now, id);
    m_people[place] = std::move(now);
}

void SamePeople::drop(const QUuid &id)
{
    const auto hit = m_places.find(id);
    if (hit == m_places.end())
        return;
    const std::size_t place = hit->second;
    forgetContacts(place);
    m_places.erase(hit);
    if (place + 1 < m_marks.size()) {
        m_marks[place] = m_marks.back();
        m_people[place] = std::move(m_people.back());
        m_places[m_marks[place].id] = place;
    }
    m_marks.pop_back();
    m_people.pop_back();
}

void SamePeople::forgetContacts(std::size_t place)
{
    const auto forget = [&](const QString &contact) {
        const auto [begin, end] = m_contacts.equal_range(contact);
        for (auto each = begin; each != end;)
            each = each->second == m_marks[place].id ? m_contacts.erase(each) : std::next(each);
    };
    std::ranges::for_each(m_people[place].phones, forget);
    forget(m_people[place].email);
}

SharedContacts SamePeople::shared(const KnownPerson &person) const
{
    const auto isShared = [&](const QString &contact) { return m_contacts.count(contact) > sharedByTooMany; };
    return {std::ranges::any_of(person.phones, isShared), isShared(person.email)};
}

std::vector<SamePeople::Near> SamePeople::nearest(const KnownPerson &person) const
{
    const Mark mine = markOf(person, {});
    const qint64 swapped = swappedDayOf(person.dateOfBirth);
    std::vector<Near> near;
    near.reserve(m_marks.size());
    for (const Mark &mark : m_marks) {
        int nearness =
            std::popcount(mark.letters[0] & mine.letters[0]) + std::popcount(mark.letters[1] & mine.letters[1]);
        if (mark.birth != 0 && (mark.birth == mine.birth || mark.birth == swapped))
            nearness += sameBirth;
        near.push_back({nearness, near.size()});
    }
    const auto reached = [&](const QString &contact) {
        const auto [begin, end] = m_contacts.equal_range(contact);
        for (auto each = begin; each != end; ++each)
            near[m_places.at(each->second)].nearness += sameContact;
    };
    std::ranges::for_each(person.phones, reached);
    reached(person.email);
    if (near.size() > lookedAt) {
        std::ranges::nth_element(near, near.begin() + lookedAt, std::ranges::greater(), &Near::nearness);
        near.resize(lookedAt);
    }
    return near;
}

std::vector<SamePerson> SamePeople::like(const Person &person, const QUuid &own)
{
    const KnownPerson mine = known(person, m_fold);
    const SharedContacts tooMany = shared(mine);
    std::vector<std::pair<double, SamePerson>> found;
    for (const Near &near : nearest(mine)) {
        const QUuid &id = m_marks[near.place].id;
        const KnownPerson &other = m_people[near.place];
        if (near.nearness == 0 || id == own || mine.someoneElse.contains(id) || other.someoneElse.contains(own))
            continue;
        if (std::vector<Alike> why = whyAlike(mine, other, tooMany); !why.empty()) {
            const double heavy = weight(why, mine, other);
            found.push_back({heavy, {id, std::move(why), nicknameBetween(mine, other).value_or(Nickname())}});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &std::pair<double, SamePerson>::first);
    std::vector<SamePerson> best;
    best.reserve(most);
    for (auto &[heavy, one] : found)
        if (best.size() < most)
            best.push_back(std::move(one));
    return best;
}

} // namespace Intake
