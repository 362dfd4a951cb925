#include "desk/answering.h"
#include "shell/bodies.h"
#include "shell/program.h"

#include <QFile>
#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

/// What never leaves this computer: each exit code of a refusal here, and its words.
class ShellCreateRefused : public QObject
{
    Q_OBJECT
private slots:
    void refusedByTheChecks_data();
    void refusedByTheChecks();
    void problemsInFull();
    void badUsage_data();
    void badUsage();
    void badToken_data();
    void badToken();
    void aWindowWithoutAScreen();

private:
    Program m_program;
};

void ShellCreateRefused::refusedByTheChecks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QByteArray &body, const QString &line) {
        QTest::newRow(name) << body << line;
    };
    row("not JSON", "{\"first_name\": \"Mai\",\n  oops}",
        u"(file): This is not JSON: it goes wrong at line 2, character"_s);
    row("not text", QByteArray("{\"first_name\": \"M\xff\"}"), u"(file): This is not UTF-8"_s);
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), u"(file): This is not UTF-8"_s);
    row("empty", " \n", u"(file): There is nothing in it"_s);
    row("a list", "[" + person + "]", u"(file): This is a list, and must be one JSON object"_s);
    row("a number", "42", u"(file): This is not JSON"_s);
    row("cut", person.chopped(1), u"(file): This is not JSON"_s);
    row("two objects", person + person, u"(file): This is not JSON"_s);
    row("far too deep", QByteArray(100'000, '['), u"(file): This is not JSON"_s);
    row("far too large", '{' + QByteArray(5'000'000, ' ') + '}', u"(file): This is larger than 4 MiB"_s);
    row("no last name", R"({"first_name": "Mai"})", u"last_name: Last name is needed."_s);
    row("unknown key", R"({"first_name": "Mai", "last_name": "N", "nickname": "x"})",
        u"nickname: A client has no such field."_s);
    row("unknown key below", R"({"first_name": "Mai", "last_name": "N", "address": {"zip": "1"}})",
        u"address/zip: A client has no such field."_s);
    row("wrong type", R"({"first_name": 7, "last_name": "N"})", u"first_name: This must be a text."_s);
    row("a name of 100,000 characters", named(QByteArray(100'000, 'n')),
        u"last_name: 100000 of at most 1000 characters."_s);
    row("a day that is none", QByteArray(person).replace("06-27", "02-30"), u"date_of_birth: This is not a date"_s);
    row("a birth to come", QByteArray(person).replace("1987", "2987"), u"date_of_birth: This date is in the future."_s);
}

void ShellCreateRefused::refusedByTheChecks()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, line);
    const Ran ran = m_program.run({u"create"_s, m_program.file(u"body.json"_s, body), u"--practice"_s});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.lines().size(), 1);
    QVERIFY2(ran.lines().first().startsWith(line), ran.errors.constData());
}

void ShellCreateRefused::problemsInFull()
{
    HostileServer server(answering(httpAnswer("201 Created", answered)));
    const Ran ran = m_program.run(
        {u"create"_s, u"-"_s, u"--server"_s, server.base().toString(), u"--token-file"_s, m_program.tokenFile()},
        R"({"last_name": " ", "email": "x", "medications": [{"name": "A"}, {"dosage": "1"}],
                                            "a\u001b\nb": 1})");
    QCOMPARE(ran.exitCode, 3);
    QStringList paths;
    for (const QString &line : ran.lines())
        paths += line.section(u": "_s, 0, 0);
    const QStringList expected{u"a\uFFFD b"_s, u"first_name"_s, u"last_name"_s, u"email"_s, u"medications/1/name"_s};
    QCOMPARE(paths, expected);
    QCOMPARE(server.ledger().connections, 0);
}

void ShellCreateRefused::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QStringList &arguments, const QString &words) {
        QTest::newRow(name) << arguments << words;
    };
    const QString body = m_program.file(u"good.json"_s, person);
    row("no such command", {u"list"_s}, u"There is no command “list”."_s);
    row("names elsewhere", {u"create"_s, body, u"--names"_s}, u"The option --names belongs to the command “queue”."_s);
    row("sending without a server", {u"queue"_s, u"--send"_s}, u"No server is set, so nothing was sent."_s);
    row("no such option", {u"create"_s, body, u"--verbose"_s}, u"There is no option --verbose."_s);
    row("no file", {u"create"_s}, u"needs a file"_s);
    row("two files", {u"create"_s, body, body}, u"more after the command"_s);
    row("a missing file", {u"create"_s, body + u'x', u"--practice"_s}, u"The file could not be found."_s);
    row("a folder", {u"create"_s, u"/"_s, u"--practice"_s}, u"This is a folder."_s);
    row("no server", {u"create"_s, body}, u"No server is set, so nothing was sent."_s);
    row("no token", {u"create"_s, body, u"--server"_s, u"https://a.example/v1"_s},
        u"No token was given, so nothing was sent."_s);
    row("plain http", {u"create"_s, body, u"--server"_s, u"http://a.example/v1"_s}, u"Write https."_s);
    row("a user", {u"create"_s, body, u"--server"_s, u"https://127.0.0.1@a.example"_s}, u"before an @"_s);
    row("another kind", {u"create"_s, body, u"--server"_s, u"ftp://a.example"_s}, u"must begin with https://"_s);
    row("nonsense", {u"create"_s, body, u"--server"_s, u"a b"_s}, u"address"_s);
}

void ShellCreateRefused::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Ran ran = m_program.run(arguments);
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.lines().size(), 1);
    QVERIFY2(ran.says(words), ran.errors.constData());
}

void ShellCreateRefused::badToken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QFile::Permissions>("permissions");
    QTest::addColumn<QString>("words");
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QTest::newRow("others can read it") << QByteArray("key-7") << (owner | QFile::ReadOther) << u"chmod 600"_s;
    QTest::newRow("the group can write it") << QByteArray("key-7") << (owner | QFile::WriteGroup) << u"chmod 600"_s;
    QTest::newRow("empty") << QByteArray("\n") << owner << u"The token file is empty."_s;
    QTest::newRow("two lines") << QByteArray("key-7\nkey-8") << owner << u"cannot be a token"_s;
    QTest::newRow("too large") << QByteArray(5000, 'k') << owner << u"larger than any token"_s;
    QTest::newRow("not there") << QByteArray() << QFile::Permissions() << u"The token file could not be found."_s;
}

void ShellCreateRefused::badToken()
{
    QFETCH(QByteArray, content);
    QFETCH(QFile::Permissions, permissions);
    QFETCH(QString, words);
    HostileServer server(answering(httpAnswer("201 Created", answered)));
    const QString path = m_program.file(u"bad-token"_s, content);
    if (permissions)
        QFile::setPermissions(path, permissions);
    else
        QFile::remove(path);
    const Ran ran =
        m_program.run({u"create"_s, u"-"_s, u"--server"_s, server.base().toString(), u"--token-file"_s, path}, person);
    QCOMPARE(ran.exitCode, 7);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.says(words), ran.errors.constData());
    QVERIFY(!ran.says(u"key-"_s));
    QCOMPARE(server.ledger().connections, 0);
}

void ShellCreateRefused::aWindowWithoutAScreen()
{
    const Ran ran = m_program.run({});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.says(u"There is no screen"_s), ran.errors.constData());
    QCOMPARE(ran.lines().size(), 1);
}

QTEST_GUILESS_MAIN(ShellCreateRefused)
#include "createrefused.moc"
