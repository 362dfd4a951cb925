// What was typed is there again: after a crash, after closing, after a discard, and when nothing can be kept.

#include "journey/stage.h"

#include <QDirIterator>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

class Keeping : public QObject
{
    Q_OBJECT

private slots:
    void afterACrashTheFormIsThereAndSaysSo();
    void halfTypedTextComesBack();
    void whatIsTypedDuringTheStartIsKept();
    void closingSaysHowManyAreNotCreated();
    void theNextStartShowsThemFirst();
    void discardCanBeUndone();
    void anEmptiedDraftIsNotKept();
    void severalAreParkedAndListed();
    void withoutAKeychainItSaysThatNothingIsKept();
    void S1_nothingTypedCanBeReadInAnyFile();
    void aLockedStoreAsksForThePassphrase();
    void aStoreThatCannotBeOpenedIsSaidAndTheFormWorks();
};

void Keeping::afterACrashTheFormIsThereAndSaysSo()
{
    Stage stage;
    type(u"Helen\nKeller\n\n27/6/1987"_s);
    QTRY_VERIFY(stage.sees(u"saved "_s) && !stage.desk->drafts().isUnsaved());
    stage.crash();
    stage.open();
    QTRY_VERIFY(stage.sees(u"Recovered, last saved "_s));
    QVERIFY(stage.sees(u", 3 field"_s));
    QTRY_VERIFY(QApplication::focusWidget() == stage.button(u"Continue"_s));
    const Client client = stage.typed().client;
    QCOMPARE(client.firstName, u"Helen"_s);
    QCOMPARE(client.dateOfBirth, QDate(1987, 6, 27));
    stage.button(u"Continue"_s)->click();
    QVERIFY(!stage.sees(u"Recovered"_s));
    QVERIFY(!focusedPath().isEmpty());
}

void Keeping::halfTypedTextComesBack()
{
    Stage stage;
    type(u"Helen\n\n\n27/6/"_s);
    QTRY_VERIFY(stage.sees(u"saved "_s) && !stage.desk->drafts().isUnsaved());
    const Draft before = stage.typed();
    QVERIFY(!before.unparsed.empty());
    stage.crash();
    stage.open();
    QTRY_VERIFY(stage.typed() == before);
}

void Keeping::whatIsTypedDuringTheStartIsKept()
{
    Stage stage;
    type(u"Helen"_s);
    QTRY_VERIFY(stage.sees(u"saved "_s));
    stage.crash();
    stage.desk = std::make_unique<Desk>();
    stage.window = std::make_unique<MainWindow>(*stage.desk, stage.setup);
    stage.window->show();
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.window->openStore();
    type(u"Amara"_s);
    QTRY_COMPARE(stage.count(State::Draft), 2);
    QCOMPARE(stage.typed().client.firstName, u"Amara"_s);
    QVERIFY(stage.sees(u"from before"_s));
}

void Keeping::closingSaysHowManyAreNotCreated()
{
    Stage stage;
    type(u"Helen"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Amara"_s);
    QTRY_COMPARE(stage.count(State::Draft), 2);
    QVERIFY(!stage.window->close());
    QVERIFY(stage.window->isVisible());
    QTRY_VERIFY(stage.sees(u"2 client"_s));
    QVERIFY(stage.sees(u"not created yet"_s));
    QVERIFY(stage.sees(u"only while Intake is open"_s));
    stage.button(u"Keep working"_s)->click();
    QCOMPARE(stage.typed().client.firstName, u"Amara"_s);
    QVERIFY(!stage.window->close());
    QTRY_VERIFY(stage.button(u"Close"_s));
    stage.button(u"Close"_s)->click();
    QTRY_VERIFY(!stage.window->isVisible());
}

void Keeping::theNextStartShowsThemFirst()
{
    Stage stage;
    type(u"Helen"_s);
    stage.window->endNow();
    QTRY_VERIFY(!stage.window->isVisible());
    stage.crash();
    stage.open();
    QTRY_COMPARE(stage.typed().client.firstName, u"Helen"_s);
    QVERIFY(stage.sees(u"from before"_s));
    QVERIFY(!stage.sees(u"Recovered"_s));
}

void Keeping::discardCanBeUndone()
{
    Stage stage;
    type(u"Helen\nKeller"_s);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    stage.button(u"Discard"_s)->click();
    QVERIFY(stage.typed() == Draft());
    QTRY_COMPARE(stage.count(State::Draft), 0);
    stage.button(u"Undo"_s)->click();
    QTRY_COMPARE(stage.typed().client.lastName, u"Keller"_s);
    QCOMPARE(stage.count(State::Draft), 1);
}

void Keeping::anEmptiedDraftIsNotKept()
{
    Stage stage;
    type(u"H"_s);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    press(Qt::Key_Backspace);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(stage.count(State::Draft), 0);
}

void Keeping::severalAreParkedAndListed()
{
    Stage stage;
    for (const QString &name : {u"Helen"_s, u"Amara"_s, u"Zofia"_s}) {
        type(name);
        press(Qt::Key_N, Qt::ControlModifier);
    }
    QTRY_COMPARE(stage.count(State::Draft), 3);
    stage.crash();
    stage.open();
    QTRY_COMPARE(stage.count(State::Draft), 3);
}

void Keeping::withoutAKeychainItSaysThatNothingIsKept()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    Stage stage({}, KeySource::Kind::Keychain);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"Nothing is kept: this computer has no keychain"_s), 10'000);
    QVERIFY(!QFileInfo::exists(stage.setup.store.folder));
    type(u"Helen\nKeller"_s);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    QVERIFY(stage.button(u"Choose a passphrase"_s));
    stage.button(u"Choose a passphrase"_s)->click();
    QVERIFY(stage.sees(u"The same again"_s));
    type(u"short\nshort\n"_s);
    QVERIFY(stage.sees(u"at least 12 characters"_s));
    type(u"correct horse battery\ncorrect horse battery\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"ecovery key"_s), 20'000);
    QTRY_VERIFY(stage.typed().client.lastName == u"Keller"_s);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    QVERIFY(QFileInfo::exists(stage.setup.store.folder + u"/intakes.db"_s));
}

