// The window is made anew, in another language or with another word for client: what a setting of its own does not name
// stays as it is.

#include "forms/firstrun.h"
#include "forms/settingspage.h"
#include "journey/desktopstage.h"
#include "journey/faketokens.h"

#include <QTableWidget>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

void nobodySaidWhereToSend(WindowSetup &setup)
{
    setup.practice = false;
    setup.server.reset();
    setup.isFirstRun = true;
    setup.tokens = std::make_shared<Tokens>(std::make_shared<FakeTokens>());
}

QLineEdit *lineOf(const Desktop &desktop, QLineEdit::EchoMode mode)
{
    for (QLineEdit *line : desktop.window().findChild<FirstRunPage *>()->findChildren<QLineEdit *>())
        if (line->echoMode() == mode)
            return line;
    return nullptr;
}

void set(Desktop &desktop, void (*change)(Settings &))
{
    const QPointer<MainWindow> before = &desktop.window();
    Settings settings = desktop.window().setup().settings;
    change(settings);
    QVERIFY(desktop.keeper.apply(settings));
    QTRY_VERIFY(!before);
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
}

QTableWidget *listOf(const SettingsPage *page)
{
    return page ? page->findChild<QTableWidget *>() : nullptr;
}

} // namespace

class Staying : public QObject
{
    Q_OBJECT

private slots:
    void whatStandsOnTheFirstPage();
    void theLanguageOfTheCommandLine();
    void aRowThatIsNotWholeYet();
};

void Staying::whatStandsOnTheFirstPage()
{
    Desktop desktop({}, {}, nobodySaidWhereToSend);
    type(u"key-of-the-desk"_s);
    press(Qt::Key_Tab, Qt::ShiftModifier);
    type(u"https://here.invalid/v1"_s);
    set(desktop, [](Settings &settings) { settings.language = u"de"_s; });
    QVERIFY(desktop.screen().contains(u"Mit Ihrem Server verbinden"_s));
    QCOMPARE(lineOf(desktop, QLineEdit::Normal)->text(), u"https://here.invalid/v1"_s);
    QCOMPARE(lineOf(desktop, QLineEdit::Password)->text(), u"key-of-the-desk"_s);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(lineOf(desktop, QLineEdit::Normal)));
    QFile file(desktop.folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("key-of-the-desk"));
}

void Staying::theLanguageOfTheCommandLine()
{
    Desktop desktop({}, u"de"_s);
    QVERIFY(desktop.screen().contains(u"Vorname"_s));
    set(desktop, [](Settings &settings) { settings.clientWord = ClientWord::Patient; });
    QVERIFY(desktop.screen().contains(u"Vorname"_s));
    QVERIFY(desktop.screen().contains(u"Patient"_s));
    set(desktop, [](Settings &settings) { settings.language = u"fr"_s; });
    QVERIFY(desktop.screen().contains(u"Prénom"_s));
    set(desktop, [](Settings &settings) { settings.clientWord = ClientWord::Client; });
    QVERIFY(desktop.screen().contains(u"Prénom"_s));
}

void Staying::aRowThatIsNotWholeYet()
{
    Desktop desktop;
    desktop.window().openSettings();
    const auto settings = [&] { return desktop.window().findChild<SettingsPage *>(); };
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(settings()));
    QVERIFY(listOf(settings()));
    listOf(settings())->setItem(0, 0, new QTableWidgetItem(u"GP"_s));
    const QPointer<MainWindow> before = &desktop.window();
    Settings other = desktop.window().setup().settings;
    other.language = u"de"_s;
    QVERIFY(desktop.keeper.apply(other));
    QTRY_VERIFY(!before && listOf(settings()));
    QVERIFY(listOf(settings())->item(0, 0));
    QCOMPARE(listOf(settings())->item(0, 0)->text(), u"GP"_s);
    listOf(settings())->setItem(0, 1, new QTableWidgetItem(u"4"_s));
    QCOMPARE(desktop.window().setup().settings.clinic.referralTypes, (EntryList{{u"GP"_s, 4, {}}}));
}

QTEST_MAIN(Staying)
#include "staying.moc"
