// A store that is there and cannot be used: exit code 7, words that say what to do, nothing sent, nothing changed.

#include "desk/answering.h"
#include "shell/bodies.h"
#include "shell/storedprogram.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

using Spoil = std::function<bool(const StoredProgram &)>;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString storeOf(const StoredProgram &program)
{
    return program.folder() + u"/intakes.db"_s;
}

bool removeStore(const StoredProgram &program)
{
    return QDir(program.folder()).removeRecursively() && QDir().mkpath(program.folder());
}

bool runSql(const QString &file, const QString &sql)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        database.setDatabaseName(file);
        done = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
    return done;
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class ShellStoreFaults : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsSentAndNothingChanged_data();
    void nothingIsSentAndNothingChanged();
    void aNewerStoreIsListed();
    void aMeddledIntakeIsNamed_data();
    void aMeddledIntakeIsNamed();
    void anEmptyStoreIsPutAside();
};

void ShellStoreFaults::nothingIsSentAndNothingChanged_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const Spoil &spoil, const QString &words, const QStringList &options = {}) {
        QTest::newRow(name) << spoil << options << words;
    };
    row("another passphrase",
        [](const StoredProgram &program) { return !program.secretFile(u"other"_s, "battery staple\n").isEmpty(); },
        u"This is not the secret that opens the store."_s, {u"other"_s});
    row("an empty passphrase",
        [](const StoredProgram &program) { return !program.secretFile(u"other"_s, "\n").isEmpty(); },
        u"The passphrase file is empty."_s, {u"other"_s});
    row("a passphrase for all to read",
        [](const StoredProgram &program) {
            return QFile::setPermissions(program.file(u"other"_s, "correct horse\n"),
                                         QFile::ReadOwner | QFile::ReadOther);
        },
        u"can get at the passphrase file"_s, {u"other"_s});
    row("no passphrase", [](const StoredProgram &) { return true; }, u"This store opens with a passphrase."_s, {{}});
    row(
        "a folder in its place",
        [](const StoredProgram &program) { return removeStore(program) && QDir().mkpath(storeOf(program)); },
        u"stands something that is not a file"_s);
    row(
        "a letter in its place",
        [](const StoredProgram &program) { return removeStore(program) && write(storeOf(program), "Dear Mai,\n"); },
        u"is not one of Intake’s"_s);
    row(
        "another program's database",
        [](const StoredProgram &program) {
            return removeStore(program) && runSql(storeOf(program), u"CREATE TABLE songs (name)"_s);
        },
        u"is not one of Intake’s"_s);
    row(
        "a file in the folder's place",
        [](const StoredProgram &program) {
            return QDir(program.folder()).removeRecursively() && write(program.folder(), "x");
        },
        u"cannot be made or used"_s);
    row(
        "of a newer version",
        [](const StoredProgram &program) { return runSql(storeOf(program), u"PRAGMA user_version = 99"_s); },
        u"a newer version of Intake made it"_s);
    row(
        "a key that costs all memory",
        [](const StoredProgram &program) {
            return runSql(storeOf(program), u"UPDATE keyslot SET memory = 1099511627776"_s);
        },
        u"was changed from outside"_s);
}

void ShellStoreFaults::nothingIsSentAndNothingChanged()
{
    QFETCH(Spoil, spoil);
    QFETCH(QStringList, options);
    QFETCH(QString, words);
    const StoredProgram program;
    QVERIFY(spoil(program));
    const QByteArray before = read(storeOf(program));
    HostileServer server(answering(httpAnswer("201 Created", answered)));
    QStringList arguments = program.onServer({u"create"_s, u"-"_s}, server.base());
    const qsizetype passphrase = arguments.indexOf(u"--passphrase-file"_s);
    if (!options.isEmpty() && options[0].isEmpty())
        arguments.remove(passphrase, 2);
    else if (!options.isEmpty())
        arguments[passphrase + 1] = program.path(options[0]);
    const Ran ran = program.run(arguments, person);
    QCOMPARE(ran.exitCode, 7);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.says(words), ran.errors.constData());
    QVERIFY(!ran.says(u"horse"_s) && !ran.says(u"staple"_s) && !ran.says(u"Nguyen"_s));
    QCOMPARE(server.ledger().connections, 0);
    // That a secret did not fit is counted in the store: of that alone it may differ.
    if (!words.contains(u"not the secret") && !words.contains(u"from outside"))
        QCOMPARE(read(storeOf(program)), before);
}

void ShellStoreFaults::aNewerStoreIsListed()
{
    const StoredProgram program;
    HostileServer server(answering(httpAnswer("429 No", "{}")));
    QCOMPARE(program.create(server.base(), person).exitCode, 5);
    QVERIFY(runSql(storeOf(program), u"PRAGMA user_version = 99"_s));
    const QByteArray before = read(storeOf(program));
    QCOMPARE(program.states(), QStringList{u"waiting"_s});
    QCOMPARE(program.send(server.base()).exitCode, 7);
    QCOMPARE(read(storeOf(program)), before);
    QCOMPARE(server.ledgerAtRest().complete(), 1);
}

void ShellStoreFaults::aMeddledIntakeIsNamed_data()
{
    QTest::addColumn<QString>("meddling");
    QTest::newRow("created") << u"state = 'created'"_s;
    QTest::newRow("discarded") << u"state = 'discarded'"_s;
    QTest::newRow("draft") << u"state = 'draft'"_s;
}

void ShellStoreFaults::aMeddledIntakeIsNamed()
{
    QFETCH(QString, meddling);
    const StoredProgram program;
    HostileServer server(answering(httpAnswer("429 No", "{}")));
    QCOMPARE(program.create(server.base(), person).exitCode, 5);
    QCOMPARE(program.create(server.base(), named("Adams")).exitCode, 5);
    // As if somebody wanted the first one to go out once more, or not at all.
    QVERIFY(runSql(storeOf(program), u"UPDATE intake SET %1 WHERE rank = 1"_s.arg(meddling)));
    const Ran ran = program.run(program.onStore({u"queue"_s}));
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.out.count('\n'), 1);
    QVERIFY(ran.out.endsWith("\tready\n"));
    QCOMPARE(ran.lines().size(), 1);
    QVERIFY2(ran.lines()[0].contains(u": This intake cannot be opened"_s), ran.errors.constData());
}

void ShellStoreFaults::anEmptyStoreIsPutAside()
{
    const StoredProgram program;
    QVERIFY(write(storeOf(program), {}));
    HostileServer server(answering(httpAnswer("201 Created", answered)));
    const Ran ran = program.create(server.base(), person);
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.says(u"put aside at "_s + program.folder()), ran.errors.constData());
    QVERIFY(!QDir(program.folder()).entryList({u"intakes-damaged-*"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(ShellStoreFaults)
#include "storefaults.moc"
