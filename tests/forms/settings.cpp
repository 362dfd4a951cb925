// The settings page by keyboard: each change applies at once, a wrong one is said and does not.

#include "forms/settingsstage.h"

using namespace Intake;
using namespace Intake::Testing;

class SettingsByKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void theAddressTakesEffectWhenItIsLeft();
    void aWrongAddressIsSaidAndNotTaken();
    void theTokenIsGivenOnceAndNeverShown();
    void withoutAnAddressNoToken();
    void theButtonTestsWhatIsTyped();
    void theNameAppliesWhileItIsTyped();
    void choicesApplyAtOnce();
    void theCountryIsFoundByItsName();
    void theLastChangeIsTakenBack();
    void whatIsLockedStandsAsText();
    void loadingIsShownFirstAndUndone();
    void sectionsByKeys();
    void enterPressesNothingElse();
    void whatWasAskedForHasTheKeyboard();
    void whoeverGoesOnKeepsTheKeyboard();
    void aWrongAddressIsNotClosedOver();
    void aChoiceThatIsTypedHasAName();
};

void SettingsByKeyboard::theAddressTakesEffectWhenItIsLeft()
{
    Shown shown;
    shown.focus(u"Server’s address"_s);
    press(Qt::Key_End);
    type(u"2"_s);
    QCOMPARE(shown.page.settings().server, u"https://api.example.com/v1"_s);
    press(Qt::Key_Tab);
    QCOMPARE(shown.page.settings().server, u"https://api.example.com/v12"_s);
}

void SettingsByKeyboard::aWrongAddressIsSaidAndNotTaken()
{
    Shown shown;
    QSignalSpy changed(&shown.page, &SettingsPage::changed);
    shown.focus(u"Server’s address"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"http://x"_s);
    press(Qt::Key_Tab);
    QVERIFY(shown.says().contains(u"Write https."_s));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(shown.page.settings().server, u"https://api.example.com/v1"_s);
}

void SettingsByKeyboard::theTokenIsGivenOnceAndNeverShown()
{
    Shown shown;
    QSignalSpy given(shown.page.server(), &ServerCard::tokenGiven);
    shown.focus(u"New token"_s);
    type(u"key-of-the-desk\n"_s);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given[0][0].toString(), u"https://api.example.com/v1"_s);
    QCOMPARE(given[0][1].toByteArray(), QByteArray("key-of-the-desk"));
    auto *field = shown.at<QLineEdit>(u"New token"_s);
    QVERIFY(field->text().isEmpty());
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    shown.page.server()->showToken(u"A token is kept, entered 23/11/26."_s, true);
    QVERIFY(shown.says().contains(u"A token is kept"_s));
    QSignalSpy removed(shown.page.server(), &ServerCard::tokenRemoved);
    shown.button(u"Remove the token"_s)->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(removed.size(), 1);
}

void SettingsByKeyboard::withoutAnAddressNoToken()
{
    SettingsShown none = someSettings();
    none.settings.server.clear();
    Shown shown(none);
    QSignalSpy given(shown.page.server(), &ServerCard::tokenGiven);
    shown.focus(u"New token"_s);
    type(u"key\n"_s);
    QCOMPARE(given.size(), 0);
    QVERIFY(shown.says().contains(u"Write the server’s address first"_s));
    QCOMPARE(shown.at<QLineEdit>(u"New token"_s)->text(), u"key"_s);
}

void SettingsByKeyboard::theButtonTestsWhatIsTyped()
{
    Shown shown;
    QSignalSpy wanted(shown.page.server(), &ServerCard::testWanted);
    shown.focus(u"New token"_s);
    type(u"key"_s);
    press(Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][1].toByteArray(), QByteArray("key"));
    shown.page.server()->showFinding(u"It works."_s, true, u"Spelled out it is xn--a."_s);
    QVERIFY(shown.says().contains(u"It works."_s) && shown.says().contains(u"xn--a"_s));
}

