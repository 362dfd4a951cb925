// Who is at the desk: initials, PINs, misses.

#include "desk/deskstage.h"
#include "store/pinhash.h"

#include <QtTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

class ReceptionistsTest : public QObject
{
    Q_OBJECT

private slots:
    void initials_data();
    void initials();
    void pins_data();
    void pins();
    void addedAndChosen();
    void aMissIsWrittenDownBeforeThePinIsTried();
    void whatCannotBeWrittenDownIsNotTried();
    void anotherOnesPinDoesNotForgiveMisses();
    void everyMissIsNotedAndTheLastOneToo();
    void addedByTheOneAtTheDesk();
    void removedByWhoeverMay();
    void aNewPin();
    void S1_nothingOfThemStandsInTheFileInTheClear();
};

void ReceptionistsTest::initials_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stands");
    QTest::newRow("small") << u"jd"_s << u"JD"_s;
    QTest::newRow("spaces around") << u"  JD\t"_s << u"JD"_s;
    QTest::newRow("one") << u"j"_s << u"J"_s;
    QTest::newRow("four") << u"abcd"_s << u"ABCD"_s;
    QTest::newRow("five") << u"abcde"_s << QString();
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("digit") << u"j2"_s << QString();
    QTest::newRow("space between") << u"j d"_s << QString();
    QTest::newRow("markup") << u"<b>"_s << QString();
    QTest::newRow("accent, composed or not") << u"e\u0301"_s << u"\u00c9"_s;
    QTest::newRow("by no language's rule") << u"i"_s << u"I"_s; // Turkish would dot it
    QTest::newRow("Greek") << u"αβ"_s << u"ΑΒ"_s;
    QTest::newRow("Chinese") << u"王明"_s << u"王明"_s;
    QTest::newRow("Arabic") << u"مح"_s << u"مح"_s;
    QTest::newRow("Devanagari with a vowel sign") << u"\u0930\u093f"_s << u"\u0930\u093f"_s;
    QTest::newRow("mark alone") << u"\u0301"_s << QString();
    QTest::newRow("one that grows") << u"aßßß"_s << QString();
    QTest::newRow("beyond the first plane") << QString::fromUcs4(U"\U00010428") << QString::fromUcs4(U"\U00010400");
}

void ReceptionistsTest::initials()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, stands);
    QCOMPARE(Receptionists::normalInitials(typed), stands);
}

void ReceptionistsTest::pins_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("digits");
    QTest::newRow("four") << u"0123"_s << QByteArray("0123");
    QTest::newRow("twelve") << u"012345678901"_s << QByteArray("012345678901");
    QTest::newRow("three") << u"012"_s << QByteArray();
    QTest::newRow("thirteen") << u"0123456789012"_s << QByteArray();
    QTest::newRow("letter") << u"012a"_s << QByteArray();
    QTest::newRow("space") << u"01 23"_s << QByteArray();
    QTest::newRow("another keyboard") << u"٠١٢٣"_s << QByteArray("0123");
}

void ReceptionistsTest::pins()
{
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, digits);
    QCOMPARE(pinDigits(typed), digits);
    QCOMPARE(Receptionists::isPin(typed), !digits.isEmpty());
}

