// The search among many: whoever is there is found, whoever is not raises few false alarms, answers stay answered.

#include "advice/samepeople.h"

#include "advice/somepeople.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 10'000;

QString anyText()
{
    const auto points = *rc::gen::container<std::vector<char32_t>>(rc::gen::inRange<char32_t>(0x20, 0x2000));
    return QString::fromUcs4(points.data(), qsizetype(points.size()));
}

bool holds(const std::vector<SamePerson> &found, const QUuid &id)
{
    return std::ranges::find(found, id, &SamePerson::id) != found.end();
}

/// An edit or two that a typing person makes.
QString mistyped(const QString &name, QRandomGenerator &random)
{
    QString other = name;
    const qsizetype at = 1 + random.bounded(int(name.size()) - 1);
    switch (random.bounded(3)) {
    case 0:
        return other.remove(at, 1);
    case 1:
        return other.insert(at, other[at]);
    default:
        other[at] = QChar('a' + random.bounded(26));
        return other;
    }
}

} // namespace

class SamePeopleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anIdenticalPersonIsAlwaysFound();
    void anyTextIsFoundAgain();
    void mistypedPeopleAreFound();
    void falseAlarmsAreFew();
    void someoneElseDoesNotComeBack();
    void nobodyIsLikeThemselves();
    void theMostAlikeComesFirst();
    void whatIsDroppedIsNotFound();
    void whatIsChangedIsFoundAsItIs();
    void aContactOfTooManyTellsNothing();
    void theSameInAnyOrder();

private:
    SamePeople m_people;
    std::vector<std::pair<QUuid, Person>> m_all;
};

void SamePeopleTest::initTestCase()
{
    QRandomGenerator random(1);
    m_all.reserve(many);
    for (int i = 0; i < many; ++i) {
        m_all.emplace_back(QUuid::createUuid(), somePerson(random));
        m_people.put(m_all.back().first, m_all.back().second);
    }
    QCOMPARE(m_people.size(), many);
}

void SamePeopleTest::anIdenticalPersonIsAlwaysFound()
{
    for (int i = 0; i < many; i += 7) {
        const auto &[id, person] = m_all[std::size_t(i)];
        const auto found = m_people.like(person, {});
        QVERIFY2(!found.empty() && found.front().id == id, qPrintable(person.firstName + u' ' + person.lastName));
    }
    // With the names alone they are among the namesakes, of whom there may be more than are shown.
    for (int i = 0; i < many; i += 101) {
        Person person = m_all[std::size_t(i)].second;
        person.phones.clear();
        person.email.clear();
        const auto found = m_people.like(person, {});
        QVERIFY(!found.empty() && found.front().id == m_all[std::size_t(i)].first);
        person.dateOfBirth.reset();
        const auto namesakes = m_people.like(person, {});
        QVERIFY(!namesakes.empty() && namesakes.front().why == std::vector{Alike::SameName});
    }
}

void SamePeopleTest::anyTextIsFoundAgain()
{
    QVERIFY(rc::check([this] {
        Person person;
        person.firstName = anyText();
        person.lastName = anyText();
        person.dateOfBirth = QDate(2001, 2, 3);
        NameFolder fold;
        RC_PRE(!fold(person.firstName).isEmpty());
        const QUuid id = QUuid::createUuid();
        m_people.put(id, person);
        const auto found = m_people.like(person, {});
        m_people.drop(id);
        RC_ASSERT(holds(found, id));
    }));
}

void SamePeopleTest::mistypedPeopleAreFound()
{
    QRandomGenerator random(2);
    int tried = 0, withBirth = 0, byNames = 0;
    for (int i = 0; i < many; i += 17, ++tried) {
        const auto &[id, right] = m_all[std::size_t(i)];
        Person person = right;
        person.phones.clear();
        person.email.clear();
        person.lastName = mistyped(person.lastName, random);
        withBirth += int(holds(m_people.like(person, {}), id));
        person.dateOfBirth.reset();
        byNames += int(holds(m_people.like(person, {}), id));
    }
    qInfo("mistyped surnames found: %d of %d with the birth date, %d by the names alone", withBirth, tried, byNames);
    QCOMPARE(withBirth, tried);
    QVERIFY(byNames >= tried * 85 / 100); // the rest: more namesakes than are shown, or a short name
}

