// What is left of a day at the desk in files, titles, print jobs and settings: nothing that names anybody.

#include "forms/settingspage.h"
#include "journey/faketokens.h"
#include "journey/ownhome.h"
#include "journey/richtext.h"
#include "journey/stage.h"
#include "store/keyplace.h"
#include "store/valuetable.h"
#include "support/filewatch.h"

#include <QFileDialog>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

using namespace Intake;
using Intake::Support::FileWatch;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString marker = u"Zqxmarker"_s;

struct Desktop : Stage
{
    /// A client whose every name is the marker, up to the record on screen.
    void createOne()
    {
        type(QString(marker % u'\n' % marker % u'\n'));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Save or print"_s), 10'000);
    }

    /// After a dialog, as a window manager does it.
    void comeBack() const
    {
        window->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    }

    QAction *menuAction(const QString &start) const
    {
        for (QAction *action : button(u"Save or print"_s)->menu()->actions())
            if (action->text().remove(u'&').startsWith(start))
                return action;
        return nullptr;
    }

    /// Takes the place in the dialog as a person does. The name that it offered is given back.
    QString save(const QString &action, const QString &where) const
    {
        menuAction(action)->trigger();
        auto *dialog = window->findChild<QFileDialog *>();
        if (!dialog)
            return {};
        const QString offered = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        dialog->setDirectory(QFileInfo(where).path());
        dialog->selectFile(where);
        const QPointer<QFileDialog> gone(dialog);
        static_cast<QDialog *>(dialog)->accept();
        return QTest::qWaitFor([&] { return !gone; }) ? offered : QString();
    }

    QString print(const QString &where) const
    {
        comeBack();
        press(Qt::Key_P, Qt::ControlModifier);
        auto *dialog = window->findChild<QPrintDialog *>();
        if (!dialog)
            return {};
        const QString job = dialog->printer()->docName();
        dialog->printer()->setOutputFileName(where);
        dialog->done(QDialog::Accepted);
        return job;
    }
};

QString named(const QStringList &all)
{
    return all.filter(marker, Qt::CaseInsensitive).join(u'\n');
}

} // namespace

class Traces : public QObject
{
    Q_OBJECT

public:
    OwnHome *home = nullptr;

private slots:
    void theSearchFinds();
    void S2_tokenIsInNoFile();
    void S2_keysAreInNoFile();
    void S2_passphraseAndRecoveryKeyAreInNoFile();
    void S29_titlesJobsAndFileNamesNameNobody();
    void S30_savingAndPrintingLeaveNoFileBehind();
    void S31_settingsAndDialogsRememberNobody();
};

/// Without this the others would prove nothing.
void Traces::theSearchFinds()
{
    const QByteArray secret = "Zqxsecret-of-24-letters!";
    const QString wide = QString::fromLatin1(secret);
    const QByteArray forms[] = {secret,
                                "ab" + secret,
                                QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2),
                                secret.toHex().toUpper(),
                                QByteArray("x" + secret + "y").toBase64(),
                                QByteArray("xy" + secret).toBase64(),
                                secret.toBase64()};
    for (const QByteArray &form : forms) {
        QFile file(home->make(u"search"_s) + u"/file"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(form) == form.size());
        file.close();
        QVERIFY2(!home->filesWith(secret).isEmpty(), form.constData());
        QVERIFY(file.remove());
    }
    QVERIFY(home->filesWith(secret).isEmpty());
}

