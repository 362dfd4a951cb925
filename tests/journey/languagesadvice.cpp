// Another language while somebody types: what was told under the fields is told again, and the lines that this program
// put into the notes go along.

#include "forms/asked.h"
#include "forms/readback.h"
#include "forms/settingspage.h"
#include "journey/desktopstage.h"
#include "shell/settings.h"

#include <QComboBox>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

class LanguagesAdvice : public QObject
{
    Q_OBJECT

private slots:
    void init() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void hintsAndOffersAreToldAgain();
    void theGuardianGoesAlong();
    void consentAndWhatToAskGoAlong();
    void openedListsLeaveTheKeyboardWhereItWas();
};

void LanguagesAdvice::hintsAndOffersAreToldAgain()
{
    Desktop desktop;
    type(u"zofia\nnowak\n"_s);
    desktop.form().editorAt(u"phone_number"_s)->retype(u"0412 345"_s);
    desktop.form().focusField(u"phone_number"_s);
    press(Qt::Key_Tab);
    const auto phone = [&] { return desktop.form().editorAt(u"phone_number"_s); };
    QTRY_VERIFY(phone()->hasHint());
    desktop.speak(u"de"_s);
    QTRY_VERIFY(phone()->hasHint());
    QCOMPARE(desktop.form().editorAt(u"last_name"_s)->offer().words, u"Nowak?"_s);
    QCOMPARE(desktop.form().value().client.lastName, u"nowak"_s);
}

void LanguagesAdvice::theGuardianGoesAlong()
{
    Desktop desktop;
    type(u"Zoë\nKeller\n\n27/6/2019\t"_s);
    const auto guardian = [&](const QString &key) { return desktop.form().editorAt(u"guardian_"_s % key); };
    guardian(u"name"_s)->retype(u"Ann Keller"_s);
    guardian(u"relationship"_s)->retype(u"Parent"_s);
    guardian(u"consent"_s)->retype(u"Parent or guardian"_s);
    const QString english = desktop.form().value().client.notes.text;
    QCOMPARE(english.count(u'\n'), 1);
    desktop.form().focusField(u"email"_s);
    desktop.speak(u"de"_s);
    const QString german = desktop.form().value().client.notes.text;
    QCOMPARE(german.count(u'\n'), 1);
    QVERIFY2(!german.contains(u"guardian"_s), qPrintable(german));
    QVERIFY(german.contains(u"Ann Keller"_s));
    QCOMPARE(guardian(u"name"_s)->text(), u"Ann Keller"_s);
    QVERIFY(!guardian(u"consent"_s)->text().isEmpty());
    guardian(u"name"_s)->retype(u"Ann Lee"_s); // the same line follows
    QCOMPARE(desktop.form().value().client.notes.text.count(u'\n'), 1);
    guardian(u"name"_s)->retype(u"Ann Keller"_s);
    desktop.speak(u"en"_s);
    QCOMPARE(desktop.form().value().client.notes.text, english);
    QCOMPARE(guardian(u"relationship"_s)->text(), u"Parent"_s);
}

void LanguagesAdvice::consentAndWhatToAskGoAlong()
{
    Desktop desktop;
    type(u"Zoë\nKeller"_s);
    const QString consent =
        u"Consent to the privacy policy: accepted, asked "_s % AskedWords::date(QDate::currentDate());
    QVERIFY(desktop.form().addNote(QString(consent % u", on paper")));
    desktop.form().noteToAsk({u"date_of_birth"_s, u"address/postal_code"_s, u"allergies"_s});
    QVERIFY(desktop.form().addNote(u"Ask next time: the dog’s name"_s)); // somebody's own
    const QString english = desktop.form().value().client.notes.text;
    desktop.speak(u"de"_s);
    const QStringList lines = desktop.form().value().client.notes.text.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(!lines[0].startsWith(u"Consent"_s) && lines[0].endsWith(u", on paper"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(u"Geburtsdatum"_s) && !lines[1].contains(u"Ask"), qPrintable(lines[1]));
    QCOMPARE(lines[2], u"Ask next time: the dog’s name"_s);
    desktop.speak(u"en"_s);
    QCOMPARE(desktop.form().value().client.notes.text, english);
}

/// Chosen by keyboard in the settings, from lists that were opened.
void LanguagesAdvice::openedListsLeaveTheKeyboardWhereItWas()
{
    Desktop desktop;
    desktop.window().openSettings();
    const auto settings = [&] { return desktop.window().findChild<SettingsPage *>(); };
    const auto box = [&](const QString &name) {
        for (QComboBox *each : settings()->findChildren<QComboBox *>())
            if (each->accessibleName() == name)
                return each;
        return static_cast<QComboBox *>(nullptr);
    };
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(settings()));
    for (const QString &name : {u"Your word for the people you serve"_s, u"Default country"_s, u"Language"_s}) {
        box(name)->showPopup();
        box(name)->hidePopup();
    }
    box(u"Your word for the people you serve"_s)->setFocus();
    const QPointer<MainWindow> before = &desktop.window();
    type(u"pat"_s);
    QTRY_VERIFY(!before);
    QTRY_VERIFY(settings() && box(u"Your word for the people you serve"_s)->hasFocus());
    QCOMPARE(settings()->settings().clientWord, ClientWord::Patient);
}

QTEST_MAIN(LanguagesAdvice)
#include "languagesadvice.moc"
