// What is left in the memory of a whole window after it was locked.

#include "journey/lockstage.h"
#include "shell/commandline.h"
#include "shell/storechoice.h"
#include "support/storekeys.h"

#include <algorithm>
#include <QRandomGenerator>

using namespace Intake;
using namespace Intake::Testing;
using Intake::Support::countInOwnMemory;
using Intake::Support::HiddenBytes;
using Intake::Support::keysOfStore;
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

/// How many of them stand in memory now.
int countThere(const std::vector<HiddenBytes> &keys)
{
    return int(std::ranges::count_if(keys, [](const HiddenBytes &key) { return countInOwnMemory(key) != 0; }));
}

} // namespace

class LockMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }
    void S15_noPassphraseOfAFileIsLeft();
    void S15_noKeyOfTheStoreIsLeft();
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

/// The desk has a thread for its store, and a window that knows nothing of keys.
void LockMemory::S15_noKeyOfTheStoreIsLeft()
{
    Stage stage;
    stage.desk->lock().lock(); // so that it leaves none of its own behind
    QTRY_VERIFY_WITH_TIMEOUT(stage.desk->lock().isWiped(), 20'000);
    stage.crash();
    const std::vector<HiddenBytes> keys = keysOfStore(stage.setup.store.folder);
    QCOMPARE(keys.size(), std::size_t(3));
    QCOMPARE(countThere(keys), 0);
    stage.open();
    typeSomebody(stage);
    for (int round = 0; round < 2; ++round) {
        // Without this the search would prove nothing.
        QCOMPARE(countThere(keys), 3);
        lockAndLook(stage);
        QCOMPARE(countThere(keys), 0);
        unlock(stage);
    }
    QCOMPARE(countThere(keys), 3);
}

QTEST_MAIN(LockMemory)
#include "lockmemory.moc"
