// A new user who has an address and a token, and nothing else, up to the first created client; and those who have less.

#include "journey/newdesk.h"
#include "support/hostileserver.h"

using namespace Intake;
using Intake::Support::HostileServer;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

class FirstRun : public QObject
{
    Q_OBJECT

private slots:
    void fromTheTokenAloneToAClient();
    void theUsualAddressStandsThere();
    void anAddressOfTheSettingsStandsThere();
    void fromAddressAndTokenToAClient();
    void aWrongTokenMayBeMended();
    void whatIsNoTokenIsNotGoneOnWith();
    void whatCannotBeIsSaidAtItsField();
    void typingFirstConnectingLater();
    void practiceIsOneClickAway();
    void aKnownServerReadsItsTokenWhenFirstNeeded();
    void withoutAKeychainItHoldsForThisRun();
    void anotherAddressHasNoToken();
    void S22_anEditedAddressGetsNoToken();
    void S21_aLookAlikeIsSpelledOutFirst();
    void aTokenIsRemoved();
    void settingsApplyAndAreKept();
};

void FirstRun::fromTheTokenAloneToAClient()
{
    NewDesk desk;
    desk.beginWith([&](WindowSetup &setup) { setup.usualAddress = desk.at(); });
    type(u"key-of-the-front-desk\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(focusedPath(), u"first_name"_s, 10'000);
    const auto *band = desk.bandSaying(u"Connected to 127.0.0.1"_s);
    QVERIFY(band && band->kind() == Panel::Kind::Good);
    createHelen();
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Copy id"_s), 10'000);
    QVERIFY(!desk.sees(u"Connected to 127.0.0.1"_s));
    QCOMPARE(desk.created(), 1);
    QCOMPARE(desk.applied.server, desk.at());
    QCOMPARE(desk.tokens->kept[originOf(desk.address)].token, QByteArray("key-of-the-front-desk"));
}

void FirstRun::theUsualAddressStandsThere()
{
    const NewDesk desk;
    auto *token = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(token && token->echoMode() == QLineEdit::Password);
    press(Qt::Key_Tab, Qt::ShiftModifier);
    auto *address = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(address);
    QCOMPARE(address->text(), u"https://api.caspen.com/v1"_s);
    type(u"h"_s);
    QCOMPARE(address->text(), u"h"_s);
    QVERIFY(desk.applied.server.isEmpty());
}

void FirstRun::anAddressOfTheSettingsStandsThere()
{
    NewDesk desk;
    desk.beginWith([&](WindowSetup &setup) { setup.settings.server = desk.at(); });
    press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), desk.at());
}

