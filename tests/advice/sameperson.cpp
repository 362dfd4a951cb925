// Pairs of people, in many languages: which may be one person and why, and which may not.

#include "advice/sameperson.h"

#include <QtTest>

using namespace Intake;
using namespace Qt::StringLiterals;

using Why = std::vector<Alike>;
Q_DECLARE_METATYPE(Why)

namespace {

/// `First | Last | 1987-06-27 | phone | email`; what stands not there is not known.
Person personFrom(const char *text)
{
    QStringList parts = QString::fromUtf8(text).split(u'|');
    parts.resize(5);
    for (QString &part : parts)
        part = part.trimmed();
    const QDate birth = QDate::fromString(parts[2], Qt::ISODate);
    return {parts[0], parts[1], {}, birth.isValid() ? std::optional(birth) : std::nullopt, {parts[3]}, parts[4], {}};
}

Why why(const Person &a, const Person &b)
{
    NameFolder fold;
    return whyAlike(known(a, fold), known(b, fold));
}

} // namespace

class SamePersonTest : public QObject
{
    Q_OBJECT

private slots:
    void mayBeOne_data();
    void mayBeOne();
    void areTwo_data();
    void areTwo();
    void preferredNamesCount();
    void aSharedContactTellsNothing();
    void allPhonesCount();
    void copiedPhoneTellsNothing();
};

void SamePersonTest::mayBeOne_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<Why>("expected");
    const auto pair = [](const char *one, const char *other, const Why &expected) {
        QTest::addRow("%s = %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other) << expected;
    };
    using enum Alike;
    pair("Helen|Keller|1987-06-27", "Helen|Keller|1987-06-27", {SameName, SameBirthDate});
    pair("Helen|Keller", "Helen|Keller", {SameName});
    pair("Helen|Keller", "helen|KELLER|1987-06-27", {SameName});
    pair("Helen|Kellar|1987-06-27", "Helen|Keller|1987-06-27", {SurnameSpelling, SameFirstName, SameBirthDate});
    pair("Helen|Keller|1987-03-04", "Helen|Keller|1987-04-03", {SameName, SwappedBirthDate});
    pair("Helen|Keller|1987-06-27", "Helen|Keller|1978-06-27", {SameName, NearBirthDate});
    pair("Zoë|Müller|1990-01-02", "Zoe|Mueller|1990-01-02", {SurnameSpelling, SameFirstName, SameBirthDate});
    pair("Anna|Schmidt|1990-01-02", "Anne|Schmitt|1990-01-02", {SurnameSpelling, FirstNameSpelling, SameBirthDate});
    pair("Bartłomiej|Wiśniewski", "Bartlomiej|Wisniewski", {SameName});
    pair("Mohammed|Al-Sayed|1979-11-30", "Muhamad|Alsayed|1979-11-30", {SameSurname, FirstNameSound, SameBirthDate});
    pair("محمد|السيد|1979-11-30", "Mohamad|Elsayed|1979-11-30", {SurnameSound, FirstNameSound, SameBirthDate});
    pair("Иван|Щербаков|1960-05-01", "Ivan|Shcherbakov|1960-05-01", {SurnameSound, SameFirstName, SameBirthDate});
    pair("小明|王|1999-09-09", "Xiaoming|Wang|1999-09-09", {SameName, SameBirthDate});
    pair("Xiaoming|Wang", "Wang|Xiaoming", {NamesSwapped});
    pair("Thị Đào|Nguyễn", "Thi Dao|Nguyen", {SameName});
    pair("Γεώργιος|Παπαδόπουλος", "Georgios|Papadopoulos", {SameName});
    pair("María|García López|1985-12-24", "Maria|Garcia|1985-12-24", {SurnameSpelling, SameFirstName, SameBirthDate});
    pair("Jan|van der Meer", "Jan|Vandermeer", {SameName});
    pair("Siobhan|O’Brien", "Siobhan|O Brien", {SameName});
    pair("Christopher|Nguyen|1970-07-07", "Chris|Nguyen|1970-07-07", {SameSurname, FirstNameSpelling, SameBirthDate});
    pair("Helen|Adams|1987-06-27", "Helen|Keller|1987-06-27", {SameFirstName, SameBirthDate});
    pair("Helen|Keller||0400 123 456", "Annie|Sullivan||+61 400 123 456", {SamePhone});
    pair("Helen|Keller|1980-01-01|(03) 9876 5432", "Helen|Keller|1951-02-03|+61398765432", {SameName, SamePhone});
    pair("|||| H.Keller@Example.org", "Annie|||| h.keller@example.org ", {SameEmail});
    pair("فاطمة||| ٠٤٠٠١٢٣٤٥٦", "||| 0400123456", {SamePhone});
    pair("J.|Keller|1987-06-27", "John|Keller|1987-06-27", {SameSurname, FirstNameSound, SameBirthDate});
    pair("Madonna|-|1958-08-16", "Madonna|-|1958-08-16", {SameFirstName, SameBirthDate});
    pair("Wei|Ng", "Wei|NG", {SameName});
    pair("Wei|Ng|1990-01-01", "Ming|Ng|1990-01-01", {SameSurname, SameBirthDate});
    pair("Wei|Lî|1990-01-01", "Wei|Li|1990-01-01", {SameName, SameBirthDate});
    pair("Wei|Li|1990-01-01", "Wei|Lee|1990-01-01", {SameFirstName, SameBirthDate});
    pair("Wei|Ng", "Wei|Ng Thompson", {SurnameSpelling, SameFirstName});
    pair("Bill|Smith", "William|Smith", {SameSurname, Nickname});
    pair("Liz|Keller|1987-06-27", "Elizabeth|Kellar|1987-06-27", {SurnameSpelling, Nickname, SameBirthDate});
    pair("Peggy|Keller||0400 123 456", "Margaret|Adams||0400 123 456", {Nickname, SamePhone});
    pair("Kleler|Helen|1987-06-27", "Helen|Keller|1987-06-27", {NamesSwapped, SameBirthDate});
}

