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
    void isNotTheDoingOfWhoeverIsAtTheDesk();
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

/// Who ran it the log does not know: its initials are nobody's, and it says that it was a command.
void ShellCreateWaits::isNotTheDoingOfWhoeverIsAtTheDesk()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    stage.desk->setActor(u"ZW"_s);
    const QUuid typed = QUuid::createUuid(), asked = QUuid::createUuid();
    QVERIFY(stage.desk->outbox().create(typed, personNamed(u"Typed"_s), stage.clock.now().date()).empty());
    DeskCreate create(*stage.desk, true, asked);
    create.start(personNamed(u"Asked"_s), stage.clock.now().date());
    stage.pass(2s);
    QTRY_COMPARE(stage.state(asked), State::Created);
    QTRY_COMPARE(stage.state(typed), State::Created);
    std::map<QUuid, AuditEntry> queued;
    stage.desk->store().run([](Store &store) { return store.auditBefore(std::numeric_limits<qint64>::max(), 50); },
                            &create,
                            [&](const tl::expected<std::vector<AuditEntry>, StoreProblem> &entries) {
                                for (const AuditEntry &entry : entries.value_or(std::vector<AuditEntry>()))
                                    if (entry.event == AuditEvent::Queued)
                                        queued[entry.intake] = entry;
                            });
    QTRY_COMPARE(queued.size(), 2U);
    QCOMPARE(queued[typed].who, u"ZW"_s);
    QCOMPARE(queued[typed].detail, QString());
    QCOMPARE(queued[asked].who, QString());
    QCOMPARE(queued[asked].detail, QString(auditByCommand));
}

QTEST_GUILESS_MAIN(ShellCreateWaits)
#include "createwaits.moc"
