#include "shell/sessionwatch.h"

#include <functional>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QTimer>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

const auto login = "org.freedesktop.login1"_L1;
const auto managerPath = "/org/freedesktop/login1"_L1;
const auto userPath = "/org/freedesktop/login1/user/self"_L1;
const auto manager = "org.freedesktop.login1.Manager"_L1;
const auto session = "org.freedesktop.login1.Session"_L1;
const auto user = "org.freedesktop.login1.User"_L1;
const auto properties = "org.freedesktop.DBus.Properties"_L1;

/// Not every desktop tells the login service that its screen is locked; these say it to the session.
constexpr QLatin1StringView savers[] = {"org.freedesktop.ScreenSaver"_L1, "org.gnome.ScreenSaver"_L1,
                                        "org.cinnamon.ScreenSaver"_L1, "org.mate.ScreenSaver"_L1,
                                        "org.xfce.ScreenSaver"_L1};

QDBusMessage question(QLatin1StringView to, QLatin1StringView what, const QVariantList &with)
{
    QDBusMessage made = QDBusMessage::createMethodCall(login, managerPath, to, what);
    made.setArguments(with);
    return made;
}

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

    using Then = std::function<void(const QDBusMessage &)>;

    void begin();
    void ask(const QDBusMessage &what, const Then &then);
    void findByName();
    void findByProcess();
    void findByUser();
    void follow(const QString &path);
    void inhibit();
    void setLocked(bool isLocked);
    void seeLocked();

    /// How far the way in by the system's own password has come. The login service passes on each wish to lock, and
    /// does not know whether anybody on the desktop can.
    enum class Request { None, Asked, PassedOn };

    SessionWatch &watch;
    QDBusConnection system = QDBusConnection::systemBus();
    QDBusConnection desktop = QDBusConnection::sessionBus();
    QString path; ///< of our session
    QDBusUnixFileDescriptor delay;
    bool fallsAsleep = false;
    Request request = Request::None;
    bool isSeenLocked = false; ///< since it was asked, by more than a wish
    QTimer unseen;             ///< since it was asked

public slots:
    void lock() { setLocked(true); }
    void unlock() { setLocked(false); }
    void screenSaver(bool isActive);
    void prepareForSleep(bool begins);
    void changed(const QString &interface, const QVariantMap &values, const QStringList &);
};

void SessionWatch::Private::begin()
{
    unseen.setSingleShot(true);
    // One that locks later is a way in all the same.
    connect(&unseen, &QTimer::timeout, this, [this] {
        if (request != Request::None && !isSeenLocked)
            emit watch.refused();
    });
    for (const auto name : savers)
        desktop.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(screenSaver(bool)));
    system.connect(login, managerPath, manager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    inhibit();
    findByName();
}

/// The answer may be an error.
void SessionWatch::Private::ask(const QDBusMessage &what, const Then &then)
{
    auto *call = new QDBusPendingCallWatcher(system.asyncCall(what), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [call, then] {
        call->deleteLater();
        then(call->reply());
    });
}

void SessionWatch::Private::findByName()
{
    const QString own = qEnvironmentVariable("XDG_SESSION_ID");
    if (own.isEmpty())
        return findByProcess();
    ask(question(manager, "GetSession"_L1, {own}), [this](const QDBusMessage &answer) {
        const QDBusPendingReply<QDBusObjectPath> found = answer;
        found.isValid() ? follow(found.value().path()) : findByProcess();
    });
}

void SessionWatch::Private::findByProcess()
{
    ask(question(manager, "GetSessionByPID"_L1, {0U}), [this](const QDBusMessage &answer) { // 0: whoever asks
        const QDBusPendingReply<QDBusObjectPath> found = answer;
        found.isValid() ? follow(found.value().path()) : findByUser();
    });
}

/// A desktop may start its programs as services of the user, outside of any session: then it is the one on the screen.
void SessionWatch::Private::findByUser()
{
    QDBusMessage display = QDBusMessage::createMethodCall(login, userPath, properties, u"Get"_s);
    display << QString(user) << u"Display"_s;
    ask(display, [this](const QDBusMessage &answer) {
        const QDBusPendingReply<QDBusVariant> found = answer;
        if (!found.isValid())
            return;
        const auto pair = found.value().variant().value<QDBusArgument>();
        if (pair.currentSignature() != "(so)"_L1)
            return;
        QString id;
        QDBusObjectPath at;
        pair.beginStructure();
        pair >> id >> at;
        pair.endStructure();
        if (!id.isEmpty())
            follow(at.path());
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
    const QVariantList what{u"sleep"_s, u"Intake"_s, tr("Locks its window first"), u"delay"_s};
    ask(question(manager, "Inhibit"_L1, what), [this](const QDBusMessage &answer) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> given = answer;
        if (given.isValid() && !fallsAsleep)
            delay = given.value();
    });
}

void SessionWatch::Private::setLocked(bool now)
{
    if (now) {
        if (request == Request::Asked)
            request = Request::PassedOn;
        emit watch.locked();
    } else if (request == Request::PassedOn) {
        request = Request::None;
        emit watch.unlocked();
    }
}

/// Something has happened to the screen. How it is opened again is not said with it.
void SessionWatch::Private::seeLocked()
{
    isSeenLocked = true;
    emit watch.locked();
}

void SessionWatch::Private::screenSaver(bool isActive)
{
    if (isActive)
        seeLocked();
}

void SessionWatch::Private::prepareForSleep(bool begins)
{
    fallsAsleep = begins;
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
    if (values.contains(u"LockedHint"_s)) {
        const bool isLocked = values.value(u"LockedHint"_s).toBool();
        isSeenLocked = isSeenLocked || isLocked;
        setLocked(isLocked);
    }
    if (values.contains(u"Active"_s) && !values.value(u"Active"_s).toBool())
        seeLocked();
}

SessionWatch::SessionWatch(QObject *parent, std::chrono::milliseconds itsPatience)
    : QObject(parent)
    , d(std::make_unique<Private>(*this))
{
    d->unseen.setInterval(itsPatience);
    d->begin();
}

SessionWatch::~SessionWatch() = default;

bool SessionWatch::lockSession()
{
    if (d->path.isEmpty())
        return false;
    d->request = Private::Request::Asked;
    d->isSeenLocked = false;
    d->unseen.start();
    d->ask(QDBusMessage::createMethodCall(login, d->path, session, u"Lock"_s), [this](const QDBusMessage &answer) {
        if (answer.type() != QDBusMessage::ErrorMessage)
            return;
        d->unseen.stop();
        emit refused();
    });
    return true;
}

void SessionWatch::forgetRequest()
{
    d->request = Private::Request::None;
    d->unseen.stop();
}

void SessionWatch::readyToSleep()
{
    if (d->fallsAsleep)
        d->delay = QDBusUnixFileDescriptor();
}

} // namespace Intake

#include "sessionwatch_linux.moc"
