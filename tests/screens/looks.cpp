// Every screen in every way it is looked at: nothing cut off, nothing on top of another, all named, all in reach.

#include "screens/findings.h"
#include "screens/screens.h"

#include "forms/theme.h"

#include <QApplication>
#include <QTest>

using namespace Intake;
using namespace Intake::Testing;

class Looks : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { endShow(); }
    void nothingIsWrong_data();
    void nothingIsWrong();
};

void Looks::nothingIsWrong_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<int>("way");
    const auto isWalked = [](Way::Walk way, Screen::Walk screen) {
        return way == Way::Walk::All || (way == Way::Walk::Sample && screen == Screen::Walk::Sample);
    };
    for (int way = 0; way < int(ways().size()); ++way)
        for (int screen = 0; screen < int(screens().size()); ++screen)
            if (isWalked(ways()[std::size_t(way)].walk, screens()[std::size_t(screen)].walk))
                QTest::addRow("%s %s", screens()[std::size_t(screen)].name, ways()[std::size_t(way)].name)
                    << screen << way;
}

void Looks::nothingIsWrong()
{
    QFETCH(int, screen);
    QFETCH(int, way);
    const auto shown = show(screens()[std::size_t(screen)], ways()[std::size_t(way)]);
    QStringList found = findings(*shown->seen());
    if (ways()[std::size_t(way)].look == Look::Light) {
        Theme::apply(*qApp, Look::Dark, ways()[std::size_t(way)].density);
        QCoreApplication::processEvents(); // the widgets hear of it
        found += faint(*shown->seen());
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
    Theme::apply(app, Look::Light);
    Looks tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "looks.moc"
