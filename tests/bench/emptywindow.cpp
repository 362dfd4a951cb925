#include "bench/windowsize.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Empty window"));
    window.resize(Intake::Bench::windowSize(QApplication::arguments()));
    window.show();
    return QApplication::exec();
}