void ReceptionistsTest::addedAndChosen()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    Receptionists &people = stage.desk->receptionists();
    QSignalSpy changed(&people, &Receptionists::changed);
    QVERIFY(stage.addTwo(u"cd"_s, u"9876"_s, u"ab"_s, u"1234"_s));
    QCOMPARE(changed.size(), 2);
    QSignalSpy atDesk(&people, &Receptionists::atDeskChanged);
    QCOMPARE(people.all(), (std::vector{Receptionist{u"AB"_s}, Receptionist{u"CD"_s}}));
    QCOMPARE(stage.add(u"A1"_s, u"5555"_s), std::optional(PinAnswer::BadInitials));
    QCOMPARE(stage.add(u"EF"_s, u"55"_s), std::optional(PinAnswer::BadPin));
    QCOMPARE(people.atDesk(), QString());
    QCOMPARE(stage.choose(u"AB"_s, u"9876"_s), std::optional(PinAnswer::Wrong));
    QCOMPARE(people.atDesk(), QString());
    QCOMPARE(stage.choose(u"XY"_s, u"9876"_s), std::optional(PinAnswer::NotKnown));
    QCOMPARE(stage.choose(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    QCOMPARE(people.atDesk(), u"AB"_s);
    QCOMPARE(stage.choose(u"CD"_s, u"٩٨٧٦"_s), std::optional(PinAnswer::Right));
    QCOMPARE(people.atDesk(), u"CD"_s);
    QCOMPARE(stage.add(u"Ab"_s, u"5555"_s, u"9876"_s), std::optional(PinAnswer::Taken));
    people.leave();
    QCOMPARE(people.atDesk(), QString());
    QCOMPARE(atDesk.size(), 3);
}

void ReceptionistsTest::aMissIsWrittenDownBeforeThePinIsTried()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    // What a program would leave behind that is killed at the moment in which the PIN is tried.
    const auto missesThen = stage.inStore<int>([](Store &store) -> tl::expected<int, StoreProblem> {
        int misses = -1;
        const Looked looked = lookAtPin(store, u"AB"_s, "1234", [&](const QByteArray &hash, const QByteArray &pin) {
            misses = pinHolders(store).value_or(PinHolders()).misses;
            return isPinOf(hash, pin);
        });
        return looked.answer == PinAnswer::Right ? misses : -2;
    });
    QCOMPARE(missesThen, std::optional(1));
    const auto missesAfter = stage.inStore<int>(
        [](Store &store) { return pinHolders(store).map([](const PinHolders &known) { return known.misses; }); });
    QCOMPARE(missesAfter, std::optional(0));
}

void ReceptionistsTest::whatCannotBeWrittenDownIsNotTried()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    const auto tried = stage.inStore<bool>([](Store &store) -> tl::expected<bool, StoreProblem> {
        bool isTried = false;
        store.lock(); // stands for a disk that takes nothing
        const Looked looked = lookAtPin(store, u"AB"_s, "1234", [&](const QByteArray &, const QByteArray &) {
            isTried = true;
            return true;
        });
        return isTried || looked.answer != PinAnswer::Trouble;
    });
    QCOMPARE(tried, std::optional(false));
}

void ReceptionistsTest::anotherOnesPinDoesNotForgiveMisses()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QVERIFY(stage.addTwo(u"AB"_s, u"1234"_s, u"CD"_s, u"9876"_s));
    // Somebody with a PIN of their own tries to find another's.
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(stage.choose(u"AB"_s, u"0000"_s), std::optional(PinAnswer::Wrong));
        QCOMPARE(stage.choose(u"CD"_s, u"9876"_s), std::optional(PinAnswer::Right));
    }
    QCOMPARE(stage.choose(u"AB"_s, u"0000"_s), std::optional(PinAnswer::TooMany));
    QCOMPARE(stage.choose(u"AB"_s, u"1234"_s), std::optional(PinAnswer::TooMany));
    QCOMPARE(stage.choose(u"CD"_s, u"9876"_s), std::optional(PinAnswer::Right));
}

/// What comes after it is not looked at, so nobody can say that it was wrong.
void ReceptionistsTest::everyMissIsNotedAndTheLastOneToo()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    const auto noted = [&stage] {
        stage.settle();
        return stage.inStore<QStringList>([](Store &store) {
            return store.auditBefore(std::numeric_limits<qint64>::max(), 50)
                .map([](const std::vector<AuditEntry> &entries) {
                    QStringList whose;
                    for (const AuditEntry &entry : entries)
                        if (entry.event == AuditEvent::WrongPin)
                            whose += entry.detail;
                    return whose;
                });
        });
    };
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    for (int miss = 0; miss < 5; ++miss)
        QCOMPARE(stage.choose(u"AB"_s, u"0000"_s), std::optional(miss < 4 ? PinAnswer::Wrong : PinAnswer::TooMany));
    QCOMPARE(noted(), std::optional(QStringList(5, u"AB"_s)));
    QCOMPARE(stage.choose(u"AB"_s, u"1234"_s), std::optional(PinAnswer::TooMany));
    QCOMPARE(noted(), std::optional(QStringList(5, u"AB"_s)));
}

