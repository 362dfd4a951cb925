#include "shell/loginservice.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusUnixFileDescriptor>

namespace Intake::Testing {

using namespace Qt::StringLiterals;

/// The session on a user's screen.
struct Display
{
    QString id;
    QDBusObjectPath path;

    friend QDBusArgument &operator<<(QDBusArgument &to, const Display &display)
    {
        to.beginStructure();
        to << display.id << display.path;
        to.endStructure();
        return to;
    }
    friend const QDBusArgument &operator>>(const QDBusArgument &from, Display &display)
    {
        from.beginStructure();
        from >> display.id >> display.path;
        from.endStructure();
        return from;
    }
};

namespace {

const auto sessionPath = "/org/freedesktop/login1/session/_37"_L1;
const auto managerPath = "/org/freedesktop/login1"_L1;
const auto connectionName = "the login service"_L1;

} // namespace

LoginService::LoginService(const QString &bus)
    : m_bus(QDBusConnection::connectToBus(bus, connectionName))
{
    qDBusRegisterMetaType<Display>();
    static_cast<void>(m_bus.registerVirtualObject(managerPath, this, QDBusConnection::SubPath));
    static_cast<void>(m_bus.registerService(u"org.freedesktop.login1"_s));
    static_cast<void>(m_waiting.listen(m_folder.filePath(u"inhibitors"_s)));
    connect(&m_waiting, &QLocalServer::newConnection, this, [this] {
        m_held = m_waiting.nextPendingConnection();
        connect(m_held, &QLocalSocket::disconnected, this, &LoginService::letGo);
    });
}

LoginService::~LoginService()
{
    static_cast<void>(m_bus.unregisterService(u"org.freedesktop.login1"_s)); // at once, for the next one
    QDBusConnection::disconnectFromBus(connectionName);
}

void LoginService::say(const QString &interface, const QString &signal, const QVariantList &with)
{
    QDBusMessage said = QDBusMessage::createSignal(sessionPath, interface, signal);
    said.setArguments(with);
    static_cast<void>(m_bus.send(said));
}

void LoginService::setProperty(const QString &name, bool value)
{
    say(u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
        {session(), QVariantMap{{name, value}}, QStringList()});
}

void LoginService::prepareForSleep(bool begins)
{
    QDBusMessage said =
        QDBusMessage::createSignal(managerPath, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
    said << begins;
    static_cast<void>(m_bus.send(said));
}

void LoginService::saySaver(const QString &interface, bool isActive)
{
    QDBusMessage said = QDBusMessage::createSignal(u"/ScreenSaver"_s, interface, u"ActiveChanged"_s);
    said << isActive;
    static_cast<void>(m_bus.send(said));
}

bool LoginService::handleMessage(const QDBusMessage &call, const QDBusConnection &bus)
{
    return bus.send(answer(call));
}

QDBusMessage LoginService::answer(const QDBusMessage &call)
{
    const QString what = call.member();
    if (what == "Inhibit"_L1)
        return inhibit(call);
    if ((what == "GetSession"_L1 || what == "GetSessionByPID"_L1) && m_knowsProcesses)
        return call.createReply(QVariant::fromValue(QDBusObjectPath(sessionPath)));
    if (what == "Get"_L1 && call.path().endsWith("/user/self"_L1)) {
        const Display display{u"7"_s, QDBusObjectPath(sessionPath)};
        return call.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(display))));
    }
    if (what != "Lock"_L1 || call.path() != sessionPath || m_refusesToLock)
        return call.createErrorReply(QDBusError::AccessDenied, u"No."_s);
    ++m_locks;
    sayLock(); // to everybody, whoever asked, before the answer: whether the desktop then locks is not its concern
    return call.createReply();
}

/// What is given away is one end of a connection: the other end notices when nobody has it any more.
QDBusMessage LoginService::inhibit(const QDBusMessage &call)
{
    ++m_inhibitors;
    m_inhibited = call.arguments();
    QLocalSocket given;
    given.connectToServer(m_waiting.fullServerName());
    if (!given.waitForConnected())
        return call.createErrorReply(QDBusError::Failed, u"No."_s);
    return call.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(int(given.socketDescriptor()))));
}

} // namespace Intake::Testing
