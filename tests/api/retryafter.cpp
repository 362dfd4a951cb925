#include "api/judge.h"

#include <QTest>

using namespace Intake;

class RetryAfterTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadAndClamped_data();
    void isReadAndClamped();
};

void RetryAfterTest::isReadAndClamped_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds");
    const QByteArray now = "Mon, 23 Nov 2026 10:00:00 GMT";
    const auto row = [&](const char *name, const QByteArray &value, const QByteArray &date, int seconds) {
        QTest::newRow(name) << value << date << seconds;
    };
    row("seconds", "30", {}, 30);
    row("white space", " 30 ", {}, 30);
    row("zero", "0", {}, 1);
    row("an hour", "3600", {}, 3'600);
    row("longer", "3601", {}, 3'600);
    row("a week", "604800", {}, 3'600);
    row("missing", {}, {}, 60);
    row("negative", "-5", {}, 60);
    row("signed", "+5", {}, 60);
    row("fraction", "1.5", {}, 60);
    row("beyond any number", "99999999999999999999", {}, 60);
    row("twice", "5, 10", {}, 60);
    row("words", "soon", now, 60);
    row("date", "Mon, 23 Nov 2026 10:01:30 GMT", now, 90);
    row("old form of a date", "Monday, 23-Nov-26 10:01:30 GMT", now, 90);
    row("oldest form of a date", "Mon Nov 23 10:01:30 2026", now, 90);
    row("oldest form, one digit", "Tue Dec  1 00:00:30 2026", "Tue, 01 Dec 2026 00:00:00 GMT", 30);
    row("against an old clock", "Monday, 23-Nov-26 10:01:30 GMT", "Monday, 23-Nov-26 10:00:00 GMT", 90);
    row("date that is over", "Mon, 23 Nov 2026 09:00:00 GMT", now, 1);
    row("date far ahead", "Mon, 23 Nov 2046 10:00:00 GMT", now, 3'600);
    row("date without a clock", "Mon, 23 Nov 2026 10:01:30 GMT", {}, 60);
    row("date that is none", "Mon, 31 Feb 2026 10:01:30 GMT", now, 60);
    row("across midnight", "Tue, 24 Nov 2026 00:00:10 GMT", "Mon, 23 Nov 2026 23:59:50 GMT", 20);
}

void RetryAfterTest::isReadAndClamped()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    QCOMPARE(int(retryAfter(value, date).count()), seconds);
}

QTEST_GUILESS_MAIN(RetryAfterTest)
#include "retryafter.moc"
