#include "model/date.h"

#include <QtTest>

using namespace Intake;

namespace {

const QDate today(2026, 11, 23);
const QDate birth(1987, 6, 27);

QLocale locale(const char *name)
{
    return QLocale(QString::fromLatin1(name));
}

} // namespace

/// A birth date as people type it, in any language.
class TypedDateTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSpellingsOfAFrontDesk_data();
    void readsTheSpellingsOfAFrontDesk();
    void readsEachLanguageInItsOrder_data();
    void readsEachLanguageInItsOrder();
    void givesNothingForNonsense_data();
    void givesNothingForNonsense();
    void leavesOpenWhatCouldBeTwoDates();
    void putsTwoDigitYearsInThePast_data();
    void putsTwoDigitYearsInThePast();
    void readsItsOwnFiguresInEveryLanguage();
    void neverTakesAMonthNameForAnother();
    void readsTheNumbersOfWhatIsNoDateYet_data();
    void readsTheNumbersOfWhatIsNoDateYet();
};

void TypedDateTest::readsTheSpellingsOfAFrontDesk_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"27/6/1987",
                              "27/06/1987",
                              "27.6.87",
                              "27-6-87",
                              "27 6 1987",
                              "27061987",
                              "270687",
                              "1987-06-27",
                              "1987/6/27",
                              "19870627",
                              "27 jun 87",
                              "27 JUN 1987",
                              "27-Jun-1987",
                              "27 June 1987",
                              "June 27, 1987",
                              "jun 27 87",
                              "1987 June 27",
                              "  27 / 6 / 1987  ",
                              "27\u20136\u20131987",
                              "27\u200f/6\u200f/1987",
                              "٢٧/٦/١٩٨٧",
                              "२७/६/१९८७",
                              "２７/０６/１９８７",
                              "𞥒𞥗.𞥖.𞥑𞥙𞥘𞥗"})
        QTest::addRow("“%s”", typed) << QString::fromUtf8(typed);
}

void TypedDateTest::readsTheSpellingsOfAFrontDesk()
{
    QFETCH(QString, typed);
    QCOMPARE(dateFromTyped(typed, locale("en_AU"), today), std::optional(birth));
}

void TypedDateTest::readsEachLanguageInItsOrder_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *language, const char *typed) {
        QTest::addRow("%s “%s”", language, typed) << QString::fromLatin1(language) << QString::fromUtf8(typed);
    };
    for (const char *typed : {"6/27/1987", "06271987", "062787", "6-27-87", "1987-06-27", "19870627", "27 jun 87"})
        row("en_US", typed);
    for (const char *typed :
         {"1987. 06. 27.", "87-06-27", "870627", "19870627", "1987. június 27.", "27 jun 87", "27 jún 87"})
        row("hu_HU", typed);
    for (const char *typed : {"27.06.1987", "27. Juni 1987", "27 june 1987", "27061987", "27.6.87"})
        row("de_DE", typed);
    for (const char *typed : {"27 juin 1987", "27 Juin 87", "27/06/87"})
        row("fr_FR", typed);
    row("hu_HU", "27 ju\u0301nius 1987");
    for (const char *typed : {"27 junio 1987", "27 de junio de 1987", "27 de junio del 1987"})
        row("es_ES", typed);
    for (const char *typed : {"1987年6月27日", "1987年六月27日", "1987 年 6 月 27 号", "27/6/1987", "6/27/1987",
                              "27.6.87", "27061987", "06271987"})
        row("zh_CN", typed);
    row("en_AU", "6/27/1987");
    row("en_US", "27/6/1987");
    row("hu_HU", "27. 6. 1987.");
    for (const char *typed : {"27 tháng 6 năm 1987", "Ngày 27 tháng 6, 1987", "27 Thg 6, 1987"})
        row("vi_VN", typed);
    for (const char *typed : {"27th of June 1987", "the 27th June 1987", "June 27th, 1987"})
        row("en_AU", typed);
    row("sv_SE", "27 juni 1987");
    row("pl_PL", "27 czerwca 1987");
    row("pl_PL", "27 czerwiec 1987");
    row("tr_TR", "27 Haziran 1987");
    row("ru_RU", "27 июня 1987");
    row("el_GR", "27 Ιουνίου 1987");
    row("ar_EG", "٢٧ يونيو ١٩٨٧");
    row("C", "27/6/1987");
}

