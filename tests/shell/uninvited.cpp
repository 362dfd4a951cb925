// A plugin that nobody asked for: leaves a file where it was loaded.

#include <QFile>
#include <QGenericPlugin>

class Uninvited : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "uninvited.json")
public:
    Uninvited()
    {
        QFile trace(qEnvironmentVariable("INTAKE_TEST_TRACE"));
        static_cast<void>(trace.open(QIODevice::WriteOnly));
    }
    QObject *create(const QString &, const QString &) override { return nullptr; }
};

#include "uninvited.moc"
