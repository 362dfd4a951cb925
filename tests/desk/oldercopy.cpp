// The store as it was before is put back while the program is closed.

#include "desk/deskstage.h"

#include <QFile>
#include <QtTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DeskOlderCopy : public QObject
{
    Q_OBJECT

private slots:
    void S7_anOlderCopyIsNotSentByTheDesk();
};

/// From the file to the wire: nothing in between forgets what the store says of itself. Who waits in the copy was
/// created since, and is found on the server.
void DeskOlderCopy::S7_anOlderCopyIsNotSentByTheDesk()
{
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(u"copy"_s);
    DeskStage stage;
    const QString file = stage.folder() + u"/intakes.db"_s;
    stage.server.deed = [](int) { return FakeServer::broken(QNetworkReply::ConnectionRefusedError, 0, false); };
    QVERIFY(stage.openAndWait());
    const QUuid id = QUuid::createUuid();
    QVERIFY(stage.desk->outbox().create(id, personNamed(u"Nguyen"_s), stage.clock.now().date()).empty());
    stage.pass(1s);
    QCOMPARE(stage.state(id), State::Waiting);
    stage.restart();
    QVERIFY(QFile::copy(file, copy));
    stage.server.deed = [](int) { return FakeServer::answering(201); };
    QVERIFY(stage.openAndWait());
    stage.pass(20min);
    QCOMPARE(stage.state(id), State::Created);
    const std::size_t sent = stage.server.creates.size();
    stage.restart();
    QVERIFY(QFile::remove(file) && QFile::copy(copy, file));
    QVERIFY(stage.openAndWait());
    QVERIFY((*stage.report)->store.olderCopy);
    stage.pass(1h);
    QCOMPARE(stage.server.creates.size(), sent);
    QCOMPARE(stage.server.made(u"Nguyen"_s), 1);
    QCOMPARE(stage.state(id), State::Created);
}

QTEST_GUILESS_MAIN(DeskOlderCopy)
#include "oldercopy.moc"