void TypedDateTest::readsEachLanguageInItsOrder()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QCOMPARE(dateFromTyped(typed, QLocale(language), today), std::optional(birth));
}

void TypedDateTest::givesNothingForNonsense_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"",
                              " ",
                              "27",
                              "27/6",
                              "27/6/",
                              "31/2/1990",
                              "29/2/1900",
                              "0/6/1987",
                              "27/0/1987",
                              "27/13/1987",
                              "ask mum",
                              "27/6/987",
                              "27/6/19870",
                              "27/6/1987/1",
                              "27 junk 1987",
                              "27 marriage 1987",
                              "27 ju 1987",
                              "jun jun 1987",
                              "27 6 jun",
                              "1987",
                              "2706198",
                              "270619877",
                              "19871327",
                              "32061987",
                              "27/6/1987?",
                              "27:6:1987",
                              "<27/6/1987>",
                              "27/6/1987𝟙",
                              "27²/6/1987",
                              "in June 1987",
                              "1987-06-27T00:00:00Z",
                              "99999999999999999999"})
        QTest::addRow("“%s”", typed) << QString::fromUtf8(typed);
    QTest::newRow("broken character") << QString(QStringLiteral("27/6/1987") + QChar(0xd83d));
}

void TypedDateTest::givesNothingForNonsense()
{
    QFETCH(QString, typed);
    QCOMPARE(dateFromTyped(typed, locale("en_AU"), today), std::nullopt);
}

void TypedDateTest::leavesOpenWhatCouldBeTwoDates()
{
    for (const char *typed : {"3/4/1987", "3.4.87", "03041987"})
        QCOMPARE(dateFromTyped(QString::fromLatin1(typed), locale("zh_CN"), today), std::nullopt);
    QCOMPARE(dateFromTyped(QStringLiteral("4/4/1987"), locale("zh_CN"), today), QDate(1987, 4, 4));
    // A language's own order comes first.
    QCOMPARE(dateFromTyped(QStringLiteral("3/4/1987"), locale("en_AU"), today), QDate(1987, 4, 3));
    QCOMPARE(dateFromTyped(QStringLiteral("3/4/1987"), locale("en_US"), today), QDate(1987, 3, 4));
}

void TypedDateTest::putsTwoDigitYearsInThePast_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::newRow("last century") << QStringLiteral("27/6/87") << QDate(1987, 6, 27);
    QTest::newRow("this century") << QStringLiteral("27/6/07") << QDate(2007, 6, 27);
    QTest::newRow("this year, before today") << QStringLiteral("22/11/26") << QDate(2026, 11, 22);
    QTest::newRow("today") << QStringLiteral("23/11/26") << QDate(2026, 11, 23);
    QTest::newRow("this year, after today") << QStringLiteral("24/11/26") << QDate(1926, 11, 24);
    QTest::newRow("next year") << QStringLiteral("1/1/27") << QDate(1927, 1, 1);
    QTest::newRow("leap day of this century") << QStringLiteral("29/2/24") << QDate(2024, 2, 29);
    QTest::newRow("leap day of a round year") << QStringLiteral("29/2/00") << QDate(2000, 2, 29);
    QTest::newRow("leap day") << QStringLiteral("29/2/28") << QDate(1928, 2, 29);
    QTest::newRow("four digits stay in the future") << QStringLiteral("1/1/2027") << QDate(2027, 1, 1);
    QTest::newRow("bare digits, year first") << QStringLiteral("20120627") << QDate(2012, 6, 27);
    QTest::newRow("bare digits, language first") << QStringLiteral("20111987") << QDate(1987, 11, 20);
    QTest::newRow("bare digits, a year too early to be meant") << QStringLiteral("27061087") << QDate(1087, 6, 27);
}

