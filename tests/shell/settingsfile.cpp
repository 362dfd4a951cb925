// Settings carried from one computer to the next, and files that are none.

#include "shell/settingsfile.h"
#include "shell/settingswords.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

class Carried : public QObject
{
    Q_OBJECT

private slots:
    void sixComputersAlike();
    void theOldFileIsReplaced();
    void aServerWithAPasswordStaysHere();
    void whatIsLockedStays();
    void nonsenseStays();
    void hugeTextsAreCut();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void cannotBeWritten();

private:
    QString file(const QByteArray &text) const;

    QTemporaryDir m_folder;
};

namespace {

Settings clinicOfTests()
{
    Settings settings;
    settings.server = u"https://api.example.com/v1"_s;
    settings.language = u"de"_s;
    settings.look = Look::Dark;
    settings.clientWord = ClientWord::Patient;
    settings.lockMinutes = 10;
    settings.clinic.name = u"Harbour Physio, Manly"_s;
    settings.clinic.tags = {{u"NDIS"_s, 7, u"tag_1"_s}};
    settings.clinic.asking = {{u"email"_s, Asking::MustAsk}};
    settings.clinic.words = {{u"allergies"_s, {u"Budgies"_s}}};
    return settings;
}

} // namespace

QString Carried::file(const QByteArray &text) const
{
    static int count = 0;
    QFile file(m_folder.filePath(QString::number(++count) + u".ini"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

void Carried::sixComputersAlike()
{
    const QString path = m_folder.filePath(u"out.ini"_s);
    QVERIFY(exportSettings(path, clinicOfTests()));
    const auto loaded = importSettings(path, {}, {});
    QVERIFY(loaded);
    QCOMPARE(*loaded, clinicOfTests());
    const QStringList changes = changeWords({}, *loaded);
    QVERIFY(changes.contains(u"Name of the clinic: Harbour Physio, Manly"_s));
    QVERIFY(changes.contains(u"Server’s address: https://api.example.com/v1"_s));
    QCOMPARE(changes.size(), 9);
    QVERIFY(changeWords(*loaded, *loaded).isEmpty());
    // Loaded where everything is otherwise, it takes that back too.
    Settings other = clinicOfTests();
    other.clinic.referralTypes = {{u"GP"_s, 1, {}}};
    other.clinic.words[u"medications"_s] = QStringList{u"Fexofast"_s};
    QCOMPARE(importSettings(path, other, {}).value(), clinicOfTests());
}

void Carried::theOldFileIsReplaced()
{
    const QString path = file("token=secret\nclinic_name=Old\n");
    QVERIFY(exportSettings(path, {}));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("secret"));
}

void Carried::aServerWithAPasswordStaysHere()
{
    Settings settings = clinicOfTests();
    settings.server = u"https://me:secret@api.example.com/v1"_s;
    const QString path = m_folder.filePath(u"password.ini"_s);
    QVERIFY(exportSettings(path, settings));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("secret"));
}

void Carried::whatIsLockedStays()
{
    const QString path = file("server=https://evil.example/v1\nclinic_name=New\n");
    const auto loaded = importSettings(path, clinicOfTests(), {clinicOfTests(), {u"server"_s}, {}});
    QCOMPARE(loaded->server, clinicOfTests().server);
    QCOMPARE(loaded->clinic.name, u"New"_s);
}

void Carried::nonsenseStays()
{
    const QString path =
        file("server=file:///etc/passwd\nlook=7\nlock_minutes=many\nautosave_ms=-1\ndefault_country=Narnia\n"
             "record_address=javascript:{id}\nclient_word=@Invalid()\ntoken=secret\n");
    QCOMPARE(importSettings(path, clinicOfTests(), {}).value(), clinicOfTests());
}

void Carried::hugeTextsAreCut()
{
    const auto loaded = importSettings(file("clinic_name=" + QByteArray(100'000, 'x')), {}, {});
    QCOMPARE(loaded->clinic.name.size(), 200);
    const auto lists = importSettings(file("[tags]\nsize=2000000000\n1\\name=A\n1\\number=1\n"), {}, {});
    QCOMPARE(lists->clinic.tags.size(), 1U);
}

void Carried::hostileFilesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<SettingsFault>("fault");
    QTest::newRow("not there") << m_folder.filePath(u"missing"_s) << SettingsFault::NotThere;
    QTest::newRow("a folder") << m_folder.path() << SettingsFault::NotThere;
    QTest::newRow("a device") << u"/dev/zero"_s << SettingsFault::NotThere;
    QTest::newRow("ten megabytes") << file("clinic_name=" + QByteArray(10 * 1024 * 1024, 'x'))
                                   << SettingsFault::TooLarge;
    QTest::newRow("zero bytes") << file(QByteArray("clinic_name=a\0b", 15)) << SettingsFault::NotText;
    QTest::newRow("a stream of bytes") << file("clinic_name=@Variant(\\0\\0\\0\\x7f)") << SettingsFault::NotText;
    QTest::newRow("a picture") << file("\x89PNG\r\n\x1a\nIHDR") << SettingsFault::NotText;
    QTest::newRow("other settings") << file("[Desktop Entry]\nName=x\n") << SettingsFault::NothingKnown;
    QTest::newRow("empty") << file({}) << SettingsFault::NothingKnown;
}

void Carried::hostileFilesAreRefused()
{
    QFETCH(QString, path);
    QFETCH(SettingsFault, fault);
    const auto loaded = importSettings(path, clinicOfTests(), {});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error(), fault);
    QVERIFY(settingsFaultWords(fault).contains(u"nothing was changed"_s));
}

void Carried::cannotBeWritten()
{
    const auto saved = exportSettings(file("x") + u"/below.ini", {});
    QVERIFY(!saved);
    QCOMPARE(saved.error(), SettingsFault::NotWritten);
}

QTEST_GUILESS_MAIN(Carried)
#include "settingsfile.moc"