namespace {

/// A client with a marker of its own in every text.
Client marked(QStringList &markers)
{
    Client full;
    const auto next = [&] {
        return markers += u"Marker%1Zq"_s.arg(markers.size(), 3, 10, QChar(u'0')), markers.back();
    };
    for (QString *text : {&full.firstName, &full.lastName, &full.preferredName, &full.profession, &full.address.line1,
                          &full.address.line2, &full.address.city, &full.emergencyContactName})
        *text = next();
    for (Choice *choice :
         {&full.sex, &full.genderIdentity, &full.pronouns, &full.title, &full.emergencyContactRelationship})
        choice->text = next();
    for (LongText *text : {&full.alert, &full.notes, &full.referralDescription})
        text->text = next();
    for (int i = 0; i < 8; ++i) {
        full.allergies.push_back({next(), next()});
        full.intolerances += next();
    }
    return full;
}

} // namespace

/// What is typed, sent, refused and discarded, as text, as UTF-16, as base64 and as hex.
void Keeping::S1_nothingTypedCanBeReadInAnyFile()
{
    Stage stage;
    QStringList markers;
    const auto typeMarkers = [&](int fields) {
        for (int i = 0; i < fields; ++i) {
            markers += u"Marker%1Zq"_s.arg(markers.size(), 3, 10, QChar(u'0'));
            type(QString(markers.back() % u'\n'));
        }
    };
    typeMarkers(3);
    press(Qt::Key_N, Qt::ControlModifier);
    stage.window->page()->open({marked(markers), {}});
    stage.window->create();
    QTRY_COMPARE_WITH_TIMEOUT(stage.count(State::Created), 1, 10'000);
    press(Qt::Key_N, Qt::ControlModifier);
    typeMarkers(2);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    press(Qt::Key_N, Qt::ControlModifier);
    typeMarkers(3);
    QTRY_COMPARE(stage.count(State::Draft), 2);
    stage.button(u"Discard"_s)->click();
    QTRY_COMPARE(stage.count(State::Draft), 1);
    stage.crash();
    int files = 0;
    for (QDirIterator each(stage.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         each.hasNext(); ++files) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll(), small = bytes.toLower();
        for (const QString &marker : markers) {
            const QByteArray text = marker.toUtf8();
            const QByteArray wide(reinterpret_cast<const char *>(marker.utf16()), marker.size() * 2);
            // Base64 has three ways to fall on a text; the middle of each is always the same.
            for (int shift = 0; shift < 3; ++shift)
                QVERIFY(!bytes.contains(QByteArray(QByteArray(shift, 'x') + text).toBase64().mid(4, 8)));
            QVERIFY2(!bytes.contains(text) && !bytes.contains(wide) && !small.contains(text.toHex()),
                     qPrintable(file.fileName() + u": " + marker));
        }
    }
    QVERIFY(files >= 3);
    QVERIFY(markers.size() >= 48);
}

void Keeping::aLockedStoreAsksForThePassphrase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    Stage stage({}, KeySource::Kind::Memory);
    stage.crash();
    stage.setup.store.key = {KeySource::Kind::Passphrase, "correct horse battery"};
    stage.open();
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"I have written it down"_s), 20'000);
    stage.button(u"I have written it down"_s)->click();
    type(u"Helen"_s);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    stage.window->endNow();
    QTRY_VERIFY(!stage.window->isVisible());
    stage.crash();
    stage.setup.store.key = {KeySource::Kind::Keychain, {}};
    stage.show();
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"The intakes on this computer are locked"_s), 20'000);
    QVERIFY(!stage.sees(u"Helen"_s));
    type(u"something else\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"not the secret that opens the store"_s), 20'000);
    type(u"correct horse battery\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.typed().client.firstName, u"Helen"_s, 20'000);
}

void Keeping::aStoreThatCannotBeOpenedIsSaidAndTheFormWorks()
{
    Stage stage;
    stage.crash();
    QFile inTheWay(stage.folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    stage.setup.store.folder = inTheWay.fileName();
    stage.show();
    QTRY_VERIFY(stage.button(u"Work without saving"_s));
    type(u"Helen"_s);
    stage.button(u"Work without saving"_s)->click();
    QTRY_COMPARE(stage.count(State::Draft), 1);
    QVERIFY(stage.sees(u"Nothing is kept."_s));
    QCOMPARE(stage.typed().client.firstName, u"Helen"_s);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    Keeping tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "keeping.moc"