void TypedDateTest::putsTwoDigitYearsInThePast()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    QCOMPARE(dateFromTyped(typed, locale("en_AU"), today), std::optional(date));
}

void TypedDateTest::readsItsOwnFiguresInEveryLanguage()
{
    const auto languages = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QVERIFY(languages.size() > 300);
    for (const QLocale &language : languages)
        for (const QDate date : {QDate(1987, 6, 27), QDate(2003, 2, 1), QDate(1999, 12, 31)}) {
            const QString figures = dateInFigures(date, language);
            QVERIFY2(figures.contains(QString::number(date.year())), qPrintable(figures));
            QCOMPARE(dateFromTyped(figures, language, today), std::optional(date));
            const QString shown = language.toString(date, QLocale::ShortFormat);
            if (shown.count(u' ') < 3)
                QVERIFY2(dateFromTyped(shown, language, today).value_or(date) == date, qPrintable(shown));
        }
}

void TypedDateTest::neverTakesAMonthNameForAnother()
{
    for (const QLocale &language :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
        for (int month = 1; month <= 12; ++month) {
            const QDate date(1987, month, 27);
            const QString typed = QStringLiteral("27 %1 1987").arg(language.monthName(month));
            const auto read = dateFromTyped(typed, language, today);
            QVERIFY2(read.value_or(date) == date, qPrintable(language.name() + u' ' + typed));
        }
    QCOMPARE(dateFromTyped(QStringLiteral("27 jui 1987"), locale("fr_FR"), today), std::nullopt);
}

void TypedDateTest::readsTheNumbersOfWhatIsNoDateYet_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("parts"); // day month year
    const auto row = [](const char *language, const char *typed, const char *parts) {
        QTest::addRow("%s “%s”", language, typed)
            << QString::fromLatin1(language) << QString::fromUtf8(typed) << QString::fromLatin1(parts);
    };
    row("en_AU", "3/4", "3 4 -");
    row("en_US", "3/4", "4 3 -");
    row("hu_HU", "3/4", "4 3 -");
    row("zh_CN", "27/6", "27 6 -");
    row("en_US", "27/6", "27 6 -");
    row("en_AU", "6/27", "27 6 -");
    row("en_AU", "1990-13-05", "5 13 1990");
    row("en_AU", "27 june", "27 6 -");
    row("en_AU", "June 27", "27 6 -");
    row("de_DE", "27. März", "27 3 -");
    row("en_AU", "31/2/1990", "31 2 1990");
    row("en_US", "2/31/1990", "31 2 1990");
    row("en_AU", "1990-02-31", "31 2 1990");
    row("en_AU", "31021990", "31 2 1990");
    row("hu_HU", "19900231", "31 2 1990");
    row("en_AU", "27/6/0000", "27 6 0");
    row("en_AU", "99/99", "99 99 -");
    for (const char *nothing : {"", "27", "27/", "27/6/", "27/6/1", "27/6/87", "june", "june june", "27 27 27 27",
                                "ask mum", "1/junk", "327/6", "27061987123", "27/6?"})
        row("en_AU", nothing, QByteArray(nothing) == "27/6/" ? "27 6 -" : "");
}

void TypedDateTest::readsTheNumbersOfWhatIsNoDateYet()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    const auto parts = datePartsFromTyped(typed, QLocale(language));
    const QString read = parts ? QStringLiteral("%1 %2 %3")
                                     .arg(QString::number(parts->day), QString::number(parts->month),
                                          parts->year ? QString::number(*parts->year) : QStringLiteral("-"))
                               : QString();
    QTEST(read, "parts");
}

QTEST_APPLESS_MAIN(TypedDateTest)
#include "typeddates.moc"