void FirstRun::fromAddressAndTokenToAClient()
{
    NewDesk desk;
    QVERIFY(desk.sees(u"Connect to your server"_s));
    QVERIFY(desk.sees(u"a stolen computer is revoked alone"_s));
    // Counted as a person would: a paste each for address and token, then a key each.
    int keys = 2;
    typeAddress(desk.at());
    type(u"key-of-the-front-desk"_s);
    press(Qt::Key_Return);
    keys += 3;
    QTRY_COMPARE_WITH_TIMEOUT(focusedPath(), u"first_name"_s, 10'000);
    QVERIFY(desk.sees(u"Connected to 127.0.0.1"_s));
    QVERIFY(desk.sees(u"Sends to 127.0.0.1"_s));
    createHelen();
    keys += int(u"Helen Keller"_s.size()) + 1;
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Copy id"_s), 10'000);
    QCOMPARE(desk.created(), 1);
    QCOMPARE(keys, 18);
    QCOMPARE(desk.tokens->kept[originOf(desk.address)].token, QByteArray("key-of-the-front-desk"));
    QVERIFY(!desk.sees(u"key-of-the-front-desk"_s));
}

void FirstRun::aWrongTokenMayBeMended()
{
    NewDesk desk;
    typeAddress(desk.at() + u"/nowhere"_s);
    type(u"key"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.sees(u"mostly it is /v1"_s), 10'000);
    QVERIFY(desk.tokens->kept.empty());
    QVERIFY(desk.sees(u"Connect to your server"_s));
    QTest::mouseClick(desk.button(u"Go on anyway"_s), Qt::LeftButton);
    QTRY_COMPARE(focusedPath(), u"first_name"_s);
    QCOMPARE(desk.tokens->kept.size(), 1U);
    QTRY_VERIFY(desk.sees(u"Kept, not tested: the address 127.0.0.1"_s));
    QVERIFY(!desk.sees(u"Connected to"_s));
}

void FirstRun::whatIsNoTokenIsNotGoneOnWith()
{
    NewDesk desk;
    typeAddress(desk.at());
    type(u"tok en!"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(desk.sees(u"This cannot be a token"_s));
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), u"Token (API key)"_s);
    QVERIFY(!desk.button(u"Go on anyway"_s));
    press(Qt::Key_Return);
    QVERIFY(desk.sees(u"Connect to your server"_s));
    QVERIFY(desk.tokens->kept.empty());
}

void FirstRun::whatCannotBeIsSaidAtItsField()
{
    NewDesk desk;
    typeAddress(u"http://api.example.com/v1"_s);
    press(Qt::Key_Return);
    QVERIFY(desk.sees(u"begins with http, which anyone on the way could read"_s));
    QVERIFY(desk.sees(u"Paste the token here."_s));
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), u"Server’s address"_s);
    QVERIFY(desk.tokens->kept.empty());
}

void FirstRun::typingFirstConnectingLater()
{
    NewDesk desk;
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(focusedPath(), u"first_name"_s);
    createHelen();
    QTRY_VERIFY(desk.sees(u"Saved. It is sent once Intake is connected to your server."_s));
    QVERIFY(desk.sees(u"No server is set yet."_s));
    QCOMPARE(desk.count(State::Ready), 1);
    QTest::mouseClick(desk.button(u"Enter address and token"_s), Qt::LeftButton);
    auto *page = desk.window->findChild<SettingsPage *>();
    QVERIFY(page && NewDesk::hasKeyboard(page));
    press(Qt::Key_1, Qt::ControlModifier);
    type(desk.at() + u"\n"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"New token"_s);
    type(u"key\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Copy id"_s), 10'000);
    QCOMPARE(desk.created(), 1);
    QTRY_VERIFY(NewDesk::says(page).contains(u"A token is kept, entered "_s));
}

void FirstRun::practiceIsOneClickAway()
{
    NewDesk desk;
    QTest::mouseClick(desk.button(u"Try it on the practice server"_s), Qt::LeftButton);
    QCOMPARE(desk.openedOther, std::vector{true});
    QVERIFY(desk.sees(u"Close it and start it again"_s));
    Stage practice;
    QVERIFY(practice.sees(u"Practice: nothing leaves this computer"_s));
    QTest::mouseClick(practice.button(u"Use the real server"_s), Qt::LeftButton);
    QVERIFY(practice.sees(u"Practice: nothing leaves this computer"_s));
}

void FirstRun::aKnownServerReadsItsTokenWhenFirstNeeded()
{
    NewDesk desk(false);
    desk.setup.settings.server = desk.at();
    desk.setup.address = desk.address;
    desk.tokens->kept[originOf(desk.address)] = {"key", QDate(2026, 11, 23)};
    desk.begin();
    QCOMPARE(desk.tokens->asked, 0);
    createHelen();
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Copy id"_s), 10'000);
    QCOMPARE(desk.tokens->asked, 1);
}

