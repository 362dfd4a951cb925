// Additional phones, key by key: number, country code and type go together.

#include "phonestage.h"

using namespace Intake;
using namespace Intake::Testing;

class AdvisedPhoneRows : public QObject
{
    Q_OBJECT

    std::unique_ptr<PhoneStage> at;

private slots:
    void init() { at = std::make_unique<PhoneStage>(); }

    void aRowIsSplit();
    void theKeyboardGoesPastACodeThatIsTold();
    void aRowTellsItsOwnCountry();
    void aCodeOfOnesOwnWins();
    void undoingARowTakesBackItsCode();
    void aCodeIsOfferedWithItsPlus();
    void theTypeIsOffered_data();
    void theTypeIsOffered();
    void theCodeOfTheNumberBeforeGoesWithIt();
    void theTypeOfTheNumberBeforeIsNot();
};

void AdvisedPhoneRows::aRowIsSplit()
{
    at->fill(number, u"0400 123 456"_s);
    QTRY_COMPARE(at->text(number), u"400 123 456"_s);
    QCOMPARE(at->text(code), u"+61"_s);
    QCOMPARE(at->sent().phoneNumbers, (std::vector<PhoneNumber>{{{}, u"400123456"_s, u"+61"_s, {}}}));
}

void AdvisedPhoneRows::theKeyboardGoesPastACodeThatIsTold()
{
    at->focus(number);
    type(u"0400 123 456"_s);
    QTRY_VERIFY(at->isSkipped());
    press(Qt::Key_Tab);
    QCOMPARE(focusedPath(), kind);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(focusedPath(), number);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"12"_s);
    QVERIFY(!at->isSkipped());
}

void AdvisedPhoneRows::aRowTellsItsOwnCountry()
{
    at->fill(number, u"+64 21 123 4567"_s);
    QTRY_COMPARE(at->text(number), u"21 123 4567"_s);
    QCOMPARE(at->text(code), u"+64"_s);
    at->focus(number);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"+44 20 7946 0958\t"_s);
    press(Qt::Key_Tab);
    QTRY_COMPARE(at->text(code), u"+44"_s);
    QCOMPARE(at->text(number), u"20 7946 0958"_s);
}

void AdvisedPhoneRows::aCodeOfOnesOwnWins()
{
    at->focus(code);
    type(u"+64"_s);
    at->fill(number, u"021 123 4567"_s);
    QTRY_COMPARE(at->text(number), u"21 123 4567"_s);
    QCOMPARE(at->text(code), u"+64"_s);
    at->focus(number);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"+61 400 123 456"_s);
    press(Qt::Key_Tab);
    QCOMPARE(at->text(number), u"+61 400 123 456"_s);
    QCOMPARE(at->text(code), u"+64"_s);
    QVERIFY2(at->under(code).contains(u"The number says +61."_s), qPrintable(at->under(code)));
}

void AdvisedPhoneRows::undoingARowTakesBackItsCode()
{
    at->fill(number, u"0400123456"_s);
    QTRY_COMPARE(at->text(code), u"+61"_s);
    at->focus(number);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Tab);
    QCOMPARE(at->text(number), u"0400123456"_s);
    QCOMPARE(at->text(code), QString());
}

void AdvisedPhoneRows::aCodeIsOfferedWithItsPlus()
{
    at->fill(number, u"12"_s);
    for (const QString &typed : {u"61"_s, u"0061"_s, u"au"_s, u"Australia"_s}) {
        at->focus(code);
        press(Qt::Key_A, Qt::ControlModifier);
        type(typed);
        press(Qt::Key_Tab);
        QTRY_COMPARE(at->offer(code), u"+61?"_s);
        QCOMPARE(at->text(code), typed);
    }
    QVERIFY(at->f2());
    QCOMPARE(at->text(code), u"+61"_s);
}

void AdvisedPhoneRows::theTypeIsOffered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("type");
    QTest::newRow("mobile") << u"0400 123 456"_s << u"Mobile?"_s << u"mobile"_s;
    QTest::newRow("landline") << u"(02) 9876 5432"_s << u"Home?"_s << u"home"_s;
    QTest::newRow("either, in America") << u"+1 650 253 0000"_s << QString() << QString();
    QTest::newRow("free call") << u"1800 123 456"_s << QString() << QString();
}

void AdvisedPhoneRows::theTypeIsOffered()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    QFETCH(QString, type);
    at->fill(number, typed);
    QTRY_VERIFY(!at->text(code).isEmpty());
    QCOMPARE(at->offer(kind), words);
    QCOMPARE(at->text(kind), QString());
    if (words.isEmpty())
        return;
    QVERIFY(at->f2());
    QCOMPARE(at->sent().phoneNumbers.front().type.text, type);
}

void AdvisedPhoneRows::theCodeOfTheNumberBeforeGoesWithIt()
{
    at->fill(number, u"+44 20 7946 0958"_s);
    QTRY_COMPARE(at->text(code), u"+44"_s);
    at->focus(number);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"0400 123 456"_s);
    QCOMPARE(at->text(code), QString());
    press(Qt::Key_Tab);
    QTRY_COMPARE(at->text(code), u"+61"_s);
}

void AdvisedPhoneRows::theTypeOfTheNumberBeforeIsNot()
{
    const std::pair<QString, QString> laters[] = {
        {u"(02) 9876 5432"_s, u"Home?"_s}, {u"0412 345"_s, {}}, {u"ask her"_s, {}}, {QString(), {}}};
    for (const auto &[later, offer] : laters) {
        at = std::make_unique<PhoneStage>();
        at->fill(number, u"0400 123 456"_s);
        QTRY_COMPARE(at->offer(kind), u"Mobile?"_s);
        at->focus(number);
        press(Qt::Key_A, Qt::ControlModifier);
        later.isEmpty() ? press(Qt::Key_Delete) : type(later);
        press(Qt::Key_Tab);
        QTRY_COMPARE(at->offer(kind), offer);
    }
}

ADVICE_MAIN(AdvisedPhoneRows)
#include "advisedphonerows.moc"
