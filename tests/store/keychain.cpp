#include "store/keychain.h"
#include "store/storestage.h"

#include <cstdio>
#include <QDBusConnection>
#include <QElapsedTimer>
#include <QProcess>
#include <signal.h>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

constexpr auto holdName = "--hold-the-name";

/// Another program that has the keychain's name on the bus.
int holdTheName()
{
    const bool held = QDBusConnection::sessionBus().registerService(QStringLiteral("org.freedesktop.secrets"));
    std::puts(held ? "held" : "not held");
    std::fflush(stdout);
    return held ? QCoreApplication::exec() : 1;
}

} // namespace

/// The system's keychain, on a bus of the test's own: first there is none, then one that never answers.
class KeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void absent();
    void silent();
    void cleanupTestCase();

private:
    QProcess m_bus;
    QString m_address;
};

void KeychainTest::initTestCase()
{
    // No service may be started by itself, so the bus knows none.
    static const QByteArray configuration =
        "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
        "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig><type>session</type>"
        "<listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow "
        "send_destination=\"*\" "
        "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>";
    const StoreStage stage;
    const QString path = stage.path(u"bus.conf"_s);
    QVERIFY(QDir().mkpath(stage.folder()) && putBytes(path, configuration));
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + path});
    QVERIFY2(m_bus.waitForStarted(), "dbus-daemon");
    QTRY_VERIFY(m_bus.canReadLine());
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
}

void KeychainTest::cleanupTestCase()
{
    m_bus.kill();
    QVERIFY(m_bus.waitForFinished());
}

void KeychainTest::absent()
{
    const StoreStage stage;
    const auto store = stage.open({stage.folder(), {KeySource::Kind::Keychain}});
    QVERIFY(!store);
    QCOMPARE(store.error().fault, StoreFault::KeychainAbsent);
    QVERIFY(!QFileInfo::exists(stage.folder()));
}

/// As one that waits for a person's password: the program behind the name is stopped, so it hears each question and
/// answers none.
void KeychainTest::silent()
{
    QProcess keychain;
    keychain.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(holdName)});
    QTRY_VERIFY(keychain.canReadLine());
    QCOMPARE(keychain.readLine().trimmed(), QByteArray("held"));
    QCOMPARE(::kill(pid_t(keychain.processId()), SIGSTOP), 0);
    QElapsedTimer clock;
    clock.start();
    Keychain asked(std::chrono::milliseconds(300));
    QCOMPARE(asked.secret(QUuid::createUuid()).error().fault, StoreFault::KeychainLocked);
    QCOMPARE(asked.setSecret(QUuid::createUuid(), "secret").error().fault, StoreFault::KeychainLocked);
    QVERIFY(clock.elapsed() >= 500);
    QVERIFY(clock.elapsed() < 5'000);
    keychain.kill();
    QVERIFY(keychain.waitForFinished());
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], holdName) == 0)
        return holdTheName();
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keychain.moc"
