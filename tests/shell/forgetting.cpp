// A clinic that only uses `intake create` keeps nothing longer than one with a window.

#include "desk/answering.h"
#include "desk/intake.h"
#include "shell/bodies.h"
#include "shell/storedprogram.h"
#include "store/store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Store> opened(const StoredProgram &program)
{
    return Store::open({program.folder(), {KeySource::Kind::Passphrase, "correct horse"}}).value();
}

/// A client created eight days ago.
QUuid putOld(const StoredProgram &program)
{
    const std::unique_ptr<Store> store = opened(program);
    OneIntake intake;
    intake.row.id = QUuid::createUuid();
    intake.row.state = State::Created;
    intake.row.begun = intake.row.changed = QDateTime::currentDateTimeUtc().addDays(-8).toMSecsSinceEpoch();
    intake.record = recordFrom(QJsonDocument::fromJson(answered).object(), answered);
    Row row = intake.row;
    row.payload = payloadOf(intake);
    return store->add(row) ? row.id : QUuid();
}

} // namespace

class ShellForgetting : public QObject
{
    Q_OBJECT
private slots:
    void S34_aCommandForgetsWhatIsDue();
    void S34_aCommandKeepsAsLongAsItIsTold();
    void whatOnlyReadsForgetsNothing();

private:
    /// Whether the record still stands in the store after the command.
    static bool isKept(const StoredProgram &program, const QUuid &id);
};

bool ShellForgetting::isKept(const StoredProgram &program, const QUuid &id)
{
    const auto left = opened(program)->row(id);
    const auto intake = left ? intakeOf(*left) : std::nullopt;
    if (!intake || intake->row.state != State::Created)
        qFatal("The created client is gone.");
    if (!intake->record && intake->forgotten.text != u"cli_1"_s)
        qFatal("Not even its id is left.");
    return intake->record.has_value();
}

void ShellForgetting::S34_aCommandForgetsWhatIsDue()
{
    const StoredProgram program;
    const QUuid id = putOld(program);
    QVERIFY(!id.isNull() && isKept(program, id));
    HostileServer server(answering(httpAnswer("201 Created", answered)));
    QCOMPARE(program.create(server.base(), named("Adams")).exitCode, 0);
    QVERIFY(!isKept(program, id));
    QVERIFY(program.run(program.onStore({u"audit"_s}))
                .out.contains(QByteArray("\tforgotten\t" + id.toByteArray(QUuid::WithoutBraces))));
}

void ShellForgetting::S34_aCommandKeepsAsLongAsItIsTold()
{
    const StoredProgram program;
    const QUuid id = putOld(program);
    QFile settings(program.folder() + u"/settings.ini");
    QVERIFY(settings.open(QFile::WriteOnly) && settings.write("keep_days=30\n") > 0);
    settings.close();
    HostileServer server(answering(httpAnswer("201 Created", answered)));
    QCOMPARE(program.create(server.base(), named("Adams")).exitCode, 0);
    QVERIFY(isKept(program, id));
}

void ShellForgetting::whatOnlyReadsForgetsNothing()
{
    const StoredProgram program;
    const QUuid id = putOld(program);
    QCOMPARE(program.run(program.onStore({u"queue"_s})).exitCode, 0);
    QCOMPARE(program.run(program.onStore({u"audit"_s, u"--verify"_s})).exitCode, 0);
    QVERIFY(isKept(program, id));
}

QTEST_GUILESS_MAIN(ShellForgetting)
#include "forgetting.moc"
