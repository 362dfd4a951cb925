#include "shell/settings.h"

#include "shell/commandline.h"
#include "shell/language.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

class ShellSettings : public QObject
{
    Q_OBJECT
private slots:
    void thereAndBack();
    void fewerEntriesReplaceMore();
    void forItsOwnerAlone();
    void withoutAFile();
    void nonsenseKeepsDefaults();
    void notAFileAtAll();
    void cannotBeWritten();
    void folders();
    void language_data();
    void language();

private:
    void writeIni(const QTemporaryDir &folder, const QByteArray &text) const;
};

namespace {

Settings clinicOfTests()
{
    Settings settings;
    settings.server = u"https://relay.example/v1"_s;
    settings.language = u"zh_CN"_s;
    settings.look = Look::Dark;
    settings.density = Density::Compact;
    settings.clientWord = ClientWord::Participant;
    settings.lockMinutes = 0;
    settings.keepDays = 30;
    settings.autosavePause = 600;
    settings.clinic.name = u"Größe & Söhne, “Harbour” Physio"_s;
    settings.clinic.tags = {{u"NDIS, plan managed"_s, 12, u"tag_01J"_s},
                            {u"Größe “x”; 你好 %40 [a]"_s, 9'007'199'254'740'993, {}}};
    settings.clinic.referralTypes = {{u"GP"_s, 0, u"ret_2"_s}};
    settings.clinic.asking = {{u"email"_s, Asking::MustAsk}, {u"address/line2"_s, Asking::Hide}};
    settings.clinic.words = {{u"medications"_s, {u"Fexofast"_s, u"Größe, 你好"_s}}, {u"allergies"_s, {u"Budgies"_s}}};
    settings.clinic.defaultCountry = u"NZ"_s;
    settings.clinic.recordAddress = u"https://app.example/clients/{id}?tab=1"_s;
    return settings;
}

} // namespace

void ShellSettings::writeIni(const QTemporaryDir &folder, const QByteArray &text) const
{
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void ShellSettings::thereAndBack()
{
    const QTemporaryDir folder;
    QVERIFY(saveSettings(folder.path(), clinicOfTests()));
    QCOMPARE(loadSettings(folder.path()), clinicOfTests());
}

void ShellSettings::fewerEntriesReplaceMore()
{
    const QTemporaryDir folder;
    QVERIFY(saveSettings(folder.path(), clinicOfTests()));
    Settings fewer = clinicOfTests();
    fewer.clinic.tags.erase(fewer.clinic.tags.begin());
    fewer.clinic.referralTypes.clear();
    fewer.clinic.asking.erase(u"address/line2"_s);
    fewer.clinic.words.erase(u"allergies"_s);
    QVERIFY(saveSettings(folder.path(), fewer));
    QCOMPARE(loadSettings(folder.path()), fewer);
}

void ShellSettings::forItsOwnerAlone()
{
    const QTemporaryDir base;
    const QString folder = base.filePath(u"a/b"_s);
    QVERIFY(saveSettings(folder, clinicOfTests()));
    const auto ofOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder) & ofOthers));
    QVERIFY(!(QFile::permissions(folder + u"/settings.ini"_s) & ofOthers));
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"settings.ini"_s});
}

void ShellSettings::withoutAFile()
{
    QCOMPARE(Settings().lockMinutes, 5);
    QCOMPARE(Settings().keepDays, 7);
    const QTemporaryDir folder;
    QCOMPARE(loadSettings(folder.filePath(u"missing"_s)), Settings{});
    QVERIFY(!QFile::exists(folder.filePath(u"missing"_s)));
    QCOMPARE(Settings{}.clinic.defaultCountry, u"AU"_s);
}

void ShellSettings::nonsenseKeepsDefaults()
{
    const QTemporaryDir folder;
    writeIni(folder,
             "[General]\nserver=https://a.example/"
             "v1\nlook=purple\ndensity=7\nclient_word=\ndefault_country=Narnia\nrecord_address=javascript:{id}\n"
             "[tags]\nsize=2000000000\n1\\name=Good\n1\\number=3\n2\\name=\n2\\number=4\n3\\name=Bad\n3\\number=x\n"
             "4\\name=Less\n4\\number=-1\n[referral_types]\nsize=x\n1\\name=GP\n1\\number=1\n"
             "[asking]\nemail=perhaps\nshoe_size=must\nalert=hide\n");
    const Settings settings = loadSettings(folder.path());
    QCOMPARE(settings.server, u"https://a.example/v1"_s);
    QCOMPARE(settings.look, Look::System);
    QCOMPARE(settings.density, Density::Roomy);
    QCOMPARE(settings.clientWord, ClientWord::Client);
    QCOMPARE(settings.clinic.defaultCountry, u"AU"_s);
    QCOMPARE(settings.clinic.recordAddress, QString());
    QCOMPARE(settings.clinic.tags, (EntryList{{u"Good"_s, 3, {}}}));
    QVERIFY(settings.clinic.referralTypes.empty());
    QCOMPARE(settings.clinic.asking, (std::map<QString, Asking>{{u"alert"_s, Asking::Hide}}));
}

void ShellSettings::notAFileAtAll()
{
    const QTemporaryDir folder;
    writeIni(folder, QByteArray("\0\xff[[[\n=]\x1b", 10));
    QCOMPARE(loadSettings(folder.path()), Settings{});
}

void ShellSettings::cannotBeWritten()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!saveSettings(folder.filePath(u"file/below"_s), clinicOfTests()));
}

void ShellSettings::folders()
{
    QCOMPARE(dataFolder({.dataDir = u"/x"_s}), u"/x"_s);
    QCOMPARE(dataFolder({.practice = true, .dataDir = u"/x"_s}), u"/x/practice"_s);
    QVERIFY(dataFolder({}).startsWith(u'/'));
    QVERIFY(dataFolder({.practice = true}) == dataFolder({}) + u"/practice");
}

void ShellSettings::language_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("expected");
    QTest::newRow("C") << u""_s << u"C"_s << u"en_AU"_s;
    QTest::newRow("system") << u""_s << u"de_AT"_s << u"de_AT"_s;
    QTest::newRow("en") << u"en"_s << u"de_AT"_s << u"en_AU"_s;
    QTest::newRow("asked C") << u"C"_s << u"de_AT"_s << u"en_AU"_s;
    QTest::newRow("asked POSIX") << u"POSIX"_s << u"de_AT"_s << u"en_AU"_s;
    QTest::newRow("asked") << u"de"_s << u"C"_s << u"de_DE"_s;
    QTest::newRow("Arabic where nobody said whose") << u"ar"_s << u"C"_s << u"ar_AE"_s;
    QTest::newRow("Arabic as the system's") << u"ar"_s << u"ar_EG"_s << u"ar_EG"_s;
    QTest::newRow("with a country") << u"en_GB"_s << u"C"_s << u"en_GB"_s;
    QTest::newRow("nonsense") << u"zz"_s << u"de_AT"_s << u"en_AU"_s;
}

void ShellSettings::language()
{
    QFETCH(QString, asked);
    QFETCH(QString, system);
    QTEST(localeFor(asked, QLocale(system)).name(), "expected");
}

QTEST_GUILESS_MAIN(ShellSettings)
#include "settings.moc"
