// One program a data folder, in one process or in twenty.

#include "shell/instance.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

/// Asks on a thread of its own, so that the one who is asked can answer on this one.
tl::expected<DeskAnswer, AskFault> askAside(const QString &folder, const DeskRequest &request)
{
    tl::expected<DeskAnswer, AskFault> answer = tl::unexpected(AskFault::Late);
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { answer = ask(folder, request, std::chrono::milliseconds(5'000)); }));
    QSignalSpy ended(thread.get(), &QThread::finished);
    thread->start();
    static_cast<void>(thread->isFinished() || ended.wait(20'000));
    thread->wait();
    return answer;
}

/// A window on this screen is started beside the one that holds the folder.
Claim claimAside(const QString &folder, const QString &screen)
{
    Claim claim = Claim::Mine;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        Instance second(screen);
        claim = claimForWindow(second, folder, std::chrono::milliseconds(0));
    }));
    QSignalSpy ended(thread.get(), &QThread::finished);
    thread->start();
    static_cast<void>(thread->isFinished() || ended.wait(20'000));
    thread->wait();
    return claim;
}

/// What the child processes of the last test do: says whether it is the one, and stays until it is told to go.
int holdUntilTold(const QString &folder)
{
    Instance instance;
    QFile out;
    QFile in;
    if (!out.open(stdout, QIODevice::WriteOnly) || !in.open(stdin, QIODevice::ReadOnly))
        return 1;
    out.write(instance.listen(folder) ? "mine\n" : "held\n");
    out.flush();
    in.readLine();
    return 0;
}

} // namespace

class ShellInstance : public QObject
{
    Q_OBJECT
private slots:
    void oneAtATime();
    void theSecondWindowRaisesTheFirst();
    void onlyOnItsOwnScreenIsItRaised_data();
    void onlyOnItsOwnScreenIsItRaised();
    void whichScreenItIs();
    void withoutAWindowNobodyIsRaised();
    void aWindowWaitsForACommand();
    void nobodyAnswersInAnEmptyFolder();
    void anUnusableFolderIsTheStoresToReport();
    void requestsThereAndBack();
    void badLinesAreNothing_data();
    void badLinesAreNothing();
    void startedTogetherOneWins();
};

void ShellInstance::oneAtATime()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"clinic"_s);
    auto first = std::make_unique<Instance>();
    QVERIFY(first->listen(data));
    QVERIFY(!Instance().listen(data));
    QVERIFY(!Instance().listen(data + u"/../clinic/"_s));
    first.reset();
    QVERIFY(Instance().listen(data));
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(data) & others, QFile::Permissions());
}

void ShellInstance::theSecondWindowRaisesTheFirst()
{
    const QTemporaryDir folder;
    Instance first;
    QVERIFY(first.listen(folder.path()));
    QSignalSpy raised(&first, &Instance::raiseWanted);
    QVERIFY(askAside(folder.path(), {}).has_value());
    QCOMPARE(raised.size(), 1);
}

void ShellInstance::onlyOnItsOwnScreenIsItRaised_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<Claim>("claim");
    QTest::newRow("the same") << u"ann"_s << u"ann"_s << Claim::Raised;
    QTest::newRow("another") << u"ann"_s << u"ben"_s << Claim::Elsewhere;
    QTest::newRow("an asker that tells none") << u"ann"_s << QString() << Claim::Raised;
    QTest::newRow("a holder that knows none") << QString() << u"ben"_s << Claim::Raised;
}

void ShellInstance::onlyOnItsOwnScreenIsItRaised()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(Claim, claim);
    const QTemporaryDir folder;
    Instance holder(first);
    QVERIFY(holder.listen(folder.path()));
    QSignalSpy raised(&holder, &Instance::raiseWanted);
    QCOMPARE(claimAside(folder.path(), second), claim);
    QCOMPARE(raised.size(), claim == Claim::Raised ? 1 : 0);
}

void ShellInstance::whichScreenItIs()
{
    const QString ann = screenOf(":0", "wayland-0");
    QCOMPARE(screenOf(":0", {}), ann);
    QCOMPARE(screenOf(":0.0", {}), ann);
    QVERIFY(screenOf({}, {}).isEmpty());
    const QString apart[] = {ann, screenOf(":1", "wayland-0"), screenOf("ann.example:0", {}),
                             screenOf({}, "wayland-0")};
    QCOMPARE((QSet<QString>(std::begin(apart), std::end(apart)).size()), 4);
    for (const QString &each : apart)
        QVERIFY(each.size() == 24 && !each.contains(u"ann"_s));
}