void SamePersonTest::mayBeOne()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(Why, expected);
    const Person a = personFrom(qUtf8Printable(one)), b = personFrom(qUtf8Printable(other));
    QCOMPARE(why(a, b), expected);
    QCOMPARE(why(b, a), expected);
}

void SamePersonTest::areTwo_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto pair = [](const char *one, const char *other) {
        QTest::addRow("%s, %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    pair("", "");
    pair("Helen|Keller", "");
    pair("|Keller", "|Keller");                                 // a surname alone
    pair("Helen|", "Helen|");                                   // a first name alone
    pair("||1987-06-27", "||1987-06-27");                       // a birth date alone
    pair("Helen|Keller", "Robert|Keller");                      // a family
    pair("Helen|Keller|1987-06-27", "Helen|Keller|1951-02-03"); // namesakes
    pair("Helen|Keller|1987-06-27", "Robert|Smith|1987-06-27");
    pair("John|Smith|1950-01-01", "Jane|Smith|1952-03-04"); // a couple
    pair("Wei|Li|1990-01-01", "Wen|Lu|1991-02-02");
    pair("Wei|Li|1990-01-01", "Ming|Lu|1990-01-01");
    pair("Wei|Li|1990-01-01", "Ming|Lee|1990-01-01");
    pair("Wei|Li", "Wei|Lu");
    pair("Wei|Ng", "Ming|Ng");
    pair("Jan|de Boer", "Jan|de");
    pair("Bill|Smith|1950-01-01", "William|Smith|1987-06-27");
    pair("Bill|Smith|1987-06-27", "William|Jones|1987-06-27"); // a familiar name by itself
    pair("Bill|Smith", "Billy|Jones");
    pair("||| 0000 0000", "||| 0000 0000");
    pair("|||12", "|||12");
    pair("||||none", "||||none");
    pair("Katherine|Jones-Smith", "Kathryn|Jones"); // both alike, neither the same
    pair("Anna|Nowak|1990-01-02", "Anna|Kowalska|1992-05-06");
    pair("Nguyễn|Anh|1990-01-02", "Nguyễn|Minh|1992-05-06");
    pair("Helen|Keller|1987-06-27|0400 123 456", "Helen|Keller|1951-02-03|0400 123 457");
}

void SamePersonTest::areTwo()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(why(personFrom(qUtf8Printable(one)), personFrom(qUtf8Printable(other))), Why());
}

void SamePersonTest::preferredNamesCount()
{
    Person one = personFrom("Margaret|Keller|1987-06-27"), other = personFrom("Peggy|Keller|1987-06-27");
    one.preferredName = u"Peggy"_s;
    QCOMPARE(why(one, other), (Why{Alike::SameName, Alike::SameBirthDate}));
}

void SamePersonTest::aSharedContactTellsNothing()
{
    NameFolder fold;
    const KnownPerson one = known(personFrom("Helen|Keller||0400 123 456|front@desk.org"), fold);
    const KnownPerson other = known(personFrom("Annie|Sullivan||0400 123 456|front@desk.org"), fold);
    QCOMPARE(whyAlike(one, other), (Why{Alike::SamePhone, Alike::SameEmail}));
    QCOMPARE(whyAlike(one, other, {true, false}), (Why{Alike::SameEmail}));
    QCOMPARE(whyAlike(one, other, {true, true}), Why());
}

void SamePersonTest::allPhonesCount()
{
    Client client;
    client.phoneNumber = {u"0400 123 456"_s};
    client.phoneNumbers = {{{}, u"98765432"_s, u"+613"_s, {}}, {{}, u"412 345 678"_s, u"+61"_s, {}}};
    QCOMPARE(why(personOf(client), personFrom("|||0412 345 678")), (Why{Alike::SamePhone}));
    QCOMPARE(why(personOf(client), personFrom("|||0400123456")), (Why{Alike::SamePhone}));
}

void SamePersonTest::copiedPhoneTellsNothing()
{
    Draft draft;
    draft.client.phoneNumber = {u"0400 123 456"_s};
    const Person mother = personFrom("Helen|Keller||0400 123 456");
    QCOMPARE(why(personOf(draft), mother), (Why{Alike::SamePhone}));
    draft.marks[u"phone_number"_s] = Mark::Copied;
    QCOMPARE(why(personOf(draft), mother), Why());
}

QTEST_GUILESS_MAIN(SamePersonTest)
#include "sameperson.moc"
