#include "model/text.h"

#include <QtTest>

using namespace Intake;

Q_DECLARE_METATYPE(Intake::Lines)

/// What a text may hold, how it is sent and how long it counts.
class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatNoTextMayHold_data();
    void refusesWhatNoTextMayHold();
    void letsEveryScriptPass_data();
    void letsEveryScriptPass();
    void sendsNormalFormWithoutSpacesAtTheEnds_data();
    void sendsNormalFormWithoutSpacesAtTheEnds();
    void countsAsTheApiCounts_data();
    void countsAsTheApiCounts();
    void sendsPhonesAsOneNumber_data();
    void sendsPhonesAsOneNumber();
    void dialsNationalNumbersToo_data();
    void dialsNationalNumbersToo();
};

void TextTest::refusesWhatNoTextMayHold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("position");
    const int control = TextFlaw::ControlCharacter, broken = TextFlaw::BrokenCharacter;
    QTest::newRow("nul") << QStringLiteral("a").append(QChar(0)) << Lines::One << control << 2;
    QTest::newRow("bell in notes") << QStringLiteral("ab\u0007c") << Lines::Many << control << 3;
    QTest::newRow("escape") << QStringLiteral("\u001b[2J") << Lines::One << control << 1;
    QTest::newRow("delete") << QStringLiteral("a\u007f") << Lines::One << control << 2;
    QTest::newRow("c1") << QStringLiteral("a\u009bb") << Lines::Many << control << 2;
    QTest::newRow("new line in one line") << QStringLiteral("a\nb") << Lines::One << control << 2;
    QTest::newRow("tab in one line") << QStringLiteral("a\tb") << Lines::One << control << 2;
    QTest::newRow("lone carriage return") << QStringLiteral("a\rb") << Lines::Many << control << 2;
    QTest::newRow("emoji counts once") << QStringLiteral("🦽🦽\u0007") << Lines::One << control << 3;
    QTest::newRow("high surrogate at the end")
        << QString(QStringLiteral("ab") + QChar(0xd83d)) << Lines::Many << broken << 3;
    QTest::newRow("low surrogate alone") << QString(QChar(0xdc00) + QStringLiteral("a")) << Lines::One << broken << 1;
    QTest::newRow("high before a letter") << QString(QChar(0xd83d) + QStringLiteral("a")) << Lines::One << broken << 1;
    QTest::newRow("two high") << QString(QStringLiteral("🦽") + QChar(0xd83d) + QChar(0xd83d)) << Lines::One << broken
                              << 2;
}

void TextTest::refusesWhatNoTextMayHold()
{
    QFETCH(QString, text);
    QFETCH(Lines, lines);
    const auto flaw = flawIn(text, lines);
    QVERIFY(flaw.has_value());
    QTEST(int(flaw->kind), "kind");
    QTEST(flaw->position, "position");
}

void TextTest::letsEveryScriptPass_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("family of joined emoji") << QStringLiteral("👩‍👩‍👧‍👦");
    QTest::newRow("flag") << QStringLiteral("🏴󠁧󠁢󠁳󠁣󠁴󠁿");
    QTest::newRow("combining marks") << QStringLiteral("e\u0301\u0323");
    QTest::newRow("right to left with marks") << QStringLiteral("\u200fسارة\u200e");
    QTest::newRow("Persian with a non-joiner") << QStringLiteral("می\u200cخواهم");
    QTest::newRow("Sinhala with a joiner") << QStringLiteral("ශ්\u200dරී");
    QTest::newRow("Thai") << QStringLiteral("ก้อง");
    QTest::newRow("Han beyond the basic plane") << QStringLiteral("𠮷野家");
    QTest::newRow("soft hyphen") << QStringLiteral("a\u00adb");
}

void TextTest::letsEveryScriptPass()
{
    QFETCH(QString, text);
    QVERIFY(!flawIn(text, Lines::One));
    QCOMPARE(asSent(text), text.normalized(QString::NormalizationForm_C));
}