void SettingsByKeyboard::theNameAppliesWhileItIsTyped()
{
    Shown shown;
    shown.focus(u"Name of the clinic"_s);
    type(u"Harbour Physio"_s);
    QTRY_COMPARE(shown.page.settings().clinic.name, u"Harbour Physio"_s);
    QCOMPARE(shown.at<QLineEdit>(u"Name of the clinic"_s)->text(), u"Harbour Physio"_s);
}

void SettingsByKeyboard::choicesApplyAtOnce()
{
    Shown shown;
    const auto choose = [&](const QString &name, const QString &letter) {
        shown.focus(name);
        type(letter);
    };
    choose(u"Your word for the people you serve"_s, u"pat"_s);
    QCOMPARE(shown.page.settings().clientWord, ClientWord::Patient);
    choose(u"Language"_s, u"d"_s);
    QCOMPARE(shown.page.settings().language, u"de"_s);
    choose(u"Light or dark"_s, u"d"_s);
    QCOMPARE(shown.page.settings().look, Look::Dark);
    choose(u"Spacing"_s, u"c"_s);
    QCOMPARE(shown.page.settings().density, Density::Compact);
    shown.focus(u"Save what is typed"_s);
    chooseFromList(Qt::Key_End);
    QCOMPARE(shown.page.settings().autosavePause, 600);
}

void SettingsByKeyboard::theCountryIsFoundByItsName()
{
    Shown shown;
    auto *country = shown.at<ChoiceBox>(u"Default country"_s)->lineEdit();
    country->setFocus();
    country->selectAll();
    type(u"Aotearoa New Zeal"_s);
    press(Qt::Key_Tab);
    QVERIFY(shown.says().contains(u"no country of this name"_s));
    QCOMPARE(shown.page.settings().clinic.defaultCountry, u"AU"_s);
    country->setFocus();
    country->selectAll();
    type(u"New Zealand"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_Tab);
    QTRY_COMPARE(shown.page.settings().clinic.defaultCountry, u"NZ"_s);
}

void SettingsByKeyboard::theLastChangeIsTakenBack()
{
    Shown shown;
    shown.focus(u"Light or dark"_s);
    type(u"d"_s);
    shown.focus(u"Spacing"_s);
    type(u"c"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown.page.settings().density, Density::Roomy);
    QCOMPARE(shown.at<QComboBox>(u"Spacing"_s)->currentIndex(), 0);
    QCOMPARE(shown.page.settings().look, Look::Dark);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown.page.settings(), someSettings().settings);
}

void SettingsByKeyboard::whatIsLockedStandsAsText()
{
    SettingsShown locked = someSettings();
    for (const QLatin1StringView key : {SettingKey::server, SettingKey::clinicName, SettingKey::defaultCountry,
                                        SettingKey::autosavePause, SettingKey::tags, SettingKey::asking})
        locked.locked.insert(key);
    Shown shown(locked);
    QVERIFY(!shown.at<QLineEdit>(u"Server’s address"_s)->isVisible());
    QVERIFY(!shown.at<QLineEdit>(u"Name of the clinic"_s)->isVisible());
    QVERIFY(!shown.at<QComboBox>(u"Default country"_s)->isVisible());
    QVERIFY(!shown.at<QComboBox>(u"Save what is typed"_s)->isVisible());
    QVERIFY(shown.at<QComboBox>(u"Spacing"_s)->isVisible());
    QVERIFY(!shown.at<QComboBox>(u"Email"_s)->isEnabled());
    QCOMPARE(shown.at<QTableWidget>(u"Tags"_s)->editTriggers(), QAbstractItemView::NoEditTriggers);
    QCOMPARE(shown.says().count(u"Set by your administrator"_s), 6);
    QVERIFY(shown.says().contains(u"https://api.example.com/v1"_s) && shown.says().contains(u"Australia"_s));
}