void Traces::S2_tokenIsInNoFile()
{
    const QByteArray token = "Zqxtoken-of-the-front-desk";
    Desktop day;
    const auto tokens = std::make_shared<FakeTokens>();
    day.crash();
    day.setup.practice = false;
    day.setup.server.reset();
    day.setup.isFirstRun = true;
    day.setup.tokens = std::make_shared<Tokens>(tokens);
    day.open();
    press(Qt::Key_Tab, Qt::ShiftModifier); // the keyboard is at the token first
    type(day.address.toString());
    press(Qt::Key_Tab);
    type(QString::fromLatin1(token));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(focusedPath(), u"first_name"_s, 10'000);
    day.createOne();
    QCOMPARE(tokens->kept.size(), 1U);
    QCOMPARE(tokens->kept.begin()->second.token, token);
    QVERIFY(!home->files().isEmpty());
    QCOMPARE(home->filesWith(token), QStringList());
    day.crash();
    QCOMPARE(home->filesWith(token), QStringList());
}

/// The key that all intakes are sealed with; the key file of practice mode holds only the one that wraps it.
void Traces::S2_keysAreInNoFile()
{
    Desktop day;
    day.createOne();
    day.crash();
    const QString file = day.folder.filePath(u"data/intakes.db"_s);
    Database database;
    QVERIFY(database.open(file, Database::Access::ReadOnly));
    const auto ways = readKeySlots(database);
    QVERIFY(ways);
    const auto secret = KeyFile(day.folder.filePath(u"data/key"_s)).secret({});
    const KeySlot *const slot = ways->find(SlotKind::KeyFile);
    QVERIFY(slot && secret);
    const auto key = unwrapKey(ways->store, *slot, *secret);
    QVERIFY(key);
    QCOMPARE(home->filesWith(QByteArray(reinterpret_cast<const char *>(key->data()), Key::size)), QStringList());
}

void Traces::S2_passphraseAndRecoveryKeyAreInNoFile()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QByteArray passphrase = "Zqxcorrect horse battery";
    Desktop day;
    day.crash();
    day.setup.store = {day.folder.filePath(u"locked"_s), {KeySource::Kind::Passphrase, passphrase}};
    day.open();
    QTRY_VERIFY_WITH_TIMEOUT(day.button(u"I have written it down"_s), 20'000);
    static const QRegularExpression groups(u"(?:[0-9A-Z]{4}[ -]){5,}[0-9A-Z]{4}"_s);
    const QString recovery = groups.match(day.screen()).captured();
    QVERIFY2(!recovery.isEmpty(), qPrintable(day.screen()));
    day.button(u"I have written it down"_s)->click();
    type(u"Helen"_s);
    QTRY_COMPARE(day.count(State::Draft), 1);
    day.crash();
    QVERIFY(QFileInfo::exists(day.folder.filePath(u"locked/intakes.db"_s)));
    QCOMPARE(home->filesWith(passphrase), QStringList());
    QCOMPARE(home->filesWith(recovery.toLatin1()), QStringList());
    QCOMPARE(home->filesWith(QString(recovery).remove(u'-').remove(u' ').toLatin1()), QStringList());
}

void Traces::S29_titlesJobsAndFileNamesNameNobody()
{
    Desktop day;
    const QString target = home->make(u"target"_s);
    QStringList said;
    const auto look = [&said] { said += titles(); };
    day.createOne();
    look();
    QStringList offered;
    for (const char *action : {"Save as PDF", "Save as text", "Save as JSON", "Save as FHIR"})
        offered += day.save(QLatin1StringView(action), target % u"/copy"_s);
    look();
    QCOMPARE(offered.filter(u"intake-record-"_s).size(), 4);
    const QString job = day.print(target + u"/paper.pdf"_s);
    QCOMPARE(job, u"Intake record"_s);
    look();
    day.comeBack();
    day.window->newIntake();
    QTRY_VERIFY(QApplication::focusWidget());
    type(QString(marker % u'\n' % marker % u'\n'));
    look();
    day.window->readBack();
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L);
    look();
    QVERIFY(day.screen().contains(marker) || places(marker) > 0);
    QCOMPARE(named(said), QString());
    QCOMPARE(named(offered), QString());
}

/// Where the file goes, one of the same name may stand beside it for a moment, for a file is there whole or not at all.
void Traces::S30_savingAndPrintingLeaveNoFileBehind()
{
    Desktop day;
    day.createOne();
    QTRY_VERIFY(!day.desk->drafts().isUnsaved());
    const QString target = home->make(u"paper"_s);
    QStringList before = home->files();
    FileWatch watch(FileWatch::What::Made, home->folders());
    QVERIFY(watch.isReady());
    day.save(u"Save as PDF"_s, target % u"/Zqx.pdf"_s);
    day.save(u"Save as JSON"_s, target % u"/Zqx.json"_s);
    QCOMPARE(day.print(target % u"/Zqx-paper.pdf"_s), u"Intake record"_s);
    QStringList made = watch.seen();
    QVERIFY(made.contains(u"Zqx-paper.pdf"_s)); // the watch sees
    made.removeIf([](const QString &name) { return name.startsWith(u"Zqx"_s) || name.startsWith(u"intakes.db"_s); });
    QVERIFY2(made.isEmpty(), qPrintable(made.join(u' ')));
    QStringList after = home->files();
    after.removeIf([&before](const QString &path) { return before.contains(path); });
    after.sort();
    QCOMPARE(after, QStringList({target + u"/Zqx-paper.pdf"_s, target + u"/Zqx.json"_s, target + u"/Zqx.pdf"_s}));
}

/// What a person chose as the place of a copy is that person's; that it was chosen is nobody's.
void Traces::S31_settingsAndDialogsRememberNobody()
{
    const QString target = home->make(u"copies of "_s % marker);
    for (const QString &former : {u"target"_s, u"paper"_s}) // copies that the others made
        QVERIFY(QDir(home->make(former)).removeRecursively());
    {
        Desktop day;
        day.createOne();
        day.save(u"Save as PDF"_s, target % u"/Zqxmarker.pdf"_s);
        day.save(u"Save as JSON"_s, target % u"/Zqxmarker.json"_s);
        QCOMPARE(QDir(target).entryList(QDir::Files).size(), 2);
        day.print(target % u"/paper.pdf"_s);
        Settings settings = day.window->setup().settings;
        settings.clinic.name = u"Wattle Street Clinic"_s;
        day.window->openSettings();
        auto *page = day.window->findChild<SettingsPage *>();
        QVERIFY(page);
        emit page->changed(settings);
        day.window->endNow();
        QTRY_VERIFY(!day.window->isVisible());
        QVERIFY(QDir(day.folder.path()).exists(u"settings.ini"_s));
        QVERIFY(QDir(target).removeRecursively());
        const QString found = home->filesWith(marker.toLatin1()).join(u'\n');
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
    QCOMPARE(home->filesWith(marker.toLatin1()), QStringList());
}

int main(int argc, char **argv)
{
    OwnHome home;
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
    Theme::apply(app, Theme::Scheme::Light);
    Traces tests;
    tests.home = &home;
    return QTest::qExec(&tests, argc, argv);
}

#include "traces.moc"
