#include "shell/settingsportal.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>

namespace Intake::Testing {

using namespace Qt::StringLiterals;

namespace {

const auto service = "org.freedesktop.portal.Desktop"_L1;
const auto path = "/org/freedesktop/portal/desktop"_L1;
const auto settings = "org.freedesktop.portal.Settings"_L1;
const auto connectionName = "the settings service"_L1;

} // namespace

SettingsPortal::SettingsPortal(const QString &bus)
    : m_bus(QDBusConnection::connectToBus(bus, connectionName))
{
    qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
    static_cast<void>(m_bus.registerVirtualObject(path, this));
    static_cast<void>(m_bus.registerService(service));
}

SettingsPortal::~SettingsPortal()
{
    static_cast<void>(m_bus.unregisterService(service));
    QDBusConnection::disconnectFromBus(connectionName);
}

void SettingsPortal::set(const QString &group, const QString &key, const QVariant &value)
{
    m_settings[group][key] = value;
    QDBusMessage says = QDBusMessage::createSignal(path, settings, u"SettingChanged"_s);
    says << group << key << QVariant::fromValue(QDBusVariant(value));
    static_cast<void>(m_bus.send(says));
}

bool SettingsPortal::handleMessage(const QDBusMessage &call, const QDBusConnection &bus)
{
    if (call.member() != "ReadAll"_L1)
        return false;
    ++m_asked;
    return bus.send(call.createReply(QVariant::fromValue(m_settings)));
}

} // namespace Intake::Testing
