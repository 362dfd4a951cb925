#include "advice/sameperson.h"

#include <algorithm>

namespace Intake {

using namespace Qt::StringLiterals;

Person personOf(const Client &client)
{
    Person person{client.firstName, client.lastName, client.preferredName, client.dateOfBirth, {}, client.email, {}};
    person.phones += client.phoneNumber.text;
    for (const PhoneNumber &phone : client.phoneNumbers)
        person.phones += QString(phone.code % phone.number);
    return person;
}

Person personOf(const Draft &draft)
{
    Client client = draft.client;
    if (const auto mark = draft.marks.find(u"phone_number"_s);
        mark != draft.marks.end() && mark->second == Mark::Copied)
        client.phoneNumber = {};
    Person person = personOf(client);
    person.someoneElse = draft.someoneElse;
    return person;
}

bool isTelling(const Person &person)
{
    const bool isReached = !person.email.isEmpty() ||
                           std::ranges::any_of(person.phones, [](const QString &phone) { return !phone.isEmpty(); });
    const bool isCalled = !person.firstName.isEmpty() || !person.preferredName.isEmpty();
    return isReached || int(isCalled) + int(!person.lastName.isEmpty()) + int(person.dateOfBirth.has_value()) > 1;
}

namespace {

KnownPerson::Name knownName(const QString &name, NameFolder &fold)
{
    const QString folded = fold(name);
    QString joined = folded;
    joined.remove(u' ');
    return {folded, joined, soundOf(folded)};
}

/// A number is known by its end: calling code and trunk zero come and go.
QString phoneEnd(const QString &text)
{
    constexpr int told = 8, fewest = 6;
    QString digits;
    for (const QChar c : text)
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
    digits = digits.right(told);
    const bool isReal = digits.size() >= fewest && digits.count(digits.back()) < digits.size();
    return isReal ? digits : QString();
}

} // namespace

KnownPerson known(const Person &person, NameFolder &fold)
{
    KnownPerson result{knownName(person.firstName, fold),
                       knownName(person.lastName, fold),
                       knownName(person.preferredName, fold),
                       person.dateOfBirth,
                       {},
                       {},
                       person.someoneElse};
    result.phones.reserve(std::size_t(person.phones.size()));
    for (const QString &phone : person.phones)
        if (const QString end = phoneEnd(phone); !end.isEmpty())
            result.phones.push_back(end);
    if (const QString email = person.email.trimmed().toCaseFolded(); email.contains(u'@'))
        result.email = email;
    return result;
}

namespace {

/// Each word of the shorter one is among those of the longer: `Garcia` and `Garcia Lopez`.
bool isPart(const QString &a, const QString &b)
{
    static const QStringList particles =
        QStringLiteral(
            "de di da do das dos du del der den des el al la las le les los van von ter ten zu bin ibn abu st y e i")
            .split(u' ');
    if (!a.contains(u' ') && !b.contains(u' '))
        return false;
    const QStringList some = (a.size() < b.size() ? a : b).split(u' ');
    const QStringList all = (a.size() < b.size() ? b : a).split(u' ');
    return std::ranges::all_of(some, [&](const QString &word) { return all.contains(word); }) &&
           std::ranges::any_of(some, [](const QString &word) { return word.size() > 1 && !particles.contains(word); });
}

bool isNearlySpelled(const QString &a, const QString &b)
{
    const qsizetype letters = std::min(a.size(), b.size());
    const int most = letters >= 8 ? 2 : letters >= 4 ? 1 : 0;
    return most > 0 && edits(a, b, most) <= most;
}

bool soundsAlike(const KnownPerson::Name &a, const KnownPerson::Name &b)
{
    return a.sound.size() > 1 && a.sound == b.sound;
}

} // namespace

Likeness surnameLikeness(const KnownPerson::Name &a, const KnownPerson::Name &b)
{
    if (a.joined.isEmpty() || b.joined.isEmpty())
        return Likeness::None;
    if (a.joined == b.joined)
        return Likeness::Same;
    if (isNearlySpelled(a.joined, b.joined) || isPart(a.folded, b.folded))
        return Likeness::Spelling;
    return soundsAlike(a, b) ? Likeness::Sound : Likeness::None;
}

Likeness firstNameLikeness(const KnownPerson::Name &a, const KnownPerson::Name &b)
{
    constexpr qsizetype shortest = 3;
    const Likeness likeness = surnameLikeness(a, b);
    if (likeness >= Likeness::Spelling || a.joined.isEmpty() || b.joined.isEmpty())
        return likeness;
    const auto &[less, more] =
        a.joined.size() < b.joined.size() ? std::tie(a.joined, b.joined) : std::tie(b.joined, a.joined);
    // `Chris` and `Christopher`; an initial says a little.
    if (more.startsWith(less))
        return less.size() >= shortest ? Likeness::Spelling : less.size() == 1 ? Likeness::Sound : likeness;
    return likeness;
}

namespace {

enum class Dates { Unknown, Contradict, Near, Swapped, Same };

Dates compared(const std::optional<QDate> &a, const std::optional<QDate> &b)
{
    if (!a || !b)
        return Dates::Unknown;
    if (a == b)
        return Dates::Same;
    if (a->year() == b->year() && a->month() == b->day() && a->day() == b->month())
        return Dates::Swapped;
    const int equal = int(a->year() == b->year()) + int(a->month() == b->month()) + int(a->day() == b->day());
    return equal == 2 ? Dates::Near : Dates::Contradict;
}

/// Whoever has a preferred name may have given either.
Likeness bestFirstName(const KnownPerson &a, const KnownPerson &b)
{
    return std::max({firstNameLikeness(a.first, b.first), firstNameLikeness(a.preferred, b.first),
                     firstNameLikeness(a.first, b.preferred), firstNameLikeness(a.preferred, b.preferred)});
}

bool areNamesSwapped(const KnownPerson &a, const KnownPerson &b)
{
    return surnameLikeness(a.first, b.last) >= Likeness::Spelling &&
           surnameLikeness(a.last, b.first) >= Likeness::Spelling;
}

} // namespace

std::optional<Nickname> nicknameBetween(const KnownPerson &a, const KnownPerson &b)
{
    for (const KnownPerson::Name *mine : {&a.first, &a.preferred})
        for (const KnownPerson::Name *other : {&b.first, &b.preferred})
            if (const auto nickname = nicknameOf(mine->folded, other->folded))
                return nickname;
    return std::nullopt;
}

namespace {

/// Without a birth date. Less than this, and every second stranger among ten thousand would be like somebody.
bool areNamesEnough(Likeness last, Likeness first)
{
    return std::max(last, first) == Likeness::Same && std::min(last, first) >= Likeness::Spelling;
}

void addNames(Likeness last, Likeness first, bool swapped, std::vector<Alike> &into)
{
    constexpr Alike surname[] = {Alike::SurnameSound, Alike::SurnameSpelling, Alike::SameSurname};
    constexpr Alike firstName[] = {Alike::FirstNameSound, Alike::FirstNameSpelling, Alike::SameFirstName};
    if (swapped)
        return into.push_back(Alike::NamesSwapped);
    if (last == Likeness::Same && first == Likeness::Same)
        return into.push_back(Alike::SameName);
    if (last != Likeness::None)
        into.push_back(surname[std::size_t(last) - 1]);
    if (first != Likeness::None)
        into.push_back(firstName[std::size_t(first) - 1]);
}

} // namespace

std::vector<Alike> whyAlike(const KnownPerson &a, const KnownPerson &b, const SharedContacts &shared)
{
    const bool phone = !shared.phone && std::ranges::find_first_of(a.phones, b.phones) != a.phones.end();
    const bool email = !shared.email && !a.email.isEmpty() && a.email == b.email;
    const Likeness last = surnameLikeness(a.last, b.last), first = bestFirstName(a, b);
    const bool swapped = !areNamesEnough(last, first) && areNamesSwapped(a, b);
    const Dates dates = compared(a.dateOfBirth, b.dateOfBirth);
    const bool isNamed = last != Likeness::None || first != Likeness::None || swapped;
    const bool mayBeNicknamed = first < Likeness::Spelling && (last == Likeness::Same || phone || email || isNamed);
    const bool isNicknamed = mayBeNicknamed && nicknameBetween(a, b).has_value();
    const bool enough = phone || email || (dates >= Dates::Swapped && isNamed) ||
                        (dates != Dates::Contradict &&
                         (areNamesEnough(last, first) || swapped || (isNicknamed && last == Likeness::Same)));
    std::vector<Alike> why;
    if (!enough)
        return why;
    addNames(last, isNicknamed ? Likeness::None : first, swapped, why);
    if (isNicknamed)
        why.push_back(Alike::Nickname);
    if (dates == Dates::Same)
        why.push_back(Alike::SameBirthDate);
    else if (dates == Dates::Swapped)
        why.push_back(Alike::SwappedBirthDate);
    else if (dates == Dates::Near)
        why.push_back(Alike::NearBirthDate);
    if (phone)
        why.push_back(Alike::SamePhone);
    if (email)
        why.push_back(Alike::SameEmail);
    return why;
}

} // namespace Intake
