#include "contract/prism.h"
#include "contract/samples.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Finished
{
    int exitCode = -1;
    QByteArray printed;
    QByteArray said;
};

} // namespace

/// What `intake create` sends over the wire is what the contract allows.
class CliTest : public QObject
{
    Q_OBJECT

    Prism m_prism;
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content)
    {
        QFile made(m_folder.filePath(name));
        const bool whole = made.open(QIODevice::WriteOnly) && made.write(content) == content.size();
        made.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return whole ? made.fileName() : QString();
    }

    Finished create(const QString &body)
    {
        QProcess process;
        // Nobody's keychain is to be asked.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.remove(u"DISPLAY"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(INTAKE_BINARY_DIR "/bin/intake"),
                      {u"create"_s, body, u"--server"_s, m_prism.base().toString(), u"--token-file"_s,
                       file(u"token"_s, "any-token\n"), u"--data-dir"_s, m_folder.filePath(u"data"_s)});
        process.waitForFinished(60'000);
        const bool ended = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit &&
                           process.error() == QProcess::UnknownError;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY2(QFile::exists(QStringLiteral(INTAKE_BINARY_DIR "/bin/intake")), "bin/intake is not built");
        QVERIFY2(m_prism.start(), qPrintable(m_prism.complaint()));
    }

    void samples_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : sampleNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void samples()
    {
        QFETCH(QString, name);
        const Finished finished = create(samplePath(name));
        QVERIFY2(finished.exitCode == 0, finished.said.constData());
        const QJsonObject record = QJsonDocument::fromJson(finished.printed).object();
        QCOMPARE(record["id"_L1].toString(), u"cli_01J0Z6Q8T5N3B7M2K9X4V1C6DF"_s);
        QCOMPARE(record.size(), 28);
    }

    void aDateWithoutTimeIsSentWithOne()
    {
        const QString body =
            file(u"date.json"_s, R"({"first_name":"Ada","last_name":"Ng","date_of_birth":"1987-06-27"})");
        const Finished finished = create(body);
        QVERIFY2(finished.exitCode == 0, finished.said.constData());
    }

    void whatTheContractForbidsIsNotSent()
    {
        const QString body = file(u"odd.json"_s, R"({"first_name":"Ada","last_name":"Ng","shoe_size":44})");
        const Finished finished = create(body);
        QCOMPARE(finished.exitCode, 3);
        QVERIFY(finished.said.contains("shoe_size"));
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli.moc"