void TextTest::sendsNormalFormWithoutSpacesAtTheEnds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::newRow("decomposed") << QStringLiteral("Zoe\u0308") << QStringLiteral("Zo\u00eb");
    QTest::newRow("Hangul") << QStringLiteral("\u1100\u1161") << QStringLiteral("\uac00");
    QTest::newRow("spaces") << QStringLiteral("  Ana Kaur\t\n") << QStringLiteral("Ana Kaur");
    QTest::newRow("no-break space") << QStringLiteral("\u00a0Ana\u3000") << QStringLiteral("Ana");
    QTest::newRow("spaces inside") << QStringLiteral("Ana  Kaur") << QStringLiteral("Ana  Kaur");
    QTest::newRow("only spaces") << QStringLiteral(" \t\u00a0 ") << QString();
    QTest::newRow("not compatibility form") << QStringLiteral("ﬁ²") << QStringLiteral("ﬁ²");
}

void TextTest::sendsNormalFormWithoutSpacesAtTheEnds()
{
    QFETCH(QString, typed);
    QTEST(asSent(typed), "sent");
}

void TextTest::countsAsTheApiCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("letters") << QStringLiteral("abc") << 3;
    QTest::newRow("one emoji") << QStringLiteral("🦽") << 1;
    QTest::newRow("joined emoji") << QStringLiteral("🧑‍🦽") << 3;
    QTest::newRow("composed before it is counted") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("spaces at the ends") << QStringLiteral("  ab  ") << 2;
    QTest::newRow("lines") << QStringLiteral("a\nb") << 3;
}

void TextTest::countsAsTheApiCounts()
{
    QFETCH(QString, text);
    QTEST(lengthAsSent(text), "length");
}

void TextTest::sendsPhonesAsOneNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::newRow("punctuation") << QStringLiteral("+61 (3) 9876-5432") << QStringLiteral("+61398765432");
    QTest::newRow("dots and slash") << QStringLiteral("+49.30/123456") << QStringLiteral("+4930123456");
    QTest::newRow("dashes and odd spaces")
        << QStringLiteral("+61\u00a03\u20119876\u20135432") << QStringLiteral("+61398765432");
    QTest::newRow("direction marks") << QStringLiteral("\u202a+61 3 9876 5432\u202c") << QStringLiteral("+61398765432");
    QTest::newRow("full width") << QStringLiteral("＋６１　３９８７６５４３２") << QStringLiteral("+61398765432");
    QTest::newRow("Arabic digits") << QStringLiteral("+٩٧١ ٥٠ ١٢٣ ٤٥٦٧") << QStringLiteral("+971501234567");
    QTest::newRow("no calling code") << QStringLiteral(" 03 9876 5432 ") << QStringLiteral("03 9876 5432");
    QTest::newRow("remark") << QStringLiteral("+61 3 9876 5432, after 5") << QStringLiteral("+61 3 9876 5432, after 5");
    QTest::newRow("extension") << QStringLiteral("+61 3 9876 5432 x12") << QStringLiteral("+61 3 9876 5432 x12");
    QTest::newRow("two numbers") << QStringLiteral("+61 3 9876 5432 / 0491 570 156")
                                 << QStringLiteral("+61 3 9876 5432 / 0491 570 156");
    QTest::newRow("words") << QStringLiteral("ask mum") << QStringLiteral("ask mum");
    QTest::newRow("only a plus") << QStringLiteral("+") << QStringLiteral("+");
}

void TextTest::sendsPhonesAsOneNumber()
{
    QFETCH(QString, typed);
    QTEST(phoneAsSent(typed), "sent");
}

void TextTest::dialsNationalNumbersToo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::newRow("national") << QStringLiteral("(03) 9876-5432") << QStringLiteral("0398765432");
    QTest::newRow("international") << QStringLiteral("+61 3 9876 5432") << QStringLiteral("+61398765432");
    QTest::newRow("two numbers") << QStringLiteral("9876 5432 / 0491 570 156")
                                 << QStringLiteral("9876 5432 / 0491 570 156");
    QTest::newRow("remark") << QStringLiteral("9876 5432 (Jo)") << QStringLiteral("9876 5432 (Jo)");
}

void TextTest::dialsNationalNumbersToo()
{
    QFETCH(QString, typed);
    QTEST(dialled(typed), "number");
}

QTEST_APPLESS_MAIN(TextTest)
#include "text.moc"
