// Another language, or another word for client, while somebody types: nothing is lost, and everything is said anew.

#include "forms/health.h"
#include "forms/settingspage.h"
#include "journey/desktopstage.h"

#include <QScrollBar>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

class Languages : public QObject
{
    Q_OBJECT

private slots:
    void init() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void halfADateGoesToArabicAndBack();
    void whoAskedGoesAlong();
    void dateOrderIsNotMixedUp();
    void problemsAreSaidAnew();
    void whatWasDiscardedCanStillBeBroughtBack();
    void sendingGoesOn();
    void theRecordStays();
    void theWordForClient();
    void itIsKept();
    void theSettingsKeepTheirPlace();
};

void Languages::halfADateGoesToArabicAndBack()
{
    Desktop desktop;
    type(u"Zoë\nKeller\n\n27/6"_s);
    desktop.form().setAnswer(u"medications"_s, Answer::Declined);
    QVERIFY(desktop.form().addNote(Health::noteLine(u"medications"_s, Answer::Declined, {QDate::currentDate()})));
    QVERIFY(desktop.form().addNote(u"Prefers mornings."_s));
    desktop.form().setMark(u"first_name"_s, Mark::ReadAloud);
    const Draft typed = desktop.form().value();
    QCOMPARE(typed.unparsed.at(u"date_of_birth"_s), u"27/6"_s);
    desktop.speak(u"ar"_s);
    // What this program wrote into the notes is in the language that is spoken; what a person wrote stays.
    Draft spoken = typed;
    spoken.client.notes.text =
        QString(Health::noteLine(u"medications"_s, Answer::Declined, {QDate::currentDate()}) % u"\nPrefers mornings.");
    QVERIFY(spoken != typed);
    QCOMPARE(desktop.form().value(), spoken);
    QCOMPARE(desktop.window().layoutDirection(), Qt::RightToLeft);
    QVERIFY(desktop.screen().contains(u"الاسم الأول"_s));
    type(u"/1987"_s);
    QCOMPARE(desktop.form().value().client.dateOfBirth, QDate(1987, 6, 27));
    desktop.speak(u"en"_s);
    QCOMPARE(desktop.window().layoutDirection(), Qt::LeftToRight);
    QVERIFY(desktop.screen().contains(u"First name"_s));
    QCOMPARE(desktop.form().value().client.dateOfBirth, QDate(1987, 6, 27));
    QCOMPARE(desktop.form().value().answers, typed.answers);
    QCOMPARE(desktop.form().value().client.notes, typed.client.notes);
    QTRY_COMPARE(desktop.count(State::Draft), 1);
}

/// A line that ZW wrote yesterday is ZW's of yesterday in the other language too.
void Languages::whoAskedGoesAlong()
{
    Desktop desktop;
    const auto line = [asked = Asked{QDate::currentDate().addDays(-1), u"ZW"_s}] {
        return Health::noteLine(u"medications"_s, Answer::None, asked);
    };
    type(u"Zoë"_s);
    desktop.form().setAnswer(u"medications"_s, Answer::None);
    QVERIFY(desktop.form().addNote(line()));
    const Draft typed = desktop.form().value();
    desktop.speak(u"ar"_s);
    QVERIFY(line() != typed.client.notes.text);
    QCOMPARE(desktop.form().value().client.notes.text, line());
    desktop.speak(u"en"_s);
    QCOMPARE(desktop.form().value().client.notes, typed.client.notes);
}

/// What was typed as day and month must not be read as month and day.
void Languages::dateOrderIsNotMixedUp()
{
    Settings settings;
    settings.language = u"en_US"_s;
    Desktop desktop(settings);
    type(u"Ann\nLee\n\n3/4/1990"_s);
    QCOMPARE(desktop.form().value().client.dateOfBirth, QDate(1990, 3, 4));
    desktop.speak(u"de"_s);
    QCOMPARE(desktop.form().value().client.dateOfBirth, QDate(1990, 3, 4));
    QCOMPARE(desktop.form().editorAt(u"date_of_birth"_s)->text(), u"04.03.1990"_s);
}

void Languages::problemsAreSaidAnew()
{
    Desktop desktop;
    press(Qt::Key_Return, Qt::ControlModifier);
    desktop.form().focusField(u"last_name"_s);
    QCOMPARE(desktop.form().shownRemarks().size(), 2U);
    desktop.speak(u"de"_s);
    QCOMPARE(desktop.form().shownRemarks().size(), 2U);
    QVERIFY(!desktop.screen().contains(u"is needed"_s));
    QVERIFY(desktop.screen().contains(desktop.form().shownRemarks().front().words));
}

