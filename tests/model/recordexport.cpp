#include "model/recordexport.h"

#include <csignal>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

const QFileDevice::Permissions ownersAlone =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// No file of this process grows beyond so many bytes, as on a disk that is full.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class RecordExportTest : public QObject
{
    Q_OBJECT

private slots:
    void namesHoldNoPerson();
    void aNameThatIsFree();
    void jsonIsAsReturned();
    void filesAreForTheirOwner();
    void whatCannotBeWrittenLeavesNothing();
    void aFullDiskKeepsWhatWasThere();
};

void RecordExportTest::namesHoldNoPerson()
{
    const QDate day(2026, 11, 23);
    QCOMPARE(recordFileName(u"cli_01HQFQ9QWTNNPY58FZ8CB3FWWK"_s, day, u"pdf"_s),
             u"intake-record-8CB3FWWK-2026-11-23.pdf"_s);
    QCOMPARE(recordFileName(u"../../x\u202e y"_s, day, u"fhir.json"_s), u"intake-record-xy-2026-11-23.fhir.json"_s);
    QCOMPARE(recordFileName(u"美玲"_s, day, u"txt"_s), u"intake-record-2026-11-23.txt"_s);
}

void RecordExportTest::aNameThatIsFree()
{
    const QTemporaryDir folder;
    QCOMPARE(freeFileName(folder.path(), u"a.fhir.json"_s), u"a.fhir.json"_s);
    QVERIFY(saveFile(folder.filePath(u"a.fhir.json"_s), "1"));
    QCOMPARE(freeFileName(folder.path(), u"a.fhir.json"_s), u"a-2.fhir.json"_s);
    QVERIFY(saveFile(folder.filePath(u"a-2.fhir.json"_s), "2"));
    QCOMPARE(freeFileName(folder.path(), u"a.fhir.json"_s), u"a-3.fhir.json"_s);
}

void RecordExportTest::jsonIsAsReturned()
{
    const QByteArray returned =
        "{ \"id\":\"cli_1\",\"last_name\": \"K\\u00e9ller\",\n \"tag_ids\":[1.50, null], \"new\":{} }";
    const auto record = recordFrom(returned);
    QVERIFY(record);
    QCOMPARE(recordJson(*record), returned);
    QCOMPARE(QJsonDocument::fromJson(recordFhir(*record)).object()["resourceType"_L1].toString(), u"Bundle"_s);
}

void RecordExportTest::filesAreForTheirOwner()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QVERIFY(saveFile(path, "first"));
    QCOMPARE(QFile::permissions(path), ownersAlone);
    QVERIFY(QFile::setPermissions(path, ownersAlone | QFileDevice::ReadOther));
    QVERIFY(saveFile(path, "second"));
    QCOMPARE(QFile::permissions(path), ownersAlone);
    QCOMPARE(contents(path), "second");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.pdf"_s});
}

void RecordExportTest::whatCannotBeWrittenLeavesNothing()
{
    const QTemporaryDir folder;
    const auto nowhere = saveFile(folder.filePath(u"gone/a.pdf"_s), "x");
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().fault, SaveFault::NoFolder);
    QVERIFY(!nowhere.error().system.isEmpty());
    QVERIFY(QDir(folder.path()).mkdir(u"b.pdf"_s));
    QVERIFY(!saveFile(folder.filePath(u"b.pdf"_s), "x"));
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void RecordExportTest::aFullDiskKeepsWhatWasThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QVERIFY(saveFile(path, "kept"));
    {
        const SmallFiles small(10'000);
        QVERIFY(!saveFile(path, QByteArray(1'000'000, 'x')));
        QVERIFY(!saveFile(folder.filePath(u"b.pdf"_s), QByteArray(1'000'000, 'x')));
    }
    QCOMPARE(contents(path), "kept");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.pdf"_s});
}

QTEST_APPLESS_MAIN(RecordExportTest)
#include "recordexport.moc"
