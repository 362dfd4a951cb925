// What an administrator sets for everyone: defaults, and what nobody may override.

#include "shell/settings.h"
#include "shell/settingswords.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

class SystemWide : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutAFileAllIsUsual();
    void itsDefaultsHold();
    void theOwnFileOverrides();
    void whatIsLockedHolds();
    void emptyStandsAgainstTheSystems();
    void laterDefaultsReachWhatWasNotChanged();
    void aDamagedFileIsLeftOutAndSaid_data();
    void aDamagedFileIsLeftOutAndSaid();
    void thePersonsOwnFolderIsNotTheSystem();

private:
    void write(const QByteArray &text) const;
    QString own() const { return m_folder->filePath(u"own"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SystemWide::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_DIRS", m_folder->filePath(u"xdg"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"home"_s).toUtf8());
}

void SystemWide::write(const QByteArray &text) const
{
    const QString folder = m_folder->filePath(u"xdg/intake"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/system.ini");
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
}

void SystemWide::withoutAFileAllIsUsual()
{
    const SystemSettings system = systemSettings();
    QCOMPARE(system.defaults, Settings());
    QVERIFY(system.locked.isEmpty() && systemWords(system).isEmpty());
}

void SystemWide::itsDefaultsHold()
{
    write("server=https://api.example.com/v1\nclinic_name=Harbour Physio, Manly\ndefault_country=NZ\n"
          "lock_minutes=2\n[tags]\n1\\name=NDIS\n1\\number=7\nsize=1\n[asking]\nemail=must\n");
    const Settings settings = loadSettings(own(), systemSettings());
    QCOMPARE(settings.server, u"https://api.example.com/v1"_s);
    QCOMPARE(settings.clinic.name, u"Harbour Physio, Manly"_s);
    QCOMPARE(settings.clinic.defaultCountry, u"NZ"_s);
    QCOMPARE(settings.lockMinutes, 2);
    QCOMPARE(settings.clinic.tags, (EntryList{{u"NDIS"_s, 7, {}}}));
    QCOMPARE(settings.clinic.asking, (std::map<QString, Asking>{{u"email"_s, Asking::MustAsk}}));
}

void SystemWide::theOwnFileOverrides()
{
    write("clinic_name=Theirs\nlock_minutes=2\n");
    const SystemSettings system = systemSettings();
    Settings settings = loadSettings(own(), system);
    settings.clinic.name = u"Ours"_s;
    QVERIFY(saveSettings(own(), settings, system));
    QCOMPARE(loadSettings(own(), system).clinic.name, u"Ours"_s);
    QCOMPARE(loadSettings(own(), system).lockMinutes, 2);
}

void SystemWide::whatIsLockedHolds()
{
    Settings before;
    before.server = u"https://before.example/v1"_s;
    before.clinic.name = u"Before"_s;
    before.lockMinutes = 0;
    QVERIFY(saveSettings(own(), before));
    write("server=https://api.example.com/v1\nclinic_name=Theirs\nlock_minutes=2\nlocked=server, lock_minutes,shoes\n");
    const SystemSettings system = systemSettings();
    QCOMPARE(system.locked, (QSet<QString>{u"server"_s, u"lock_minutes"_s}));
    Settings settings = loadSettings(own(), system);
    QCOMPARE(settings.server, u"https://api.example.com/v1"_s);
    QCOMPARE(settings.lockMinutes, 2);
    QCOMPARE(settings.clinic.name, u"Before"_s);
    settings.server = u"https://evil.example/v1"_s;
    QVERIFY(saveSettings(own(), settings, system));
    QCOMPARE(loadSettings(own(), system).server, u"https://api.example.com/v1"_s);
}

void SystemWide::emptyStandsAgainstTheSystems()
{
    write("clinic_name=Theirs\n[tags]\n1\\name=NDIS\n1\\number=7\nsize=1\n[asking]\nemail=must\n[words]\n"
          "allergies=Budgies\n");
    const SystemSettings system = systemSettings();
    QCOMPARE(system.defaults.clinic.words.size(), 1U);
    QVERIFY(saveSettings(own(), {}, system));
    QCOMPARE(loadSettings(own(), system), Settings());
}

void SystemWide::laterDefaultsReachWhatWasNotChanged()
{
    write("clinic_name=Old\nlock_minutes=2\n");
    Settings settings = loadSettings(own(), systemSettings());
    settings.look = Look::Dark;
    QVERIFY(saveSettings(own(), settings, systemSettings()));
    write("clinic_name=A longer new name\nlock_minutes=10\n");
    QCOMPARE(loadSettings(own(), systemSettings()).clinic.name, u"A longer new name"_s);
    QCOMPARE(loadSettings(own(), systemSettings()).lockMinutes, 10);
    QCOMPARE(loadSettings(own(), systemSettings()).look, Look::Dark);
}

void SystemWide::aDamagedFileIsLeftOutAndSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no settings") << QByteArray("\xff\xfe[[[ what");
    QTest::newRow("a zero byte") << QByteArray("clinic_name=a\0b\n", 16);
    QTest::newRow("a stream of bytes") << QByteArray("clinic_name=@Variant(\\0\\0\\0\\x7f)\n");
    QTest::newRow("ten megabytes") << "clinic_name=" + QByteArray(10 * 1024 * 1024, 'x');
}

void SystemWide::aDamagedFileIsLeftOutAndSaid()
{
    QFETCH(QByteArray, text);
    write(text);
    const SystemSettings system = systemSettings();
    QCOMPARE(system.defaults, Settings());
    QVERIFY(systemWords(system).contains(u"system.ini"_s));
}

void SystemWide::thePersonsOwnFolderIsNotTheSystem()
{
    write("clinic_name=Theirs\n");
    QVERIFY(QFile::rename(m_folder->filePath(u"xdg"_s), m_folder->filePath(u"home"_s)));
    QCOMPARE(systemSettings().defaults, Settings());
}

QTEST_GUILESS_MAIN(SystemWide)
#include "systemsettings.moc"
