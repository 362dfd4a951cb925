// Another user of the same computer: reads nothing of the store, and does not get into it.

#include "shell/bodies.h"
#include "shell/deskrequest.h"
#include "shell/program.h"

#include <grp.h>
#include <QDir>
#include <QDirIterator>
#include <QLocalSocket>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t owner = 64531, other = 64532;

/// A folder that everyone may enter, with the program in it and a home for its owner.
class House
{
public:
    bool build(bool asRoot) const
    {
        const QString home = path(u"home"_s);
        const bool made = QDir().mkpath(home) && ::chmod(QFile::encodeName(m_folder.path()).constData(), 0755) == 0 &&
                          ::chmod(QFile::encodeName(home).constData(), 0755) == 0;
        return made && copyProgram() && (!asRoot || ::chown(QFile::encodeName(home).constData(), owner, owner) == 0);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString data() const { return path(u"home/data"_s); }
    QString store() const { return data() + u"/practice"_s; }

    Ran run(std::optional<uid_t> user, const QString &program, const QStringList &arguments,
            const QByteArray &input = {}) const
    {
        const auto process = start(user, program, arguments);
        process->write(input);
        process->closeWriteChannel();
        return Program::waitFor(*process);
    }

    Ran intake(std::optional<uid_t> user, const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(user, path(u"bin/intake"_s), arguments + onStore(), input);
    }

    std::unique_ptr<QProcess> window(uid_t user) const { return start(user, path(u"bin/intake"_s), onStore()); }

private:
    QStringList onStore() const { return {u"--practice"_s, u"--data-dir"_s, data()}; }

    std::unique_ptr<QProcess> start(std::optional<uid_t> user, const QString &program,
                                    const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, path(u"home"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process->setProcessEnvironment(environment);
        if (user)
            process->setChildProcessModifier([user = *user] {
                if (::setgroups(0, nullptr) != 0 || ::setgid(user) != 0 || ::setuid(user) != 0)
                    ::_exit(99);
            });
        process->start(program, arguments);
        return process;
    }

    bool copyProgram() const
    {
        const QDir from(QStringLiteral(INTAKE_BINARY_DIR "/bin"));
        bool copied =
            QDir().mkpath(path(u"bin"_s)) && ::chmod(QFile::encodeName(path(u"bin"_s)).constData(), 0755) == 0;
        for (const QString &name : from.entryList({u"intake"_s, u"intake*.so"_s}, QDir::Files)) {
            const QString to = path(u"bin/"_s + name);
            copied =
                copied && QFile::copy(from.filePath(name), to) && ::chmod(QFile::encodeName(to).constData(), 0755) == 0;
        }
        return copied;
    }

    QTemporaryDir m_folder;
};

/// The first thing in the data folder that others have any right to.
QString openToOthers(const QString &data)
{
    QStringList all{data};
    for (QDirIterator each(data, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
         each.hasNext();)
        all += each.next();
    for (const QString &path : all) {
        struct stat found = {};
        if (::lstat(QFile::encodeName(path).constData(), &found) != 0 || (found.st_mode & (S_IRWXG | S_IRWXO)))
            return path;
    }
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ShellSecondUser : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void S3_nothingIsOpenToOthers();
    void S37_anotherUserNeitherReadsNorStartsIntoTheStore();
    void S37_anotherUserIsNotAnswered();
    void S37_anAccountOfTheProgramsOwn();
};

/// Where nobody reads what a test says, half of it must not pass for the whole.
void ShellSecondUser::initTestCase()
{
    QVERIFY2(::geteuid() == 0 || qEnvironmentVariableIsEmpty("CI"), "NOT TESTED: only root can be two users.");
}

void ShellSecondUser::S3_nothingIsOpenToOthers()
{
    const House house;
    QVERIFY(house.build(false));
    const Ran created = house.run({}, u"/bin/sh"_s,
                                  {u"-c"_s, u"umask 000; exec \"$0\" create - --practice --data-dir \"$1\""_s,
                                   house.path(u"bin/intake"_s), house.data()},
                                  person);
    QVERIFY2(created.exitCode == 0, created.errors.constData());
    QVERIFY(QFile::exists(house.store() + u"/intakes.db"_s));
    QCOMPARE(openToOthers(house.data()), QString());
}

void ShellSecondUser::S37_anotherUserNeitherReadsNorStartsIntoTheStore()
{
    if (::geteuid() != 0)
        return qWarning(
            "NOT TESTED: only root can be two users. What the files' rights say is tested above, and that alone.");
    const House house;
    QVERIFY(house.build(true));
    const Ran created = house.intake(owner, {u"create"_s, u"-"_s}, person);
    QVERIFY2(created.exitCode == 0, created.errors.constData());
    QCOMPARE(openToOthers(house.data()), QString());
    const QString file = house.store() + u"/intakes.db"_s;
    const QByteArray before = contentOf(file);
    // That they can run programs at all, and reach the house.
    QCOMPARE(house.run(other, house.path(u"bin/intake"_s), {u"--version"_s}).exitCode, 0);
    for (const QString &each : QStringList{file, house.store() + u"/key"_s, house.store() + u"/intakes.keys"_s})
        QVERIFY(house.run(other, u"/bin/cat"_s, {each}).exitCode > 0);
    QVERIFY(house.run(other, u"/bin/ls"_s, {house.data()}).exitCode > 0);
    const Ran intruding = house.intake(other, {u"create"_s, u"-"_s}, named("Intruder"));
    QCOMPARE(intruding.exitCode, 7);
    QVERIFY(intruding.out.isEmpty() && !intruding.says(u"Nguyen"_s));
    QCOMPARE(house.intake(other, {u"queue"_s, u"--names"_s}).out, QByteArray());
    QCOMPARE(contentOf(file), before);
    QCOMPARE(openToOthers(house.data()), QString());
    QCOMPARE(house.intake(owner, {u"queue"_s}).exitCode, 0);
}

/// Root, whom no file keeps out: so that it is the window that asks who is there.
void ShellSecondUser::S37_anotherUserIsNotAnswered()
{
    if (::geteuid() != 0)
        return qWarning("NOT TESTED: only root can be two users.");
    const House house;
    QVERIFY(house.build(true));
    const auto window = house.window(owner);
    const QString path = house.store() + u"/instance.socket"_s;
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30'000);
    // A second window of its own user asks the same, and is answered as soon as the first can do what it asks.
    const Ran raised = Program::waitFor(*house.window(owner));
    QVERIFY2(raised.exitCode == 0, raised.errors.constData());
    QLocalSocket socket;
    QByteArray heard;
    connect(&socket, &QLocalSocket::readyRead, this, [&] { heard += socket.readAll(); });
    socket.connectToServer(path);
    QVERIFY(socket.waitForConnected(5'000));
    socket.write(lineFrom(DeskRequest()));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 5'000);
    QCOMPARE(heard, QByteArray());
    QCOMPARE(window->state(), QProcess::Running);
    window->kill();
    static_cast<void>(Program::waitFor(*window));
}

/// As SECURITY.md sets it up: who may run the program as that account works in its folder, and nobody else gets in,
/// with the same command line neither.
void ShellSecondUser::S37_anAccountOfTheProgramsOwn()
{
    if (::geteuid() != 0)
        return qWarning("NOT TESTED: only root can be two users.");
    const House house;
    QVERIFY(house.build(true));
    const QString passphrase = house.path(u"home/passphrase"_s), token = house.path(u"home/token"_s);
    const QString desk = house.path(u"home/desk"_s);
    for (const QString &secret : {passphrase, token}) {
        QFile file(secret);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a long one that lies in the safe\n") > 0);
        file.close();
        const QByteArray path = QFile::encodeName(secret);
        QVERIFY(::chmod(path.constData(), 0600) == 0 && ::chown(path.constData(), owner, owner) == 0);
    }
    // Its token is one word.
    QFile file(token);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("key-of-the-clinic\n") > 0);
    file.close();
    const QStringList folder{u"--data-dir"_s, desk, u"--passphrase-file"_s, passphrase};
    const QStringList nowhere{u"--server"_s, u"http://127.0.0.1:1/v1"_s, u"--token-file"_s, token};
    const auto run = [&](uid_t user, const QStringList &command, const QByteArray &input = {}) {
        return house.run(user, house.path(u"bin/intake"_s), command + folder, input);
    };
    const Ran waiting = run(owner, QStringList{u"create"_s, u"-"_s} + nowhere, person);
    QVERIFY2(waiting.exitCode == 5, waiting.errors.constData());
    QCOMPARE(openToOthers(desk), QString());
    QVERIFY(run(owner, {u"queue"_s, u"--names"_s}).out.contains("Nguyen"));
    const QByteArray before = contentOf(desk + u"/intakes.db"_s);
    for (const QString &each : QStringList{passphrase, desk + u"/intakes.db"_s, desk + u"/intakes.keys"_s})
        QVERIFY(house.run(other, u"/bin/cat"_s, {each}).exitCode > 0);
    for (const QStringList &command :
         {QStringList{u"queue"_s, u"--names"_s}, QStringList{u"create"_s, u"-"_s} + nowhere}) {
        const Ran intruding = run(other, command, person);
        QVERIFY(intruding.exitCode == 7 || intruding.exitCode == 2);
        QVERIFY(intruding.out.isEmpty() && !intruding.says(u"Nguyen"_s));
    }
    QCOMPARE(contentOf(desk + u"/intakes.db"_s), before);
}

QTEST_GUILESS_MAIN(ShellSecondUser)
#include "seconduser.moc"
