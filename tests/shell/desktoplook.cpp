// Light and dark, contrast and the font follow the desktop while the window is open, on a bus of the test's own where
// the test plays the desktop's settings service.

#include "journey/desktopstage.h"
#include "shell/privatebus.h"
#include "shell/settingsportal.h"

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto appearance = "org.freedesktop.appearance";

} // namespace

class DesktopLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_bus.start()); }
    void lightAndDarkAreFollowed();
    void contrastIsFollowed();
    void whatSomebodyChoseHereStays();
    void anotherFontKeepsTheForm();
    void nothingIsAskedBeforeTheWindowIsReady();

private:
    PrivateBus m_bus;
};

void DesktopLook::lightAndDarkAreFollowed()
{
    SettingsPortal portal(m_bus.address());
    Desktop desktop;
    applyLook({});
    desktop.keeper.followSession();
    type(u"Helen\n"_s);
    const MainWindow *window = &desktop.window();
    QVERIFY(!Theme::isDark());
    portal.set(QLatin1String(appearance), u"color-scheme"_s, 1U);
    QTRY_VERIFY(Theme::isDark());
    QTRY_VERIFY(desktop.window().palette().color(QPalette::Window).lightness() < 128);
    QCOMPARE(&desktop.window(), window);
    QCOMPARE(focusedPath(), u"last_name"_s);
    portal.set(QLatin1String(appearance), u"color-scheme"_s, 2U);
    QTRY_VERIFY(!Theme::isDark());
    portal.set(u"org.gnome.desktop.interface"_s, u"clock-format"_s, u"24h"_s); // none of ours
    portal.set(QLatin1String(appearance), u"color-scheme"_s, 0U);
    QTRY_COMPARE(portal.asked(), 3);
    QVERIFY(!Theme::isDark());
}

void DesktopLook::contrastIsFollowed()
{
    SettingsPortal portal(m_bus.address());
    const Desktop desktop;
    const_cast<Desktop &>(desktop).keeper.followSession();
    applyLook({});
    const QColor before = Theme::color(Theme::Token::Background);
    portal.set(QLatin1String(appearance), u"contrast"_s, 1U);
    QTRY_COMPARE(Theme::color(Theme::Token::Background), QColor(Qt::white));
    QVERIFY(before != QColor(Qt::white));
    portal.set(QLatin1String(appearance), u"color-scheme"_s, 1U);
    QTRY_COMPARE(Theme::color(Theme::Token::Background), QColor(Qt::black));
    portal.set(QLatin1String(appearance), u"color-scheme"_s, 0U);
    portal.set(QLatin1String(appearance), u"contrast"_s, 0U);
    QTRY_COMPARE(Theme::color(Theme::Token::Background), before);
}

void DesktopLook::whatSomebodyChoseHereStays()
{
    SettingsPortal portal(m_bus.address());
    Settings light;
    light.look = Look::Light;
    Desktop desktop(light);
    applyLook(light);
    desktop.keeper.followSession();
    portal.set(QLatin1String(appearance), u"color-scheme"_s, 1U);
    QTRY_COMPARE(portal.asked(), 1);
    portal.set(QLatin1String(appearance), u"contrast"_s, 0U);
    QTRY_COMPARE(portal.asked(), 2); // what was answered first is done by now
    QVERIFY(!Theme::isDark());
    portal.set(QLatin1String(appearance), u"color-scheme"_s, 0U);
    QTRY_COMPARE(portal.asked(), 3);
}

/// On a desktop whose font Qt does not read for us.
void DesktopLook::anotherFontKeepsTheForm()
{
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    SettingsPortal portal(m_bus.address());
    Desktop desktop;
    applyLook({});
    desktop.keeper.followSession();
    type(u"Helen\nKeller"_s);
    press(Qt::Key_Left);
    const QPointer<MainWindow> before = &desktop.window();
    portal.set(u"org.gnome.desktop.interface"_s, u"font-name"_s, u"DejaVu Sans 17"_s);
    QTRY_VERIFY(!before);
    QCOMPARE(QApplication::font().pointSizeF(), 17.0);
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
    QTRY_COMPARE(focusedPath(), u"last_name"_s);
    QCOMPARE(desktop.form().value().client.firstName, u"Helen"_s);
    type(u"e"_s);
    QCOMPARE(desktop.form().value().client.lastName, u"Kelleer"_s);
    qunsetenv("XDG_CURRENT_DESKTOP");
}

void DesktopLook::nothingIsAskedBeforeTheWindowIsReady()
{
    const SettingsPortal portal(m_bus.address());
    const Desktop desktop;
    QCOMPARE(portal.asked(), 0);
}

QTEST_MAIN(DesktopLook)
#include "desktoplook.moc"