void SettingsByKeyboard::loadingIsShownFirstAndUndone()
{
    Shown shown;
    Settings loaded = someSettings().settings;
    loaded.clinic.name = u"Harbour Physio"_s;
    shown.page.offer(loaded, {u"Name of the clinic: Harbour Physio"_s});
    QVERIFY(shown.says().contains(u"Name of the clinic: Harbour Physio"_s));
    QCOMPARE(shown.page.settings(), someSettings().settings);
    press(Qt::Key_Return); // Take these has the keyboard
    QCOMPARE(shown.page.settings(), loaded);
    QCOMPARE(shown.at<QLineEdit>(u"Name of the clinic"_s)->text(), u"Harbour Physio"_s);
    press(Qt::Key_Return); // Undo
    QCOMPARE(shown.page.settings(), someSettings().settings);
    QCOMPARE(shown.at<QLineEdit>(u"Name of the clinic"_s)->text(), QString());
}

void SettingsByKeyboard::sectionsByKeys()
{
    Shown shown;
    press(Qt::Key_6, Qt::ControlModifier);
    QTRY_VERIFY(shown.at<QWidget>(u"Lock the window"_s)->hasFocus());
    press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(shown.at<QWidget>(u"Name of the clinic"_s)->hasFocus());
}

void SettingsByKeyboard::enterPressesNothingElse()
{
    Shown shown;
    QSignalSpy load(&shown.page, &SettingsPage::loadWanted), tested(shown.page.server(), &ServerCard::testWanted);
    shown.focus(u"Light or dark"_s);
    press(Qt::Key_Return);
    shown.focus(u"New token"_s);
    press(Qt::Key_Return);
    QVERIFY(shown.page.isVisible());
    QCOMPARE(load.size() + tested.size(), 0);
    press(Qt::Key_Escape);
    QVERIFY(!shown.page.isVisible());
}

void SettingsByKeyboard::whatWasAskedForHasTheKeyboard()
{
    Shown shown;
    ServerCard *server = shown.page.server();
    server->showToken(u"A token is kept, entered 23/11/26."_s, true);
    shown.button(u"Test connection"_s)->setFocus();
    press(Qt::Key_Return);
    server->showBusy();
    QVERIFY(shown.button(u"Test connection"_s)->hasFocus());
    server->showFinding(u"It works."_s, true, u"Spelled out it is xn--a."_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"It works."_s);
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(), u"Spelled out it is xn--a."_s);
    shown.focus(u"New token"_s);
    type(u"key\n"_s);
    server->showToken(u"A token is kept, entered 24/11/26."_s, true);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"A token is kept, entered 24/11/26."_s);
    shown.button(u"Remove the token"_s)->setFocus();
    press(Qt::Key_Return);
    server->showToken(u"There is no token."_s, false);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"There is no token."_s);
    shown.page.tellGood(u"The settings were saved."_s);
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(), u"The settings were saved."_s);
}

void SettingsByKeyboard::whoeverGoesOnKeepsTheKeyboard()
{
    Shown shown;
    shown.button(u"Test connection"_s)->setFocus();
    press(Qt::Key_Return);
    shown.focus(u"Name of the clinic"_s);
    shown.page.server()->showFinding(u"It works."_s, true, {});
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Name of the clinic"_s);
}

void SettingsByKeyboard::aWrongAddressIsNotClosedOver()
{
    Shown shown;
    shown.focus(u"Server’s address"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"http://x"_s);
    press(Qt::Key_Escape);
    QVERIFY(shown.page.isVisible());
    QVERIFY(shown.at<QLineEdit>(u"Server’s address"_s)->hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(!shown.page.isVisible());
}

void SettingsByKeyboard::aChoiceThatIsTypedHasAName()
{
    const Shown shown;
    auto *country = shown.at<ChoiceBox>(u"Default country"_s);
    QVERIFY(country && country->lineEdit());
    QCOMPARE(country->lineEdit()->accessibleName(), u"Default country"_s);
    country->setFocus();
    country->lineEdit()->selectAll();
    type(u"Aotearoa New Zeal"_s);
    press(Qt::Key_Tab);
    QVERIFY(country->lineEdit()->accessibleDescription().contains(u"no country of this name"_s));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(u"en_AU"_s));
    Theme::apply(app, Theme::Scheme::Light);
    SettingsByKeyboard tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "settings.moc"
