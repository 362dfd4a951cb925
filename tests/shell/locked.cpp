// Commands that meet a locked desk, or a store that has PINs.

#include "desk/desk.h"
#include "desk/pinholders.h"
#include "shell/bodies.h"
#include "shell/deskcommand.h"
#include "shell/program.h"
#include "store/pinhash.h"

#include <QJsonDocument>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

/// A desk on a practice store, in this process.
struct Stage
{
    QTemporaryDir folder;
    Desk desk;
    QObject here;
    QUuid id = QUuid::createUuid();

    /// With one draft, and locked.
    bool lock()
    {
        bool opened = false;
        desk.open({{folder.filePath(u"data"_s), {KeySource::Kind::KeyFile}}, {}}, &here,
                  [&](const auto &report) { opened = report.has_value(); });
        if (!QTest::qWaitFor([&] { return opened; }, 20'000))
            return false;
        Draft draft;
        draft.client.firstName = u"Mai"_s;
        desk.drafts().typed(id, [draft] { return draft; });
        desk.lock().lock();
        return QTest::qWaitFor([&] { return desk.lock().isWiped(); }, 20'000);
    }

    DeskAnswer answerTo(const DeskRequest &request)
    {
        std::optional<DeskAnswer> answer;
        carryOut(desk, request, true, &here, [&](const DeskAnswer &given) { answer = given; });
        static_cast<void>(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
        return answer.value_or(DeskAnswer());
    }
};

DeskRequest creating()
{
    DeskRequest request{.kind = DeskRequest::Kind::Create, .id = QUuid::createUuid()};
    request.body = QJsonDocument::fromJson(person).object();
    return request;
}

/// A practice store with a receptionist, closed.
bool makeStoreWithPin(const QString &folder)
{
    const auto store = Store::open({folder, {KeySource::Kind::KeyFile}});
    const auto hash = hashedPin("1234");
    return store && hash && keep(**store, {.all = {{u"AB"_s, *hash, 0}}}).has_value();
}

} // namespace

class ShellLocked : public QObject
{
    Q_OBJECT
private slots:
    void createSendsAndStoresNothing();
    void theQueueNamesNobody();
    void sendingRests();
    void aWindowWithPinsStartsLocked();
    void withoutAWindowCreateWorks();
};

void ShellLocked::createSendsAndStoresNothing()
{
    Stage stage;
    QVERIFY(stage.lock());
    const DeskAnswer answer = stage.answerTo(creating());
    QCOMPARE(answer.exit, ExitCode::Secret);
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(answer.errors.size(), 1);
    QVERIFY(answer.errors.first().startsWith(u"Intake is locked, so the client was not created"_s));
    QCOMPARE(stage.desk.intakes().cards().size(), std::size_t(1));
}

void ShellLocked::theQueueNamesNobody()
{
    Stage stage;
    QVERIFY(stage.lock());
    const DeskAnswer list = stage.answerTo({.kind = DeskRequest::Kind::Queue});
    QCOMPARE(list.exit, ExitCode::Done);
    QVERIFY(list.out.startsWith(stage.id.toByteArray(QUuid::WithoutBraces)));
    QVERIFY(list.out.endsWith("\tdraft"));
    QVERIFY(!list.out.contains("Mai"));
    const DeskAnswer names = stage.answerTo({.kind = DeskRequest::Kind::Queue, .names = true});
    QCOMPARE(names.exit, ExitCode::Secret);
    QVERIFY(names.out.isEmpty());
    QVERIFY(!names.errors.join(u' ').contains(u"Mai"_s));
}

void ShellLocked::sendingRests()
{
    Stage stage;
    QVERIFY(stage.lock());
    const DeskAnswer answer = stage.answerTo({.kind = DeskRequest::Kind::Send});
    QCOMPARE(answer.exit, ExitCode::Secret);
    QVERIFY(answer.out.isEmpty());
    QVERIFY(answer.errors.first().startsWith(u"Intake is locked, so nothing was sent"_s));
}

void ShellLocked::aWindowWithPinsStartsLocked()
{
    const Program program;
    QVERIFY(makeStoreWithPin(program.path(u"data/practice"_s)));
    const QStringList onData{u"--practice"_s, u"--data-dir"_s, program.path(u"data"_s)};
    const auto window = program.startWindow(onData);
    const auto isHeld = [&] {
        const Ran queue = program.run(QStringList{u"queue"_s} + onData);
        return queue.exitCode == 7 && queue.says(u"Intake is locked"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isHeld(), 30'000);
    const Ran created = program.run(QStringList{u"create"_s, u"-"_s} + onData, person);
    QCOMPARE(created.exitCode, 7);
    QVERIFY2(created.says(u"Intake is locked, so the client was not created"_s), created.errors.constData());
    window->kill();
    QCOMPARE(Program::waitFor(*window).exitCode, -1);
    const Ran queue = program.run(QStringList{u"queue"_s} + onData);
    QCOMPARE(queue.exitCode, 0);
    QCOMPARE(queue.out, QByteArray());
}

/// Whoever may run it has the keychain, or the passphrase, already: a PIN would add nothing.
void ShellLocked::withoutAWindowCreateWorks()
{
    const Program program;
    QVERIFY(makeStoreWithPin(program.path(u"data/practice"_s)));
    const Ran created =
        program.run({u"create"_s, u"-"_s, u"--practice"_s, u"--data-dir"_s, program.path(u"data"_s)}, person);
    QCOMPARE(created.exitCode, 0);
}

QTEST_GUILESS_MAIN(ShellLocked)
#include "locked.moc"
