// Who may be the same person, among ten thousand: each person is typed field by field and looked for at each pause. One
// line of JSON; ends with 1 when the slowest hundredth is above the budget of a millisecond.
//
//     bench_samepeople

#include "advice/samepeople.h"
#include "advice/somepeople.h"

#include <algorithm>
#include <cstdio>
#include <QElapsedTimer>

using namespace Intake;
using namespace Intake::Testing;

namespace {

constexpr int many = 10'000;
constexpr double budget = 1.0; // milliseconds

/// As it is known after each field.
std::vector<Person> typed(const Person &person)
{
    Person names{person.firstName, person.lastName, {}, {}, {}, {}, {}};
    Person born = names;
    born.dateOfBirth = person.dateOfBirth;
    Person half = names;
    half.lastName.chop(half.lastName.size() / 2);
    return {half, names, born, person};
}

double millisecondsOf(SamePeople &people, const Person &person, int &found)
{
    QElapsedTimer clock;
    clock.start();
    found += int(!people.like(person, {}).empty());
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int main()
{
    QRandomGenerator random(1);
    SamePeople people;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < many; ++i)
        people.put(QUuid::createUuid(), somePerson(random));
    const auto reading = clock.elapsed();
    std::vector<double> times;
    int found = 0;
    for (int i = 0; i < 1'000; ++i)
        for (const Person &person : typed(somePerson(random)))
            times.push_back(millisecondsOf(people, person, found));
    std::ranges::sort(times);
    const double middle = times[times.size() / 2], slow = times[times.size() * 99 / 100];
    std::printf("{\"people\":%d,\"fold_all_ms\":%lld,\"look_ms\":%.3f,\"look_p99_ms\":%.3f,\"found\":%d}\n",
                people.size(), static_cast<long long>(reading), middle, slow, found);
    return slow <= budget ? 0 : 1;
}
