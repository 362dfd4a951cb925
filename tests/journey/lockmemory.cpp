// What is left in the memory of a whole window after it was locked.

#include "journey/lockstage.h"
#include "shell/commandline.h"
#include "shell/storechoice.h"
#include "support/memoryscan.h"

#include <QRandomGenerator>

using namespace Intake;
using namespace Intake::Testing;
using Intake::Support::countInOwnMemory;
using Intake::Support::HiddenBytes;
using namespace Qt::StringLiterals;

namespace {

/// Letters that stand nowhere else.
QByteArray somePassphrase()
{
    QByteArray made;
    for (int i = 0; i < 40; ++i)
        made += char('a' + QRandomGenerator::system()->bounded(26));
    return made;
}

/// Written into a file, and kept here only as what the search does not find itself.
HiddenBytes hiddenIn(const QString &path)
{
    const QByteArray passphrase = somePassphrase();
    const HiddenBytes hidden(reinterpret_cast<const unsigned char *>(passphrase.constData()),
                             std::size_t(passphrase.size()));
    QFile file(path);
    static_cast<void>(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    static_cast<void>(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    static_cast<void>(file.write(passphrase));
    // Without this the search would prove nothing.
    if (countInOwnMemory(hidden) < 1)
        qFatal("The search does not find what is there.");
    wipeShared(passphrase);
    return hidden;
}

} // namespace

class LockMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }
    void S15_noPassphraseOfAFileIsLeft();
};

void LockMemory::S15_noPassphraseOfAFileIsLeft()
{
#ifdef __SANITIZE_ADDRESS__
    qWarning("NOT SEARCHED: the sanitizer keeps what was given back");
    return;
#endif
    Stage stage({}, KeySource::Kind::Memory);
    stage.crash();
    const QString path = stage.folder.filePath(u"passphrase"_s);
    const HiddenBytes passphrase = hiddenIn(path);
    QCOMPARE(countInOwnMemory(passphrase), 0);
    stage.setup.practice = false;
    stage.setup.address = stage.address;
    stage.setup.isAddressGiven = true;
    stage.setup.store = {stage.folder.filePath(u"other"_s), {KeySource::Kind::Passphrase, {}}};
    stage.setup.passphrase = passphraseReader({.passphraseFile = path});
    stage.open();
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"I have written it down"_s), 20'000);
    stage.button(u"I have written it down"_s)->click();
    QCOMPARE(countInOwnMemory(passphrase), 0);
    addPerson(stage, u"AB"_s, u"2580"_s);
    typeSomebody(stage);
    for (int round = 0; round < 2; ++round) {
        lockAndLook(stage);
        QCOMPARE(countInOwnMemory(passphrase), 0);
        QTRY_VERIFY(pinField(stage));
        type(u"2580\n"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.desk->lock().isLocked(), 20'000);
        QCOMPARE(countInOwnMemory(passphrase), 0);
    }
    // Locked from its start, before anybody has proved anything.
    stage.crash();
    stage.show();
    QTRY_VERIFY_WITH_TIMEOUT(stage.desk->lock().isWiped() && pinField(stage), 20'000);
    QCOMPARE(countInOwnMemory(passphrase), 0);
    type(u"2580\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.desk->lock().isLocked(), 20'000);
    QTRY_COMPARE(stage.typed().client.firstName, marker);
}

QTEST_MAIN(LockMemory)
#include "lockmemory.moc"
