// What is said in place of a birth date.

#include "advice/unsurebirth.h"

#include <QtTest>

using namespace Intake;
using namespace Qt::StringLiterals;

class UnsureBirthTest : public QObject
{
    Q_OBJECT

private slots:
    void hearsWhatIsSaid_data();
    void hearsWhatIsSaid();
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
};

void UnsureBirthTest::hearsWhatIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    const auto rows = [](UnsureBirth::Kind kind, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::addRow("“%s”", text) << QString::fromUtf8(text) << int(kind);
    };
    rows(UnsureBirth::Unknown, {"unknown", "Unknown", "not known", "?", "n/a", "don’t know", "declined", " unknown. "});
    rows(UnsureBirth::Estimated,
         {"about 1950",      "About 1950",    "abt 1950",    "around 1950",        "c. 1950",         "c.1950",
          "circa 1950",      "ca 1950",       "~1950",       "approx. 1950",       "1950 approx",     "1950?",
          "1950s",           "1950's",        "early 1950s", "1950 or so",         "about June 1950", "27/6/1950?",
          "about 27/6/1950", "in her 60s",    "about 70",    "about 70 years old", "age 70?",         "1950/51",
          "1950 or 1951",    "in his sixties"});
    rows(UnsureBirth::Partial, {"1950", "June 1950", "Jun. 1950", "6/1950", "06-1950", "июнь 1950"});
}

void UnsureBirthTest::hearsWhatIsSaid()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    const auto heard = unsureBirth(typed, englishUnsureWords());
    QVERIFY(heard.has_value());
    QCOMPARE(int(heard->kind), kind);
    QCOMPARE(heard->text, typed.trimmed());
}

void UnsureBirthTest::leavesTheRestAlone_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *text :
         {"", " ", "27/6/", "27/6", "27/6/87", "27/6/1987", "27 June 1987", "ask mum", "2", "27061987", "about",
          "about her", "31/2/1990", "0000", "9999", "27/6/9999", "mum?", "1750", "C"})
        QTest::addRow("“%s”", text) << QString::fromUtf8(text);
}

void UnsureBirthTest::leavesTheRestAlone()
{
    QFETCH(QString, typed);
    QVERIFY(!unsureBirth(typed, englishUnsureWords()).has_value());
}

QTEST_APPLESS_MAIN(UnsureBirthTest)
#include "unsurebirths.moc"