void Languages::whatWasDiscardedCanStillBeBroughtBack()
{
    Desktop desktop;
    type(u"Helen\nKeller"_s);
    QTRY_COMPARE(desktop.count(State::Draft), 1);
    desktop.window().discard();
    QVERIFY(desktop.screen().contains(u"Discarded: Helen Keller"_s));
    desktop.speak(u"fr"_s);
    QVERIFY(!desktop.screen().contains(u"Discarded"_s));
    QVERIFY(desktop.screen().contains(u"Helen Keller"_s));
    const QString undo = QCoreApplication::translate("Intake::MainWindow", "Undo");
    QVERIFY(undo != u"Undo"_s);
    for (QPushButton *button : desktop.window().findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == undo)
            button->click();
    // Between the two there is no form.
    const auto isBack = [&] { return desktop.window().page() && desktop.form().value().client.lastName == u"Keller"; };
    QTRY_VERIFY(isBack());
}

void Languages::sendingGoesOn()
{
    Desktop desktop;
    type(u"Helen\nTest-Slow"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desktop.count(State::Sending), 1);
    Settings settings = desktop.window().setup().settings;
    settings.language = u"es"_s;
    const QPointer<MainWindow> before = &desktop.window();
    QVERIFY(desktop.keeper.apply(settings));
    QTRY_VERIFY(!before);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.count(State::Created), 1, 15'000);
    QTRY_VERIFY(!desktop.window().page());
    QVERIFY(desktop.screen().contains(u"Helen Test-Slow"_s));
}

void Languages::theRecordStays()
{
    Desktop desktop;
    type(u"Helen\nKeller"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.count(State::Created), 1, 10'000);
    QTRY_VERIFY(desktop.screen().contains(u"Copy id"_s));
    desktop.speak(u"vi"_s);
    QTRY_VERIFY(desktop.screen().contains(u"Helen Keller"_s) && desktop.screen().contains(u"cli_"_s));
    QVERIFY(!desktop.screen().contains(u"Copy id"_s));
}

void Languages::theWordForClient()
{
    Desktop desktop;
    QVERIFY(desktop.screen().contains(u"Create client"_s));
    desktop.speak(u"en"_s, ClientWord::Patient);
    QVERIFY(desktop.screen().contains(u"Create patient"_s));
    QVERIFY(!desktop.screen().contains(u"client"_s));
    desktop.speak(u"de"_s, ClientWord::Client);
    const QString german = desktop.screen();
    desktop.speak(u"de"_s, ClientWord::Worker);
    QVERIFY(desktop.screen() != german);
    // What has no word for client in it is the language's own.
    QVERIFY(desktop.screen().contains(u"Vorname"_s));
    desktop.speak(u"en"_s);
    QVERIFY(desktop.screen().contains(u"Create client"_s));
}

void Languages::itIsKept()
{
    Desktop desktop;
    desktop.speak(u"zh_CN"_s, ClientWord::Participant);
    const Settings kept = loadSettings(desktop.folder.path());
    QCOMPARE(kept.language, u"zh_CN"_s);
    QCOMPARE(kept.clientWord, ClientWord::Participant);
}

void Languages::theSettingsKeepTheirPlace()
{
    Desktop desktop;
    desktop.window().openSettings();
    const auto settings = [&] { return desktop.window().findChild<SettingsPage *>(); };
    const auto box = [&](const QString &name) {
        for (QWidget *each : settings()->findChildren<QWidget *>())
            if (each->accessibleName() == name)
                return each;
        return static_cast<QWidget *>(nullptr);
    };
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(settings()));
    QTRY_VERIFY(!desktop.window().page()->form()->isAncestorOf(QApplication::focusWidget()));
    box(u"Your word for the people you serve"_s)->setFocus();
    const QPointer<MainWindow> before = &desktop.window();
    type(u"pat"_s);
    QTRY_VERIFY(!before);
    QTRY_VERIFY(settings() && box(u"Your word for the people you serve"_s)->hasFocus());
    QCOMPARE(settings()->settings().clientWord, ClientWord::Patient);
    const QPointer<MainWindow> second = &desktop.window();
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!second && settings() && settings()->settings().clientWord == ClientWord::Client);
}

QTEST_MAIN(Languages)
#include "languages.moc"
