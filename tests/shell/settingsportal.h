#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QMap>
#include <QVariantMap>

namespace Intake::Testing {

/// Plays the desktop's settings service, on a bus of the test's own.
class SettingsPortal : public QDBusVirtualObject
{
    Q_OBJECT
public:
    explicit SettingsPortal(const QString &bus);
    ~SettingsPortal() override;

    /// Somebody sets it in the desktop's own settings.
    void set(const QString &group, const QString &key, const QVariant &value);

    int asked() const { return m_asked; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override;

private:
    QDBusConnection m_bus;
    QMap<QString, QVariantMap> m_settings;
    int m_asked = 0;
};

} // namespace Intake::Testing
