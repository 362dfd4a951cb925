#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    void everySourceIsCompiledWithBoundedCopies();
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

/// Our own code may hold no copy that the compiler has to bound, so the program cannot tell: the commands that made it
/// do.
void Hardening::everySourceIsCompiledWithBoundedCopies()
{
    QFile file(QStringLiteral(INTAKE_BINARY_DIR "/compile_commands.json"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    int sources = 0;
    for (const QJsonValue each : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString source = each["file"_L1].toString(), command = each["command"_L1].toString();
        if (!source.startsWith(QStringLiteral(INTAKE_SOURCE_DIR "/app/")) &&
            !source.startsWith(QStringLiteral(INTAKE_SOURCE_DIR "/forms/")))
            continue;
        ++sources;
        QVERIFY2(command.contains("-D_FORTIFY_SOURCE="_L1), qPrintable(source));
        QVERIFY2(command.contains(QRegularExpression(u" -O[23s] "_s)),
                 qPrintable(source)); // without it the bounds are off
    }
    QVERIFY2(sources > 50, qPrintable(QString::number(sources)));
}

QTEST_APPLESS_MAIN(Hardening)
#include "hardening.moc"
