// The card of the settings that changes the key.

#include "forms/settingsstage.h"

using namespace Intake;
using namespace Intake::Testing;

class SettingsKey : public QObject
{
    Q_OBJECT

private slots:
    void S12_asksOnlyForWhatIsNeeded();
    void S12_aPassphraseWhereThereIsNoKeychain();
    void S12_saysWhatGoesWithTheOldKey();
    void S12_pressedOnce();
    void S12_asTypedToTheLastSpace();
    void S12_thePinOfWhoeverIsAtTheDesk();
};

void SettingsKey::S12_asksOnlyForWhatIsNeeded()
{
    Shown shown;
    KeyCard *card = shown.page.key();
    QVERIFY(!shown.button(u"Change the key"_s)->isEnabled());
    QVERIFY(shown.says().contains(u"there is no key to change"_s));
    card->showKey({.isThere = true, .passphrase = false, .copies = 0});
    QVERIFY(!shown.says().contains(u"there is no key to change"_s));
    QVERIFY(!shown.at<QLineEdit>(u"New passphrase"_s)->isVisible());
    QSignalSpy wanted(card, &KeyCard::changeWanted);
    shown.button(u"Change the key"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), (QVariantList{QByteArray(), QByteArray(), false}));
    card->showKey({.isThere = true, .passphrase = true, .copies = 0});
    QVERIFY(shown.at<QLineEdit>(u"New passphrase"_s)->isVisible());
    QCOMPARE(shown.at<QLineEdit>(u"New passphrase"_s)->echoMode(), QLineEdit::Password);
    shown.button(u"Change the key"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(shown.says().contains(u"Type the passphrase of today or the recovery key."_s));
}

void SettingsKey::S12_aPassphraseWhereThereIsNoKeychain()
{
    Shown shown;
    KeyCard *card = shown.page.key();
    card->showKey({.isThere = true, .passphrase = false, .copies = 0});
    card->askPassphrase(u"There is no keychain."_s);
    QVERIFY(shown.says().contains(u"There is no keychain."_s));
    QVERIFY(!shown.at<QLineEdit>(u"Passphrase of today, or recovery key"_s)->isVisible());
    QVERIFY(shown.at<QLineEdit>(u"New passphrase"_s)->hasFocus());
    QSignalSpy wanted(card, &KeyCard::changeWanted);
    type(u"too short\n"_s);
    type(u"too short\n"_s);
    QCOMPARE(wanted.size(), 0);
    QVERIFY(shown.says().contains(u"Choose at least 12 characters"_s));
    shown.at<QLineEdit>(u"New passphrase"_s)->clear();
    shown.at<QLineEdit>(u"New passphrase, the same again"_s)->clear();
    type(u"magpie under the awning\n"_s);
    type(u"magpie under the awning\n"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), (QVariantList{QByteArray(), QByteArray("magpie under the awning"), true}));
    QCOMPARE(shown.at<QLineEdit>(u"New passphrase"_s)->text(), QString()); // it is nobody's to read here
}

void SettingsKey::S12_saysWhatGoesWithTheOldKey()
{
    Shown shown;
    shown.page.key()->showKey({.isThere = true, .passphrase = false, .copies = 2});
    QVERIFY(shown.says().contains(u"They are deleted when the key is changed."_s));
    shown.page.key()->showKey({.isThere = true, .passphrase = false, .copies = 0});
    QVERIFY(!shown.says().contains(u"They are deleted when the key is changed."_s));
}

void SettingsKey::S12_pressedOnce()
{
    Shown shown;
    KeyCard *card = shown.page.key();
    card->showKey({.isThere = true, .passphrase = false, .copies = 0});
    connect(card, &KeyCard::changeWanted, card, [card] { card->showBusy(u"Changing."_s); });
    QSignalSpy wanted(card, &KeyCard::changeWanted);
    shown.button(u"Change the key"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(shown.says().contains(u"Changing."_s));
    card->showFinding(u"The disk is full."_s);
    QVERIFY(shown.says().contains(u"The disk is full."_s));
    QVERIFY(shown.button(u"Change the key"_s)->hasFocus());
}

/// A passphrase may end in a space, and a recovery key is known with spaces round it too.
void SettingsKey::S12_asTypedToTheLastSpace()
{
    Shown shown;
    KeyCard *card = shown.page.key();
    card->showKey({.isThere = true, .passphrase = true});
    QSignalSpy wanted(card, &KeyCard::changeWanted);
    shown.at<QLineEdit>(u"Passphrase of today, or recovery key"_s)->setFocus();
    type(u" words with a space \n"_s);
    for (int i = 0; i < 2; ++i)
        type(u"magpie under the awning\n"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toByteArray(), QByteArray(" words with a space "));
}

void SettingsKey::S12_thePinOfWhoeverIsAtTheDesk()
{
    Shown shown;
    KeyCard *card = shown.page.key();
    QSignalSpy wanted(card, &KeyCard::changeWanted);
    card->showKey({.isThere = true, .pin = true});
    QVERIFY(!shown.button(u"Change the key"_s)->isEnabled());
    QVERIFY(shown.says().contains(u"press F9"_s));
    card->showKey({.isThere = true, .pin = true, .atDesk = u"AB"_s});
    QVERIFY(!shown.says().contains(u"press F9"_s));
    shown.button(u"Change the key"_s)->click();
    QCOMPARE(wanted.size(), 0);
    QVERIFY(shown.says().contains(u"Type your PIN"_s));
    const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line && line->accessibleName().contains(u"AB"_s));
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    type(u"2580\n"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), (QVariantList{QByteArray("2580"), QByteArray(), false}));
    QCOMPARE(line->text(), QString());
    // Wrong: the keyboard is where it is typed again.
    card->showBusy(u"Changing."_s);
    card->showFinding(u"This is not the PIN."_s);
    QVERIFY(line->hasFocus() || shown.button(u"Change the key"_s)->hasFocus());
    // Without a keychain the new passphrase is asked for too.
    card->askPassphrase(u"There is no keychain."_s);
    QVERIFY(line->hasFocus());
    type(u"2580\n"_s);
    QVERIFY(shown.at<QLineEdit>(u"New passphrase"_s)->hasFocus());
    for (int i = 0; i < 2; ++i)
        type(u"magpie under the awning\n"_s);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last(), (QVariantList{QByteArray("2580"), QByteArray("magpie under the awning"), true}));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(u"en_AU"_s));
    Theme::apply(app, Theme::Scheme::Light);
    SettingsKey tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "settingskey.moc"