void FirstRun::withoutAKeychainItHoldsForThisRun()
{
    NewDesk desk(false);
    desk.tokens->isThere = false;
    desk.setup.settings.server = desk.at();
    desk.setup.address = desk.address;
    desk.begin();
    createHelen();
    QTRY_VERIFY(desk.sees(u"The keychain does not give the token"_s));
    SettingsPage *page = desk.settings();
    QVERIFY(page);
    emit page->server()->tokenGiven(desk.at(), "key");
    QTRY_VERIFY(NewDesk::says(page).contains(u"A token holds until Intake is closed"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Copy id"_s), 10'000);
}

void FirstRun::anotherAddressHasNoToken()
{
    NewDesk desk(false);
    desk.setup.settings.server = desk.at();
    desk.setup.address = desk.address;
    desk.tokens->kept[originOf(desk.address)] = {"key", QDate(2026, 11, 23)};
    desk.begin();
    SettingsPage *page = desk.settings();
    QTRY_VERIFY(NewDesk::says(page).contains(u"A token is kept, entered 23"_s));
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"https://localhost:%1/v1\n"_s.arg(desk.address.port()));
    QTRY_VERIFY(NewDesk::says(page).contains(u"There is no token for this server yet."_s));
    page->close();
    desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    desk.window->page()->focusForm();
    createHelen();
    QTRY_VERIFY(desk.sees(u"There is no token for this server yet."_s));
    QCOMPARE(desk.created(), 0);
}

/// Somebody changed the address in the settings file. Their server hears nothing at all.
void FirstRun::S22_anEditedAddressGetsNoToken()
{
    HostileServer attacker({.answer = "HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n", .ending = Support::Ending::Fin});
    NewDesk desk(false);
    desk.setup.settings.server = attacker.base().toString();
    desk.setup.address = attacker.base();
    desk.tokens->kept[originOf(desk.address)] = {"key-of-the-front-desk", QDate(2026, 11, 23)};
    desk.begin();
    createHelen();
    QTRY_VERIFY(desk.sees(u"There is no token for this server yet."_s));
    QCOMPARE(desk.count(State::Ready), 1);
    for (const Support::SeenRequest &request : attacker.ledgerAtRest().requests)
        QVERIFY(!request.head.toLower().contains("authorization") && !request.body.contains("Helen"));
}

void FirstRun::S21_aLookAlikeIsSpelledOutFirst()
{
    NewDesk desk;
    typeAddress(u"https://ex\u0430mple.invalid/v1"_s);
    type(u"key\n"_s);
    QTRY_VERIFY(desk.sees(u"Nothing was sent yet. Press once more if this is your server."_s));
    QVERIFY(desk.sees(u"xn--exmple-4nf.invalid"_s));
    QVERIFY(!desk.sees(u"Asking the server"_s));
    QVERIFY(desk.tokens->kept.empty());
    press(Qt::Key_Return);
    QVERIFY(desk.sees(u"Asking the server"_s));
}

void FirstRun::aTokenIsRemoved()
{
    NewDesk desk(false);
    desk.setup.settings.server = desk.at();
    desk.setup.address = desk.address;
    desk.tokens->kept[originOf(desk.address)] = {"key", QDate(2026, 11, 23)};
    desk.begin();
    SettingsPage *page = desk.settings();
    QTRY_VERIFY(NewDesk::says(page).contains(u"A token is kept"_s));
    for (QPushButton *button : page->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == u"Remove the token")
            button->click();
    QTRY_VERIFY(NewDesk::says(page).contains(u"There is no token for this server yet."_s));
    QVERIFY(desk.tokens->kept.empty());
}

void FirstRun::settingsApplyAndAreKept()
{
    NewDesk desk(false);
    desk.begin();
    SettingsPage *page = desk.settings();
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Tab);
    type(u"d"_s);
    QCOMPARE(desk.applied.look, Look::Dark);
    press(Qt::Key_2, Qt::ControlModifier);
    type(u"Harbour Physio"_s);
    press(Qt::Key_Escape);
    QTRY_COMPARE(desk.saved.name, u"Harbour Physio"_s);
    QVERIFY(page);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    FirstRun tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "firstrun.moc"
