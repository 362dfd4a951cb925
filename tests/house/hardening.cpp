#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString readelf(const QString &what)
{
    QProcess process;
    process.start(u"readelf"_s, {u"--wide"_s, what, QStringLiteral(INTAKE_PROGRAM)});
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                : QString();
}

} // namespace

/// A release that was built without its armour looks and runs the same, so the program itself is asked.
class Hardening : public QObject
{
    Q_OBJECT

private slots:
    void isInTheProgram_data();
    void isInTheProgram();
    void noPageIsWritableAndRun();
};

void Hardening::isInTheProgram_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("expected");
    QTest::newRow("loads at a random address")
        << u"--file-header"_s << uR"(Type:\s+DYN \(Position-Independent Executable)"_s;
    QTest::newRow("tables are read-only after the start") << u"--program-headers"_s << u"GNU_RELRO"_s;
    QTest::newRow("all symbols are bound at the start") << u"--dynamic"_s << uR"(BIND_NOW|FLAGS_1.*\bNOW\b)"_s;
    QTest::newRow("stacks are guarded") << u"--dyn-syms"_s << u"__stack_chk_fail"_s;
    QTest::newRow("copies are bounded") << u"--dyn-syms"_s << uR"(\b__\w+_chk\b(?<!__stack_chk))"_s;
}

void Hardening::isInTheProgram()
{
    QFETCH(QString, part);
    QFETCH(QString, expected);
    const QString headers = readelf(part);
    QVERIFY2(!headers.isEmpty(), "readelf did not read the program");
    QVERIFY2(QRegularExpression(expected).match(headers).hasMatch(), qPrintable(headers));
}

void Hardening::noPageIsWritableAndRun()
{
    const QString headers = readelf(u"--program-headers"_s);
    QVERIFY(headers.contains("GNU_STACK"_L1));
    QVERIFY2(!headers.contains("RWE"_L1), qPrintable(headers));
}

QTEST_APPLESS_MAIN(Hardening)
#include "hardening.moc"
