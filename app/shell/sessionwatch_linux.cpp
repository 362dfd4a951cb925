#include "shell/sessionwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

const auto login = "org.freedesktop.login1"_L1;
const auto managerPath = "/org/freedesktop/login1"_L1;
const auto manager = "org.freedesktop.login1.Manager"_L1;
const auto session = "org.freedesktop.login1.Session"_L1;
const auto properties = "org.freedesktop.DBus.Properties"_L1;

} // namespace

/// Receives what the buses say.
struct SessionWatch::Private : QObject
{
    Q_OBJECT
public:
    explicit Private(SessionWatch &whose)
        : watch(whose)
    {
    }

    void begin();
    void follow(const QString &path);
    void inhibit();
    void setLocked(bool isLocked);

    SessionWatch &watch;
    QDBusConnection system = QDBusConnection::systemBus();
    QDBusConnection desktop = QDBusConnection::sessionBus();
    QString path; ///< of our session
    QDBusUnixFileDescriptor delay;
    bool isLocked = false;

public slots:
    void lock() { setLocked(true); }
    void unlock() { setLocked(false); }
    void screenSaver(bool isActive) { setLocked(isActive); }
    void prepareForSleep(bool begins);
    void changed(const QString &interface, const QVariantMap &values, const QStringList &);
};

void SessionWatch::Private::begin()
{
    for (const auto name : {"org.freedesktop.ScreenSaver"_L1, "org.gnome.ScreenSaver"_L1})
        desktop.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(screenSaver(bool)));
    system.connect(login, managerPath, manager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    inhibit();
    const QString own = qEnvironmentVariable("XDG_SESSION_ID");
    auto ask = QDBusMessage::createMethodCall(login, managerPath, manager,
                                              own.isEmpty() ? u"GetSessionByPID"_s : u"GetSession"_s);
    ask << (own.isEmpty() ? QVariant(0U) : QVariant(own)); // 0: whoever asks
    auto *call = new QDBusPendingCallWatcher(system.asyncCall(ask), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QDBusObjectPath> found = *call;
        call->deleteLater();
        if (found.isValid())
            follow(found.value().path());
    });
}

void SessionWatch::Private::follow(const QString &at)
{
    path = at;
    system.connect(login, path, session, u"Lock"_s, this, SLOT(lock()));
    system.connect(login, path, session, u"Unlock"_s, this, SLOT(unlock()));
    system.connect(login, path, properties, u"PropertiesChanged"_s, this,
                   SLOT(changed(QString, QVariantMap, QStringList)));
}

/// The system waits with its sleep while somebody holds this.
void SessionWatch::Private::inhibit()
{
    auto ask = QDBusMessage::createMethodCall(login, managerPath, manager, u"Inhibit"_s);
    ask << u"sleep"_s << u"Intake"_s << tr("Locks its window first") << u"delay"_s;
    auto *call = new QDBusPendingCallWatcher(system.asyncCall(ask), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> given = *call;
        call->deleteLater();
        if (given.isValid())
            delay = given.value();
    });
}

void SessionWatch::Private::setLocked(bool now)
{
    if (std::exchange(isLocked, now) == now)
        return;
    if (now)
        emit watch.locked();
    else
        emit watch.unlocked();
}

void SessionWatch::Private::prepareForSleep(bool begins)
{
    if (begins)
        emit watch.sleeping();
    else
        inhibit();
}

/// Another user has the screen: ours is locked then, but coming back to it is no password that was asked for.
void SessionWatch::Private::changed(const QString &interface, const QVariantMap &values, const QStringList &)
{
    if (interface != session)
        return;
    if (values.contains(u"LockedHint"_s))
        setLocked(values.value(u"LockedHint"_s).toBool());
    if (values.contains(u"Active"_s) && !values.value(u"Active"_s).toBool())
        emit watch.locked();
}

SessionWatch::SessionWatch(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this))
{
    d->begin();
}

SessionWatch::~SessionWatch() = default;

bool SessionWatch::lockSession()
{
    if (d->path.isEmpty())
        return false;
    return d->system.send(QDBusMessage::createMethodCall(login, d->path, session, u"Lock"_s));
}

void SessionWatch::readyToSleep()
{
    d->delay = QDBusUnixFileDescriptor();
}

} // namespace Intake

#include "sessionwatch_linux.moc"
