#include "forms/desktopwatch.h"

#include "forms/desktophints.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

/// What the look follows, of the many things that the service speaks of.
bool isOfTheLook(const QString &group, const QString &key)
{
    if (group == "org.freedesktop.appearance"_L1)
        return key == "color-scheme"_L1 || key == "contrast"_L1;
    if (group == "org.gnome.desktop.interface"_L1)
        return key == "font-name"_L1 || key == "text-scaling-factor"_L1;
    return group == "org.gnome.desktop.a11y.interface"_L1 && key == "high-contrast"_L1;
}

} // namespace

/// Receives what the bus says.
struct DesktopWatch::Private : QObject
{
    Q_OBJECT
public:
    explicit Private(DesktopWatch &whose)
        : watch(whose)
    {
        qRegisterMetaType<QDBusVariant>(); // else the slot below cannot be found by its name
        bus.connect(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                    u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s, this,
                    SLOT(hear(QString, QString, QDBusVariant)));
    }

    /// One change of a theme says several things at once; they are asked for together.
    void ask()
    {
        if (std::exchange(asked, true))
            return;
        auto *call = new QDBusPendingCallWatcher(bus.asyncCall(settingsQuestion()), this);
        connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
            call->deleteLater();
            asked = false;
            if (std::exchange(saidSince, false))
                ask();
            else if (!call->isError())
                emit watch.changed(hintsIn(call->reply()));
        });
    }

    DesktopWatch &watch;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bool asked = false;
    bool saidSince = false; ///< the answer under way may be older than that

public slots:
    void hear(const QString &group, const QString &key, const QDBusVariant &)
    {
        if (!isOfTheLook(group, key))
            return;
        saidSince = asked;
        ask();
    }
};

DesktopWatch::DesktopWatch(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this))
{
}

DesktopWatch::~DesktopWatch() = default;

} // namespace Intake

#include "desktopwatch_linux.moc"
