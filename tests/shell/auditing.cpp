// `intake audit` and `intake audit --verify`, from a terminal.

#include "desk/answering.h"
#include "shell/bodies.h"
#include "shell/storedprogram.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

bool meddle(const StoredProgram &program, const QString &sql)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        database.setDatabaseName(program.folder() + u"/intakes.db"_s);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        done = query.exec(sql);
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
    return done;
}

/// One client created, one refused.
void work(const StoredProgram &program)
{
    HostileServer well(answering(httpAnswer("201 Created", answered)));
    QCOMPARE(program.create(well.base(), person).exitCode, 0);
    HostileServer badly(answering(httpAnswer("422 No", R"({"message":"No."})")));
    QCOMPARE(program.create(badly.base(), named("Adams")).exitCode, 4);
}

} // namespace

class ShellAuditing : public QObject
{
    Q_OBJECT
private slots:
    void listsWhoDidWhat();
    void namesReadOutAreInIt();
    void wholeSaysSo();
    void S35_namesTheFirstThatDoesNotFit_data();
    void S35_namesTheFirstThatDoesNotFit();
    void nothingThereIsWell();
    void verifyBelongsToAudit();
};

void ShellAuditing::listsWhoDidWhat()
{
    const StoredProgram program;
    work(program);
    const Ran ran = program.run(program.onStore({u"audit"_s}));
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.errors, QByteArray());
    static const QRegularExpression line(
        u"^\\d{4}-\\d\\d-\\d\\dT[0-9:]{8}Z\t[a-z-]+\t([0-9a-f-]{36}|-)\t[^\t]+\t[^\t]+\t[^\t]+$"_s);
    QStringList events;
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    for (const QByteArray &each : lines) {
        QVERIFY2(line.match(QString::fromUtf8(each)).hasMatch(), each.constData());
        events += QString::fromUtf8(each).section(u'\t', 1, 1);
    }
    events.removeAll(u"opened"_s);
    events.removeAll(u"closed"_s);
    QCOMPARE(events, (QStringList{u"log-begun"_s, u"queued"_s, u"sending"_s, u"created"_s, u"queued"_s, u"sending"_s,
                                  u"refused"_s}));
    for (const char *name : {"Mai", "Nguyen", "Adams"})
        QVERIFY(!ran.out.contains(name));
}

void ShellAuditing::namesReadOutAreInIt()
{
    const StoredProgram program;
    HostileServer busy(answering(httpAnswer("429 No", "{}")));
    QCOMPARE(program.create(busy.base(), person).exitCode, 5);
    const auto shown = [&] { return program.run(program.onStore({u"audit"_s})).out.count("\tnames-shown\t"); };
    QVERIFY(!program.run(program.onStore({u"queue"_s})).out.contains("Nguyen"));
    QCOMPARE(shown(), 0);
    QVERIFY(program.run(program.onStore({u"queue"_s, u"--names"_s})).out.contains("Nguyen"));
    QCOMPARE(shown(), 1);
}

void ShellAuditing::wholeSaysSo()
{
    const StoredProgram program;
    work(program);
    const Ran ran = program.run(program.onStore({u"audit"_s, u"--verify"_s}));
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.errors, QByteArray());
    QVERIFY2(ran.out.startsWith("The audit log is whole: "), ran.out.constData());
    // That it was asked is in it.
    QVERIFY(program.run(program.onStore({u"audit"_s})).out.contains("\tverified\t"));
}

void ShellAuditing::S35_namesTheFirstThatDoesNotFit_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("edited") << u"UPDATE audit SET box = zeroblob(90) WHERE number = 4"_s
                            << QByteArray("Entry 4 of the audit log was changed");
    QTest::newRow("deleted") << u"DELETE FROM audit WHERE number = 4"_s
                             << QByteArray("Entry 4 of the audit log is missing");
    QTest::newRow("cut") << u"DELETE FROM audit WHERE number > 4"_s
                         << QByteArray("Entry 5 of the audit log is missing");
}

/// The last row: by the time anybody asks, the program has written behind the cut that it was opened.
void ShellAuditing::S35_namesTheFirstThatDoesNotFit()
{
    QFETCH(QString, sql);
    QFETCH(QByteArray, words);
    const StoredProgram program;
    work(program);
    QVERIFY(meddle(program, sql));
    const Ran ran = program.run(program.onStore({u"audit"_s, u"--verify"_s}));
    QCOMPARE(ran.exitCode, 8);
    QVERIFY2(ran.out.startsWith(words), QByteArray(ran.out + ran.errors).constData());
}

void ShellAuditing::nothingThereIsWell()
{
    const Program program;
    const QString folder = program.path(u"nothing"_s);
    for (const QStringList &what : {QStringList{u"audit"_s}, QStringList{u"audit"_s, u"--verify"_s}}) {
        const Ran ran = program.run(what + QStringList{u"--data-dir"_s, folder});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY(!QFile::exists(folder));
    }
}

void ShellAuditing::verifyBelongsToAudit()
{
    const Program program;
    const Ran ran = program.run({u"queue"_s, u"--verify"_s});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(ran.says(u"--verify belongs to the command"_s));
}

QTEST_GUILESS_MAIN(ShellAuditing)
#include "auditing.moc"
