#include "shell/storewords.h"

#include "shell/commandline.h"
#include "shell/storechoice.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

/// Plain sentences: whole, calm, and without a guess at who is meant.
bool isPlain(const QString &words)
{
    static const QRegularExpression guess(u"\\b(he|she|his|her|him|they|them|their|error|failed to)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return !words.isEmpty() && !words.contains(u'!') && !guess.match(words).hasMatch() && words.front().isUpper() &&
           words.endsWith(u'.');
}

} // namespace

/// What is said of a store, and which store the command line asks for.
class ShellStoreWords : public QObject
{
    Q_OBJECT
private slots:
    void everyFaultHasItsOwn();
    void detailsAreQuotedPlainly();
    void anOrdinaryOpeningSaysNothing();
    void everyNoteHasItsOwn();
    void theRecoveryKeyIsShownWhole();
    void theChosenStore();
    void aPassphraseFile_data();
    void aPassphraseFile();
};

void ShellStoreWords::everyFaultHasItsOwn()
{
    QSet<QString> all;
    const int last = static_cast<int>(StoreFault::Closed);
    for (int i = 0; i <= last; ++i) {
        const QString words = storeWords({static_cast<StoreFault>(i), {}});
        QVERIFY2(isPlain(words), qPrintable(QString::number(i) + u' ' + words));
        all += words;
    }
    QCOMPARE(all.size(), last + 1);
}

void ShellStoreWords::detailsAreQuotedPlainly()
{
    QVERIFY(storeWords({StoreFault::NotOurs, u"/a/%1 <b>\x1b[31m"_s}).contains(u"/a/%1 <b>\uFFFD[31m"_s));
    QVERIFY(storeWords({StoreFault::Failed, u"disk I/O error"_s}).contains(u"(“disk I/O error”)"_s));
    QVERIFY(storeWords({StoreFault::WrongPassphrase, u"30"_s}).contains(u"30 second"_s));
    QVERIFY(!storeWords({StoreFault::WrongPassphrase, u"0"_s}).contains(u"second"_s));
}

void ShellStoreWords::anOrdinaryOpeningSaysNothing()
{
    OpenReport report;
    report.isNew = true;
    report.recoveryKey = u"ABCD"_s;
    QCOMPARE(storeNotes(report), QStringList());
}

void ShellStoreWords::everyNoteHasItsOwn()
{
    OpenReport report;
    report.readOnly = report.olderCopy = report.onNetworkDrive = true;
    report.setAside = u"/clinic/intakes.damaged"_s;
    report.salvaged = 41;
    report.notSalvaged = {QUuid::createUuid(), QUuid::createUuid()};
    const QStringList notes = storeNotes(report);
    QCOMPARE(QSet<QString>(notes.begin(), notes.end()).size(), 6);
    for (const QString &note : notes)
        QVERIFY2(isPlain(note) || note.front().isDigit(), qPrintable(note));
    const QString all = notes.join(u'\n');
    QVERIFY(all.contains(u"/clinic/intakes.damaged"_s) && all.contains(u"41 intake"_s) && all.contains(u"2 intake"_s));
}

void ShellStoreWords::theRecoveryKeyIsShownWhole()
{
    const QString words = recoveryKeyWords(u"K99V-CDQT-1EVJ"_s);
    QVERIFY(words.contains(u" K99V-CDQT-1EVJ: write it down"_s));
}

void ShellStoreWords::theChosenStore()
{
    CommandLine line;
    line.dataDir = u"/clinic"_s;
    QCOMPARE(chosenStore(line)->key.kind, KeySource::Kind::Keychain);
    QCOMPARE(chosenStore(line)->folder, u"/clinic"_s);
    line.practice = true;
    line.passphraseFile = u"/nowhere"_s; // practice has no secret to keep
    QCOMPARE(chosenStore(line)->key.kind, KeySource::Kind::KeyFile);
    QCOMPARE(chosenStore(line)->folder, u"/clinic/practice"_s);
}

void ShellStoreWords::aPassphraseFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("as an editor ends it") << QByteArray("two words\n") << QByteArray("two words");
    QTest::newRow("as another editor ends it") << QByteArray("two words\r\n") << QByteArray("two words");
    QTest::newRow("spaces belong to it") << QByteArray(" a \n\n") << QByteArray(" a \n");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\n") << QByteArray();
}

void ShellStoreWords::aPassphraseFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, secret);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"passphrase"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner));
    CommandLine line;
    line.passphraseFile = file.fileName();
    const auto store = chosenStore(line);
    QCOMPARE(store.has_value(), !secret.isEmpty());
    if (store) {
        QCOMPARE(store->key.kind, KeySource::Kind::Passphrase);
        QCOMPARE(store->key.secret, secret);
    } else {
        QCOMPARE(store.error(), SecretFault::Empty);
    }
}

QTEST_GUILESS_MAIN(ShellStoreWords)
#include "storewords.moc"
