#include "shell/secretfile.h"

#include "shell/commandline.h"
#include "shell/faultwords.h"
#include "shell/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Intake;
using namespace Qt::StringLiterals;

class ShellSecretFile : public QObject
{
    Q_OBJECT
private slots:
    void onlyItsOwner_data();
    void onlyItsOwner();
    void notAFile();
    void size_data();
    void size();
    void aLinkWillDo();
    void serverInForce();
    void S22_whatATokenFileIsBoundTo();
    void noServer_data();
    void noServer();

private:
    QString write(const QString &name, const QByteArray &content,
                  QFile::Permissions permissions = QFile::ReadOwner) const;

    QTemporaryDir m_folder;
};

QString ShellSecretFile::write(const QString &name, const QByteArray &content, QFile::Permissions permissions) const
{
    QFile file(m_folder.filePath(name));
    file.remove();
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    file.setPermissions(permissions);
    return file.fileName();
}

void ShellSecretFile::onlyItsOwner_data()
{
    QTest::addColumn<QFile::Permissions>("permissions");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("0400") << QFile::Permissions(QFile::ReadOwner) << true;
    QTest::newRow("0600") << (QFile::ReadOwner | QFile::WriteOwner) << true;
    QTest::newRow("0640") << (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup) << false;
    QTest::newRow("0620") << (QFile::ReadOwner | QFile::WriteOwner | QFile::WriteGroup) << false;
    QTest::newRow("0604") << (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther) << false;
    QTest::newRow("0602") << (QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther) << false;
}

void ShellSecretFile::onlyItsOwner()
{
    QFETCH(QFile::Permissions, permissions);
    QFETCH(bool, accepted);
    const auto secret = readSecret(write(u"t"_s, "abc\n", permissions));
    QCOMPARE(secret.has_value(), accepted);
    if (accepted)
        QCOMPARE(*secret, QByteArray("abc\n"));
    else
        QCOMPARE(secret.error(), SecretFault::NotPrivate);
}

void ShellSecretFile::notAFile()
{
    QCOMPARE(readSecret(m_folder.filePath(u"missing"_s)).error(), SecretFault::NotFound);
    QCOMPARE(readSecret(m_folder.path()).error(), SecretFault::NotAFile);
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(readSecret(pipe).error(), SecretFault::NotAFile);
    QCOMPARE(readSecret(u"/dev/zero"_s).error(), SecretFault::NotAFile);
}

void ShellSecretFile::size_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("nothing") << 0 << true;
    QTest::newRow("the most") << 4096 << true;
    QTest::newRow("one more") << 4097 << false;
    QTest::newRow("far more") << 1'000'000 << false;
}

void ShellSecretFile::size()
{
    QFETCH(int, bytes);
    QFETCH(bool, accepted);
    const auto secret = readSecret(write(u"t"_s, QByteArray(bytes, 'x')));
    QCOMPARE(secret.has_value(), accepted);
    if (accepted)
        QCOMPARE(secret->size(), bytes);
    else
        QCOMPARE(secret.error(), SecretFault::TooLarge);
}

void ShellSecretFile::aLinkWillDo()
{
    const QString link = m_folder.filePath(u"link"_s);
    QVERIFY(QFile::link(write(u"t"_s, "abc"), link));
    QCOMPARE(readSecret(link).value(), QByteArray("abc"));
}

void ShellSecretFile::serverInForce()
{
    CommandLine line{.tokenFile = write(u"t"_s, " abc\r\n")};
    Settings settings;
    settings.server = u"https://settings.example/v1"_s;
    auto server = chosenServer(line, settings);
    QVERIFY(server.has_value());
    QCOMPARE(server->base, QUrl(u"https://settings.example/v1"_s));
    QCOMPARE(server->token, QByteArray("abc"));
    line.server = u"https://typed.example/v1/"_s;
    QCOMPARE(chosenServer(line, settings)->base, QUrl(u"https://typed.example/v1"_s));
}

/// The settings named an address above; whether they may is asked of this.
void ShellSecretFile::S22_whatATokenFileIsBoundTo()
{
    SystemSettings system;
    QVERIFY(isTokenBound({}, system));
    QVERIFY(isTokenBound({.server = u"https://typed.example/v1"_s, .tokenFile = u"t"_s}, system));
    system.defaults.server = u"https://clinic.example/v1"_s;
    system.locked = {SettingKey::clinicName};
    QVERIFY(!isTokenBound({.tokenFile = u"t"_s}, system)); // a default only: the settings could name another
    system.locked += SettingKey::server;
    QVERIFY(isTokenBound({.tokenFile = u"t"_s}, system));
}

void ShellSecretFile::noServer_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("tokenFile");
    QTest::addColumn<ServerTrouble>("fault");
    const QString good = u"https://a.example/v1"_s;
    QTest::newRow("no server") << QString() << write(u"t"_s, "abc") << ServerTrouble(NotGiven::Server);
    QTest::newRow("plain http") << u"http://a.example/v1"_s << QString() << ServerTrouble(AddressFault::NotSecure);
    QTest::newRow("user before the host")
        << u"https://api@a.example/v1"_s << QString() << ServerTrouble(AddressFault::Credentials);
    QTest::newRow("a path") << u"file:///etc/passwd"_s << QString() << ServerTrouble(AddressFault::Scheme);
    QTest::newRow("a query") << u"https://a.example/v1?x=1"_s << QString() << ServerTrouble(AddressFault::Decorated);
    QTest::newRow("no token") << good << QString() << ServerTrouble(NotGiven::Token);
    QTest::newRow("no token file") << good << m_folder.filePath(u"missing"_s) << ServerTrouble(SecretFault::NotFound);
    QTest::newRow("empty token") << good << write(u"empty"_s, " \n") << ServerTrouble(TokenFault::Empty);
    QTest::newRow("two words") << good << write(u"two"_s, "abc def") << ServerTrouble(TokenFault::Unfit);
    QTest::newRow("a header more") << good << write(u"crlf"_s, "abc\r\nX-Evil: 1") << ServerTrouble(TokenFault::Unfit);
}

void ShellSecretFile::noServer()
{
    QFETCH(QString, server);
    QFETCH(QString, tokenFile);
    QFETCH(ServerTrouble, fault);
    const auto chosen = chosenServer({.server = server, .tokenFile = tokenFile}, {});
    QVERIFY(!chosen.has_value());
    QVERIFY(chosen.error() == fault);
    QVERIFY(!faultWords(chosen.error()).isEmpty());
    QVERIFY(!faultWords(chosen.error()).contains(u"abc"));
}

QTEST_GUILESS_MAIN(ShellSecretFile)
#include "secretfile.moc"
