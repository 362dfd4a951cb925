#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QTemporaryDir>

namespace Intake::Testing {

/// Plays the system's login service, with one session, and the desktop's screen saver.
class LoginService : public QDBusVirtualObject
{
    Q_OBJECT
public:
    explicit LoginService(const QString &bus);
    ~LoginService() override;

    /// Whether a program outside of any session finds the one on the screen by its user only.
    void setKnowsProcesses(bool knows) { m_knowsProcesses = knows; }
    void setRefusesToLock(bool refuses) { m_refusesToLock = refuses; }

    // What the session does.
    void sayLock() { say(session(), QStringLiteral("Lock"), {}); }
    void sayUnlock() { say(session(), QStringLiteral("Unlock"), {}); }
    void setProperty(const QString &name, bool value);
    void prepareForSleep(bool begins);
    void saySaver(const QString &interface, bool isActive);

    // What was asked.
    int locks() const { return m_locks; }
    int inhibitors() const { return m_inhibitors; }
    const QVariantList &inhibited() const { return m_inhibited; }
    bool isHeld() const { return m_held && m_held->state() == QLocalSocket::ConnectedState; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override;

signals:
    void letGo(); ///< nobody holds the computer awake any longer

private:
    static QString session() { return QStringLiteral("org.freedesktop.login1.Session"); }
    void say(const QString &interface, const QString &signal, const QVariantList &with);
    QDBusMessage answer(const QDBusMessage &call);
    QDBusMessage inhibit(const QDBusMessage &call);

    QDBusConnection m_bus;
    QTemporaryDir m_folder;
    QLocalServer m_waiting;
    QPointer<QLocalSocket> m_held; ///< the other end of what the inhibitor holds
    QVariantList m_inhibited;
    bool m_knowsProcesses = true;
    bool m_refusesToLock = false;
    int m_locks = 0;
    int m_inhibitors = 0;
};

} // namespace Intake::Testing
