// A screen of 640 by 360: 1920 by 1080 at 300 percent. The window fits on it, and the list is one key away.

#include "forms/sidepane.h"
#include "journey/stage.h"

#include <QFile>
#include <QScreen>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

const SidePane *pane(const Stage &stage)
{
    return stage.window->findChild<SidePane *>();
}

bool isListed(const Stage &stage)
{
    return pane(stage)->isAncestorOf(QApplication::focusWidget());
}

} // namespace

class Narrow : public QObject
{
    Q_OBJECT

private slots:
    void theWindowFitsOnTheScreen();
    void theListComesAndGoes();
    void findingUnfolds();
    void aWideWindowShowsTheList();
};

void Narrow::theWindowFitsOnTheScreen()
{
    Stage stage;
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QCOMPARE(room.size(), QSize(640, 360));
    QVERIFY(stage.window->width() <= room.width() && stage.window->height() <= room.height());
    for (const QString &words : {u"Create client"_s, u"Today"_s}) {
        const QPushButton *button = stage.button(words);
        QVERIFY(button);
        const QRect at(button->mapTo(stage.window.get(), QPoint()), button->size());
        QVERIFY2(stage.window->rect().contains(at), qPrintable(words));
    }
}

void Narrow::theListComesAndGoes()
{
    Stage stage;
    QVERIFY(pane(stage)->isHidden());
    QVERIFY(stage.button(u"List"_s));
    type(u"Helen\nKeller"_s);
    press(Qt::Key_F6);
    QVERIFY(pane(stage)->isVisible());
    QVERIFY(isListed(stage));
    QVERIFY(!stage.button(u"List"_s));
    press(Qt::Key_F6);
    QVERIFY(pane(stage)->isHidden());
    QCOMPARE(focusedPath(), u"last_name"_s);
    stage.button(u"List"_s)->click();
    QVERIFY(isListed(stage));
}

void Narrow::findingUnfolds()
{
    Stage stage;
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(pane(stage)->isVisible());
    QVERIFY(isListed(stage));
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(pane(stage)->isHidden());
}

void Narrow::aWideWindowShowsTheList()
{
    Stage stage;
    stage.window->resize(1024, 700);
    QTRY_VERIFY(pane(stage)->isVisible());
    stage.window->page()->focusForm();
    QVERIFY(pane(stage)->isVisible());
    QVERIFY(!stage.button(u"List"_s));
}

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    if (!screens.open(QIODevice::WriteOnly) ||
        screens.write(R"({"screens":[{"name":"small","x":0,"y":0,"width":640,"height":360}]})") < 0)
        return 1;
    screens.close();
    qputenv("QT_QPA_PLATFORM", QByteArray("offscreen:configfile=" + screens.fileName().toLocal8Bit()));
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
    Theme::apply(app, Look::Light);
    Narrow tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "narrow.moc"