void SamePeopleTest::falseAlarmsAreFew()
{
    QRandomGenerator random(3);
    int names = 0, withBirth = 0, whole = 0, tried = 1'000;
    for (int i = 0; i < tried; ++i) {
        const Person stranger = somePerson(random);
        Person typed{stranger.firstName, stranger.lastName, {}, {}, {}, {}, {}};
        names += int(!m_people.like(typed, {}).empty());
        typed.dateOfBirth = stranger.dateOfBirth;
        withBirth += int(!m_people.like(typed, {}).empty());
        whole += int(!m_people.like(stranger, {}).empty());
    }
    qInfo("false alarms for %d strangers among %d people: %d by names alone, %d with the birth date, %d with all",
          tried, many, names, withBirth, whole);
    QVERIFY(withBirth <= tried * 5 / 100);
    QVERIFY(whole <= tried * 5 / 100);
}

void SamePeopleTest::someoneElseDoesNotComeBack()
{
    SamePeople people;
    const QUuid own = QUuid::createUuid(), other = QUuid::createUuid();
    Person helen{u"Helen"_s, u"Keller"_s, {}, {}, {}, {}, {}};
    people.put(other, helen);
    QVERIFY(holds(people.like(helen, own), other));
    Person answered = helen;
    answered.someoneElse = {other};
    QVERIFY(people.like(answered, own).empty());
    // Seen from the other side it is the same pair.
    people.put(own, answered);
    QVERIFY(people.like(helen, other).empty());
    QVERIFY(holds(people.like(helen, QUuid::createUuid()), other));
}

void SamePeopleTest::nobodyIsLikeThemselves()
{
    const auto &[id, person] = m_all.front();
    QVERIFY(!holds(m_people.like(person, id), id));
}

void SamePeopleTest::theMostAlikeComesFirst()
{
    SamePeople people;
    const Person helen{u"Helen"_s, u"Keller"_s, {}, QDate(1987, 6, 27), {u"0400 123 456"_s}, {}, {}};
    const QUuid named = QUuid::createUuid(), whole = QUuid::createUuid(), phoned = QUuid::createUuid();
    people.put(named, {u"Helen"_s, u"Keller"_s, {}, {}, {}, {}, {}});
    people.put(phoned, {u"Annie"_s, u"Sullivan"_s, {}, {}, {u"0400 123 456"_s}, {}, {}});
    people.put(whole, {u"Helen"_s, u"Kellar"_s, {}, QDate(1987, 6, 27), {u"0400123456"_s}, {}, {}});
    const auto found = people.like(helen, {});
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found.front().id, whole);
    QCOMPARE(found.front().why,
             (std::vector{Alike::SurnameSpelling, Alike::SameFirstName, Alike::SameBirthDate, Alike::SamePhone}));
}

void SamePeopleTest::whatIsDroppedIsNotFound()
{
    SamePeople people;
    std::vector<QUuid> ids;
    for (int i = 0; i < 20; ++i) {
        ids.push_back(QUuid::createUuid());
        people.put(ids.back(), m_all[std::size_t(i)].second);
    }
    for (int i = 0; i < 20; i += 2)
        people.drop(ids[std::size_t(i)]);
    people.drop(QUuid::createUuid());
    QCOMPARE(people.size(), 10);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(holds(people.like(m_all[std::size_t(i)].second, {}), ids[std::size_t(i)]), i % 2 == 1);
}

void SamePeopleTest::whatIsChangedIsFoundAsItIs()
{
    SamePeople people;
    const QUuid id = QUuid::createUuid();
    const Person before = m_all[0].second, after = m_all[1].second;
    people.put(id, before);
    people.put(id, after);
    QCOMPARE(people.size(), 1);
    QVERIFY(people.like(before, {}).empty());
    QVERIFY(holds(people.like(after, {}), id));
}

void SamePeopleTest::aContactOfTooManyTellsNothing()
{
    SamePeople people;
    const Person typed{{}, {}, {}, {}, {u"03 9876 5432"_s}, {}, {}};
    for (int i = 0; i <= SamePeople::sharedByTooMany; ++i) {
        QCOMPARE(int(people.like(typed, {}).size()), std::min(i, int(SamePeople::most)));
        people.put(QUuid::createUuid(), {m_all[std::size_t(i)].second.firstName, {}, {}, {}, typed.phones, {}, {}});
    }
    QVERIFY(people.like(typed, {}).empty());
}

void SamePeopleTest::theSameInAnyOrder()
{
    SamePeople backwards;
    for (auto each = m_all.rbegin(); each != m_all.rend(); ++each)
        backwards.put(each->first, each->second);
    for (int i = 0; i < many; i += 503) {
        Person person = m_all[std::size_t(i)].second;
        person.lastName.chop(1);
        const auto one = m_people.like(person, {}), other = backwards.like(person, {});
        QVERIFY(!one.empty() && !other.empty());
        QCOMPARE(one.front(), other.front());
    }
}

QTEST_GUILESS_MAIN(SamePeopleTest)
#include "samepeople.moc"