void ShellInstance::withoutAWindowNobodyIsRaised()
{
    const QTemporaryDir folder;
    Instance first;
    QVERIFY(first.listen(folder.path()));
    QCOMPARE(askAside(folder.path(), {}), (tl::expected<DeskAnswer, AskFault>(tl::unexpected(AskFault::Nobody))));
}

void ShellInstance::aWindowWaitsForACommand()
{
    const QTemporaryDir folder;
    QSemaphore there;
    QSemaphore enough;
    const std::unique_ptr<QThread> command(QThread::create([&] {
        Instance instance;
        if (instance.listen(folder.path()))
            there.release();
        QEventLoop loop;
        QTimer tick;
        connect(&tick, &QTimer::timeout, &loop, [&] {
            if (enough.tryAcquire())
                loop.quit();
        });
        tick.start(10);
        loop.exec();
    }));
    command->start();
    there.acquire();
    Instance window;
    QCOMPARE(claimForWindow(window, folder.path(), std::chrono::milliseconds(0)), Claim::Busy);
    QTimer::singleShot(100, this, [&enough] { enough.release(); });
    QCOMPARE(claimForWindow(window, folder.path()), Claim::Mine);
    QVERIFY(command->wait());
}

void ShellInstance::nobodyAnswersInAnEmptyFolder()
{
    const QTemporaryDir folder;
    QCOMPARE(askAside(folder.path(), {}).error(), AskFault::Nobody);
    // What a killed program leaves behind is nobody either.
    QFile left(folder.filePath(u"instance.socket"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    QCOMPARE(askAside(folder.path(), {}).error(), AskFault::Nobody);
    left.close();
    Instance next;
    QVERIFY(next.listen(folder.path()));
    QSignalSpy raised(&next, &Instance::raiseWanted);
    QVERIFY(askAside(folder.path(), {}).has_value());
}

void ShellInstance::anUnusableFolderIsTheStoresToReport()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(Instance().listen(file.fileName()));
}

void ShellInstance::requestsThereAndBack()
{
    DeskRequest create;
    create.kind = DeskRequest::Kind::Create;
    create.id = QUuid::createUuid();
    create.body = {{u"first_name"_s, u"M\nai"_s}};
    create.server = u"https://a.example/v1"_s;
    DeskRequest send;
    send.kind = DeskRequest::Kind::Send;
    send.names = true;
    const DeskRequest raise{.screen = u"ann"_s};
    for (const DeskRequest &request : {DeskRequest(), raise, create, send}) {
        const QByteArray line = lineFrom(request);
        QVERIFY(line.endsWith('\n') && line.count('\n') == 1);
        QCOMPARE(deskRequestFrom(line), std::optional(request));
    }
    const DeskAnswer answer{ExitCode::Unknown, "{\n\"id\": \"Zoë\"}", {u"one"_s, u"two\nlines"_s}};
    QCOMPARE(lineFrom(answer).count('\n'), 1);
    QCOMPARE(deskAnswerFrom(lineFrom(answer)), std::optional(answer));
    const DeskAnswer elsewhere{ExitCode::Secret, {}, {}, DeskAnswer::Place::Elsewhere};
    QCOMPARE(deskAnswerFrom(lineFrom(elsewhere)), std::optional(elsewhere));
    QCOMPARE(deskRequestFrom(lineFrom(DeskRequest{.screen = QString(1000, u'x')}))->screen.size(), 64);
    // What is not known yet is as if it were not there.
    QCOMPARE(deskAnswerFrom(R"({"exit":0,"place":"above","more":1})"), std::optional(DeskAnswer()));
}

void ShellInstance::badLinesAreNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"", "raise", "[]", "{}", R"({"do":"Raise"})", R"({"do":"create"})",
                             R"({"do":"create","id":"7","body":{}})", R"({"exit":9})", R"({"exit":-1})"})
        QTest::newRow(line) << QByteArray(line);
}

void ShellInstance::badLinesAreNothing()
{
    QFETCH(QByteArray, line);
    QVERIFY(!deskRequestFrom(line) && !deskAnswerFrom(line));
}

void ShellInstance::startedTogetherOneWins()
{
    const QTemporaryDir folder;
    std::vector<std::unique_ptr<QProcess>> all(20);
    for (auto &process : all) {
        process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), {u"--hold"_s, folder.filePath(u"clinic"_s)});
    }
    QByteArray words;
    for (const auto &process : all) {
        QVERIFY(process->canReadLine() || process->waitForReadyRead(20'000));
        words += process->readLine();
    }
    QCOMPARE(words.count("mine\n"), 1);
    QCOMPARE(words.count("held\n"), 19);
    for (const auto &process : all) {
        process->closeWriteChannel();
        QVERIFY(process->waitForFinished(20'000));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold")
        return holdUntilTold(arguments.value(2));
    ShellInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "instance.moc"