/// Whoever finds the desk open does not get a PIN of their own by it.
void ReceptionistsTest::addedByTheOneAtTheDesk()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    Receptionists &people = stage.desk->receptionists();
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    QCOMPARE(stage.add(u"CD"_s, u"9876"_s, u"1234"_s), std::optional(PinAnswer::NobodyHere));
    QCOMPARE(stage.choose(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    QCOMPARE(stage.add(u"CD"_s, u"9876"_s), std::optional(PinAnswer::Wrong));
    QCOMPARE(stage.add(u"CD"_s, u"9876"_s, u"9876"_s), std::optional(PinAnswer::Wrong));
    QCOMPARE(people.all().size(), 1);
    QCOMPARE(stage.add(u"CD"_s, u"9876"_s, u"1234"_s), std::optional(PinAnswer::Right));
    for (int miss = 0; miss < 5; ++miss)
        QCOMPARE(stage.add(u"EF"_s, u"5555"_s, u"0000"_s),
                 std::optional(miss < 4 ? PinAnswer::Wrong : PinAnswer::TooMany));
    QCOMPARE(stage.add(u"EF"_s, u"5555"_s, u"1234"_s), std::optional(PinAnswer::TooMany));
    QCOMPARE(people.all().size(), 2);
    people.opened(u"AB"_s, true); // by a passphrase
    QCOMPARE(stage.add(u"EF"_s, u"5555"_s), std::optional(PinAnswer::Right));
}

void ReceptionistsTest::removedByWhoeverMay()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    Receptionists &people = stage.desk->receptionists();
    const auto remove = [&](const QString &initials, const QString &pin) {
        return stage.answerTo<PinAnswer>(
            [&](QObject *to, const auto &reply) { people.remove(initials, pin, to, reply); });
    };
    QVERIFY(stage.addTwo(u"AB"_s, u"1234"_s, u"CD"_s, u"1234"_s));
    QCOMPARE(stage.choose(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    QCOMPARE(stage.add(u"EF"_s, u"1234"_s, u"1234"_s), std::optional(PinAnswer::Right));
    people.leave();
    QCOMPARE(remove(u"EF"_s, u"0000"_s), std::optional(PinAnswer::Wrong));
    QCOMPARE(remove(u"EF"_s, u"1234"_s), std::optional(PinAnswer::Right)); // by themselves
    QCOMPARE(remove(u"EF"_s, u"1234"_s), std::optional(PinAnswer::NotKnown));
    QCOMPARE(stage.choose(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    QCOMPARE(remove(u"CD"_s, u"1234"_s), std::optional(PinAnswer::Right)); // by the one at the desk
    QCOMPARE(remove(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    QCOMPARE(people.atDesk(), QString());
    QVERIFY(people.all().empty());
}

void ReceptionistsTest::aNewPin()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    const auto setPin = [&](const QString &before, const QString &after) {
        return stage.answerTo<PinAnswer>([&](QObject *to, const auto &reply) {
            stage.desk->receptionists().setPin(u"AB"_s, before, after, to, reply);
        });
    };
    QCOMPARE(stage.add(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Right));
    QCOMPARE(setPin(u"1111"_s, u"5678"_s), std::optional(PinAnswer::Wrong));
    QCOMPARE(setPin(u"1234"_s, u"5"_s), std::optional(PinAnswer::BadPin));
    QCOMPARE(setPin(u"1234"_s, u"5678"_s), std::optional(PinAnswer::Right));
    stage.restart();
    QVERIFY(stage.openAndWait(false));
    QCOMPARE(stage.choose(u"AB"_s, u"1234"_s), std::optional(PinAnswer::Wrong));
    QCOMPARE(stage.choose(u"AB"_s, u"5678"_s), std::optional(PinAnswer::Right));
}

void ReceptionistsTest::S1_nothingOfThemStandsInTheFileInTheClear()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    QCOMPARE(stage.add(u"QZQZ"_s, u"73197319"_s), std::optional(PinAnswer::Right));
    stage.restart();
    const QDir folder(stage.folder());
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    QVERIFY(names.contains(u"intakes.db"_s));
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &mark :
             {QByteArray("QZQZ"), QByteArray("Q\0Z\0Q\0Z", 7), QByteArray("73197319"), QByteArray("$argon2id$")})
            QVERIFY2(!bytes.contains(mark), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(ReceptionistsTest)
#include "receptionists.moc"
