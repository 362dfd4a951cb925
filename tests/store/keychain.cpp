#include "store/keychain.h"
#include "store/keychainthread.h"
#include "store/storestage.h"
#include "store/tokenplace.h"

#include <cstdio>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>
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

constexpr auto openName = "--open";

/// Another start of the program: what was in the first row, or the fault.
int openTheStore(const QString &folder)
{
    const auto store = Store::open({folder, {KeySource::Kind::Keychain}}, StoreStage::quick());
    const auto row = store ? (*store)->rows(std::array{State::Draft}) : tl::unexpected(store.error());
    std::puts(row ? row->whole.front().payload.constData() : QByteArray::number(int(row.error().fault)).constData());
    return 0;
}

QByteArray answerOfAnotherStart(const QString &folder)
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(openName), folder});
    return other.waitForFinished() ? other.readAllStandardOutput().trimmed() : QByteArray("did not end");
}

/// A keychain as desktops have it, with a home of its own; unlocked or not.
class RealKeychain
{
public:
    explicit RealKeychain(const QString &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME"})
            environment.insert(QString::fromLatin1(name), home);
        m_daemon.setProcessEnvironment(environment);
        // Where it may lock memory by a mark on its file, it does not start in a container that forbids that.
        m_program = home + u"/gnome-keyring-daemon"_s;
        static_cast<void>(QFile::copy(QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s), m_program));
        m_daemon.setStandardOutputFile(QProcess::nullDevice());
        m_daemon.setStandardErrorFile(QProcess::nullDevice());
    }
    ~RealKeychain() { end(); }

    bool begin(bool unlocked)
    {
        QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
        if (unlocked)
            arguments += u"--unlock"_s;
        m_daemon.start(m_program, arguments);
        if (!m_daemon.waitForStarted())
            return false;
        m_daemon.write("a password of the test\n");
        m_daemon.closeWriteChannel();
        QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
        return QTest::qWaitFor([bus] { return bus->isServiceRegistered(u"org.freedesktop.secrets"_s).value(); },
                               10'000);
    }

    void end()
    {
        m_daemon.terminate();
        static_cast<void>(m_daemon.waitForFinished());
    }

private:
    QString m_program;
    QProcess m_daemon;
};

} // namespace

/// The system's keychain, on a bus of the test's own: first there is none, then one that never answers, then a real
/// one.
class KeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void absent();
    void silent();
    void real();
    void cleanupTestCase();

private:
    void tokens();
    void storeAndTokensAtOnce();

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
    // GLib ends a program that still listens when its bus goes.
    keychainThread()->quit();
    QVERIFY(keychainThread()->wait());
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
    std::optional<tl::expected<KeptToken, StoreFault>> token;
    QObject receiver;
    KeychainTokens().read(QUrl(u"https://api.example.com/v1"_s), &receiver, [&](const auto &told) { token = told; });
    QTRY_VERIFY(token);
    QCOMPARE(token->error(), StoreFault::KeychainAbsent);
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

/// Made, opened again, and, once the keychain is locked, left alone: a locked one says that it has no such key.
void KeychainTest::real()
{
    const QTemporaryDir home;
    const StoreStage stage;
    const StoreSetup setup{stage.folder(), {KeySource::Kind::Keychain}};
    RealKeychain keychain(home.path());
    QVERIFY2(keychain.begin(true), "gnome-keyring-daemon");
    {
        const auto store = stage.open(setup);
        STORE_VERIFY(store);
        QVERIFY((*store)->report().isNew);
        QVERIFY(!(*store)->report().recoveryKey.isEmpty());
        STORE_VERIFY((*store)->add(draftRow("Helen")));
    }
    QCOMPARE(answerOfAnotherStart(stage.folder()), QByteArray("Helen"));
    tokens();
    storeAndTokensAtOnce();
    const QByteArray before = bytesOf(stage.file());
    keychain.end();
    QVERIFY(keychain.begin(false));
    const QByteArray locked = answerOfAnotherStart(stage.folder());
    QVERIFY2(locked == QByteArray::number(int(StoreFault::KeyMissing)) ||
                 locked == QByteArray::number(int(StoreFault::KeychainLocked)),
             locked.constData());
    QCOMPARE(bytesOf(stage.file()), before);
    keychain.end();
    QVERIFY(keychain.begin(true));
    QCOMPARE(answerOfAnotherStart(stage.folder()), QByteArray("Helen"));
}

/// Kept for its origin alone, replaced, removed. In the same run of the keychain: a library below keeps its session.
void KeychainTest::tokens()
{
    const QUrl clinic(u"https://api.example.com/v1"_s), other(u"https://api.example.com:8443/v1"_s);
    const KeptToken first{"key-1", QDate(2026, 11, 23)}, second{"key-2", QDate(2026, 11, 24)};
    KeychainTokens place;
    QObject receiver;
    const auto read = [&](const QUrl &server) {
        std::optional<tl::expected<KeptToken, StoreFault>> answer;
        place.read(server, &receiver, [&](const auto &told) { answer = told; });
        static_cast<void>(QTest::qWaitFor([&] { return answer.has_value(); }, 10'000));
        return answer.value_or(tl::unexpected(StoreFault::Failed));
    };
    const auto done = [&](const auto &ask) {
        std::optional<tl::expected<void, StoreFault>> answer;
        ask([&](const tl::expected<void, StoreFault> &told) { answer = told; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
            return std::optional(StoreFault::Failed);
        return answer->has_value() ? std::nullopt : std::optional(answer->error());
    };
    QCOMPARE(read(clinic).error(), StoreFault::KeyMissing);
    for (const KeptToken &token : {first, second}) {
        QCOMPARE(int(done([&](const auto &reply) {
                         place.write(clinic, token, &receiver, reply);
                     }).value_or(StoreFault(-1))),
                 -1);
        QCOMPARE(read(clinic).value(), token);
        QCOMPARE(read(other).error(), StoreFault::KeyMissing);
    }
    QCOMPARE(int(done([&](const auto &reply) { place.forget(clinic, &receiver, reply); }).value_or(StoreFault(-1))),
             -1);
    QCOMPARE(int(done([&](const auto &reply) { place.forget(clinic, &receiver, reply); }).value_or(StoreFault(-1))),
             -1);
    QCOMPARE(read(clinic).error(), StoreFault::KeyMissing);
}

/// The store asks on its own thread while the window asks for a token.
void KeychainTest::storeAndTokensAtOnce()
{
    constexpr int often = 40;
    int missing = 0;
    const std::unique_ptr<QThread> store(QThread::create([&missing] {
        Keychain keychain;
        for (int i = 0; i < often; ++i)
            missing += keychain.secret(QUuid::createUuid()).error().fault == StoreFault::KeyMissing;
    }));
    store->start();
    KeychainTokens place;
    QObject receiver;
    int answers = 0;
    for (int i = 0; i < often; ++i)
        place.read(QUrl(u"https://api.example.com/v1"_s), &receiver,
                   [&answers](const auto &told) { answers += !told && told.error() == StoreFault::KeyMissing; });
    QTRY_COMPARE_WITH_TIMEOUT(answers, often, 20'000);
    QVERIFY(store->wait(20'000));
    QCOMPARE(missing, often);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], holdName) == 0)
        return holdTheName();
    if (argc > 2 && qstrcmp(argv[1], openName) == 0)
        return openTheStore(QString::fromLocal8Bit(argv[2]));
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keychain.moc"
