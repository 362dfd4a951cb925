// `intake create` beside a window that is busy with its store.

#include "desk/deskstage.h"
#include "shell/deskcreate.h"

#include <QtTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ShellCreateWaits : public QObject
{
    Q_OBJECT

private slots:
    void S12_untilTheKeyIsChanged();
};

/// It is not locked, and goes on by itself in a moment.
void ShellCreateWaits::S12_untilTheKeyIsChanged()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    const QUuid first = QUuid::createUuid(), second = QUuid::createUuid();
    QVERIFY(stage.desk->outbox().create(first, personNamed(u"First"_s), stage.clock.now().date()).empty());
    QTRY_COMPARE(stage.state(first), State::Sending);
    bool changed = false;
    stage.desk->keys().change({}, &stage.desk->keys(), [&](const auto &answer) { changed = answer.has_value(); });
    DeskCreate create(*stage.desk, true, second);
    std::optional<ExitCode> code;
    QObject::connect(&create, &DeskCreate::finished, &create, [&](const DeskAnswer &answer) { code = answer.exit; });
    create.start(personNamed(u"Second"_s), stage.clock.now().date());
    QTRY_COMPARE(stage.state(second), State::Ready);
    stage.settle();
    QVERIFY(stage.desk->outbox().status().keyChanging);
    QVERIFY(!code);
    stage.pass(1s);
    QTRY_VERIFY(changed);
    stage.pass(2s);
    QTRY_VERIFY(code);
    QCOMPARE(*code, ExitCode::Done);
    QCOMPARE(stage.server.made(u"Second"_s), 1);
}

QTEST_GUILESS_MAIN(ShellCreateWaits)
#include "createwaits.moc"
