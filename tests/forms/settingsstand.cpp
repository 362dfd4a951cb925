// Where one stands on the settings page: what is taken back, the current tab, another page, what is not left behind.

#include "forms/settingsstage.h"

using namespace Intake;
using namespace Intake::Testing;

class SettingsStand : public QObject
{
    Q_OBJECT

private slots:
    void aChangeIsTakenBackAfterTheKeyboardMovedOn();
    void typingIsOneChange();
    void anotherPageGoesOnWhereOneStood();
    void aListThatWasOpenedIsNoPlace();
    void theTabsSayWhereOneIs();
    void practiceHasNoServer();
    void aTokenThatIsNotKeptIsNotThrownAway();
};

void SettingsStand::aChangeIsTakenBackAfterTheKeyboardMovedOn()
{
    Shown shown;
    shown.focus(u"Light or dark"_s);
    type(u"d"_s);
    shown.focus(u"Address of a record"_s); // a line that has nothing of its own to take back
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown.page.settings(), someSettings().settings);
    QCOMPARE(shown.at<QComboBox>(u"Light or dark"_s)->currentIndex(), 0);
    shown.focus(u"Light or dark"_s);
    type(u"d"_s);
    shown.focus(u"Default country"_s); // a box that can be typed into
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown.page.settings(), someSettings().settings);
}

void SettingsStand::typingIsOneChange()
{
    Shown shown;
    shown.focus(u"Name of the clinic"_s);
    for (const QString &part : {u"Har"_s, u"Harbour"_s, u"Harbour Physio"_s}) {
        type(part.mid(shown.page.settings().clinic.name.size()));
        QTRY_COMPARE(shown.page.settings().clinic.name, part); // saved while it is typed
    }
    press(Qt::Key_Z, Qt::ControlModifier); // the line's own
    QTRY_COMPARE(shown.page.settings(), someSettings().settings);
    type(u"Bay"_s);
    QTRY_COMPARE(shown.page.settings().clinic.name, u"Bay"_s);
    shown.focus(u"Light or dark"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown.page.settings(), someSettings().settings);
    QCOMPARE(shown.at<QLineEdit>(u"Name of the clinic"_s)->text(), QString());
}

void SettingsStand::anotherPageGoesOnWhereOneStood()
{
    Shown shown;
    shown.focus(u"Language"_s);
    type(u"d"_s);
    SettingsShown later = someSettings();
    later.settings = shown.page.settings();
    const SettingsStanding standing = shown.page.standing();
    shown.page.hide();
    Shown next(later);
    next.page.goOn(standing);
    QVERIFY(next.at<QWidget>(u"Language"_s)->hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(next.page.settings(), someSettings().settings);
}

/// By keyboard: the list of languages is opened, and stays behind hidden.
void SettingsStand::aListThatWasOpenedIsNoPlace()
{
    Shown shown;
    shown.focus(u"Language"_s);
    auto *language = shown.at<QComboBox>(u"Language"_s);
    language->showPopup();
    language->hidePopup();
    shown.page.tellGood(u"Something above."_s); // and a button that the other page has not
    language->setFocus();
    const SettingsStanding standing = shown.page.standing();
    shown.page.hide();
    Shown next;
    next.page.goOn(standing);
    QVERIFY2(next.at<QWidget>(u"Language"_s)->hasFocus(),
             qPrintable(QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString()));
}

void SettingsStand::theTabsSayWhereOneIs()
{
    Shown shown;
    const auto current = [&] {
        QStringList names;
        for (const QPushButton *button : shown.page.findChildren<QPushButton *>())
            if (button->isChecked())
                names += button->text();
        return names;
    };
    QCOMPARE(current(), QStringList{u"Server"_s});
    press(Qt::Key_6, Qt::ControlModifier);
    QTRY_COMPARE(current(), QStringList{u"Safety"_s});
    press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(current(), QStringList{u"Clinic"_s});
}

void SettingsStand::practiceHasNoServer()
{
    SettingsShown practice = someSettings();
    practice.hasServer = false;
    Shown shown(practice);
    QVERIFY(!shown.at<QWidget>(u"Server’s address"_s)->isVisible());
    QVERIFY(!shown.button(u"Server"_s));
    press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(shown.at<QWidget>(u"Name of the clinic"_s)->hasFocus());
}

void SettingsStand::aTokenThatIsNotKeptIsNotThrownAway()
{
    Shown shown;
    shown.focus(u"New token"_s);
    type(u"key"_s);
    shown.focus(u"Name of the clinic"_s);
    press(Qt::Key_Escape);
    QVERIFY(shown.page.isVisible());
    QVERIFY(shown.says().contains(u"This token is not kept yet: keep it, or empty the field."_s));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"New token"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_Escape);
    QVERIFY(!shown.page.isVisible());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(u"en_AU"_s));
    Theme::apply(app, Theme::Scheme::Light);
    SettingsStand tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "settingsstand.moc"
