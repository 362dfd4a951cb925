#include "model/date.h"

#include <QTimeZone>
#include <QtTest>

using namespace Intake;

/// Dates on the wire. ctest runs this program in several time zones: no result may depend on them.
class DateTest : public QObject
{
    Q_OBJECT

private slots:
    void theTimeZoneOfThisRunIsInForce();
    void everyDayComesBackAsTheSameDay();
    void readsTheCalendarPart_data();
    void readsTheCalendarPart();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void countsYearsAndMonthsLived_data();
    void countsYearsAndMonthsLived();
};

void DateTest::theTimeZoneOfThisRunIsInForce()
{
    if (!qEnvironmentVariableIsSet("TZ"))
        return;
    const QTimeZone zone(qgetenv("TZ"));
    QVERIFY2(zone.isValid(), "the time zone data (tzdata) is not installed");
    for (const QDate date : {QDate(1988, 10, 16), QDate(2018, 11, 4), QDate(2021, 7, 1)}) {
        const QDateTime noon(date, QTime(12, 0), Qt::UTC);
        QCOMPARE(noon.toLocalTime().offsetFromUtc(), zone.offsetFromUtc(noon));
    }
}

void DateTest::everyDayComesBackAsTheSameDay()
{
    for (QDate date(1900, 1, 1); date.year() < 2031; date = date.addDays(1)) {
        const QString text = wireDate(date);
        QCOMPARE(text, QString::asprintf("%04d-%02d-%02dT00:00:00Z", date.year(), date.month(), date.day()));
        QCOMPARE(dateFromWire(text), std::optional(date));
    }
}

void DateTest::readsTheCalendarPart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate birth(1987, 6, 27);
    QTest::newRow("date") << QStringLiteral("1987-06-27") << birth;
    QTest::newRow("midnight in UTC") << QStringLiteral("1987-06-27T00:00:00Z") << birth;
    QTest::newRow("last second") << QStringLiteral("1987-06-27T23:59:59Z") << birth;
    QTest::newRow("microseconds") << QStringLiteral("1987-06-27T00:00:00.000000Z") << birth;
    QTest::newRow("far east") << QStringLiteral("1987-06-27T00:00:00+14:00") << birth;
    QTest::newRow("far west") << QStringLiteral("1987-06-27T23:00:00-1100") << birth;
    QTest::newRow("hours only") << QStringLiteral("1987-06-27 00:00:00+00") << birth;
    QTest::newRow("no zone") << QStringLiteral("1987-06-27T00:00") << birth;
    QTest::newRow("space") << QStringLiteral("1987-06-27 00:00:00") << birth;
    QTest::newRow("small letters") << QStringLiteral("1987-06-27t00:00:00z") << birth;
    QTest::newRow("leap day") << QStringLiteral("2000-02-29") << QDate(2000, 2, 29);
    QTest::newRow("midnight that São Paulo skipped") << QStringLiteral("2018-11-04T00:00:00Z") << QDate(2018, 11, 4);
    QTest::newRow("midnight that Beirut skipped") << QStringLiteral("2021-03-28T00:00:00Z") << QDate(2021, 3, 28);
}

void DateTest::readsTheCalendarPart()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(dateFromWire(text), std::optional(date));
}

void DateTest::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "27/06/1987", "1987-6-27", "19870627", "1987-02-30", "1900-02-29", "1987-13-01",
                             "1987-06-27T", "87-06-27", "1987-06-27Tnoon", "1987-06-27T00:00:00 Europe/Berlin",
                             " 1987-06-27", "1987-06-270", "١٩٨٧-٠٦-٢٧", "ask mum"})
        QTest::addRow("“%s”", text) << QString::fromUtf8(text);
    QTest::newRow("new line after it") << QStringLiteral("1987-06-27\n");
    QTest::newRow("new line after the time") << QStringLiteral("1987-06-27T00:00:00Z\n");
}

void DateTest::refusesWhatIsNoDate()
{
    QFETCH(QString, text);
    QCOMPARE(dateFromWire(text), std::nullopt);
}

void DateTest::countsYearsAndMonthsLived_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("years");
    QTest::addColumn<int>("months");
    QTest::newRow("birthday") << QDate(1987, 6, 27) << QDate(2026, 6, 27) << 39 << 0;
    QTest::newRow("day before") << QDate(1987, 6, 27) << QDate(2026, 6, 26) << 38 << 11;
    QTest::newRow("born today") << QDate(2026, 6, 27) << QDate(2026, 6, 27) << 0 << 0;
    QTest::newRow("over the year") << QDate(2025, 11, 30) << QDate(2026, 2, 28) << 0 << 2;
    QTest::newRow("leap day") << QDate(2024, 2, 29) << QDate(2025, 2, 28) << 0 << 11;
    QTest::newRow("after the leap day") << QDate(2024, 2, 29) << QDate(2025, 3, 1) << 1 << 0;
}

void DateTest::countsYearsAndMonthsLived()
{
    QFETCH(QDate, birth);
    QFETCH(QDate, today);
    const Age age = ageOn(today, birth);
    QTEST(age.years, "years");
    QTEST(age.months, "months");
}

QTEST_APPLESS_MAIN(DateTest)
#include "dates.moc"
